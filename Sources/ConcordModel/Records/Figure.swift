/// A published or computed number with its counting rule.
public struct Figure: AtlasRecord {
    public static let kind = RecordKind.figure

    /// How exact the source is.
    public enum Qualifier: String, Hashable, Sendable, CaseIterable {
        case exactly, about
        case moreThan = "more-than"
        case lessThan = "less-than"
        case atLeast = "at-least"
    }

    public let id: RecordID
    public let subject: LocalizedText
    /// Figures of the same thing on other dates or by other counts share it.
    public let series: RecordID?
    public let value: Number
    public let qualifier: Qualifier?
    public let unit: String
    public let asOf: RecordedDate
    public let countingRule: String
    public let about: [RecordID]
    public let provenance: Provenance

    public init(
        id: RecordID,
        subject: LocalizedText,
        series: RecordID? = nil,
        value: Number,
        qualifier: Qualifier? = nil,
        unit: String,
        asOf: RecordedDate,
        countingRule: String,
        about: [RecordID],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.subject = subject
        self.series = series
        self.value = value
        self.qualifier = qualifier
        self.unit = unit
        self.asOf = asOf
        self.countingRule = countingRule
        self.about = about
        self.provenance = provenance
    }

    public var label: LocalizedText { subject }
}
