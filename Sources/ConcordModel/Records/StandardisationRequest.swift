/// A request of the European Commission to the European standards bodies.
public struct StandardisationRequest: AtlasRecord {
    public static let kind = RecordKind.request

    public let id: RecordID
    public let rule: RecordID
    public let title: LocalizedText
    public let addressees: [RecordID]
    public let deadline: RecordedDate
    public let expiry: RecordedDate?
    public let deliverables: [Deliverable]
    public let provenance: Provenance

    public init(
        id: RecordID,
        rule: RecordID,
        title: LocalizedText,
        addressees: [RecordID],
        deadline: RecordedDate,
        expiry: RecordedDate? = nil,
        deliverables: [Deliverable],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.rule = rule
        self.title = title
        self.addressees = addressees
        self.deadline = deadline
        self.expiry = expiry
        self.deliverables = deliverables
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
