/// Where an official text can be had, and what an importer meets there.
public struct OfficialText: AtlasRecord {
    public static let kind = RecordKind.officialText

    public let id: RecordID
    public let title: LocalizedText
    public let of: [RecordID]
    public let format: String
    public let how: String
    public let traps: [String]
    public let licence: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        of: [RecordID],
        format: String,
        how: String,
        traps: [String],
        licence: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.of = of
        self.format = format
        self.how = how
        self.traps = traps
        self.licence = licence
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
