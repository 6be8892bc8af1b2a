/// A checkable statement of a paper, what tests it, and how it fared.
public struct Claim: AtlasRecord {
    public static let kind = RecordKind.claim

    /// What sort of statement it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case count, event, rule, trend, judgement
    }

    public let id: RecordID
    public let section: String
    public let paragraph: Int
    public let statement: LocalizedText
    public let claimKind: Kind
    public let test: ClaimTest
    /// By date, oldest first.
    public let verdicts: [Verdict]
    public let provenance: Provenance

    public init(
        id: RecordID,
        section: String,
        paragraph: Int,
        statement: LocalizedText,
        claimKind: Kind,
        test: ClaimTest,
        verdicts: [Verdict],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.section = section
        self.paragraph = paragraph
        self.statement = statement
        self.claimKind = claimKind
        self.test = test
        self.verdicts = verdicts
        self.provenance = provenance
    }

    public var label: LocalizedText { statement }
}
