/// Something that happened, or is announced, on a date.
public struct Event: AtlasRecord {
    public static let kind = RecordKind.event

    /// What it concerns.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case law, rule, policy, standard
        case technicalDocument = "technical-document"
        case request, guideline, body, international, publication, figure, deadline, initiative, summit
    }

    public let id: RecordID
    public let date: RecordedDate
    public let until: RecordedDate?
    public let title: LocalizedText
    public let eventKind: Kind
    public let jurisdiction: Jurisdiction
    public let about: [RecordID]
    public let provenance: Provenance

    public init(
        id: RecordID,
        date: RecordedDate,
        until: RecordedDate? = nil,
        title: LocalizedText,
        eventKind: Kind,
        jurisdiction: Jurisdiction,
        about: [RecordID],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.date = date
        self.until = until
        self.title = title
        self.eventKind = eventKind
        self.jurisdiction = jurisdiction
        self.about = about
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
