extension Parser {
    /// ` (2023)`, `(2023)`, ` (2023-12)`: the date of a document in brackets, as many cite it, printed behind a colon or another joint.
    /// False, with the cursor where it was, where none stands there.
    mutating func readsYearInBrackets(after joint: Joint = .colon) -> Bool {
        let start = behindBlank(position) + 1
        guard byte(at: start - 1) == 0x28, isYear(at: start) else { return false }
        var end = start + 4
        let month = end + 1..<end + 3
        if byte(at: end) == 0x2D, digits(from: end + 1) == month { end = month.upperBound }
        guard byte(at: end) == 0x29 else { return false }
        add(.year, start..<start + 4, after: joint)
        if end == month.upperBound { add(.month, month, after: .hyphen) }
        position = end + 1
        return true
    }

    /// Whether the identifier at this depth has a year.
    var hasYear: Bool { pieces.contains { $0.role == .year && $0.depth == depth } }
}
