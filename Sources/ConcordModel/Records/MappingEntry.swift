/// A relation between items of two catalogues; an empty side says that no counterpart was found.
public struct MappingEntry: AtlasRecord {
    public static let kind = RecordKind.mappingEntry

    /// The set-theory relations of NIST IR 8477, and what publishers say without saying how.
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        case equal
        case subsetOf = "subset-of"
        case supersetOf = "superset-of"
        case intersectsWith = "intersects-with"
        case noRelationship = "no-relationship"
        case related
        case maySupport = "may-support"
        case intendedToSupport = "intended-to-support"
    }

    /// On what the relation rests.
    public enum RationaleType: String, Hashable, Sendable, CaseIterable {
        case syntactic, semantic, functional
    }

    public let id: RecordID
    public let from: [RecordID]
    public let to: [RecordID]
    public let relation: Relation
    /// On the same matter the two demand or allow opposite things.
    public let isContrary: Bool
    /// One and the same arrangement cannot meet both, though neither demands the opposite.
    public let isIncompatible: Bool
    /// How much of the two is common, 1 to 10; nil where it was not judged.
    public let strength: Int?
    public let rationaleType: RationaleType?
    public let rationale: LocalizedText
    /// The hash of the statements on both sides when the entry was judged; nil where none was kept.
    public let textHash: String?
    public let note: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        from: [RecordID],
        to: [RecordID],
        relation: Relation,
        isContrary: Bool,
        isIncompatible: Bool = false,
        strength: Int? = nil,
        rationaleType: RationaleType? = nil,
        rationale: LocalizedText,
        textHash: String? = nil,
        note: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.from = from
        self.to = to
        self.relation = relation
        self.isContrary = isContrary
        self.isIncompatible = isIncompatible
        self.strength = strength
        self.rationaleType = rationaleType
        self.rationale = rationale
        self.textHash = textHash
        self.note = note
        self.provenance = provenance
    }

    public var label: LocalizedText {
        LocalizedText([
            .english: "\(from.map(\.text).joined(separator: ", ")) → \(to.map(\.text).joined(separator: ", "))"
        ])
    }
}
