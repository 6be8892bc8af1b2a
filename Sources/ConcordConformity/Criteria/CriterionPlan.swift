public import ConcordModel
public import Measures

/// What the sample that a catalogue asks for shows about a rate, and what sample would show it with a stated confidence.
///
/// For "at most" all rates here are those of the criterion itself, such as the share of refusals.
public struct CriterionPlan: Hashable, Sendable {
    /// A true rate and the probability with which a system that has it passes.
    public struct Point: Hashable, Sendable {
        public let rate: Double
        public let probability: Double
    }

    public let criterion: Criterion
    public let provision: RecordID
    public let isReported: Bool
    /// The threshold and its side.
    public let threshold: Double
    public let bound: SampleRule.Bound
    public let confidence: Double
    /// The true rate that is expected of the system.
    public let expected: Double
    /// The sample that the catalogue asks for; nil where it asks for a share of a population that is not known.
    public let ownSample: Int?
    /// The true rate that just passing this sample shows with the confidence.
    public let ownShows: Double?
    /// The true rate that passes this sample with a probability of 95 percent.
    public let ownNeeds: Double?
    /// With what probability the expected rate passes this sample.
    public let ownPasses: Double?
    public let characteristic: [Point]
    /// The smallest sample that shows the threshold where just the expected share succeeds.
    public let smallest: SamplePlan?
    /// The smallest sample that shows the threshold and that a system with the expected rate passes with ``power``.
    public let powered: SamplePlan?
    public let power: Double
}

extension CriterionPlan {
    /// The plans for the rates of a catalogue.
    ///
    /// - Parameters:
    ///   - expected: the true rate expected for a criterion, from 0 to 1; where it is left out, half of what the threshold
    ///     leaves: 95 percent for "at least 90", 2.5 for "at most 5".
    ///   - population: from how many items a sample is drawn that is asked for as a share.
    ///   - verified: numbers that a user read in the official text.
    public static func plans(
        for catalogue: Catalogue, confidence: Double = 0.95, expected: [RecordID: Double] = [:], power: Double = 0.9,
        population: Int? = nil, verified: VerifiedNumbers = .none
    ) -> [CriterionPlan] {
        func number(_ criterion: Criterion) -> Number { verified.numbers[criterion.id]?.value ?? criterion.value }
        let criteria = catalogue.provisions.flatMap(\.criteria)
        return catalogue.provisions.flatMap { provision in
            provision.criteria.filter { $0.test?.count == .rate }.map { criterion in
                let sample = criteria.first { $0.id == criterion.sample }
                let isRead = verified.numbers[criterion.id] != nil
                let request = Request(
                    criterion: criterion, provision: provision.id, isReported: provision.isReported && !isRead,
                    threshold: number(criterion).double / 100,
                    sample: sample.flatMap { size(of: $0, number($0), population) }, confidence: confidence,
                    expected: expected[criterion.id], power: power)
                return plan(request)
            }
        }
    }

    private struct Request {
        let criterion: Criterion
        let provision: RecordID
        let isReported: Bool
        let threshold: Double
        let sample: Int?
        let confidence: Double
        let expected: Double?
        let power: Double
    }

    private static func size(of sample: Criterion, _ value: Number, _ population: Int?) -> Int? {
        guard sample.unit == .percent else { return value.whole }
        return population.flatMap { SampleRule(trials: $0, threshold: value.double / 100)?.boundaryCount }
    }

    private static func plan(_ request: Request) -> CriterionPlan {
        let bound: SampleRule.Bound = [.atMost, .lessThan].contains(request.criterion.comparison) ? .atMost : .atLeast
        let threshold = request.threshold
        let expected = request.expected ?? (bound == .atLeast ? (1 + threshold) / 2 : threshold / 2)
        let rule = request.sample.flatMap { SampleRule(trials: $0, threshold: threshold, bound: bound) }
        // A plan is made for successes: at most 5 percent refusals are at least 95 percent answers.
        let (aim, hope) = bound == .atLeast ? (threshold, expected) : (1 - threshold, 1 - expected)
        func planned(_ power: Double?) -> SamplePlan? {
            .smallest(showing: aim, confidence: request.confidence, expecting: hope, passingWith: power)
        }
        return CriterionPlan(
            criterion: request.criterion, provision: request.provision, isReported: request.isReported,
            threshold: threshold, bound: bound, confidence: request.confidence, expected: expected,
            ownSample: request.sample, ownShows: rule?.shownRate(confidence: request.confidence),
            ownNeeds: rule?.neededRate(probability: 0.95), ownPasses: rule?.probabilityOfPassing(at: expected),
            characteristic: rule.map(characteristic) ?? [], smallest: planned(nil), powered: planned(request.power),
            power: request.power)
    }

    /// At the threshold and two steps on each side, a step being a fifth of what lies between it and the end of the scale.
    private static func characteristic(of rule: SampleRule) -> [Point] {
        let step = (rule.bound == .atLeast ? 1 - rule.threshold : rule.threshold) / 5
        return (-2...2).map { rule.threshold + Double($0) * step }.map {
            Point(rate: $0, probability: rule.probabilityOfPassing(at: $0))
        }
    }
}
