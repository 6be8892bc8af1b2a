/// A part or sub-area of guidelines.
public struct GuidelinePart: AtlasRecord {
    public static let kind = RecordKind.guidelinePart

    public let id: RecordID
    public let code: String
    public let title: LocalizedText
    public let parent: RecordID?
    public let note: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        code: String,
        title: LocalizedText,
        parent: RecordID? = nil,
        note: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.code = code
        self.title = title
        self.parent = parent
        self.note = note
        self.provenance = provenance
    }

    public var label: LocalizedText { title.with(prefix: code + " ") }
}
