import ConcordModel
import LocatedText

/// Where each record stands in the files.
struct RecordPlaces: Sendable {
    struct Place: Sendable {
        let file: String
        let node: Node
    }

    private let records: [RecordID: Place]
    private let catalogues: [RecordID: Place]
    private let sources: [RecordID: Place]

    init(_ definitions: [ShapeWalk.Definition]) {
        var records: [RecordID: Place] = [:]
        var catalogues: [RecordID: Place] = [:]
        var sources: [RecordID: Place] = [:]
        for definition in definitions where !definition.isFormer {
            let place = Place(file: definition.file, node: definition.record)
            switch definition.kind {
            case .source: sources[definition.id] = sources[definition.id] ?? place
            case .catalogue: catalogues[definition.id] = catalogues[definition.id] ?? place
            default: records[definition.id] = records[definition.id] ?? place
            }
        }
        self.records = records
        self.catalogues = catalogues
        self.sources = sources
    }

    func fault(
        _ id: RecordID, kind: RecordKind? = nil, _ path: [FieldStep], severity: Diagnostic.Severity = .error,
        _ message: String
    ) -> Diagnostic {
        let place =
            switch kind {
            case .source: sources[id]
            case .catalogue: catalogues[id]
            default: records[id] ?? catalogues[id] ?? sources[id]
            }
        return Diagnostic(
            file: place?.file ?? "atlas",
            location: place?.node.nearest(path).location,
            severity: severity,
            message: message
        )
    }
}
