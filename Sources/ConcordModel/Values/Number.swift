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
    /// By the numbers as they are written: two that a `Double` cannot tell apart are compared digit by digit.
    public static func < (left: Self, right: Self) -> Bool {
        left.double == right.double ? left.decimal < right.decimal : left.double < right.double
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.double == right.double && (left.description == right.description || left.decimal == right.decimal)
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(double) }

    private var decimal: Decimal { Decimal(description) }

    /// A decimal number without bound: its digits without zeros around them, and the place of its first digit.
    private struct Decimal: Comparable {
        let isNegative: Bool
        let digits: [UInt8]
        /// The power of ten before whose digit the point stands; 0 for a number below 1 that begins behind the point.
        let magnitude: Int

        /// From a number's own text: digits, a point, a leading minus, a power of ten.
        init(_ text: String) {
            let parts = text.split(separator: "e")
            let mantissa = parts[0].drop { $0 == "-" }
            let whole = mantissa.prefix { $0 != "." }
            let all = mantissa.utf8.filter { $0 != UInt8(ascii: ".") }
            let zeros = all.prefix { $0 == UInt8(ascii: "0") }.count
            var digits = Array(all.dropFirst(zeros))
            while digits.last == UInt8(ascii: "0") { digits.removeLast() }
            self.digits = digits
            magnitude = digits.isEmpty ? 0 : whole.utf8.count - zeros + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
            isNegative = text.hasPrefix("-") && !digits.isEmpty
        }

        static func < (left: Self, right: Self) -> Bool {
            guard left.isNegative == right.isNegative else { return left.isNegative }
            return left.isNegative ? right.isNearerZero(than: left) : left.isNearerZero(than: right)
        }

        private func isNearerZero(than other: Self) -> Bool {
            guard !digits.isEmpty, !other.digits.isEmpty else { return digits.isEmpty && !other.digits.isEmpty }
            guard magnitude == other.magnitude else { return magnitude < other.magnitude }
            return digits.lexicographicallyPrecedes(other.digits)
        }
    }
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
