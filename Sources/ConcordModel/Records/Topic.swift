/// A node of the taxonomy, related to the taxonomies of others.
public struct Topic: AtlasRecord {
    public static let kind = RecordKind.topic

    public let id: RecordID
    public let title: LocalizedText
    /// What belongs here.
    public let scope: String
    /// Parts of China's 2024 guidelines.
    public let guidelineParts: [RecordID]
    /// Deliverables of the standardisation request.
    public let deliverables: [RecordID]
    /// Groups of ISO/IEC JTC 1/SC 42 and CEN/CLC/JTC 21.
    public let groups: [RecordID]
    /// Sections of the AI Act.
    public let articles: [RecordID]
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        scope: String,
        guidelineParts: [RecordID],
        deliverables: [RecordID],
        groups: [RecordID],
        articles: [RecordID],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.scope = scope
        self.guidelineParts = guidelineParts
        self.deliverables = deliverables
        self.groups = groups
        self.articles = articles
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
