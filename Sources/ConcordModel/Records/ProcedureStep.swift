/// A step of a procedure.
public struct ProcedureStep: AtlasRecord {
    public static let kind = RecordKind.step

    public let id: RecordID
    public let number: String
    public let title: LocalizedText
    public let actors: [RecordID]
    public let what: LocalizedText
    public let basis: String
    public let duration: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        number: String,
        title: LocalizedText,
        actors: [RecordID],
        what: LocalizedText,
        basis: String,
        duration: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.number = number
        self.title = title
        self.actors = actors
        self.what = what
        self.basis = basis
        self.duration = duration
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
