/// What readers of YAML other than ours take for something else than a string when it stands plain.
///
/// They go by the types of YAML 1.1 (https://yaml.org/type/) or by the core schema of YAML 1.2: `no` is false, `5.10` is the
/// number 5.1, `2026-01-02` a date, `~` nothing. A text that looks so is quoted, so that nobody loses it.
enum OtherReaders {
    static func takeForAnotherValue(_ text: String) -> Bool {
        words.contains(text.lowercased()) || isNumber(text) || isDay(text)
    }

    private static let words: Set<String> = [
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=", "<<", ".inf", "-.inf", "+.inf",
        ".nan",
    ]

    /// Whole numbers to base 2, 8, 10, 16 and 60, with `_` between digits, and decimals with or without an exponent.
    private static func isNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        guard let first = rest.first, isDigit(first) || first == UInt8(ascii: ".") else { return false }
        if let second = rest.dropFirst().first, first == UInt8(ascii: "0"),
            [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(second)
        {
            let digits = rest.dropFirst(2)
            return !digits.isEmpty && digits.allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: "_") }
        }
        let whole = rest.prefix { isDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ":") }
        rest = rest.dropFirst(whole.count)
        var digits = whole.count
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix { isDigit($0) || $0 == UInt8(ascii: "_") }
            digits += fraction.count
            rest = rest.dropFirst(fraction.count + 1)
        }
        guard digits > 0, let mark = rest.first else { return digits > 0 }
        guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") else { return false }
        rest = rest.dropFirst()
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }

    /// `2026-1-2`, and a time of day behind it.
    private static func isDay(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        let day = bytes.prefix { isDigit($0) || $0 == UInt8(ascii: "-") }
        let parts = day.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count), (1...2).contains(parts[2].count)
        else { return false }
        guard day.count < bytes.count else { return true }
        let separators = [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")]
        let time = bytes[day.count...].drop { separators.contains($0) }
        return time.count < bytes.count - day.count && (time.first.map(isDigit) ?? true)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }
}
