import ConcordCrosswalk
import ConcordModel

/// Pairs of provisions that an entry of a mapping relates directly.
struct EntryPairs {
    let related: [GroundPair]

    init(_ mappings: [Mapping], items: GroundItems) {
        var order: [Ends] = []
        var found: [Ends: [Reading]] = [:]
        for mapping in mappings {
            for entry in mapping.entries {
                guard let reading = Reading(entry, of: mapping, items: items) else { continue }
                if found[reading.ends] == nil { order.append(reading.ends) }
                found[reading.ends, default: []].append(reading)
            }
        }
        related = order.compactMap { ends in
            // Of several entries on the same two groups the one whose rule comes first speaks; of these one that is no draft.
            let readings = found[ends] ?? []
            guard let speaker = readings.min(by: { $0.rank < $1.rank }) else { return nil }
            return speaker.pair(
                evidence: [speaker.entry.id] + readings.map(\.entry.id).filter { $0 != speaker.entry.id }, items: items)
        }
    }

    /// An entry as it reads from the first side to the second.
    private struct Reading {
        let entry: MappingEntry
        let isDraft: Bool
        let state: GroundPair.State
        let ends: Ends

        /// Nil where the entry does not join the two sides, or says nothing of how they stand.
        init?(_ entry: MappingEntry, of mapping: Mapping, items: GroundItems) {
            guard let source = items.side(of: entry.from), let target = items.side(of: entry.to), source != target
            else { return nil }
            let read = source ? entry : entry.reversed
            guard let state = Self.state(of: read) else { return nil }
            self.entry = read
            self.state = state
            isDraft = mapping.isUnreviewedDraft
            ends = Ends(read.from, read.to)
        }

        var rank: (GroundPair.State, Int) { (state, isDraft ? 1 : 0) }

        private static func state(of entry: MappingEntry) -> GroundPair.State? {
            if entry.isContrary || entry.isIncompatible { return .contrary }
            switch entry.relation {
            case .equal: return .shared
            case .noRelationship: return nil
            case .subsetOf, .supersetOf, .intersectsWith, .related, .maySupport, .intendedToSupport:
                return .overlapping
            }
        }

        func pair(evidence: [RecordID], items: GroundItems) -> GroundPair {
            GroundPair(
                .provisions, state, first: entry.from, second: entry.to, key: entry.id, evidence: evidence,
                judgement: GroundPair.Judgement(
                    relation: entry.relation, isContrary: entry.isContrary, isIncompatible: entry.isIncompatible,
                    strength: entry.strength, confidence: entry.provenance.confidence[.relation],
                    rationale: entry.rationale
                ),
                isDraft: isDraft, topics: items.topics(entry.from, entry.to), layer: items.layer(entry.from, entry.to)
            )
        }
    }
}
