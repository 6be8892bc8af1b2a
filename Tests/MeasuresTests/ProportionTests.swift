import Measures
import Testing

private func isNear(_ a: Double, _ b: Double, within tolerance: Double = 1e-10) -> Bool { abs(a - b) <= tolerance }

/// Where a comment says SciPy, the value was computed apart from this code with SciPy 1.x: `binom.cdf`, `binom.sf`,
/// `beta.ppf`, `norm.ppf`.
@Suite("Rates of a sample")
struct ProportionTests {
    /// Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), Table I,
    /// method 3: printed with four decimals.
    @Test(
        "have the score intervals that Newcombe printed",
        arguments: [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (29, 29, 0.8830, 1)])
    func wilson(_ successes: Int, _ trials: Int, _ lower: Double, _ upper: Double) throws {
        let interval = try #require(Proportion(successes: successes, of: trials)?.wilson())
        #expect(isNear(interval.lower, lower, within: 5e-5))
        #expect(isNear(interval.upper, upper, within: 5e-5))
    }

    @Test(
        "exceed a threshold as surely as the exact test says",
        arguments: [
            (920, 1000, 0.9, 0.9823884253241638),  // SciPy
            (900, 1000, 0.9, 0.4734009187048337),  // SciPy
            (3880, 4000, 0.96, 0.9995417810565301),  // SciPy
            (29, 29, 0.9, 1 - 0.047101286972462),  // 0.9 to the 29th
            (0, 10, 0.9, 0),
            // A normal approximation with its correction for skew, good to seven digits; walked to the end it would never return.
            (90_000_000_001, 100_000_000_000, 0.9, 0.500001541914),
        ])
    func confidence(_ successes: Int, _ trials: Int, _ threshold: Double, _ confidence: Double) throws {
        let proportion = try #require(Proportion(successes: successes, of: trials))
        #expect(isNear(proportion.confidence(above: threshold), confidence))
        // "Below" is "above" for the failures.
        let mirrored = try #require(Proportion(successes: trials - successes, of: trials))
        #expect(isNear(mirrored.confidence(below: 1 - threshold), confidence))
    }

    @Test(
        "show the lower limit of Clopper and Pearson",
        arguments: [
            (900, 1000, 0.8830084679036321), (285, 300, 0.9240513017004046), (3840, 4000, 0.9545229246921728),  // SciPy
        ])
    func lowerLimit(_ successes: Int, _ trials: Int, _ limit: Double) throws {
        let proportion = try #require(Proportion(successes: successes, of: trials))
        #expect(isNear(proportion.lowerLimit(confidence: 0.95), limit, within: 1e-9))
    }

    @Test("show nothing where nothing succeeded, and the rule of three where all did")
    func extremes() throws {
        let none = try #require(Proportion(successes: 0, of: 50))
        #expect(none.lowerLimit(confidence: 0.95) == 0)
        // All of n succeed: the limit is the n-th root of 0.05, and 1 less 3/n is its rule of thumb.
        let all = try #require(Proportion(successes: 1000, of: 1000))
        #expect(isNear(all.lowerLimit(confidence: 0.95), 1 - 0.00299124, within: 1e-7))
        #expect(isNear(none.upperLimit(confidence: 0.95), 1 - 0.94184492, within: 1e-7))
    }

    @Test("hold an interval around the rate that narrows with the sample")
    func properties() throws {
        for trials in [1, 2, 7, 30, 500, 20000] {
            for successes in Set([0, 1, trials / 3, trials / 2, trials - 1, trials]) {
                let proportion = try #require(Proportion(successes: successes, of: trials))
                let interval = try #require(proportion.wilson())
                #expect(interval.lower >= 0 && interval.upper <= 1)
                #expect(interval.lower <= proportion.rate && proportion.rate <= interval.upper)
                let tenfold = try #require(Proportion(successes: successes * 10, of: trials * 10)?.wilson())
                #expect(tenfold.upper - tenfold.lower < interval.upper - interval.lower)
                // Above and below exclude one another; what is left is the probability of just this count.
                let above = proportion.confidence(above: 0.4)
                let below = proportion.confidence(below: 0.4)
                #expect(above + below <= 1 + 1e-12)
            }
        }
    }

    @Test("are none where nothing was tried or more succeeded than was tried", arguments: [(0, 0), (3, 2), (-1, 5)])
    func none(_ successes: Int, _ trials: Int) {
        #expect(Proportion(successes: successes, of: trials) == nil)
    }
}

@Suite("The binomial distribution")
struct BinomialDistributionTests {
    @Test(
        "has the tails that SciPy gives",
        arguments: [
            (10, 0.5, 3, 0.171875, 0.9453125),
            (100, 0.9, 85, 0.07257296526488066, 0.9601094728889167),
            (1000, 0.9, 879, 0.017257230526620072, 0.9865721952828138),
            (4000, 0.96, 3839, 0.4789863002325279, 0.5529865970804937),
            (1_000_000, 0.9, 899_500, 0.04803478220539037, 0.9522967537678103),
        ])
    func tails(_ trials: Int, _ p: Double, _ count: Int, _ atMost: Double, _ atLeast: Double) throws {
        let distribution = try #require(BinomialDistribution(trials: trials, probability: p))
        #expect(isNear(distribution.atMost(count), atMost, within: 1e-11))
        #expect(isNear(distribution.atLeast(count), atLeast, within: 1e-11))
    }

    @Test("counts every case once", arguments: [(1, 0.3), (17, 0.01), (17, 0.99), (400, 0.5), (5000, 0.97)])
    func whole(_ trials: Int, _ p: Double) throws {
        let distribution = try #require(BinomialDistribution(trials: trials, probability: p))
        for count in stride(from: 0, through: trials, by: max(1, trials / 23)) {
            #expect(isNear(distribution.atMost(count - 1) + distribution.atLeast(count), 1, within: 1e-12))
        }
    }

    /// Half of a symmetric distribution lies below its middle, but for half of the middle's own term, which is about
    /// 1 in the root of half pi n.
    @Test("can have a great many trials")
    func large() throws {
        let distribution = try #require(BinomialDistribution(trials: 100_000_000, probability: 0.5))
        #expect(
            isNear(
                distribution.atMost(50_000_000) - 0.5, 0.5 * (2 / (Double.pi * 100_000_000)).squareRoot(), within: 1e-12
            ))
    }

    @Test("is certain at the ends")
    func ends() throws {
        let never = try #require(BinomialDistribution(trials: 5, probability: 0))
        let always = try #require(BinomialDistribution(trials: 5, probability: 1))
        #expect(never.atMost(0) == 1 && never.atLeast(1) == 0)
        #expect(always.atMost(4) == 0 && always.atLeast(5) == 1)
        #expect(BinomialDistribution(trials: -1, probability: 0.5) == nil)
        #expect(BinomialDistribution(trials: 1, probability: 1.5) == nil)
    }
}

@Suite("The normal quantile")
struct NormalQuantileTests {
    @Test(
        "is that of the tables",
        arguments: [
            (0.5, 0), (0.95, 1.6448536269514722), (0.975, 1.959963984540054), (0.995, 2.5758293035489004),
            (0.3, -0.5244005127080409), (1e-10, -6.361340902404056),
        ])
    func values(_ p: Double, _ z: Double) throws {
        let quantile = try #require(normalQuantile(p))
        #expect(isNear(quantile, z, within: 1e-12))
    }

    @Test("is none outside 0 to 1", arguments: [0, 1, -0.5, 2])
    func none(_ p: Double) { #expect(normalQuantile(p) == nil) }
}
