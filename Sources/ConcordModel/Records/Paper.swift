/// A published paper whose checkable claims are recorded.
public struct Paper: AtlasRecord {
    public static let kind = RecordKind.paper

    public let id: RecordID
    public let title: LocalizedText
    public let publisher: String
    /// The date on which its claims are judged first.
    public let date: CalendarDate
    public let address: String
    public let claims: [Claim]
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        publisher: String,
        date: CalendarDate,
        address: String,
        claims: [Claim],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.publisher = publisher
        self.date = date
        self.address = address
        self.claims = claims
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
