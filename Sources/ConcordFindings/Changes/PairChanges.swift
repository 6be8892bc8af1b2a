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
        let earlier = known(CommonGround(input.before, between: sides))
        let later = known(CommonGround(input.now, between: sides))
        var changes: [Change] = []
        var judged: [RecordID: [GroundPair]] = [:]
        for (key, pair) in later {
            let old = earlier[key]
            guard old?.state != pair.state else { continue }
            // What nobody had judged before is a judgement of the atlas, not a change of what is judged.
            if old == nil, let mapping = newMapping(of: pair) {
                judged[mapping, default: []].append(pair)
            } else {
                changes.append(change(pair, from: old?.state, to: pair.state, sides))
            }
        }
        for (key, pair) in earlier where later[key] == nil {
            changes.append(change(pair, from: pair.state, to: nil, sides))
        }
        return changes + judged.map { judgement($0.key, $0.value, sides) }
    }

    private func known(_ ground: CommonGround) -> [Key: GroundPair] {
        Dictionary(ground.pairs.filter { $0.state != .unknown }.map { (Key($0), $0) }) { first, _ in first }
    }

    /// The mapping whose judgement the pair rests on, where that had not been made by the first day or the entry is new.
    private func newMapping(of pair: GroundPair) -> RecordID? {
        let mapping = ([pair.key] + pair.evidence).lazy.map(\.owner).compactMap { input.atlas[$0] as? Mapping }.first
        guard let mapping else { return nil }
        if input.atlas[pair.key] is MappingEntry, input.before.atlas[pair.key] == nil { return mapping.id }
        let earlier = input.before.atlas[mapping.id] as? Mapping
        return earlier?.isKnown(in: input.before) ?? false ? nil : mapping.id
    }

    private func change(
        _ pair: GroundPair, from old: GroundPair.State?, to new: GroundPair.State?, _ sides: Sides
    ) -> Change {
        func state(_ state: GroundPair.State?) -> Cell { .word("ground-state", (state ?? .unknown).rawValue) }
        let key = new == nil ? "change.pair.gone" : "change.pair"
        return Change(
            .pairs, id: "\(sides)/\(pair.unit.rawValue)/\(pair.key)", date: .unknown,
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
            .pairs, id: "\(sides)/judged/\(id)", date: mapping?.date ?? .unknown,
            what: Phrase(
                isDraft ? "change.pairs.judged.draft" : "change.pairs.judged",
                [
                    "mapping": .record(id), "n": .count(pairs.count), "contrary": count(.contrary),
                    "shared": count(.shared), "overlapping": count(.overlapping), "alone": count(.oneSided),
                ]),
            records: [id] + pairs.map(\.key).sorted() + pairs.flatMap(\.items).sorted(), sources: input.sources(of: id),
            weight: pairs.count)
    }
}
