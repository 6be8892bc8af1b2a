import ConcordModel
import LocatedText
import StandardIdentifiers

extension AtlasCheck {
    /// Ids are given once; a standard's id is the slug of its first designation.
    static let identities = AtlasCheck(name: "identities") { input in
        var faults: [Diagnostic] = []
        var first: [Namespace: [RecordID: ShapeWalk.Definition]] = [:]
        let documents = Dictionary(
            input.atlas.contents.catalogues.map { ($0.id, $0.of) }, uniquingKeysWith: { first, _ in first })
        for definition in input.walk.definitions {
            let isShared = definition.kind == .catalogue && documents[definition.id] == definition.id
            let namespace: Namespace =
                definition.kind == .source ? .sources : isShared ? .cataloguesOfTheirDocuments : .records
            guard let earlier = first[namespace, default: [:]][definition.id] else {
                first[namespace, default: [:]][definition.id] = definition
                continue
            }
            let how = definition.isFormer || earlier.isFormer ? "reused" : "given twice"
            faults.append(
                Diagnostic(
                    file: definition.file,
                    location: definition.idLocation,
                    message: "the id '\(definition.id)' is \(how); first at \(earlier.file):\(earlier.idLocation.line)"
                )
            )
        }
        for standard in input.atlas.contents.standards where standard.isNumbered {
            guard let designation = standard.designations.first else { continue }
            let slug = designation.slug
            guard slug != standard.id.text else { continue }
            let message =
                slug.isEmpty
                ? "'\(designation.text)' has no number to make an id of; write 'numbered: no' and an id in words"
                : "the id of '\(designation.text)' is '\(slug)', the slug of the first designation"
            faults.append(input.places.fault(standard.id, ["id"], message))
        }
        return faults
    }
}

/// Where an id is given once: source keys stand apart, and a catalogue may have the id of the document whose provisions it
/// lists.
private enum Namespace {
    case records, sources, cataloguesOfTheirDocuments
}
