/// References to the Official Journal: `OJ L 241, 17.9.2015, p. 1`, `OJ L, 2024/1689, 12.7.2024`, `OJ C, C/2024/560, 4.1.2024`,
/// `OJ C 213`; also `JO L` and `ABl. L … vom …, S. …`.
///
/// Source: Interinstitutional Style Guide, 3.1: without series up to 1967; `OJ L … I`, `OJ C … A`, `OJ C … E`; since October 2023
/// each act is an issue of its own.
enum OfficialJournalGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        parser.addWord(.publisher, .oj, after: .none)
        _ = parser.take(".")
        if !(parser.isAt(" ") && parser.byte(1).isDigit) {
            guard parser.take(" "), parser.letters.count == 1, let series = parser.takeLetters() else {
                throw parser.expected("a series, L or C")
            }
            parser.add(.series, series, after: .space, as: .capitals)
        }
        try readIssue(&parser)
        try readDate(&parser)
        try readPage(&parser)
        parser.continuation = "a date, a page or the end"
    }

    /// ` 241`, ` 119I`, `, 2024/1689`, `, C/2024/560`.
    private static func readIssue(_ parser: inout Parser) throws(Failure) {
        let hasComma = parser.take(",")
        guard parser.take(" ") else { throw parser.expected("the number of the issue") }
        if parser.byte.isCapital, parser.byte(1) == 0x2F {
            parser.add(.type, parser.position..<parser.position + 1, after: .commaSpace)
            parser.position += 2
            try readYearAndNumber(&parser, after: .slash)
        } else if parser.isYear(at: parser.position), parser.byte(4) == 0x2F {
            try readYearAndNumber(&parser, after: .commaSpace)
        } else if hasComma {
            throw parser.expected("the year and number of the act")
        } else {
            try parser.addDigits(.number, after: .space, expecting: "the number of the issue")
            readLetter(&parser)
        }
    }

    /// `119I`, `48 A`: the letter of a sub-series, printed as written.
    private static func readLetter(_ parser: inout Parser) {
        let gap = parser.isAt(" ") ? 1 : 0
        let letters = parser.letters(from: parser.position + gap)
        guard letters.count == 1, let letter = letters.first, parser.bytes[letter].isCapital else { return }
        parser.add(.suffix, letters, after: gap == 1 ? .space : .none)
        parser.position = letters.upperBound
    }

    private static func readYearAndNumber(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
        parser.add(.year, year, after: joint)
        guard parser.take("/") else { throw parser.expected("'/' and the number of the act") }
        try parser.addDigits(.number, after: .slash, expecting: "the number of the act")
    }

    /// `, 17.9.2015`, ` vom 17.9.2015`.
    private static func readDate(_ parser: inout Parser) throws(Failure) {
        if parser.isAt(" "), parser.word(1) == .vom || parser.word(1) == .du {
            parser.position += 1
            parser.add(.word, parser.letters, after: .hidden)
            parser.position = parser.letters.upperBound
            _ = parser.take(" ")
        } else {
            guard parser.isAt(","), parser.byte(1) == 0x20, parser.byte(2).isDigit else { return }
            parser.position += 2
        }
        guard let day = parser.takeDigits(), day.count <= 2, let dayValue = parser.value(day),
            (1...31).contains(dayValue), parser.take(".")
        else {
            throw parser.expected("a date such as 17.9.2015")
        }
        parser.add(.day, number: dayValue, day, after: .commaSpace)
        guard let month = parser.takeDigits(), month.count <= 2, let monthValue = parser.value(month),
            (1...12).contains(monthValue), parser.take(".")
        else {
            throw parser.expected("a month, a full stop and a year")
        }
        parser.add(.month, number: monthValue, month, after: .dot)
        guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
        parser.add(.year, year, after: .dot)
    }

    /// `, p. 1`, `, pp. 1-77`, `, S. 1`.
    private static func readPage(_ parser: inout Parser) throws(Failure) {
        guard parser.isAt(","), parser.byte(1) == 0x20 else { return }
        let letters = parser.letters(from: parser.position + 2)
        guard (1...2).contains(letters.count), letters.allSatisfy({ [0x70, 0x53].contains(parser.bytes[$0]) }) else {
            return
        }
        parser.position = letters.upperBound
        parser.add(.word, .page, letters, after: .commaSpace)
        _ = parser.take(".")
        _ = parser.take(" ")
        guard let pages = parser.take(while: { $0.isDigit || $0 == 0x2D || $0 == 0x2F }) else {
            throw parser.expected("the number of the page")
        }
        parser.add(.section, pages, after: .space)
    }
}
