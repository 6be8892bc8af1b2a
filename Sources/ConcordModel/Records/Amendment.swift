/// One change that an amending act makes.
public struct Amendment: AtlasRecord {
    public static let kind = RecordKind.amendment

    /// What is done.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        case inserted, replaced, deleted, added
    }

    public let id: RecordID
    public let act: RecordID
    public let point: String
    public let target: String
    public let records: [RecordID]
    public let action: Action
    public let summary: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        act: RecordID,
        point: String,
        target: String,
        records: [RecordID],
        action: Action,
        summary: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.act = act
        self.point = point
        self.target = target
        self.records = records
        self.action = action
        self.summary = summary
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([.english: "\(point): \(target)"]) }
}
