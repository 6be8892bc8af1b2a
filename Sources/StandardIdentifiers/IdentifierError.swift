/// Why a text is no identifier: where it breaks, and what would have been right there.
public struct IdentifierError: Error, Hashable, Sendable {
    /// The place in the text, in Unicode scalars, from 1; one more than their number where the text ends too early.
    public let column: Int
    /// What stands there, at most a few characters; empty at the end.
    public let found: String
    /// What would have been right, in words.
    public let expected: String

    /// - Parameters:
    ///   - column: in Unicode scalars, from 1.
    ///   - found: what stands there; empty at the end of the text.
    ///   - expected: what would have been right there.
    public init(column: Int, found: String, expected: String) {
        self.column = column
        self.found = found
        self.expected = expected
    }
}

extension IdentifierError: CustomStringConvertible {
    /// `column 10: found '20x5', expected a year of four digits`; where the text ends too early `column 5: the text ends, expected …`.
    public var description: String {
        found.isEmpty
            ? "column \(column): the text ends, expected \(expected)"
            : "column \(column): found '\(found)', expected \(expected)"
    }
}
