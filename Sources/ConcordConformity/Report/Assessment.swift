public import ConcordFindings
import ConcordModel

/// How a system stands to every provision that applies to it, and why.
public struct Assessment: Sendable {
    /// What is said of one duty.
    public struct Result: Hashable, Sendable {
        public let outcome: Outcome
        /// Why, as a sentence.
        public let reason: Phrase
    }

    public let applicability: Applicability
    private let results: [RecordID: Result]

    public init(_ applicability: Applicability) {
        self.applicability = applicability
        results = Dictionary(
            applicability.duties.map { ($0.id, Self.result(of: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    public var view: AtlasOnDay { applicability.view }

    public func duties(in market: Duty.Market) -> [Duty] { applicability.duties.filter { $0.market == market } }

    public func result(of duty: Duty) -> Result { results[duty.id] ?? Self.result(of: duty) }

    /// The state of a market: the worst result among the duties that bind on the day, or may; not applicable where there are
    /// none.
    public func state(of market: Duty.Market) -> Outcome {
        let binding = duties(in: market).filter { $0.binding.isBinding || $0.binding == .unknown }
        return binding.map { result(of: $0).outcome }.max() ?? .notApplicable
    }

    private static func result(of duty: Duty) -> Result {
        if let breach = duty.breach {
            let answers = Cell.list(breach.keys.map { .verbatim($0.description) })
            switch breach.truth {
            case .yes: return Result(outcome: .notConforming, reason: Phrase("assess.reason.breach", ["keys": answers]))
            case .no:
                return Result(outcome: .insufficientEvidence, reason: Phrase("assess.reason.denied", ["keys": answers]))
            case .unknown: return Result(outcome: .notAssessed, reason: Phrase("assess.reason.open", ["keys": answers]))
            }
        }
        if duty.applies.truth == .unknown {
            let answers = Cell.list(duty.applies.keys.map { .verbatim($0.description) })
            return Result(outcome: .notAssessed, reason: Phrase("assess.reason.open", ["keys": answers]))
        }
        return Result(outcome: .notAssessed, reason: Phrase("assess.reason.no-evidence"))
    }
}
