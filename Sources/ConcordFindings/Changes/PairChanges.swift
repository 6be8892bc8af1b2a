import ConcordModel

/// Pairs of common ground that stand to each other otherwise than before.
struct PairChanges {
    /// Between these the brief compares; other sides have hardly a pair recorded.
    static let sides = [
        Sides(.eu, .china), Sides(.eu, .international), Sides(.china, .international),
    ].compactMap(\.self)

    private let input: ChangeInput

    init(_ input: ChangeInput) {
        self.input = input
    }

    private struct Key: Hashable {
        let unit: GroundPair.Unit
        let ends: Ends
        let term: RecordID?

        init(_ pair: GroundPair) {
            unit = pair.unit
            ends = Ends(pair)
            term = pair.unit == .terms ? pair.key : nil
        }
    }

    var changes: [Change] { Self.sides.flatMap(changes) }

    private func changes(between sides: Sides) -> [Change] {
        let before = known(CommonGround(input.before, between: sides))
        let now = known(CommonGround(input.now, between: sides))
        let earlier = Dictionary(before) { first, _ in first }
        let later = Set(now.map(\.key))
        var changes: [Change] = []
        var judged: [RecordID: [GroundPair]] = [:]
        for (key, pair) in now {
            let old = earlier[key]
            guard old?.state != pair.state else { continue }
            // What nobody had judged before is a judgement of the atlas, not a change of what is judged.
            if old == nil, let mapping = newMapping(of: pair) {
                judged[mapping, default: []].append(pair)
            } else {
                changes.append(change(pair, from: old?.state, to: pair.state, sides))
            }
        }
        for (key, pair) in before where !later.contains(key) {
            changes.append(change(pair, from: pair.state, to: nil, sides))
        }
        return changes + judged.map { judgement($0.key, $0.value, sides) }
    }

    /// Each pair once, in the order of the ground.
    private func known(_ ground: CommonGround) -> [(key: Key, pair: GroundPair)] {
        var seen: Set<Key> = []
        return ground.pairs.filter { $0.state != .unknown }.map { (Key($0), $0) }.filter { seen.insert($0.0).inserted }
    }

    /// The first mapping on the way whose judgement had not been made by the first day, or whose entry is new.
    private func newMapping(of pair: GroundPair) -> RecordID? {
        for id in [pair.key] + pair.evidence {
            guard let mapping = input.atlas[id.owner] as? Mapping else { continue }
            if input.atlas[id] is MappingEntry, input.before.atlas[id] == nil { return mapping.id }
            let earlier = input.before.atlas[mapping.id] as? Mapping
            if earlier?.isKnown(in: input.before) != true { return mapping.id }
        }
        return nil
    }

    private func change(
        _ pair: GroundPair, from old: GroundPair.State?, to new: GroundPair.State?, _ sides: Sides
    ) -> Change {
        func state(_ state: GroundPair.State?) -> Cell { .word("ground-state", (state ?? .unknown).rawValue) }
        let key = new == nil ? "change.pair.gone" : "change.pair"
        // The records by which a pair is counted may differ between two versions; what stands on both sides does not.
        let ends = [pair.first, pair.second].map { $0.map(\.text).sorted().joined(separator: "+") }
        let about = pair.unit == .terms ? [pair.key.text] : ends
        return Change(
            .pairs, id: "\(sides)/\(pair.unit.rawValue)/\(about.joined(separator: "~"))/\(new?.rawValue ?? "gone")",
            date: .unknown,
            what: Phrase(
                key,
                [
                    "first": pair.first.isEmpty ? .jurisdiction(sides.first) : .records(pair.first),
                    "second": pair.second.isEmpty ? .jurisdiction(sides.second) : .records(pair.second),
                    "old": state(old), "new": state(new),
                ]),
            records: [pair.key] + pair.items + pair.evidence, sources: input.sources(of: pair.key),
            weight: pair.items.map(input.resting.count).max() ?? 0)
    }

    private func judgement(_ id: RecordID, _ pairs: [GroundPair], _ sides: Sides) -> Change {
        let mapping = input.atlas[id] as? Mapping
        func count(_ state: GroundPair.State) -> Cell { .count(pairs.count { $0.state == state }) }
        let isDraft = mapping?.isUnreviewedDraft ?? false
        return Change(
            .pairs, id: "\(sides)/judged/\(id)/\(ContentHash.of(pairs.map(\.key)))", date: mapping?.date ?? .unknown,
            what: Phrase(
                isDraft ? "change.pairs.judged.draft" : "change.pairs.judged",
                [
                    "mapping": .record(id), "first": .jurisdiction(sides.first), "second": .jurisdiction(sides.second),
                    "n": .count(pairs.count), "contrary": count(.contrary),
                    "shared": count(.shared), "overlapping": count(.overlapping), "alone": count(.oneSided),
                ]),
            records: [id] + pairs.map(\.key).sorted() + pairs.flatMap(\.items).sorted(), sources: input.sources(of: id),
            weight: pairs.count)
    }
}
