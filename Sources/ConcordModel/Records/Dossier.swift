/// A document that a company files or keeps, heading by heading: what belongs under each.
public struct Dossier: AtlasRecord {
    public static let kind = RecordKind.dossier

    /// Whose part of the document a heading is.
    public enum Author: String, Hashable, Sendable, CaseIterable {
        case company
        /// A notified body, an authority: not the company's to fill.
        case others
    }

    public struct Heading: Hashable, Sendable {
        /// The heading as the catalogue has it.
        public let section: RecordID
        public let by: Author
        /// Answers of the profile that belong under it.
        public let answers: [AnswerKey]
        /// Provisions whose evidence belongs under it.
        public let provisions: [RecordID]
        /// Criteria whose results belong under it.
        public let criteria: [RecordID]
        public let note: String

        public init(
            section: RecordID, by: Author, answers: [AnswerKey], provisions: [RecordID], criteria: [RecordID],
            note: String
        ) {
            self.section = section
            self.by = by
            self.answers = answers
            self.provisions = provisions
            self.criteria = criteria
            self.note = note
        }
    }

    public let id: RecordID
    public let market: Jurisdiction
    public let catalogue: RecordID
    public let title: LocalizedText
    /// Who has to draw it up, in the words of the catalogue's triggers; nil for everybody.
    public let when: Condition?
    public let headings: [Heading]
    public let provenance: Provenance

    public init(
        id: RecordID,
        market: Jurisdiction,
        catalogue: RecordID,
        title: LocalizedText,
        when: Condition?,
        headings: [Heading],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.market = market
        self.catalogue = catalogue
        self.title = title
        self.when = when
        self.headings = headings
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
