import ConcordModel

/// What a reader is shown first of the many overlaps and of the provisions that stand alone; the tables that hold them all
/// stay beside it.
///
/// Topics come as the table of topics has them, the richest first. Of each topic the first pairs by the ranking rule are
/// taken, of those that stand alone one a side; each once, under the first topic that it is met under.
struct GroundShortlist {
    static let overlapsPerTopic = 2

    let overlaps: [(topic: RecordID, pair: GroundPair)]
    let alone: [(topic: RecordID, pair: GroundPair)]

    init(_ pairs: [GroundPair], topics: [RecordID], items: GroundItems) {
        overlaps = Self.overlaps(
            GroundRanking.ordered(pairs.filter { $0.state == .overlapping && $0.isTwoSided }), topics)
        let found = pairs.filter { $0.state == .oneSided && $0.unit == .provisions }
        let ranked = found.map { (rank: Self.rank($0, items), pair: $0) }.sorted { left, right in
            left.rank == right.rank ? left.pair.key < right.pair.key : left.rank.lexicographicallyPrecedes(right.rank)
        }.map(\.pair)
        alone = Self.alone(ranked, topics)
    }

    private static func overlaps(
        _ ranked: [GroundPair], _ topics: [RecordID]
    ) -> [(topic: RecordID, pair: GroundPair)] {
        var taken: Set<String> = []
        return topics.flatMap { topic -> [(topic: RecordID, pair: GroundPair)] in
            // Within a topic, what shares a provision with a pair already taken tells the same again.
            var named: Set<RecordID> = []
            var found: [(topic: RecordID, pair: GroundPair)] = []
            for pair in ranked where pair.topics.contains(topic) && !taken.contains(pair.rowID) {
                guard found.count < overlapsPerTopic, named.isDisjoint(with: pair.items) else { continue }
                found.append((topic, pair))
                named.formUnion(pair.items)
                taken.insert(pair.rowID)
            }
            return found
        }
    }

    private static func alone(
        _ ranked: [GroundPair], _ topics: [RecordID]
    ) -> [(topic: RecordID, pair: GroundPair)] {
        var taken: Set<RecordID> = []
        return topics.flatMap { topic in
            [true, false].compactMap { isFirst in
                ranked.first {
                    $0.topics.contains(topic) && $0.first.isEmpty != isFirst && !taken.contains($0.key)
                }.map { pair in
                    taken.insert(pair.key)
                    return (topic, pair)
                }
            }
        }
    }

    /// Measured before unmeasured, then what is forbidden, demanded, advised, allowed.
    private static func rank(_ pair: GroundPair, _ items: GroundItems) -> [Int] {
        let order: [Modality] = [.shallNot, .shall, .shouldNot, .should, .may]
        let modality = items.provisions(pair.items).first?.versions.last?.modality
        return [
            pair.layer == .criteria ? 0 : 1, modality.flatMap { order.firstIndex(of: $0) } ?? order.count,
        ]
    }
}
