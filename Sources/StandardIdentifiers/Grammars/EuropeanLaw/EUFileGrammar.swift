/// Documents of the Commission, its requests to standardise, and legislative procedures: `COM(2025) 836 final`, `C(2023) 3215`,
/// `SWD(2021) 84`, `M/613`, `2021/0106(COD)`.
///
/// Source: Interinstitutional Style Guide, English annex "Miscellaneous", under documents (COM, JOIN, SEC, SWD; two digits for
/// years before 1998); EUR-Lex for numbers of procedures; the Commission's list of standardisation requests (`M/nnn`).
enum EUFileGrammar {
    static func isSeries(_ word: Word) -> Bool {
        word == .com || word == .swd || word == .sec || word == .join || word == .c
    }

    /// Whether a series and a year in brackets or slashes stand at the cursor: `COM(2025)`, `COM/2025/`.
    static func isFile(_ parser: Parser) -> Bool {
        var place = parser.letters.upperBound
        if parser.stands(" (", at: place) { place += 1 }
        guard parser.stands("(", at: place) || parser.stands("/", at: place) else { return false }
        let year = parser.digits(from: place + 1)
        guard year.count == 4 || year.count == 2 else { return false }
        return parser.stands(")", at: year.upperBound) || parser.stands("/", at: year.upperBound)
    }

    /// `COM(2025) 836 final/2`; slashes and missing blanks are printed so too.
    static func readFile(_ parser: inout Parser, after joint: Joint = .none) throws(Failure) {
        parser.add(.series, parser.letters, after: joint, as: .capitals)
        parser.position = parser.letters.upperBound
        _ = parser.take(" ")
        parser.position += 1
        guard let year = parser.takeDigits() else { throw parser.expected("a year") }
        parser.add(.year, year, after: .parenthesis, closing: .parenthesis)
        guard parser.take(")") || parser.take("/") else { throw parser.expected("')'") }
        _ = parser.take(" ")
        try parser.addDigits(.documentNumber, after: .space, expecting: "the number of the document")
        if parser.isAt(" "), parser.word(1) == .final {
            parser.position += 1
            parser.addWord(.stage, .final, after: .space)
            _ = parser.take(".")
        }
        if parser.isAt("/"), parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.iteration, after: .slash, expecting: "the number of the version")
        }
        parser.continuation = "'final', a version or the end"
    }

    /// `M/613`, `M/584 Amd 1`.
    static func readRequest(_ parser: inout Parser) throws(Failure) {
        parser.addWord(.type, .m, after: .none)
        _ = parser.take("/")
        try parser.addDigits(.number, after: .slash, expecting: "the number of the request")
        if parser.isAt(" ") || parser.isAt("/"), parser.word(1) == .amd {
            parser.position += 1
            parser.addWord(.supplement, .amd, after: .space)
            _ = parser.take(" ")
            try parser.addDigits(.supplementNumber, after: .space, expecting: "the number of the amendment")
        }
        parser.continuation = "an amendment or the end"
    }

    // MARK: Procedures

    /// Whether `2021/0106(COD)` stands at the cursor, these being its digits.
    static func isProcedure(_ parser: Parser, _ year: Range<Int>, _ number: Range<Int>) -> Bool {
        guard year.count == 4, number.count == 4 else { return false }
        var place = number.upperBound
        if place < parser.bytes.count, parser.bytes[place].isCapital { place += 1 }
        return parser.stands("(", at: place) || parser.stands(" (", at: place)
    }

    /// `2021/0106(COD)`: year, number and kind of the procedure.
    static func readProcedure(_ parser: inout Parser) throws(Failure) {
        guard let year = parser.takeYear() else { throw parser.expected("a year") }
        parser.add(.year, year, after: .none)
        _ = parser.take("/")
        try parser.addDigits(.documentNumber, after: .slash, expecting: "the number of the procedure")
        if let letter = parser.takeLetters() { parser.add(.suffix, letter, after: .none) }
        _ = parser.take(" ")
        guard parser.take("("), parser.letters.count == 3, let kind = parser.takeLetters() else {
            throw parser.expected("the kind of the procedure, such as COD, in brackets")
        }
        parser.add(.type, kind, after: .parenthesis, as: .capitals, closing: .parenthesis)
        guard parser.take(")") else { throw parser.expected("')'") }
        parser.continuation = "the end of the procedure's number"
    }
}
