public import ConcordModel

/// Leads the requirements of one catalogue to those of another through catalogues between them.
///
/// An entry relates the union of its sources to the union of its targets; two entries follow one another only where the items
/// between them are the same. An entry that found no relationship leads nowhere.
public struct Composer: Sendable {
    private let mappings: [Mapping]

    public init(_ mappings: [Mapping]) {
        self.mappings = mappings
    }

    /// What follows on the way over these catalogues, the first and the last among them.
    public func derive(along path: [RecordID]) -> [DerivedEntry] {
        guard path.count > 1 else { return [] }
        var chains = steps(from: path[0], to: path[1]).map { Chain(links: [$0]) }
        for (start, end) in zip(path.dropFirst(), path.dropFirst(2)) {
            let next = Dictionary(grouping: steps(from: start, to: end), by: \.from)
            chains = chains.flatMap { chain in
                (chain.links.last.flatMap { next[$0.to] } ?? []).map { Chain(links: chain.links + [$0]) }
            }
        }
        return Self.gathered(chains)
    }

    /// What follows on several ways between the same two catalogues, taken together.
    public func derive(along paths: [[RecordID]]) -> [DerivedEntry] {
        Self.gathered(paths.flatMap { derive(along: $0).flatMap(\.chains) })
    }

    /// The neighbouring catalogues on the way between which no mapping is known.
    public func gaps(along path: [RecordID]) -> [(from: RecordID, to: RecordID)] {
        zip(path, path.dropFirst()).filter { start, end in
            !mappings.contains { [$0.source, $0.target] == [start, end] || [$0.source, $0.target] == [end, start] }
        }.map { (from: $0, to: $1) }
    }

    private func steps(from source: RecordID, to target: RecordID) -> [ChainLink] {
        mappings.flatMap { mapping -> [ChainLink] in
            let isForward = mapping.source == source && mapping.target == target
            guard isForward || mapping.source == target && mapping.target == source else { return [] }
            return mapping.entries
                .filter { $0.relation != .noRelationship && !$0.from.isEmpty && !$0.to.isEmpty }
                .map { ChainLink($0, of: mapping.id, reversed: !isForward) }
        }
    }

    private struct Ends: Hashable {
        let from: [RecordID]
        let to: [RecordID]
    }

    private static func gathered(_ chains: [Chain]) -> [DerivedEntry] {
        var order: [Ends] = []
        var byEnds: [Ends: [Chain]] = [:]
        for chain in chains {
            guard let first = chain.links.first, let last = chain.links.last else { continue }
            let ends = Ends(from: first.from, to: last.to)
            if byEnds[ends] == nil { order.append(ends) }
            byEnds[ends, default: []].append(chain)
        }
        return order.map { DerivedEntry(from: $0.from, to: $0.to, chains: byEnds[$0] ?? []) }
    }
}
