/// An item of a side of a mapping that is no catalogue of the atlas.
public struct MappingItem: AtlasRecord {
    public static let kind = RecordKind.mappingItem

    public let id: RecordID
    public let title: LocalizedText
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
