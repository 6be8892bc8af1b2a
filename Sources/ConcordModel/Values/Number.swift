/// A number as it is written, and its value: `1.10` stays `1.10`, and 10²⁵ has room.
public struct Number: Hashable, Sendable {
    public let description: String
    public let double: Double

    public init(_ whole: Int) {
        description = String(whole)
        double = Double(whole)
    }

    /// The whole number, if it is one and an `Int` holds it.
    public var whole: Int? { Int(exactly: double) }
}

extension Number: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.double < right.double }
    public static func == (left: Self, right: Self) -> Bool { left.double == right.double }
    public func hash(into hasher: inout Hasher) { hasher.combine(double) }
}

extension Number: LosslessStringConvertible {
    /// Digits with at most one point and a leading minus; nil for anything else.
    public init?(_ text: String) {
        let digits = text.first == "-" ? text.dropFirst() : text[...]
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 40,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let value = Double(text)
        else { return nil }
        description = text
        double = value
    }
}

extension Number {
    /// Also with a power of ten, as large numbers are written: `1e25`, `3.5e24`.
    public init?(plainOrScientific text: String) {
        if let plain = Number(text) {
            self = plain
            return
        }
        let parts = text.split(separator: "e", omittingEmptySubsequences: false)
        guard parts.count == 2, Number(String(parts[0])) != nil, let power = Int(parts[1]), (0...300).contains(power),
            let value = Double(text)
        else { return nil }
        description = text
        double = value
    }
}
