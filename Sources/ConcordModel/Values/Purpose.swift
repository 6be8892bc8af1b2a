/// Which of the two priorities of Chinese policy a document or rule serves, by its title, scope and origin.
public struct Purpose: Hashable, Sendable {
    public enum Value: String, Hashable, Sendable, CaseIterable {
        case control, industry, both, unclear
    }

    public let value: Value
    public let reason: String

    public init(value: Value, reason: String) {
        self.value = value
        self.reason = reason
    }
}
