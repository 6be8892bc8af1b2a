/// A list of provisions: those of a rule, a standard or a framework. Its id may be that of the document.
public struct Catalogue: AtlasRecord {
    public static let kind = RecordKind.catalogue

    /// What the paraphrases were made from.
    public enum TextRead: String, Hashable, Sendable, CaseIterable {
        case official, translation
        case draftTranslation = "draft-translation"
        case outline, reported
    }

    /// How much of the document is recorded.
    public enum Coverage: String, Hashable, Sendable, CaseIterable {
        case all, selected
        case topicsOnly = "topics-only"
    }

    public let id: RecordID
    public let title: LocalizedText
    /// The rule or standard whose provisions these are.
    public let of: RecordID
    public let textRead: TextRead
    public let coverage: Coverage
    public let note: String
    public let sections: [Section]
    public let provisions: [Provision]
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        of: RecordID,
        textRead: TextRead,
        coverage: Coverage,
        note: String,
        sections: [Section],
        provisions: [Provision],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.of = of
        self.textRead = textRead
        self.coverage = coverage
        self.note = note
        self.sections = sections
        self.provisions = provisions
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
