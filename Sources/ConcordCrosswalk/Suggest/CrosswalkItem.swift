/// A requirement, or a heading above requirements, as the matching of texts needs it.
public struct CrosswalkItem: Hashable, Sendable, Identifiable {
    public let id: String
    public let title: String
    public let text: String
    /// The heading or requirement above; nil at the top.
    public let parent: String?
    /// How the document itself numbers it.
    public let reference: String
    /// Whether it can be met or missed, as against a heading.
    public let isAssessable: Bool
    /// The language of title and text, as an ISO 639-1 code; empty where it is not known.
    public let language: String

    public init(
        id: String,
        title: String,
        text: String,
        parent: String? = nil,
        reference: String = "",
        isAssessable: Bool = true,
        language: String = ""
    ) {
        self.id = id
        self.title = title
        self.text = text
        self.parent = parent
        self.reference = reference
        self.isAssessable = isAssessable
        self.language = language
    }
}
