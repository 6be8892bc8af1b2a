public import ConcordFindings
public import ConcordModel

/// Something that binds on the day and of which the evidence shows that it is not met, or not shown enough.
public struct Shortfall: Hashable, Sendable {
    /// The provision or the criterion.
    public let id: RecordID
    public let outcome: Outcome
    public let reason: Phrase
}

extension Assessment {
    /// What a release has to wait for: required provisions that are not conforming; required numbers that are missed, or whose
    /// evidence was given and is too little; generated content without the label that is asked for.
    ///
    /// What nobody gave evidence for is not assessed and falls short of nothing.
    public var shortfalls: [Shortfall] {
        let binding = applicability.duties.filter { $0.binding.isBinding || $0.binding == .unknown }
        let numbers = Dictionary(grouping: criteria.flatMap(\.results), by: \.provision)
        return binding.flatMap { duty -> [Shortfall] in
            let short = (numbers[duty.id] ?? []).filter(isShort).map {
                Shortfall(id: $0.id, outcome: $0.outcome, reason: $0.reason)
            }
            // A provision that falls short by its numbers is told by them.
            guard short.isEmpty, decides(duty) else { return short }
            let result = result(of: duty)
            let isUnlabelled =
                result.outcome == .insufficientEvidence && labels.check(of: duty.id) != nil
                && labels.readings.contains { $0.state == .absent }
            guard result.outcome == .notConforming || isUnlabelled else { return [] }
            return [Shortfall(id: duty.id, outcome: result.outcome, reason: result.reason)]
        }
    }

    private func isShort(_ number: CriterionResult) -> Bool {
        guard number.effect == .decides else { return false }
        return number.outcome == .notConforming
            || (number.outcome == .insufficientEvidence && number.measured != .nothing)
    }
}
