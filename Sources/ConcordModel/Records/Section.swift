/// A heading, an annex item or an enumerated risk of a catalogue.
public struct Section: AtlasRecord {
    public static let kind = RecordKind.section

    /// What sort of section it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case chapter, section, article, annex
        case annexItem = "annex-item"
        case clause
        case riskGroup = "risk-group"
        case risk
        case listItem = "list-item"
        case function, category
    }

    /// What an amending act did.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case inserted, replaced, deleted
    }

    public let id: RecordID
    public let sectionKind: Kind
    public let reference: String
    public let title: LocalizedText
    public let parent: RecordID?
    /// What an amending act did to it.
    public let status: Status?
    public let from: RecordedDate?
    public let until: RecordedDate?
    public let eli: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        sectionKind: Kind,
        reference: String,
        title: LocalizedText,
        parent: RecordID? = nil,
        status: Status? = nil,
        from: RecordedDate? = nil,
        until: RecordedDate? = nil,
        eli: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.sectionKind = sectionKind
        self.reference = reference
        self.title = title
        self.parent = parent
        self.status = status
        self.from = from
        self.until = until
        self.eli = eli
        self.provenance = provenance
    }

    /// The reference and the title, both in the language of the title.
    public var label: LocalizedText { title.with(reference: reference) }
}
