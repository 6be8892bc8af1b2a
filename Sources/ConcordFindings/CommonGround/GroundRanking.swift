import ConcordModel

/// Which pairs stand for the common ground and for the fault lines: three of each, by one rule.
///
/// In this order: the state (contrary; shared before overlapping); contrary before incompatible; the relation (equal, one
/// within the other, overlap, merely related, none given); the confidence; the strength; how many other candidates name
/// one of the same provisions; how many provisions the pair names; the key. A pair that shares a provision with one already
/// taken is passed over, because it tells the same again.
enum GroundRanking {
    static let places = 3

    static func agreements(_ pairs: [GroundPair]) -> [GroundPair] {
        first(of: pairs.filter { ($0.state == .shared || $0.state == .overlapping) && $0.isTwoSided })
    }

    static func divergences(_ pairs: [GroundPair]) -> [GroundPair] {
        first(of: pairs.filter { $0.state == .contrary && $0.isTwoSided })
    }

    /// All candidates in the order of the rule.
    static func ordered(_ candidates: [GroundPair]) -> [GroundPair] {
        var byItem: [RecordID: Set<Int>] = [:]
        for (index, pair) in candidates.enumerated() {
            for item in matter(of: pair) { byItem[item, default: []].insert(index) }
        }
        return candidates.enumerated().map { index, pair in
            let repeats = matter(of: pair).reduce(into: Set<Int>()) { $0.formUnion(byItem[$1] ?? []) }.count - 1
            return (rank: rank(pair, repeats: repeats), pair: pair)
        }.sorted { left, right in
            left.rank == right.rank ? left.pair.key < right.pair.key : left.rank.lexicographicallyPrecedes(right.rank)
        }.map(\.pair)
    }

    private static func first(of candidates: [GroundPair]) -> [GroundPair] {
        var taken: [GroundPair] = []
        var named: Set<RecordID> = []
        for pair in ordered(candidates) where named.isDisjoint(with: matter(of: pair)) {
            taken.append(pair)
            named.formUnion(matter(of: pair))
            if taken.count == places { break }
        }
        return taken
    }

    /// What a pair is about: two pairs with some of it in common tell the same again. A document characterises many terms,
    /// which have nothing else in common.
    private static func matter(of pair: GroundPair) -> [RecordID] { pair.unit == .terms ? [pair.key] : pair.items }

    /// Smaller is better, place by place.
    private static func rank(_ pair: GroundPair, repeats: Int) -> [Int] {
        let states = GroundPair.State.allCases
        let confidence = pair.judgement?.confidence.flatMap { Confidence.allCases.firstIndex(of: $0) }
        return [
            states.firstIndex(of: pair.state) ?? states.count,
            pair.state == .contrary && pair.judgement?.isContrary == false ? 1 : 0,
            rank(of: pair.judgement?.relation), -(confidence ?? -1), -(pair.judgement?.strength ?? 0), -repeats,
            -pair.items.count,
        ]
    }

    private static func rank(of relation: MappingEntry.Relation?) -> Int {
        switch relation {
        case .equal: 0
        case .subsetOf, .supersetOf: 1
        case .intersectsWith: 2
        case .related, .maySupport, .intendedToSupport, .noRelationship: 3
        case nil: 4
        }
    }
}
