import ConcordModel

/// Sets and what is possible between each two of them, kept consistent along every path as entries are added.
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

    private let index: [Group: Int]
    private let count: Int
    private var edges: [Edge]
    private let order: [RecordID]

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
        count = groups.count
        order = entries.map(\.id)
        edges = Array(repeating: Edge(), count: groups.count * groups.count)
        for (row, first) in groups.enumerated() {
            for (column, second) in groups.enumerated() where first.isTarget == second.isTarget {
                let relations: PossibleRelations =
                    if row == column {
                        .equal
                    } else if first.items.isSubset(of: second.items) {
                        [.equal, .subset]
                    } else if first.items.isSuperset(of: second.items) {
                        [.equal, .superset]
                    } else if !first.items.isDisjoint(with: second.items) {
                        .overlap
                    } else {
                        .all
                    }
                edges[row * count + column].relations = relations
            }
        }
    }

    /// Takes the entry up; where it cannot be true beside those before it, leaves it out and returns the entries against it.
    mutating func add(_ entry: MappingEntry) -> [RecordID]? {
        let groups = Self.groups(of: entry)
        guard let from = index[groups[0]], let to = index[groups[1]] else { return nil }
        let before = edges
        var queue: [(Int, Int)] = []
        if let grounds = narrow(from, to, entry.relation.possible, [entry.id], &queue) {
            edges = before
            return sorted(grounds, without: entry.id)
        }
        while let (first, second) = queue.popLast() {
            for third in 0..<count where third != first && third != second {
                let forward = edges[first * count + second]
                if let grounds = step(first, second, third, forward, &queue)
                    ?? step(second, first, third, edges[second * count + first], &queue)
                {
                    edges = before
                    return sorted(grounds, without: entry.id)
                }
            }
        }
        return nil
    }

    /// From the edge between two sets to the one between the first and a third.
    private mutating func step(
        _ first: Int, _ second: Int, _ third: Int, _ edge: Edge, _ queue: inout [(Int, Int)]
    ) -> Set<RecordID>? {
        let next = edges[second * count + third]
        let relations = edge.relations.composed(with: next.relations)
        guard relations != .all else { return nil }
        return narrow(first, third, relations, edge.grounds.union(next.grounds), &queue)
    }

    /// Leaves no more than `relations`; the grounds of the contradiction where nothing is left.
    private mutating func narrow(
        _ first: Int, _ second: Int, _ relations: PossibleRelations, _ grounds: Set<RecordID>,
        _ queue: inout [(Int, Int)]
    ) -> Set<RecordID>? {
        let edge = edges[first * count + second]
        let left = edge.relations.intersection(relations)
        guard left != edge.relations else { return nil }
        let all = edge.grounds.union(grounds)
        if left.isEmpty { return all }
        edges[first * count + second] = Edge(relations: left, grounds: all)
        edges[second * count + first] = Edge(relations: left.converse, grounds: all)
        queue.append((first, second))
        return nil
    }

    private func sorted(_ grounds: Set<RecordID>, without id: RecordID) -> [RecordID] {
        order.filter { grounds.contains($0) && $0 != id }
    }

    private static func groups(of entry: MappingEntry) -> [Group] {
        [Group(isTarget: false, items: Set(entry.from)), Group(isTarget: true, items: Set(entry.to))]
    }
}
