/// How many of a number of trials succeeded, and what that says about the rate behind them.
public struct Proportion: Hashable, Sendable {
    public let successes: Int
    public let trials: Int

    /// Nil where there is no trial, or where successes are fewer than none or more than the trials.
    public init?(successes: Int, of trials: Int) {
        guard trials > 0, (0...trials).contains(successes) else { return nil }
        self.successes = successes
        self.trials = trials
    }

    /// Those of the trials that did not succeed.
    public var failures: Proportion { Proportion(unchecked: trials - successes, trials) }

    private init(unchecked successes: Int, _ trials: Int) {
        self.successes = successes
        self.trials = trials
    }

    public var rate: Double { Double(successes) / Double(trials) }

    /// Wilson's score interval (1927), without a correction for continuity; nil where `level` is not between 0 and 1.
    ///
    /// It keeps close to its level on average, for small samples and for rates near 0 and 1, and never leaves 0 to 1.
    public func wilson(level: Double = 0.95) -> Interval? {
        guard level > 0, level < 1, let z = normalQuantile((1 + level) / 2) else { return nil }
        let n = Double(trials)
        let square = z * z
        let centre = (rate + square / (2 * n)) / (1 + square / n)
        let half = z / (1 + square / n) * (rate * (1 - rate) / n + square / (4 * n * n)).squareRoot()
        return Interval(
            lower: successes == 0 ? 0 : max(0, centre - half), upper: successes == trials ? 1 : min(1, centre + half))
    }

    /// How sure the trials make it that the rate behind them is above `threshold`: 1 less the probability of so many
    /// successes or more if the rate were the threshold itself.
    ///
    /// This is the exact one-sided test that Clopper and Pearson (1934) turn into their interval. It is preferred to the
    /// posterior of a beta distribution because it needs no prior, never promises more than it keeps whatever the true rate,
    /// and is the very test by which a sample is planned (see ``SamplePlan``). It errs on the side of doubt.
    public func confidence(above threshold: Double) -> Double {
        guard let distribution = BinomialDistribution(trials: trials, probability: threshold) else { return 0 }
        return distribution.atMost(successes - 1)
    }

    /// How sure the trials make it that the rate behind them is below `threshold`.
    public func confidence(below threshold: Double) -> Double {
        guard let distribution = BinomialDistribution(trials: trials, probability: threshold) else { return 0 }
        return distribution.atLeast(successes + 1)
    }

    /// The rate that the trials show to be exceeded with `confidence`: Clopper and Pearson's one-sided lower limit.
    public func lowerLimit(confidence: Double) -> Double {
        guard successes > 0 else { return 0 }
        return boundary { self.confidence(above: $0) >= confidence }
    }

    /// The rate that the trials show not to be reached with `confidence`: the one-sided upper limit.
    public func upperLimit(confidence: Double) -> Double { 1 - failures.lowerLimit(confidence: confidence) }
}

/// The place between 0 and 1 up to which `holds` is true.
func boundary(_ holds: (Double) -> Bool) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
        let middle = (low + high) / 2
        if holds(middle) { low = middle } else { high = middle }
    }
    return low
}
