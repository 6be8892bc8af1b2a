/// An item of a standardisation request.
public struct Deliverable: AtlasRecord {
    public static let kind = RecordKind.deliverable

    public let id: RecordID
    public let number: String
    public let subject: LocalizedText
    public let articles: [RecordID]
    public let point: String
    /// Documents that answer it.
    public let answers: [RecordID]
    public let note: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        number: String,
        subject: LocalizedText,
        articles: [RecordID],
        point: String,
        answers: [RecordID],
        note: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.number = number
        self.subject = subject
        self.articles = articles
        self.point = point
        self.answers = answers
        self.note = note
        self.provenance = provenance
    }

    public var label: LocalizedText { subject }
}
