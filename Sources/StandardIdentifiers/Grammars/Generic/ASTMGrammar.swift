/// Documents of ASTM: `ASTM A871/A871M-20`, `ASTM C627-18(2024)`, `ASTM E3239-21e1`, `ASTM MNL20-2ND-SUP-EB`, `ASTM RR:A01-1001`.
///
/// Source: Form and Style for ASTM Standards, part on designations: a letter of the field and a number, M for metric, the year of
/// adoption, a letter for a further revision in that year, the year of reapproval in brackets, e and a number for an editorial change.
enum ASTMGrammar {
    /// Series of books and adjuncts, which ASTM cites without its name.
    private static let books = NameSet("MNL MONO STP MNLTP ADJ")

    static func claimsBare(_ parser: Parser) -> Bool {
        let series = parser.latin
        guard books.contains(parser.bytes, series), parser.isCapital(series) else { return false }
        return parser.byte(at: series.upperBound).isDigit
            && parser.digits(from: series.upperBound).upperBound < parser.bytes.count
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        if parser.word == .astm {
            guard !parser.byte.isSmall else { throw parser.expected("ASTM") }
            parser.addWord(.publisher, .astm, after: .none)
            guard parser.take(" ") || parser.take("-") else { throw parser.expected("a designation, such as D5034-21") }
        } else {
            parser.add(.publisher, .astm, parser.position..<parser.position, after: .none)
        }
        if parser.take(text: "RR:") { return try readResearchReport(&parser) }
        if GenericAdoption.claims(parser) { return try readAdoption(&parser) }
        let series = parser.latin
        try readDesignation(&parser, after: .space)
        if series.count > 1, !isDated(parser) { readMarksOfBook(&parser) } else { try readDates(&parser) }
        if parser.isAt(" "), parser.word(1) == .redline {
            parser.position += 1
            parser.addWord(.product, .redline, after: .space)
        }
        parser.continuation = "a year, the year of reapproval in brackets, or the end"
    }

    /// `ASTM ISO/ASTM52900-21`: a standard of ISO and ASTM.
    private static func readAdoption(_ parser: inout Parser) throws(Failure) {
        if let first = parser.pieces.indices.last { parser.pieces[first] = parser.pieces[first].with(role: .adopter) }
        try GenericAdoption.readHead(&parser, after: .space)
        let joint: Joint = parser.take(" ") ? .space : .none
        try GenericNumber.readNumber(&parser, after: joint, years: .twoDigits)
        try readDates(&parser)
    }

    /// Whether a hyphen and a year stand at the cursor: `PS64-96`, but not `MNL8-2ND`.
    private static func isDated(_ parser: Parser) -> Bool {
        let digits = parser.digits(from: parser.position + 1)
        return parser.isAt("-") && (digits.count == 2 || digits.count == 4)
            && !parser.byte(at: digits.upperBound).isCapital
    }

    /// `RR:A01-1001`: the committee and the number of a research report.
    private static func readResearchReport(_ parser: inout Parser) throws(Failure) {
        parser.add(.type, parser.position - 3..<parser.position - 1, after: .space)
        let committee = parser.latinOrDigits(from: parser.position)
        guard committee.count == 3, parser.byte(at: committee.lowerBound).isCapital else {
            throw parser.expected("a committee, such as A01")
        }
        parser.add(.series, committee, after: .colon)
        parser.position = committee.upperBound
        guard parser.take("-") else { throw parser.expected("'-' and the number of the report") }
        try parser.addDigits(.number, after: .hyphen, expecting: "the number of the report")
        parser.continuation = "the end of the report's number"
    }

    /// `A240/A240M`, `DS55S4`, `51607`, `WK91249`, `ADJG0088DVD`.
    private static func readDesignation(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        let series = parser.latin
        guard series.count <= 6, parser.isCapital(series) else {
            throw parser.expected("a letter and a number, such as D5034")
        }
        if !series.isEmpty { parser.add(.series, series, after: joint) }
        parser.position = series.upperBound
        try parser.addDigits(.number, after: series.isEmpty ? joint : .none, expecting: "a number")
        let suffix = parser.latinOrDigits(from: parser.position)
        if !suffix.isEmpty {
            guard suffix.count <= 4, parser.isCapital(suffix) else {
                throw parser.expected("a capital letter, a year or the end")
            }
            parser.add(.suffix, suffix, after: .none)
            parser.position = suffix.upperBound
        }
        guard parser.isAt("/"), parser.byte(1).isCapital else { return }
        parser.position += 1
        let place = parser.position
        try parser.related(.sameText, place..<place, after: .slash) { (inner) throws(Failure) in
            try readDesignation(&inner, after: .none)
            return .generic
        }
    }

    /// `-20`, `-99a`, `-15(2023)`, `-22e1`, `-2024`.
    private static func readDates(_ parser: inout Parser) throws(Failure) {
        if parser.take("-") || parser.take(":") {
            let digits = parser.digits
            guard digits.count == 2 || parser.isYear(at: digits.lowerBound), let year = parser.takeDigits() else {
                throw parser.expected("a year of two digits")
            }
            parser.add(.year, year, after: .hyphen)
            if parser.byte.isSmall, parser.byte != 0x65, !parser.byte(1).isLatin || parser.byte(1) == 0x65 {
                parser.add(.suffix, parser.position..<parser.position + 1, after: .none)
                parser.position += 1
            }
        }
        if parser.isAt("(") || parser.isAt(" ") && parser.byte(1) == 0x28 {
            parser.position += parser.isAt(" ") ? 2 : 1
            guard let year = parser.takeYear(), parser.take(")") else {
                throw parser.expected("the year of reapproval and ')'")
            }
            parser.add(.reaffirmed, year, after: .parenthesis, closing: .parenthesis)
        }
        if parser.isAt("e"), parser.byte(1).isDigit {
            parser.add(.word, parser.position..<parser.position + 1, after: .none)
            parser.position += 1
            try parser.addDigits(.update, after: .none, expecting: "the number of the editorial change")
        }
    }

    /// `-2ND`, `-SUP`, `-EB`, `-EA`, `-DVD`: edition, supplement and form of a book.
    private static func readMarksOfBook(_ parser: inout Parser) {
        while parser.isAt("-") {
            let mark = parser.latinOrDigits(from: parser.position + 1)
            guard (1...6).contains(mark.count), parser.isCapital(mark) else { return }
            let role: Role =
                parser.byte(at: mark.lowerBound).isDigit
                ? .edition : parser.stands("SUP", at: mark.lowerBound) ? .supplement : .product
            parser.add(role, mark, after: .hyphen)
            parser.position = mark.upperBound
        }
    }
}
