/// A number that guidelines aim at.
public struct GuidelineTarget: AtlasRecord {
    public static let kind = RecordKind.target

    public let id: RecordID
    public let subject: LocalizedText
    public let comparison: NumberComparison
    public let value: Number
    public let unit: String
    public let by: RecordedDate
    public let note: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        subject: LocalizedText,
        comparison: NumberComparison,
        value: Number,
        unit: String,
        by: RecordedDate,
        note: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.subject = subject
        self.comparison = comparison
        self.value = value
        self.unit = unit
        self.by = by
        self.note = note
        self.provenance = provenance
    }

    public var label: LocalizedText { subject }
}
