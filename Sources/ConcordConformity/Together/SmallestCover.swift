/// The fewest sets whose union is the union of all: branch and bound over the element that fewest sets hold.
///
/// Sets that come first are preferred among covers of the same size. The atlas has some forty topics; a search that would
/// take too long ends with the best cover found, which the greedy choice bounds from above.
struct SmallestCover<Element: Hashable> {
    /// The chosen sets, ascending.
    let indices: [Int]
    /// Whether no smaller cover exists; false where the search was cut short.
    let isProven: Bool

    init(sets: [Set<Element>], limit: Int = 200_000) {
        var search = Search(sets: sets, limit: limit)
        search.best = Self.greedy(sets)
        search.branch(chosen: [], open: sets.reduce(into: Set()) { $0.formUnion($1) })
        indices = search.best.sorted()
        isProven = search.steps < limit
    }

    private static func greedy(_ sets: [Set<Element>]) -> [Int] {
        var open = sets.reduce(into: Set<Element>()) { $0.formUnion($1) }
        var chosen: [Int] = []
        while !open.isEmpty {
            let gains = sets.map { $0.intersection(open).count }
            guard let most = gains.max(), most > 0, let index = gains.firstIndex(of: most) else { break }
            chosen.append(index)
            open.subtract(sets[index])
        }
        return chosen
    }

    private struct Search {
        let sets: [Set<Element>]
        let limit: Int
        let largest: Int
        let holders: [Element: [Int]]
        var best: [Int] = []
        var steps = 0

        init(sets: [Set<Element>], limit: Int) {
            self.sets = sets
            self.limit = limit
            largest = max(1, sets.map(\.count).max() ?? 1)
            var holders: [Element: [Int]] = [:]
            for (index, set) in sets.enumerated() {
                for element in set { holders[element, default: []].append(index) }
            }
            self.holders = holders
        }

        mutating func branch(chosen: [Int], open: Set<Element>) {
            steps += 1
            guard steps < limit else { return }
            guard !open.isEmpty else {
                let sorted = chosen.sorted()
                let isSmaller = sorted.count < best.count
                if isSmaller || (sorted.count == best.count && sorted.lexicographicallyPrecedes(best.sorted())) {
                    best = sorted
                }
                return
            }
            let atLeast = (open.count + largest - 1) / largest
            guard chosen.count + atLeast <= best.count else { return }
            let rarest = open.min { left, right in
                (holders[left]?.count ?? 0, holders[left]?.first ?? 0) < (
                    holders[right]?.count ?? 0, holders[right]?.first ?? 0
                )
            }
            for index in rarest.flatMap({ holders[$0] }) ?? [] {
                branch(chosen: chosen + [index], open: open.subtracting(sets[index]))
            }
        }
    }
}
