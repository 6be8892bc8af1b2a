/// The name of a record: given once, never changed; a slug, or for a part of a larger record its owner's slug, `:` and its own.
public struct RecordID: Hashable, Sendable {
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// Whether the text has the form of an id: lower-case ASCII letters, digits, single hyphens, at most one colon.
    public var isWellFormed: Bool {
        var previous: UInt8 = UInt8(ascii: "-")
        var colons = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-"), UInt8(ascii: ":"):
                if previous == UInt8(ascii: "-") || previous == UInt8(ascii: ":") { return false }
                if byte == UInt8(ascii: ":") { colons += 1 }
            default: return false
            }
            previous = byte
        }
        return !text.isEmpty && previous != UInt8(ascii: "-") && previous != UInt8(ascii: ":") && colons <= 1
    }

    /// The record that a part belongs to; the id itself where it is no part.
    public var owner: RecordID {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return self }
        return RecordID(String(text[..<colon]))
    }
}

extension RecordID: Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
    public init(stringLiteral value: String) { self.init(value) }
    public var description: String { text }
}
