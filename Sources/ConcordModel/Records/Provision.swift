/// One atomic requirement: in own words, with who is obliged, since when, and what can be measured.
public struct Provision: AtlasRecord {
    public static let kind = RecordKind.provision

    /// What sort of provision it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case obligation, requirement, prohibition, permission, condition, classification, presumption, procedure, scope
        case definition, control, outcome, principle, commitment, guidance, sanction, heading
    }

    public let id: RecordID
    public let reference: String
    public let section: RecordID?
    public let title: LocalizedText
    public let provisionKind: Kind
    /// Newest last.
    public let versions: [Version]
    public let obliged: [String]
    public let appliesTo: [String]
    public let topics: [RecordID]
    public let profile: RecordID?
    public let criteria: [Criterion]
    public let eli: String
    /// True where the official text was not read: "reported value, official text not read".
    public let isReported: Bool
    public let provenance: Provenance

    public init(
        id: RecordID,
        reference: String,
        section: RecordID? = nil,
        title: LocalizedText,
        provisionKind: Kind,
        versions: [Version],
        obliged: [String],
        appliesTo: [String],
        topics: [RecordID],
        profile: RecordID? = nil,
        criteria: [Criterion],
        eli: String,
        isReported: Bool,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.reference = reference
        self.section = section
        self.title = title
        self.provisionKind = provisionKind
        self.versions = versions
        self.obliged = obliged
        self.appliesTo = appliesTo
        self.topics = topics
        self.profile = profile
        self.criteria = criteria
        self.eli = eli
        self.isReported = isReported
        self.provenance = provenance
    }

    /// The reference and the title, both in the language of the title.
    public var label: LocalizedText { title.with(reference: reference) }
}
