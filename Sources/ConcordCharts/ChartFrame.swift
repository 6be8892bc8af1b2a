/// What every chart says besides its data.
public struct ChartFrame: Hashable, Sendable {
    /// Unique on the page; ids inside the drawing begin with it.
    public let id: String
    public let title: String
    /// What the chart shows in a sentence, for those who do not see it.
    public let description: String
    /// ISO 639-1 code of the words in the chart.
    public let language: String
    /// What hatching means, shown under the drawing where something is hatched.
    public let partialNote: String

    public init(id: String, title: String, description: String, language: String, partialNote: String) {
        self.id = id
        self.title = title
        self.description = description
        self.language = language
        self.partialNote = partialNote
    }
}
