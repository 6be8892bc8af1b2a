import ConcordModel

/// A number as spreadsheets write it: digits, perhaps grouped in threes by commas, a point, a sign, a percent sign.
struct EvidenceNumber {
    let value: Double
    let isNegative: Bool
    let isPercent: Bool
    /// The value of one in the last place: 0.1 for `96.5`.
    let lastPlace: Double
    private let isWhole: Bool

    init?(_ text: String) {
        var digits = ""
        var isPercent = false
        for scalar in text.unicodeScalars where scalar != " " && scalar != "\u{A0}" {
            switch scalar {
            case "%", "％":
                guard !isPercent else { return nil }
                isPercent = true
            case "\u{FF10}"..."\u{FF19}":
                guard !isPercent else { return nil }
                digits.append(Character(Unicode.Scalar(UInt8(scalar.value - 0xFF10) + UInt8(ascii: "0"))))
            case "．": digits.append(".")
            case "，": digits.append(",")
            case "−", "－": digits.append("-")
            default:
                guard !isPercent else { return nil }
                digits.unicodeScalars.append(scalar)
            }
        }
        guard let plain = Self.ungrouped(digits), let number = Number(plain) else { return nil }
        let fraction = plain.split(separator: ".").dropFirst().first?.count ?? 0
        value = abs(number.double)
        isNegative = plain.hasPrefix("-") && number.double != 0
        self.isPercent = isPercent
        isWhole = number.whole != nil
        lastPlace = (0..<fraction).reduce(1.0) { place, _ in place / 10 }
    }

    var whole: Int? { isWhole ? Int(exactly: value) : nil }

    /// Whether a point may stand between groups of three digits, as in much of Europe: `12.000` may be 12 or 12,000.
    static func mayBeGrouped(_ text: some StringProtocol) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count) else { return false }
        return parts[0].first != "0" && text.allSatisfy { $0 == "." || $0.isNumber }
    }

    /// What is wrong with such a number.
    static func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".").map(String.init)
        return "'\(text)' may be \(parts.joined()) or \(parts[0]); write it without a point between three digits"
    }

    /// Without commas, which stand before groups of three digits; nil where they stand elsewhere.
    private static func ungrouped(_ text: String) -> String? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let groups = parts[0].split(separator: ",", omittingEmptySubsequences: false)
        guard groups.count > 1 else { return text }
        let first = groups[0].drop { $0 == "-" }
        guard (1...3).contains(first.count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        return groups.joined() + (parts.count > 1 ? "." + parts[1] : "")
    }
}

/// A day as spreadsheets write it.
enum EvidenceDate {
    /// `2026-01-31`, `2026/1/31`, `2026年1月31日`, with or without a time after the first form; nil for anything else.
    static func day(_ text: String) -> CalendarDate? {
        let head = text.prefix { $0 != "T" && $0 != " " }
        let parts = EvidenceWords.narrowed(head).split(whereSeparator: { "-/.年月日".contains($0) })
        let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3, parts[0].count == 4 else { return nil }
        return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
    }
}
