import ConcordFindings
import ConcordModel
import Measures

extension CriteriaCheck {
    /// How sure a sample that is too small has to make it that the rate fails, before it counts against the system.
    static let condemning = 0.95

    /// The standard's own rule decides: the observed rate of a large enough sample. On too small a sample a rate that keeps the
    /// threshold is insufficient evidence; one that misses it is not conforming only where the sample makes that so sure that
    /// a larger one would not be needed: a small sample may condemn, and never acquits.
    func judgeRate(_ criterion: Criterion, _ test: CriterionTest, _ tally: EvidenceTally) -> Judgement {
        guard let outcome = test.outcome,
            let rate = Rate(tally.counts, outcome, criterion, threshold: threshold(of: criterion))
        else { return Judgement(.insufficientEvidence, Phrase("criteria.reason.no-outcomes")) }
        var arguments = rate.arguments
        arguments["unit"] = .unit(criterion.unit)
        var judgement = Judgement(
            .conforming, Phrase("criteria.reason.rate-met", arguments),
            .share(part: rate.proportion.successes, whole: rate.proportion.trials), n: rate.proportion.trials)
        judgement.interval = rate.proportion.wilson()
        judgement.confidence = rate.confidence
        let unjudged = tally.counts.items - rate.proportion.trials
        if unjudged > 0 {
            judgement.notes.append(
                Phrase("criteria.note.unjudged", ["measured": .share(unjudged, of: tally.counts.items)]))
        }
        let shortage = shortage(rate.proportion.trials, criterion, tally)
        if let shortage {
            arguments.merge(shortage.arguments) { $1 }
            let isCondemned = rate.confidenceOfMissing >= Self.condemning
            judgement.outcome = isCondemned ? .notConforming : .insufficientEvidence
            let key = isCondemned ? "short-sample-fails" : shortage.key
            judgement.reason = Phrase("criteria.reason.\(key)", arguments)
        } else if !rate.isMet {
            judgement.outcome = .notConforming
            judgement.reason = Phrase("criteria.reason.rate-missed", arguments)
        }
        return judgement
    }

    /// What the sample lacks of the size that the catalogue asks for; nil where it is large enough or no size is asked for.
    private func shortage(
        _ trials: Int, _ criterion: Criterion, _ tally: EvidenceTally
    ) -> (key: String, arguments: [String: Cell])? {
        guard let sample = sample(of: criterion) else { return nil }
        let needed = threshold(of: sample)
        guard sample.unit == .percent else {
            guard !sample.comparison.holds(Number(trials), against: needed) else { return nil }
            return ("insufficient-sample", ["needed": .number(needed), "sample-unit": .unit(sample.unit)])
        }
        guard let population = tally.population, population > 0 else {
            return ("insufficient-sample-unknown", ["needed": .number(needed), "sample-unit": .unit(.percent)])
        }
        guard !isEnough(trials, of: population, sample) else { return nil }
        return (
            "insufficient-sample-share",
            ["needed": .number(needed), "sample-unit": .unit(.percent), "population": .count(population)]
        )
    }

    /// The source with the largest share decides: each source that is used has to keep the limit. A source that was rejected
    /// does not count; rejecting it is what the provision asks for.
    func judgeSources(_ criterion: Criterion, _ test: CriterionTest, _ tally: EvidenceTally) -> Judgement {
        let used = tally.sources.filter(\.isUsed)
        let bound = threshold(of: criterion)
        let rates = used.compactMap { source in
            test.outcome.flatMap { Rate(source.counts, $0, criterion, threshold: bound) }.map {
                (source: source, rate: $0)
            }
        }
        guard !used.isEmpty, rates.count == used.count,
            let worst = rates.max(by: { $0.rate.badness < $1.rate.badness })
        else { return Judgement(.insufficientEvidence, Phrase("criteria.reason.no-sources")) }
        let over = rates.count { !$0.rate.isMet }
        var arguments = worst.rate.arguments
        arguments["unit"] = .unit(criterion.unit)
        arguments["source"] = .verbatim(worst.source.name)
        arguments["over"] = .share(over, of: used.count)
        var judgement = Judgement(
            over == 0 ? .conforming : .notConforming,
            Phrase("criteria.reason.\(over == 0 ? "sources-met" : "sources-missed")", arguments),
            .share(part: worst.rate.proportion.successes, whole: worst.rate.proportion.trials),
            n: worst.rate.proportion.trials)
        judgement.interval = worst.rate.proportion.wilson()
        judgement.confidence = worst.rate.confidence
        if used.count < tally.sources.count {
            judgement.notes.append(
                Phrase(
                    "criteria.note.rejected",
                    ["measured": .share(tally.sources.count - used.count, of: tally.sources.count)]))
        }
        return judgement
    }
}

/// The share of an outcome in a sample, held against the threshold of a criterion.
private struct Rate {
    let proportion: Proportion
    let threshold: Number
    let isMet: Bool
    private let bound: SampleRule.Bound

    /// Nil where nothing was judged.
    init?(_ counts: OutcomeCounts, _ outcome: EvidenceOutcome, _ criterion: Criterion, threshold: Number) {
        bound = [.atMost, .lessThan].contains(criterion.comparison) ? .atMost : .atLeast
        guard let proportion = Proportion(successes: counts.with(outcome), of: counts.judged(like: outcome)),
            let rule = SampleRule(trials: proportion.trials, threshold: threshold.double / 100, bound: bound)
        else { return nil }
        self.proportion = proportion
        self.threshold = threshold
        isMet = rule.passes(proportion.successes)
    }

    private var share: Double { threshold.double / 100 }

    /// That the threshold is kept.
    var confidence: Double {
        bound == .atLeast ? proportion.confidence(above: share) : proportion.confidence(below: share)
    }

    var confidenceOfMissing: Double {
        bound == .atLeast ? proportion.confidence(below: share) : proportion.confidence(above: share)
    }

    /// Larger for a rate that is worse.
    var badness: Double { bound == .atLeast ? -proportion.rate : proportion.rate }

    var arguments: [String: Cell] {
        [
            "measured": .share(proportion.successes, of: proportion.trials), "n": .count(proportion.trials),
            "threshold": .number(threshold),
        ]
    }
}
