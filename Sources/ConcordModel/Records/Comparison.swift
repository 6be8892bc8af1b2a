/// What others have found when they compared.
public struct Comparison: AtlasRecord {
    public static let kind = RecordKind.comparison

    /// What sort of finding it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case study, crosswalk
        case searchResult = "search-result"
        case warning
    }

    public let id: RecordID
    public let statement: String
    public let about: [RecordID]
    public let comparisonKind: Kind
    public let provenance: Provenance

    public init(
        id: RecordID,
        statement: String,
        about: [RecordID],
        comparisonKind: Kind,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.statement = statement
        self.about = about
        self.comparisonKind = comparisonKind
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([.english: statement]) }
}
