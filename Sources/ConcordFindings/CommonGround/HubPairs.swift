import ConcordCrosswalk
import ConcordModel

/// What follows for provisions of the two sides from mappings of both to a catalogue of neither.
struct HubPairs {
    let derived: [DerivedEntry]
    /// The pairs of which something follows, with the entries of a chain that makes it follow.
    let pairs: [GroundPair]

    init(_ mappings: [Mapping], view: AtlasOnDay, items: GroundItems) {
        let composer = Composer(mappings)
        let firsts = Set(items.first.map(\.catalogue.id))
        let seconds = Set(items.second.map(\.catalogue.id))
        func neighbours(of side: Set<RecordID>) -> Set<RecordID> {
            Set(
                mappings.flatMap { mapping in
                    (side.contains(mapping.source) ? [mapping.target] : [])
                        + (side.contains(mapping.target) ? [mapping.source] : [])
                })
        }
        let hubs = neighbours(of: firsts).intersection(neighbours(of: seconds)).subtracting(firsts).subtracting(seconds)
        let ways = firsts.sorted().flatMap { first in
            hubs.sorted().flatMap { hub in seconds.sorted().map { [first, hub, $0] } }
        }
        let derived = composer.derive(along: ways).filter {
            items.side(of: $0.from) == true && items.side(of: $0.to) == false
        }
        let drafts = Set(mappings.filter(\.isUnreviewedDraft).map(\.id))
        self.derived = derived
        pairs = derived.compactMap { Self.pair($0, drafts: drafts, items: items) }
    }

    /// Nil where the two may have nothing in common, or the chains contradict one another.
    private static func pair(_ entry: DerivedEntry, drafts: Set<RecordID>, items: GroundItems) -> GroundPair? {
        guard entry.isContrary || entry.isIncompatible || entry.hasSomethingInCommon else { return nil }
        let links = entry.chains.flatMap(\.links)
        let evidence = links.map(\.entry).uniqued
        guard let key = evidence.first else { return nil }
        return GroundPair(
            .provisions, entry.isContrary || entry.isIncompatible ? .contrary : .overlapping, first: entry.from,
            second: entry.to, key: key, evidence: evidence, derived: entry.relations,
            isDraft: links.contains { drafts.contains($0.mapping) }, topics: items.topics(entry.from, entry.to),
            layer: items.layer(entry.from, entry.to)
        )
    }
}

extension DerivedEntry {
    /// Whether every relation that is left has something in common; false where the chains contradict one another.
    var hasSomethingInCommon: Bool { !relations.isEmpty && !relations.contains(.disjoint) }
}
