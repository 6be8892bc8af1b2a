/// A concept and how each source characterises it.
public struct Term: AtlasRecord {
    public static let kind = RecordKind.term

    /// How the characterisations compare.
    public enum Relation: String, Hashable, Sendable, CaseIterable {
        case same, similar, different
        case singleSource = "single-source"
        case unknown
    }

    /// How one document characterises the concept, in own words.
    public struct Characterisation: Hashable, Sendable {
        public let document: RecordID
        public let clause: String
        /// `unknown` where the text was not read.
        public let statement: String
        public let confidence: [ConfidenceField: Confidence]
        public let sources: [RecordID]

        public init(
            document: RecordID, clause: String, statement: String, confidence: [ConfidenceField: Confidence],
            sources: [RecordID]
        ) {
            self.document = document
            self.clause = clause
            self.statement = statement
            self.confidence = confidence
            self.sources = sources
        }
    }

    public let id: RecordID
    public let term: LocalizedText
    public let relation: Relation
    public let difference: String
    public let topics: [RecordID]
    public let characterisations: [Characterisation]
    public let provenance: Provenance

    public init(
        id: RecordID,
        term: LocalizedText,
        relation: Relation,
        difference: String,
        topics: [RecordID],
        characterisations: [Characterisation],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.term = term
        self.relation = relation
        self.difference = difference
        self.topics = topics
        self.characterisations = characterisations
        self.provenance = provenance
    }

    public var label: LocalizedText { term }
}
