/// Terms with the sum of their weights.
struct TermCounts {
    private var weights: [Int32: Float] = [:]

    mutating func add(_ term: Int32, _ weight: Float) {
        weights[term, default: 0] += weight
    }

    mutating func add(_ terms: [(term: Int32, weight: Float)], times factor: Float) {
        for (term, weight) in terms { weights[term, default: 0] += weight * factor }
    }

    /// By term, so that sums over them come out the same each time.
    var sorted: [(term: Int32, weight: Float)] {
        weights.sorted { $0.key < $1.key }.map { (term: $0.key, weight: $0.value) }
    }
}
