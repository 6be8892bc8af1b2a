/// What came out of holding a system against a provision or a criterion.
///
/// The order is that of severity: the state of a market is the worst of its parts.
public enum Outcome: String, Hashable, Sendable, CaseIterable, Comparable {
    case notApplicable = "not-applicable"
    case conforming
    case notAssessed = "not-assessed"
    case insufficientEvidence = "insufficient-evidence"
    case notConforming = "not-conforming"

    public static func < (left: Outcome, right: Outcome) -> Bool { left.severity < right.severity }

    private var severity: Int {
        switch self {
        case .notApplicable: 0
        case .conforming: 1
        case .notAssessed: 2
        case .insufficientEvidence: 3
        case .notConforming: 4
        }
    }
}
