import Testing

@testable import ConcordConformity

@Suite("The smallest cover")
struct CoverTests {
    @Test("is smaller than the greedy choice where that one errs")
    func greedyTrap() {
        // Greedy takes the largest set first and then needs two more; the first two sets do it alone.
        let sets: [Set<Int>] = [[1, 3, 5, 7], [2, 4, 6, 8], [1, 2, 3, 4, 5], [6, 7], [8]]
        #expect(SmallestCover(sets: sets).indices == [0, 1])
    }

    @Test("of nothing is nothing")
    func empty() { #expect(SmallestCover(sets: [Set<Int>]()).indices == []) }

    @Test("is no larger than any that trying out all choices finds", arguments: 0..<60)
    func bruteForce(_ seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: UInt64) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % bound)
        }
        let sets = (0..<8).map { _ in Set((0..<(1 + next(5))).map { _ in next(10) }) }
        let whole = sets.reduce(into: Set<Int>()) { $0.formUnion($1) }
        let smallest = (0..<(1 << sets.count)).filter { mask in
            sets.indices.filter { mask & (1 << $0) != 0 }.reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) } == whole
        }.map(\.nonzeroBitCount).min()
        let cover = SmallestCover(sets: sets)
        #expect(cover.isProven)
        #expect(cover.indices.count == smallest)
        #expect(cover.indices.reduce(into: Set<Int>()) { $0.formUnion(sets[$1]) } == whole)
    }
}
