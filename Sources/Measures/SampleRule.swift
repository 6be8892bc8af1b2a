/// A rule of the form "of so many drawn, at least this share succeeds", as standards state it, and what it is worth.
public struct SampleRule: Hashable, Sendable {
    /// Which side of the threshold the rate has to be on.
    public enum Bound: Hashable, Sendable {
        case atLeast, atMost
    }

    public let trials: Int
    public let threshold: Double
    public let bound: Bound

    /// Nil where nothing is drawn or the threshold is no share.
    public init?(trials: Int, threshold: Double, bound: Bound = .atLeast) {
        guard trials > 0, (0...1).contains(threshold) else { return nil }
        self.trials = trials
        self.threshold = threshold
        self.bound = bound
    }

    /// The count that just passes: the fewest successes for "at least", the most for "at most". A share that is a whole
    /// number but for rounding is that number: 7 percent of 100 are 7.
    public var boundaryCount: Int {
        let exact = Double(trials) * threshold
        let slack = 1e-9 * max(1, exact)
        return Int(bound == .atLeast ? (exact - slack).rounded(.up) : (exact + slack).rounded(.down))
    }

    /// Whether so many successes pass.
    public func passes(_ successes: Int) -> Bool {
        bound == .atLeast ? successes >= boundaryCount : successes <= boundaryCount
    }

    /// The operating characteristic: with what probability something whose true rate is `rate` passes.
    public func probabilityOfPassing(at rate: Double) -> Double {
        guard let distribution = BinomialDistribution(trials: trials, probability: rate) else { return 0 }
        return bound == .atLeast ? distribution.atLeast(boundaryCount) : distribution.atMost(boundaryCount)
    }

    /// The true rate that just passing shows with `confidence`: for "at least" one that is exceeded, which lies below the
    /// threshold; for "at most" one that is not reached, which lies above it.
    public func shownRate(confidence: Double) -> Double {
        guard let proportion = Proportion(successes: min(boundaryCount, trials), of: trials) else { return 0 }
        return bound == .atLeast
            ? proportion.lowerLimit(confidence: confidence) : proportion.upperLimit(confidence: confidence)
    }

    /// The true rate that is needed to pass with `probability`.
    public func neededRate(probability: Double) -> Double {
        bound == .atLeast
            ? boundary { probabilityOfPassing(at: $0) < probability }
            : boundary { probabilityOfPassing(at: $0) >= probability }
    }
}
