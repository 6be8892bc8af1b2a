/// How a number is held against another.
public enum NumberComparison: String, Hashable, Sendable, CaseIterable {
    case atLeast = "at-least"
    case atMost = "at-most"
    case moreThan = "more-than"
    case lessThan = "less-than"
    case equal

    public func holds(_ value: Number, against bound: Number) -> Bool {
        switch self {
        case .atLeast: value >= bound
        case .atMost: value <= bound
        case .moreThan: value > bound
        case .lessThan: value < bound
        case .equal: value == bound
        }
    }
}
