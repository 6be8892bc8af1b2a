/// Whether something holds, as far as the answers tell (Kleene's strong logic of three values).
public enum Truth: String, Hashable, Sendable, CaseIterable {
    case yes, no, unknown

    /// No wherever one is no, yes where all are.
    public static func all(_ truths: some Sequence<Truth>) -> Truth {
        var result = Truth.yes
        for truth in truths {
            if truth == .no { return .no }
            if truth == .unknown { result = .unknown }
        }
        return result
    }

    /// Yes wherever one is yes, no where all are.
    public static func any(_ truths: some Sequence<Truth>) -> Truth { !all(truths.map { !$0 }) }

    public static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .unknown: .unknown
        }
    }
}
