/// How complete a list of the atlas is, and how it was drawn.
public struct Completeness: AtlasRecord {
    public static let kind = RecordKind.completeness

    /// What the list claims.
    public enum Claim: String, Hashable, Sendable, CaseIterable {
        case claimed, partial, unknown
    }

    public let id: RecordID
    public let body: RecordID
    /// Which documents it lists.
    public let list: LocalizedText
    public let kinds: [String]
    public let from: RecordedDate?
    /// Day up to which the list was drawn.
    public let until: RecordedDate
    public let claim: Claim
    /// The known total, if any.
    public let total: Int?
    public let how: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        body: RecordID,
        list: LocalizedText,
        kinds: [String],
        from: RecordedDate? = nil,
        until: RecordedDate,
        claim: Claim,
        total: Int? = nil,
        how: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.body = body
        self.list = list
        self.kinds = kinds
        self.from = from
        self.until = until
        self.claim = claim
        self.total = total
        self.how = how
        self.provenance = provenance
    }

    public var label: LocalizedText { list }
}
