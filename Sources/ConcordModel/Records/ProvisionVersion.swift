/// A wording of a provision and the time in which it holds.
public struct Version: Hashable, Sendable {
    public let from: RecordedDate
    public let until: RecordedDate?
    /// Our paraphrase; nil for an earlier wording that was not read.
    public let statement: LocalizedText?
    public let modality: Modality
    /// The act that brought this wording.
    public let act: RecordID?
    public let note: String

    public init(
        from: RecordedDate,
        until: RecordedDate? = nil,
        statement: LocalizedText? = nil,
        modality: Modality,
        act: RecordID? = nil,
        note: String
    ) {
        self.from = from
        self.until = until
        self.statement = statement
        self.modality = modality
        self.act = act
        self.note = note
    }
}
