/// A question whose answer tells how a recommendation fares.
public struct Indicator: AtlasRecord {
    public static let kind = RecordKind.indicator

    /// Where the answer comes from.
    public enum Answer: Hashable, Sendable {
        case cell(CellReference)
        /// What is still to be computed to answer it.
        case planned(LocalizedText)
    }

    public let id: RecordID
    public let question: LocalizedText
    public let answer: Answer
    public let provenance: Provenance

    public init(
        id: RecordID,
        question: LocalizedText,
        answer: Answer,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.question = question
        self.answer = answer
        self.provenance = provenance
    }

    public var label: LocalizedText { question }
}
