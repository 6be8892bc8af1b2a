public import ConcordModel

extension MappingDocument {
    /// A mapping of the atlas; items carry their titles, and the statements in force on `day` as their texts.
    public init(_ mapping: Mapping, of atlas: Atlas, text: (RecordID) -> String) {
        func words(_ text: LocalizedText?) -> String { text?.reading(in: .english)?.text ?? "" }
        func side(_ id: RecordID) -> Side {
            Side(id: id.text, title: words(atlas.catalogue(id)?.title ?? atlas[id]?.label))
        }
        func items(_ ids: [RecordID]) -> [Item] {
            ids.map { Item(id: $0.text, title: words(atlas[$0]?.label), text: text($0)) }
        }
        self.init(
            id: mapping.id.text, title: words(mapping.title), source: side(mapping.source),
            target: side(mapping.target), provider: mapping.provider, method: mapping.method,
            status: mapping.status, author: mapping.author ?? "", reviewer: mapping.reviewer ?? "",
            date: mapping.date?.description ?? "",
            entries: mapping.entries.map { entry in
                Entry(
                    id: entry.id.text, sources: items(entry.from), targets: items(entry.to), relation: entry.relation,
                    rationaleType: entry.rationaleType, rationale: entry.rationale, strength: entry.strength,
                    confidence: entry.provenance.confidence[.relation], isContrary: entry.isContrary,
                    isIncompatible: entry.isIncompatible, note: entry.note
                )
            }
        )
    }

    /// The document as a mapping, so that what composes, covers and compares can work on it. Its ids are those of the file
    /// and need not be known to the atlas.
    public var mapping: Mapping {
        Mapping(
            id: RecordID(id), title: LocalizedText([.english: title]), source: RecordID(source.id),
            target: RecordID(target.id), provider: provider, mappingKind: .published, method: method,
            author: author.isEmpty ? nil : author, reviewer: reviewer.isEmpty ? nil : reviewer,
            status: status ?? .partial, sourceItems: [], targetItems: [],
            entries: entries.enumerated().map { index, entry in
                MappingEntry(
                    id: RecordID(entry.id.isEmpty ? "\(id):\(index + 1)" : entry.id),
                    from: entry.sources.map { RecordID($0.id) }, to: entry.targets.map { RecordID($0.id) },
                    relation: entry.relation, isContrary: entry.isContrary, isIncompatible: entry.isIncompatible,
                    strength: entry.strength, rationaleType: entry.rationaleType, rationale: entry.rationale,
                    note: entry.note
                )
            }
        )
    }
}
