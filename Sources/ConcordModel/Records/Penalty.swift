/// A fine that a rule threatens, and what it covers.
public struct Penalty: AtlasRecord {
    public static let kind = RecordKind.penalty

    public let id: RecordID
    public let rule: RecordID
    public let reference: String
    public let maximum: Number?
    public let currency: String
    public let turnoverPercent: Number?
    public let rationale: String
    public let covers: [RecordID]
    public let provenance: Provenance

    public init(
        id: RecordID,
        rule: RecordID,
        reference: String,
        maximum: Number? = nil,
        currency: String,
        turnoverPercent: Number? = nil,
        rationale: String,
        covers: [RecordID],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.rule = rule
        self.reference = reference
        self.maximum = maximum
        self.currency = currency
        self.turnoverPercent = turnoverPercent
        self.rationale = rationale
        self.covers = covers
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([.english: reference]) }
}
