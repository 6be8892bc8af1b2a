/// Dates of drafts: `, May 2018`, ` 12 May 2018`, `, May 12, 2018`, `_May2018`, `-2018-05`; printed `, May 2018`.
enum AmericanDate {
    /// Reads the date at the cursor with what stands before it; false where there is none, the cursor being left where it was.
    static func reads(_ parser: inout Parser) -> Bool {
        let start = parser.position
        if readsNumeric(&parser) { return true }
        let hasComma = skipSeparators(&parser)
        let isSeparated = parser.position > start
        if isSeparated, readsNamed(&parser) { return true }
        let role = parser.pieces.last?.role
        if hasComma || isSeparated && (role == .iteration || role == .stage), let year = parser.takeYear() {
            parser.add(.year, year, after: .commaSpace)
            return true
        }
        parser.position = start
        return false
    }

    /// `-2018-05`, `-2018-Sept`, `-2018` behind a draft.
    static func readsNumeric(_ parser: inout Parser) -> Bool {
        guard parser.isAt("-"), parser.isYear(at: parser.position + 1) else { return false }
        let year = parser.position + 1..<parser.position + 5
        guard parser.byte(5) == 0x2D else {
            parser.position += 5
            parser.add(.year, year, after: .commaSpace)
            return true
        }
        let next = parser.position + 6
        let digits = parser.digits(from: next)
        if digits.count == 2, let month = parser.value(digits), (1...12).contains(month) {
            parser.position = digits.upperBound
            add(&parser, month: month, digits, day: nil, year: year)
            return true
        }
        let letters = parser.letters(from: next)
        guard let month = MonthName.number(in: parser.bytes, letters) else { return false }
        parser.position = letters.upperBound
        add(&parser, month: month, letters, day: nil, year: year)
        return true
    }

    /// Steps over commas, blanks and the like; whether a comma was among them.
    private static func skipSeparators(_ parser: inout Parser) -> Bool {
        var hasComma = false
        while true {
            switch parser.byte {
            case 0x2C: hasComma = true
            case 0x20, 0x2F, 0x5F, 0x2E, 0x2D: break
            default: return hasComma
            }
            parser.position += 1
        }
    }

    /// `12 May 2018`, `May 12, 2018`, `May 2018`, `Sept-Oct 2018`, `Apr`.
    private static func readsNamed(_ parser: inout Parser) -> Bool {
        let start = parser.position
        var day: Range<Int>?
        if let digits = parser.takeDigits() {
            guard digits.count <= 2, parser.take(" ") || parser.take("_") || parser.byte.isLatin else {
                parser.position = start
                return false
            }
            day = digits
        }
        let name = parser.letters
        guard let month = MonthName.number(in: parser.bytes, name) else {
            parser.position = start
            return false
        }
        parser.position = name.upperBound
        let second = takeSecondMonth(&parser)
        let end = parser.position
        _ = skipSeparators(&parser)
        if day == nil, parser.digits.count <= 2, let digits = dayBeforeYear(parser) {
            day = digits
            parser.position = digits.upperBound
            _ = skipSeparators(&parser)
        }
        var year = parser.takeYear()
        if year == nil, day == nil, parser.digits.count == 2 {
            // `Jan 09`.
            year = parser.takeDigits()
        }
        if year == nil { parser.position = end }
        add(&parser, month: month, name, day: day, year: year, second: second)
        return true
    }

    /// `-Oct` of `Sept-Oct 2018`.
    private static func takeSecondMonth(_ parser: inout Parser) -> (Int, Range<Int>)? {
        let start = parser.position
        guard parser.take(text: " - ") || parser.take("-") || parser.take("/") else { return nil }
        let letters = parser.letters
        guard let month = MonthName.number(in: parser.bytes, letters) else {
            parser.position = start
            return nil
        }
        parser.position = letters.upperBound
        return (month, letters)
    }

    /// The one or two digits at the cursor where a year follows.
    private static func dayBeforeYear(_ parser: Parser) -> Range<Int>? {
        let digits = parser.digits
        guard let day = parser.value(digits), (1...31).contains(day) else { return nil }
        var place = digits.upperBound
        while place < parser.bytes.count, parser.bytes[place] == 0x20 || parser.bytes[place] == 0x2C { place += 1 }
        return place > digits.upperBound && parser.isYear(at: place) ? digits : nil
    }

    private static func add(
        _ parser: inout Parser, month: Int, _ name: Range<Int>, day: Range<Int>?, year: Range<Int>?,
        second: (month: Int, range: Range<Int>)? = nil
    ) {
        if let day { parser.add(.day, day, after: .commaSpace) }
        parser.add(.month, number: month, name, after: day == nil ? .commaSpace : .space, as: .monthName)
        if let second { parser.add(.month, number: second.month, second.range, after: .hyphen, as: .monthName) }
        if let year { parser.add(.year, year, after: .space) }
    }
}
