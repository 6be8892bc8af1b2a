/// A document of a standards body: what it is called, how far it has come, and how we know.
public struct Standard: AtlasRecord {
    public static let kind = RecordKind.standard

    public let id: RecordID
    /// The body or committee whose document it is.
    public let body: RecordID
    /// Working group, as the body writes it; empty if none is recorded.
    public let group: String
    public let designations: [Designation]
    public let title: LocalizedText
    public let formerTitles: [FormerTitle]
    public let documentKind: Kind
    public let bindingness: Bindingness
    /// False where no number was seen.
    public let isNumbered: Bool
    public let events: [StateEvent]
    /// The state written beside the events, held against them by the checks; nil where it says unknown.
    public let statedState: State?
    /// Empty where the document is listed as untopiced.
    public let topics: [RecordID]
    /// Of Chinese documents.
    public let purpose: Purpose?
    public let guidelinePart: GuidelinePlace?
    public let drafters: Drafters?
    /// Deliverables of a request that it answers.
    public let answers: [Answer]
    /// Sections of the AI Act that it is said to serve.
    public let articles: [ArticleService]
    public let supersedes: [RecordID]
    public let amends: [RecordID]
    public let partOf: RecordID?
    public let references: [String]
    public let address: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        body: RecordID,
        group: String,
        designations: [Designation],
        title: LocalizedText,
        formerTitles: [FormerTitle],
        documentKind: Kind,
        bindingness: Bindingness,
        isNumbered: Bool,
        events: [StateEvent],
        statedState: State? = nil,
        topics: [RecordID],
        purpose: Purpose? = nil,
        guidelinePart: GuidelinePlace? = nil,
        drafters: Drafters? = nil,
        answers: [Answer],
        articles: [ArticleService],
        supersedes: [RecordID],
        amends: [RecordID],
        partOf: RecordID? = nil,
        references: [String],
        address: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.body = body
        self.group = group
        self.designations = designations
        self.title = title
        self.formerTitles = formerTitles
        self.documentKind = documentKind
        self.bindingness = bindingness
        self.isNumbered = isNumbered
        self.events = events
        self.statedState = statedState
        self.topics = topics
        self.purpose = purpose
        self.guidelinePart = guidelinePart
        self.drafters = drafters
        self.answers = answers
        self.articles = articles
        self.supersedes = supersedes
        self.amends = amends
        self.partOf = partOf
        self.references = references
        self.address = address
        self.provenance = provenance
    }

    public var label: LocalizedText { title.with(prefix: (designations.first?.text ?? id.text) + " — ") }
}
