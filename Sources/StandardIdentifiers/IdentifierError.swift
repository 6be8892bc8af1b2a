/// Why a text is no identifier: where it breaks, and what would have been right there.
public struct IdentifierError: Error, Hashable, Sendable {
    /// The place in the text, in Unicode scalars, from 1; one more than their number where the text ends too early.
    public let column: Int
    /// What stands there, at most a few characters; empty at the end.
    public let found: String
    /// What would have been right, in words.
    public let expected: String

    public init(column: Int, found: String, expected: String) {
        self.column = column
        self.found = found
        self.expected = expected
    }
}

extension IdentifierError: CustomStringConvertible {
    public var description: String {
        found.isEmpty
            ? "column \(column): the text ends, expected \(expected)"
            : "column \(column): found '\(found)', expected \(expected)"
    }
}
