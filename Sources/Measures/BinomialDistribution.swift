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

    /// What the terms of `counts` have of the sum of all.
    private func share(of counts: ClosedRange<Int>) -> Double {
        let mode = min(trials, Int(Double(trials + 1) * probability))
        var inside = ExactSum()
        var outside = ExactSum()
        func add(_ term: Double, of count: Int) {
            if counts.contains(count) { inside.add(term) } else { outside.add(term) }
        }
        var term = 1.0
        var count = mode
        let downwards = (1 - probability) / probability
        // Terms fall on both sides until they are too small to be told from 0. Below the least normal number the ratio may round
        // a term back to itself, and the walk would go on to the end of the trials.
        while term.isNormal {
            add(term, of: count)
            guard count > 0 else { break }
            term *= Double(count) / Double(trials - count + 1) * downwards
            count -= 1
        }
        term = 1
        count = mode
        let upwards = probability / (1 - probability)
        while count < trials {
            term *= Double(trials - count) / Double(count + 1) * upwards
            guard term.isNormal else { break }
            count += 1
            add(term, of: count)
        }
        return inside.value / (inside.value + outside.value)
    }
}

/// A sum that keeps what rounding takes from each addition (Neumaier 1974), so that millions of terms lose nothing.
private struct ExactSum {
    private var sum = 0.0
    private var lost = 0.0

    var value: Double { sum + lost }

    mutating func add(_ term: Double) {
        let next = sum + term
        lost += abs(sum) >= abs(term) ? sum - next + term : term - next + sum
        sum = next
    }
}
