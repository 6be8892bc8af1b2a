import ConcordModel
import LocatedText

extension AtlasCheck {
    /// Both sides of every entry are items of the catalogues that the mapping relates.
    static let mappings = AtlasCheck(name: "mappings") { input in
        var faults: [Diagnostic] = []
        for mapping in input.atlas.contents.mappings {
            let source = MappingSide(mapping.source, items: mapping.sourceItems, atlas: input.atlas)
            let target = MappingSide(mapping.target, items: mapping.targetItems, atlas: input.atlas)
            for (side, field) in [(source, "source"), (target, "target")] where !side.isKnown {
                faults.append(
                    input.places.fault(
                        mapping.id,
                        [.key(field)],
                        "'\(side.id)' is no catalogue, rule or standard; list its items in '\(field)Items'"
                    )
                )
            }
            var seen: Set<[[RecordID]]> = []
            for entry in mapping.entries {
                let isReversed =
                    !(entry.from.isEmpty && entry.to.isEmpty)
                    && entry.from.allSatisfy { !source.has($0) && target.has($0) }
                    && entry.to.allSatisfy { !target.has($0) && source.has($0) }
                if isReversed {
                    let sides = "'from' holds items of '\(target.id)', 'to' those of '\(source.id)'"
                    faults.append(input.places.fault(entry.id, ["from"], "the entry is reversed: \(sides)"))
                    continue
                }
                for (ids, side, field) in [(entry.from, source, "from"), (entry.to, target, "to")] {
                    for (index, id) in ids.enumerated() where !side.has(id) {
                        faults.append(
                            input.places.fault(entry.id, [.key(field), .item(index)], "'\(id)' is not in '\(side.id)'")
                        )
                    }
                }
                if entry.from.isEmpty && entry.to.isEmpty {
                    faults.append(input.places.fault(entry.id, ["from"], "an entry without items on either side"))
                }
                if !seen.insert([entry.from.sorted(), entry.to.sorted()]).inserted {
                    faults.append(input.places.fault(entry.id, ["id"], "the same items are related twice"))
                }
            }
        }
        return faults
    }
}

/// What may stand on one side of a mapping.
private struct MappingSide {
    let id: RecordID
    let isKnown: Bool
    private let items: Set<RecordID>

    init(_ id: RecordID, items listed: [MappingItem], atlas: Atlas) {
        self.id = id
        var items = Set(listed.map(\.id))
        if let catalogue = atlas.catalogue(id) {
            items.formUnion(catalogue.sections.map(\.id))
            items.formUnion(catalogue.provisions.map(\.id))
        }
        // A crosswalk may lead to documents as wholes.
        if id == "standards" { items.formUnion(atlas.contents.standards.map(\.id)) }
        self.items = items
        isKnown = !items.isEmpty
    }

    func has(_ id: RecordID) -> Bool { items.contains(id) }
}
