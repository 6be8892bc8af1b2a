/// A way of doing things in steps: how a harmonised standard comes about, who guides whom, how a service is filed.
public struct Procedure: AtlasRecord {
    public static let kind = RecordKind.procedure

    public let id: RecordID
    public let title: LocalizedText
    public let jurisdiction: Jurisdiction
    public let steps: [ProcedureStep]
    public let provenance: Provenance

    public init(
        id: RecordID,
        title: LocalizedText,
        jurisdiction: Jurisdiction,
        steps: [ProcedureStep],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.title = title
        self.jurisdiction = jurisdiction
        self.steps = steps
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
