/// A legal or political instrument: law, regulation, measures, decision, standardisation request, policy.
public struct Rule: AtlasRecord {
    public static let kind = RecordKind.rule

    /// What sort of instrument it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case law, regulation, directive
        case departmentalRule = "departmental-rule"
        case normativeDocument = "normative-document"
        case decision, request, policy, guideline, communication, declaration, recommendation
        case codeOfPractice = "code-of-practice"
        case treaty
        case standardisationLaw = "standardisation-law"
        case filingRegime = "filing-regime"

        /// Whether it is binding law, which the EU identifies by ELI.
        public var isLaw: Bool {
            switch self {
            case .law, .regulation, .directive, .decision, .standardisationLaw: true
            default: false
            }
        }
    }

    public let id: RecordID
    public let designations: [Designation]
    public let title: LocalizedText
    public let ruleKind: Kind
    public let jurisdiction: Jurisdiction
    public let issuers: [RecordID]
    public let events: [StateEvent]
    /// The state written beside the events; nil where it says unknown.
    public let statedState: State?
    /// European Legislation Identifier; empty if none.
    public let eli: String
    public let celex: String
    public let purpose: Purpose?
    public let topics: [RecordID]
    public let amends: [RecordID]
    public let repeals: [RecordID]
    public let implements: [RecordID]
    /// Documents that it names or that serve it.
    public let standards: [RecordID]
    public let address: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        designations: [Designation],
        title: LocalizedText,
        ruleKind: Kind,
        jurisdiction: Jurisdiction,
        issuers: [RecordID],
        events: [StateEvent],
        statedState: State? = nil,
        eli: String,
        celex: String,
        purpose: Purpose? = nil,
        topics: [RecordID],
        amends: [RecordID],
        repeals: [RecordID],
        implements: [RecordID],
        standards: [RecordID],
        address: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.designations = designations
        self.title = title
        self.ruleKind = ruleKind
        self.jurisdiction = jurisdiction
        self.issuers = issuers
        self.events = events
        self.statedState = statedState
        self.eli = eli
        self.celex = celex
        self.purpose = purpose
        self.topics = topics
        self.amends = amends
        self.repeals = repeals
        self.implements = implements
        self.standards = standards
        self.address = address
        self.provenance = provenance
    }

    public var label: LocalizedText { designations.first.map { title.with(prefix: $0.text + " — ") } ?? title }
}
