/// A crosswalk between two catalogues.
public struct Mapping: AtlasRecord {
    public static let kind = RecordKind.mapping

    /// Who stands behind it.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case published, reported, own
    }

    /// How far it is done.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case complete, partial, draft
    }

    public let id: RecordID
    public let title: LocalizedText
    public let source: RecordID
    public let target: RecordID
    public let provider: String
    public let mappingKind: Kind
    public let method: Method
    /// Who made the judgements; nil where the provider did.
    public let author: String?
    /// Which person reviewed them: `none` where nobody did; nil where it is not known.
    public let reviewer: String?
    public let status: Status
    public let date: RecordedDate?
    /// The items of a side that is no catalogue of the atlas.
    public let sourceItems: [MappingItem]
    public let targetItems: [MappingItem]
    public let entries: [MappingEntry]
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        source: RecordID,
        target: RecordID,
        provider: String,
        mappingKind: Kind,
        method: Method,
        author: String? = nil,
        reviewer: String? = nil,
        status: Status,
        date: RecordedDate? = nil,
        sourceItems: [MappingItem],
        targetItems: [MappingItem],
        entries: [MappingEntry],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.target = target
        self.provider = provider
        self.mappingKind = mappingKind
        self.method = method
        self.author = author
        self.reviewer = reviewer
        self.status = status
        self.date = date
        self.sourceItems = sourceItems
        self.targetItems = targetItems
        self.entries = entries
        self.provenance = provenance
    }

    public var label: LocalizedText { title }

    /// Whether a machine drafted its entries, alone or with people, and no person is recorded to have reviewed them: what
    /// rests on them says so.
    public var isUnreviewedDraft: Bool {
        switch method {
        case .automation, .hybrid: (reviewer ?? "none") == "none"
        case .human, .unknown: false
        }
    }
}
