/// How many of a number of independent trials succeed, each with the same probability.
///
/// Tails are exact up to rounding. Terms are taken relative to the likeliest one, each from its neighbour by a ratio, and
/// divided by their sum: no logarithm, no gamma function, and nothing that overflows.
public struct BinomialDistribution: Hashable, Sendable {
    public let trials: Int
    public let probability: Double

    /// Nil where `trials` is negative or `probability` no probability.
    public init?(trials: Int, probability: Double) {
        guard trials >= 0, (0...1).contains(probability) else { return nil }
        self.trials = trials
        self.probability = probability
    }

    /// The probability of at most `count` successes.
    public func atMost(_ count: Int) -> Double {
        guard count >= 0 else { return 0 }
        guard count < trials else { return 1 }
        guard probability > 0 else { return 1 }
        guard probability < 1 else { return 0 }
        return share(of: 0...count)
    }

    /// The probability of at least `count` successes.
    public func atLeast(_ count: Int) -> Double {
        guard count > 0 else { return 1 }
        guard count <= trials else { return 0 }
        guard probability > 0 else { return 0 }
        guard probability < 1 else { return 1 }
        return share(of: count...trials)
    }

    /// What the terms of `counts` have of the sum of all; both sums add small terms first.
    private func share(of counts: ClosedRange<Int>) -> Double {
        let mode = min(trials, Int(Double(trials + 1) * probability))
        let below = descending(from: mode)
        let above = ascending(from: mode)
        var inside = 0.0
        var outside = 0.0
        for (step, term) in below.enumerated().reversed() {
            if counts.contains(mode - step) { inside += term } else { outside += term }
        }
        for (step, term) in above.enumerated().reversed() {
            if counts.contains(mode + 1 + step) { inside += term } else { outside += term }
        }
        return inside / (inside + outside)
    }

    /// The terms of `mode`, which is 1, and of the counts below it, until they are too small to be told from 0.
    private func descending(from mode: Int) -> [Double] {
        var terms: [Double] = []
        var term = 1.0
        var count = mode
        let odds = (1 - probability) / probability
        while term > 0 {
            terms.append(term)
            guard count > 0 else { break }
            term *= Double(count) / Double(trials - count + 1) * odds
            count -= 1
        }
        return terms
    }

    private func ascending(from mode: Int) -> [Double] {
        var terms: [Double] = []
        var term = 1.0
        var count = mode
        let odds = probability / (1 - probability)
        while count < trials {
            term *= Double(trials - count) / Double(count + 1) * odds
            guard term > 0 else { break }
            terms.append(term)
            count += 1
        }
        return terms
    }
}
