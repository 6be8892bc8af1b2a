import ConcordModel
import LocatedText

extension AtlasCheck {
    /// A source says where and when it was read, or why it could not be.
    static let sources = AtlasCheck(name: "sources") { input in
        var faults: [Diagnostic] = []
        for source in input.atlas.contents.sources {
            func fault(_ field: FieldStep, _ message: String) {
                faults.append(input.places.fault(source.id, kind: .source, [field], message))
            }
            if case .offline(let reason) = source.address, reason.isEmpty {
                fault("address", "'offline' without a reason; write it in the key 'offline'")
            }
            let isUnread = source.sourceKind == .cited || source.sourceKind == .recall
            if isUnread, source.accessed != nil {
                fault("accessed", "a source of kind '\(source.sourceKind.rawValue)' was not read; write 'never'")
            }
            if !isUnread, source.accessed == nil {
                fault("accessed", "a source of kind '\(source.sourceKind.rawValue)' was read; write the day")
            }
            if source.sourceKind == .relayed, source.official.isEmpty, source.note.isEmpty {
                fault("kind", "a copy needs the 'official' address, or a 'note' why it is not known")
            }
        }
        return faults
    }

    /// What rests on recall alone says so, with low confidence.
    static let recall = AtlasCheck(name: "recall") { input in
        let recalled = Set(
            input.atlas.contents.sources.lazy.filter { $0.sourceKind == .recall }.map(\.id)
        )
        return input.atlas.contents.allRecords.compactMap { record in
            let provenance = record.provenance
            guard !provenance.sources.isEmpty, provenance.sources.allSatisfy(recalled.contains) else { return nil }
            let isMarked =
                provenance.confidence.values.contains(.low)
                && !provenance.confidence.values.contains(.high)
                && provenance.notes.contains { $0.hasPrefix("Recall:") }
            guard !isMarked else { return nil }
            return input.places.fault(
                record.id,
                ["sources"],
                "recall shown as fact: give confidence 'low' by field and a note that begins 'Recall:', or leave it out"
            )
        }
    }
}
