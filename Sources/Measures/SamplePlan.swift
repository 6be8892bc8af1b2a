/// How many to draw, and how many of them may fail, so that passing shows a rate with a stated confidence.
///
/// Exact: for each number of failures allowed, the fewest trials are taken at which so few failures would be less likely than
/// 1 less the confidence, were the rate only the threshold. No normal approximation, and no continuous sample size.
public struct SamplePlan: Hashable, Sendable {
    public let trials: Int
    public let permittedFailures: Int
    /// How sure passing makes it that the rate is above the threshold; at least what was asked for.
    public let confidence: Double
    /// With what probability something at the expected rate passes.
    public let probabilityOfPassing: Double
}

extension SamplePlan {
    /// The smallest plan which shows a rate above `threshold` with `confidence`, and which something whose true rate is
    /// `expected` passes with at least `probability`.
    ///
    /// Without `probability`, the smallest plan that a sample with exactly the expected share of successes passes: as a rule
    /// about every second sample then does. For "at most" give both rates as their complements.
    /// Nil where the expected rate does not exceed the threshold, or where more than `limit` trials would be needed.
    public static func smallest(
        showing threshold: Double, confidence: Double, expecting expected: Double,
        passingWith probability: Double? = nil,
        limit: Int = 10_000_000
    ) -> SamplePlan? {
        guard threshold > 0, threshold < expected, expected <= 1, confidence > 0, confidence < 1 else { return nil }
        var walk = Walk(atThreshold: 1 - threshold, expected: 1 - expected)
        while walk.trials < limit {
            walk.addTrial()
            guard walk.threshold.cumulative <= 1 - confidence else { continue }
            // The fewest trials with which so many failures are allowed: any more would only be harder to pass.
            let isEnough =
                probability.map { walk.expected.cumulative >= $0 }
                ?? (Double(walk.failures) >= Double(walk.trials) * (1 - expected) - 1e-9)
            if isEnough { return plan(walk, threshold, expected) }
            walk.allowFailure()
        }
        return nil
    }

    /// The figures of the plan, summed anew: those of the walk have the rounding of all its steps.
    private static func plan(_ walk: Walk, _ threshold: Double, _ expected: Double) -> SamplePlan? {
        guard let least = BinomialDistribution(trials: walk.trials, probability: 1 - threshold),
            let likely = BinomialDistribution(trials: walk.trials, probability: 1 - expected)
        else { return nil }
        return SamplePlan(
            trials: walk.trials, permittedFailures: walk.failures, confidence: 1 - least.atMost(walk.failures),
            probabilityOfPassing: likely.atMost(walk.failures))
    }

    /// The probability of at most so many failures in so many trials, at two rates of failure, one step at a time.
    private struct Walk {
        struct Tail {
            let rate: Double
            /// Of exactly as many failures as are allowed.
            var exact = 1.0
            var cumulative = 1.0
        }

        private(set) var trials = 0
        private(set) var failures = 0
        private(set) var threshold: Tail
        private(set) var expected: Tail

        init(atThreshold threshold: Double, expected: Double) {
            self.threshold = Tail(rate: threshold)
            self.expected = Tail(rate: expected)
        }

        mutating func addTrial() {
            Self.addTrial(to: &threshold, trials, failures)
            Self.addTrial(to: &expected, trials, failures)
            trials += 1
        }

        mutating func allowFailure() {
            Self.allowFailure(in: &threshold, trials, failures)
            Self.allowFailure(in: &expected, trials, failures)
            failures += 1
        }

        private static func addTrial(to tail: inout Tail, _ trials: Int, _ failures: Int) {
            tail.cumulative -= tail.rate * tail.exact
            tail.exact *= Double(trials + 1) / Double(trials + 1 - failures) * (1 - tail.rate)
        }

        private static func allowFailure(in tail: inout Tail, _ trials: Int, _ failures: Int) {
            guard tail.rate < 1 else { return }
            tail.exact *= Double(trials - failures) / Double(failures + 1) * tail.rate / (1 - tail.rate)
            tail.cumulative += tail.exact
        }
    }
}
