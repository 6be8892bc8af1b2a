/// The structure and targets of a policy on standards.
public struct Guidelines: AtlasRecord {
    public static let kind = RecordKind.guidelines

    public let id: RecordID
    public let rule: RecordID
    public let title: LocalizedText
    public let parts: [GuidelinePart]
    public let targets: [GuidelineTarget]
    public let provenance: Provenance

    public init(
        id: RecordID,
        rule: RecordID,
        title: LocalizedText,
        parts: [GuidelinePart],
        targets: [GuidelineTarget],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.rule = rule
        self.title = title
        self.parts = parts
        self.targets = targets
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
