/// Japanese standards: `JIS X 22989:2023`, `JIS C 61000-3-2:2011`, `JIS TR B 0035:2019`, `JIS K 6912:1995/AMD 2:2006R`.
///
/// Source: JIS Z 8301 for the form of a number (a letter of the division, four or five digits, parts, the year behind a colon), and the
/// catalogue of the Japanese Standards Association for amendments (追補), explanations and the R behind a year.
enum JISGrammar {
    /// Whether the word `JIS` stands at the cursor, apart or before its division as in `JISX0902`.
    static func claims(_ parser: Parser) -> Bool {
        let run = parser.latin
        guard run.count == 3 || run.count == 4, isJIS(parser) else { return false }
        return run.count == 3 || parser.byte(4).isDigit || parser.byte(4) == 0x20
    }

    /// Whether `X 0208` or `TR B 0035` stands at the cursor: a division and at least four digits, without the word `JIS`.
    static func mayRead(_ parser: Parser) -> Bool {
        var place = parser.position
        if let kind = kind(parser.latin(from: place), parser) { place = kind.upperBound + 1 }
        guard isDivision(at: place, parser), parser.byte(at: place + 1) == 0x20 else { return false }
        let digits = parser.digits(from: place + 2)
        let next = parser.byte(at: digits.upperBound)
        return digits.count == 4 && (next == 0 || next == 0x3A || next == 0x2D)
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        if isJIS(parser) {
            parser.add(.publisher, .jis, parser.position..<parser.position + 3, after: .none)
            parser.position += 3
        } else {
            parser.add(.publisher, .jis, parser.position..<parser.position, after: .none)
        }
        takeBlankOrSlash(&parser)
        if let kind = kind(parser.latin, parser) {
            parser.add(.type, kind, after: .space, as: .capitals)
            parser.position = kind.upperBound
            takeBlankOrSlash(&parser)
        }
        guard isDivision(at: parser.position, parser) else {
            throw parser.expected("the letter of a division, such as X")
        }
        parser.add(.series, parser.position..<parser.position + 1, after: .space, as: .capitals)
        parser.position += 1
        _ = parser.take(" ")
        try readNumber(&parser)
        while try readsSupplement(&parser) {}
        parser.continuation = "a year behind a colon, an amendment or the end"
    }

    // MARK: Head

    private static func isJIS(_ parser: Parser) -> Bool {
        parser.byte.capital == 0x4A && parser.byte(1).capital == 0x49 && parser.byte(2).capital == 0x53
    }

    private static func takeBlankOrSlash(_ parser: inout Parser) {
        if !parser.take(" ") { _ = parser.take("/") }
    }

    /// Technical reports and specifications.
    private static func kind(_ letters: Range<Int>, _ parser: Parser) -> Range<Int>? {
        guard letters.count == 2, parser.byte(at: letters.lowerBound).capital == 0x54 else { return nil }
        let second = parser.byte(at: letters.lowerBound + 1).capital
        guard second == 0x52 || second == 0x53, parser.byte(at: letters.upperBound) == 0x20 else { return nil }
        return letters
    }

    /// One capital letter that no letter follows; I, J, N, O, U and V name no division.
    private static func isDivision(at place: Int, _ parser: Parser) -> Bool {
        guard !parser.byte(at: place + 1).isLatin else { return false }
        return switch parser.byte(at: place).capital {
        case 0x41...0x48, 0x4B...0x4D, 0x50...0x54, 0x57...0x5A: true
        default: false
        }
    }

    // MARK: Number

    private static func readNumber(_ parser: inout Parser) throws(Failure) {
        guard parser.digits.count >= 3 else { throw parser.expected("a number of four or five digits") }
        try parser.addDigits(.number, after: .space, expecting: "a number")
        while parser.isAt("-"), parser.byte(1).isDigit || parser.byte(1).isLatin {
            parser.position += 1
            let part = parser.latinOrDigits(from: parser.position)
            parser.position = part.upperBound
            // `JIS B 8341-2008`, as it was cited before the colon came into use.
            let isYear = parser.isYear(at: part.lowerBound) && part.count == 4 && !parser.isAt("-") && !parser.isAt(":")
            parser.add(isYear ? .year : .part, part, after: isYear ? .colon : .hyphen)
        }
        try readYear(&parser)
        if !parser.hasYear { _ = parser.readsYearInBrackets() }
        if parser.isAt("(") || parser.isAt(" ") && parser.byte(1) == 0x28 { try readMark(&parser) }
    }

    /// `:2019`, `:2006R`.
    private static func readYear(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        _ = parser.take(" ")
        guard parser.take(":") else {
            parser.position = start
            return
        }
        _ = parser.take(" ")
        guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
        parser.add(.year, year, after: .colon)
        if parser.latin.count == 1 {
            parser.add(.suffix, parser.latin, after: .none, as: .capitals)
            parser.position += 1
        }
    }

    /// `(all parts)`, `（規格群）`, `(E)`.
    private static func readMark(_ parser: inout Parser) throws(Failure) {
        _ = parser.take(" ")
        parser.position += 1
        let start = parser.position
        if parser.word == .all, parser.wordAfterLetters == .parts {
            parser.position = parser.letters(from: parser.letters.upperBound + 1).upperBound
            parser.add(.allParts, .allParts, start..<parser.position, after: .spaceParenthesis, closing: .parenthesis)
        } else if parser.word == .allParts {
            parser.position = parser.letters.upperBound
            parser.add(.allParts, .allParts, start..<parser.position, after: .spaceParenthesis, closing: .parenthesis)
        } else if parser.latin.count == 1 || parser.latin.count == 2 {
            parser.add(.language, parser.latin, after: .parenthesis, closing: .parenthesis)
            parser.position = parser.latin.upperBound
        } else {
            throw parser.expected("(all parts) or a language such as (E)")
        }
        guard parser.take(")") else { throw parser.expected("')'") }
    }

    // MARK: Supplements

    /// `/AMENDMENT 1:2020`, `/AMD 2:2006R`, `/EXPLANATION 4`, 追補1, ` SYMBOL JE210`.
    private static func readsSupplement(_ parser: inout Parser) throws(Failure) -> Bool {
        if parser.isAt(" ") {
            guard parser.stands("SYMBOL ", at: parser.position + 1) else { return false }
            parser.position += 1
            parser.add(.word, parser.letters, after: .space)
            parser.position += 7
            let symbol = parser.latinOrDigits(from: parser.position)
            guard !symbol.isEmpty else { throw parser.expected("the mark of the symbol, such as JE210") }
            parser.add(.section, symbol, after: .space)
            parser.position = symbol.upperBound
            return true
        }
        guard parser.take("/") else { return false }
        switch parser.word {
        case .amd, .am: parser.addWord(.supplement, .amdIEC, after: .slash)
        case .cor: parser.addWord(.supplement, .corIEC, after: .slash)
        case .expl: parser.addWord(.supplement, .expl, after: .slash)
        default: throw parser.expected("AMD or EXPL and a number")
        }
        _ = parser.take(".")
        _ = parser.take(" ")
        try parser.addDigits(.supplementNumber, after: .space, expecting: "the number of the supplement")
        try readYear(&parser)
        return true
    }
}
