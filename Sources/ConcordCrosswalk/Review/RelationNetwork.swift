import ConcordModel

/// Sets and what is possible between each two of them, kept consistent along every path as entries are added.
///
/// Pairs of sets between which everything is possible are not kept: nothing follows from them.
struct RelationNetwork {
    private struct Group: Hashable {
        let isTarget: Bool
        let items: Set<RecordID>
    }

    /// What is possible between two sets, and the entries it rests on.
    private struct Edge {
        var relations: PossibleRelations = .all
        var grounds: Set<RecordID> = []
    }

    private struct Pair {
        let first: Int
        let second: Int
    }

    /// What adding one entry has changed so far, so that it can be taken back.
    private struct Attempt {
        var queue: [Pair] = []
        var before: [(pair: Pair, edge: Edge?)] = []
    }

    /// Compositions after which no more is drawn out; far beyond what real mappings need.
    private static let patience = 200_000

    private let index: [Group: Int]
    private var edges: [[Int: Edge]]
    private let order: [RecordID]
    private var steps = 0

    /// Whether so much followed that it was not drawn out to the end.
    var isExhausted: Bool { steps > Self.patience }

    /// Knows the sets of these entries and which contains which; the entries themselves are still to be added.
    init(_ entries: [MappingEntry]) {
        var groups: [Group] = []
        var index: [Group: Int] = [:]
        for entry in entries {
            for group in Self.groups(of: entry) where index[group] == nil {
                index[group] = groups.count
                groups.append(group)
            }
        }
        self.index = index
        order = entries.map(\.id)
        edges = Array(repeating: [:], count: groups.count)
        var holders: [[RecordID]: [Int]] = [:]
        for (number, group) in groups.enumerated() {
            for item in group.items { holders[[group.isTarget ? "to" : "from", item], default: []].append(number) }
        }
        for sharing in holders.values {
            for first in sharing {
                for second in sharing where first != second && edges[first][second] == nil {
                    edges[first][second] = Edge(relations: Self.relations(groups[first].items, groups[second].items))
                }
            }
        }
    }

    /// What is possible between unions of items of which some are the same.
    private static func relations(_ first: Set<RecordID>, _ second: Set<RecordID>) -> PossibleRelations {
        if first.isSubset(of: second) { return [.equal, .subset] }
        return first.isSuperset(of: second) ? [.equal, .superset] : .overlap
    }

    /// Takes the entry up; where it cannot be true beside those before it, leaves it out and returns the entries against it.
    mutating func add(_ entry: MappingEntry) -> [RecordID]? {
        let groups = Self.groups(of: entry)
        guard let from = index[groups[0]], let to = index[groups[1]] else { return nil }
        var attempt = Attempt()
        let start = Pair(first: from, second: to)
        let own = Edge(relations: entry.relation.possible, grounds: [entry.id])
        guard let grounds = narrow(start, to: own, &attempt) ?? settle(&attempt) else { return nil }
        for (pair, edge) in attempt.before.reversed() { edges[pair.first][pair.second] = edge }
        return order.filter { grounds.contains($0) && $0 != entry.id }
    }

    /// Draws out what follows from the changes; the grounds of a contradiction where there is one.
    private mutating func settle(_ attempt: inout Attempt) -> Set<RecordID>? {
        while let pair = attempt.queue.popLast() {
            for (near, far) in [(pair.first, pair.second), (pair.second, pair.first)] {
                guard let edge = edges[near][far] else { continue }
                for (third, next) in edges[far] where third != near {
                    steps += 1
                    guard !isExhausted else { return nil }
                    let relations = edge.relations.composed(with: next.relations)
                    let known = edges[near][third]?.relations ?? .all
                    guard !known.isSubset(of: relations) else { continue }
                    let grounds = edge.grounds.union(next.grounds)
                    let found = Edge(relations: relations, grounds: grounds)
                    if let against = narrow(Pair(first: near, second: third), to: found, &attempt) { return against }
                }
            }
        }
        return nil
    }

    /// Leaves no more than `limit` allows; the grounds of the contradiction where nothing is left.
    private mutating func narrow(_ pair: Pair, to limit: Edge, _ attempt: inout Attempt) -> Set<RecordID>? {
        let old = edges[pair.first][pair.second]
        let edge = old ?? Edge()
        let left = edge.relations.intersection(limit.relations)
        guard left != edge.relations else { return nil }
        let grounds = edge.grounds.union(limit.grounds)
        if left.isEmpty { return grounds }
        let back = Pair(first: pair.second, second: pair.first)
        attempt.before.append((pair, old))
        attempt.before.append((back, edges[back.first][back.second]))
        edges[pair.first][pair.second] = Edge(relations: left, grounds: grounds)
        edges[back.first][back.second] = Edge(relations: left.converse, grounds: grounds)
        attempt.queue.append(pair)
        return nil
    }

    private static func groups(of entry: MappingEntry) -> [Group] {
        [Group(isTarget: false, items: Set(entry.from)), Group(isTarget: true, items: Set(entry.to))]
    }
}
