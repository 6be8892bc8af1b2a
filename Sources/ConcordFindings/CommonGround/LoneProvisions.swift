import ConcordModel

/// Provisions that nothing relates to the other side: searched for in vain, or not looked at.
struct LoneProvisions {
    /// A search in a catalogue of the other side that found nothing.
    struct Search {
        let entry: MappingEntry
        /// The provisions for which it was made.
        let items: [RecordID]
        /// Where.
        let catalogue: RecordID
        let isDraft: Bool
    }

    let pairs: [GroundPair]

    init(_ mappings: [Mapping], related: [GroundPair], items: GroundItems) {
        var searches: [RecordID: [Search]] = [:]
        for search in Self.searches(mappings, items: items) {
            // What is found of a union is found of each of its parts: none of it has a counterpart.
            for id in search.items { searches[id, default: []].append(search) }
        }
        let involved = Set(related.flatMap(\.items))
        pairs = [(items.first, true), (items.second, false)].flatMap { side, isFirst in
            side.flatMap(\.provisions).filter { !involved.contains($0.id) }.map { provision in
                Self.pair(provision, isFirst: isFirst, searches: searches[provision.id] ?? [])
            }
        }
    }

    private static func pair(_ provision: Provision, isFirst: Bool, searches: [Search]) -> GroundPair {
        return GroundPair(
            .provisions, searches.isEmpty ? .unknown : .oneSided, first: isFirst ? [provision.id] : [],
            second: isFirst ? [] : [provision.id], key: provision.id,
            evidence: [provision.id] + searches.map(\.entry.id),
            searched: searches.map(\.catalogue).uniqued,
            isDraft: searches.contains(where: \.isDraft), topics: provision.topics.sorted(),
            layer: GroundLayer(of: provision)
        )
    }

    /// The searches for a provision that were known on the day.
    static func searches(of id: RecordID, in ground: CommonGround) -> [Search] {
        searches(ground.view.atlas.contents.mappings.filter { $0.isKnown(in: ground.view) }, items: ground.items)
            .filter { $0.items.contains(id) }
    }

    /// Entries with one empty side, whose catalogue there belongs to the other side.
    private static func searches(_ mappings: [Mapping], items: GroundItems) -> [Search] {
        let firsts = Set(items.first.map(\.catalogue.id))
        let seconds = Set(items.second.map(\.catalogue.id))
        return mappings.flatMap { mapping in
            mapping.entries.compactMap { entry in
                guard entry.relation == .noRelationship, entry.from.isEmpty != entry.to.isEmpty else { return nil }
                let (own, catalogue) =
                    entry.to.isEmpty ? (entry.from, mapping.target) : (entry.to, mapping.source)
                let standing = own.filter { id in
                    items.stands(id, onFirst: true) && seconds.contains(catalogue)
                        || items.stands(id, onFirst: false) && firsts.contains(catalogue)
                }
                guard !standing.isEmpty else { return nil }
                return Search(
                    entry: entry, items: standing, catalogue: catalogue, isDraft: mapping.isUnreviewedDraft)
            }
        }
    }
}
