import Measures
import Testing

private func isNear(_ a: Double, _ b: Double, within tolerance: Double = 1e-9) -> Bool { abs(a - b) <= tolerance }

/// The plans and probabilities were computed apart from this code with SciPy's `binom`, by trying every number of trials.
@Suite("Plans of samples")
struct SamplePlanTests {
    @Test(
        "without a failure are those of the handbooks: 29 for 90/95, 59 for 95/95, 299 for 99/95",
        arguments: [
            (0.90, 29), (0.95, 59), (0.99, 299),
        ])
    func withoutFailure(_ threshold: Double, _ trials: Int) throws {
        let plan = try #require(SamplePlan.smallest(showing: threshold, confidence: 0.95, expecting: 1))
        #expect(plan.trials == trials)
        #expect(plan.permittedFailures == 0)
        #expect(plan.probabilityOfPassing == 1)
    }

    @Test(
        "let a sample with the expected share pass",
        arguments: [
            (0.90, 0.95, 116, 6, 0.951594377526665, 0.6392592384764455),
            (0.90, 0.93, 298, 21, 0.9505957358247823, 0.5703103701264822),
            (0.95, 0.98, 181, 4, 0.9508374210852403, 0.7033563436748118),
            (0.96, 0.98, 294, 6, 0.9509861654423822, 0.6257707977471587),
        ])
    func expected(
        _ threshold: Double, _ rate: Double, _ trials: Int, _ failures: Int, _ confidence: Double, _ passing: Double
    ) throws {
        let plan = try #require(SamplePlan.smallest(showing: threshold, confidence: 0.95, expecting: rate))
        #expect(plan.trials == trials)
        #expect(plan.permittedFailures == failures)
        #expect(isNear(plan.confidence, confidence))
        #expect(isNear(plan.probabilityOfPassing, passing))
    }

    @Test(
        "are larger where a good system is to pass nine times in ten",
        arguments: [
            (0.90, 0.95, 239, 16), (0.90, 0.93, 748, 61), (0.95, 0.98, 311, 9), (0.96, 0.98, 634, 17),
        ])
    func powered(_ threshold: Double, _ rate: Double, _ trials: Int, _ failures: Int) throws {
        let plan = try #require(
            SamplePlan.smallest(showing: threshold, confidence: 0.95, expecting: rate, passingWith: 0.9))
        #expect(plan.trials == trials)
        #expect(plan.permittedFailures == failures)
        #expect(plan.probabilityOfPassing >= 0.9)
    }

    @Test(
        "keep their confidence, and not with one trial fewer or one failure more",
        arguments: [0.905, 0.92, 0.97, 0.999])
    func smallest(_ rate: Double) throws {
        let plan = try #require(SamplePlan.smallest(showing: 0.9, confidence: 0.95, expecting: rate))
        let passing = plan.trials - plan.permittedFailures
        func confidence(_ successes: Int, of trials: Int) -> Double? {
            Proportion(successes: successes, of: trials)?.confidence(above: 0.9)
        }
        #expect(try #require(confidence(passing, of: plan.trials)) >= 0.95)
        #expect(try #require(confidence(passing - 1, of: plan.trials - 1)) < 0.95)
        #expect(try #require(confidence(passing - 1, of: plan.trials)) < 0.95)
    }

    @Test("do not exist where nothing better than the threshold is expected, or within too few trials")
    func impossible() {
        #expect(SamplePlan.smallest(showing: 0.9, confidence: 0.95, expecting: 0.9) == nil)
        #expect(SamplePlan.smallest(showing: 0.9, confidence: 0.95, expecting: 0.8) == nil)
        #expect(SamplePlan.smallest(showing: 0.9, confidence: 0.95, expecting: 0.901, limit: 1000) == nil)
    }
}

@Suite("Rules of samples")
struct SampleRuleTests {
    @Test(
        "pass from the count on that the share asks for",
        arguments: [
            (1000, 0.9, SampleRule.Bound.atLeast, 900), (300, 0.95, .atLeast, 285), (4000, 0.96, .atLeast, 3840),
            (1001, 0.9, .atLeast, 901), (300, 0.05, .atMost, 15), (310, 0.05, .atMost, 15), (100, 0.07, .atMost, 7),
            (100, 0.07, .atLeast, 7),
        ])
    func boundary(_ trials: Int, _ threshold: Double, _ bound: SampleRule.Bound, _ count: Int) throws {
        let rule = try #require(SampleRule(trials: trials, threshold: threshold, bound: bound))
        #expect(rule.boundaryCount == count)
        #expect(rule.passes(count))
        #expect(!rule.passes(bound == .atLeast ? count - 1 : count + 1))
    }

    @Test("of 1,000 at 90 percent show 88.3 percent with 95 percent confidence")
    func shown() throws {
        let rule = try #require(SampleRule(trials: 1000, threshold: 0.9))
        #expect(isNear(rule.shownRate(confidence: 0.95), 0.8830084679036321))
        #expect(isNear(rule.neededRate(probability: 0.95), 0.914286516032102))
        let refusals = try #require(SampleRule(trials: 300, threshold: 0.05, bound: .atMost))
        #expect(isNear(refusals.shownRate(confidence: 0.95), 0.07594869829959539))
    }

    @Test(
        "have an operating characteristic",
        arguments: [
            (0.88, 0.02664053316189475), (0.89, 0.1687001622965197), (0.90, 0.5265990812951663),
            (0.91, 0.8760866506244038), (0.92, 0.9898543441043397),
        ])
    func characteristic(_ rate: Double, _ probability: Double) throws {
        let rule = try #require(SampleRule(trials: 1000, threshold: 0.9))
        #expect(isNear(rule.probabilityOfPassing(at: rate), probability))
    }

    @Test(
        "let fewer pass the more is refused",
        arguments: [
            (0.03, 0.9797045212336536), (0.05, 0.5681120359274205), (0.07, 0.10261703889555532),
        ])
    func mostCharacteristic(_ rate: Double, _ probability: Double) throws {
        let rule = try #require(SampleRule(trials: 300, threshold: 0.05, bound: .atMost))
        #expect(isNear(rule.probabilityOfPassing(at: rate), probability))
    }
}
