/// Rules, operational documents and test report forms of IEC's conformity schemes: `IECEE OD-2055-F1`, `IECQ 03-3-1:2013`,
/// `IECEE 01-S:2025-03, Ed. 5.1 Redline version`, `IECEE TRF 60335-2-14,15B:2014`, `IECEx TRF 60079-14v5Arev3:2015`.
///
/// Source: the catalogues of IECEE, IECEx, IECQ and IECRE.
enum IECSchemeGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        guard let scheme = parser.word else { throw parser.expected("IECEE, IECEx, IECQ or IECRE") }
        parser.addWord(.publisher, scheme, after: .none)
        guard parser.take(" ") else { throw parser.expected("' ' and a document") }
        if parser.word == .trf {
            parser.addWord(.type, .trf, after: .space)
            guard parser.take(" ") else { throw parser.expected("' ' and the standard that is tested") }
            try readReportForm(&parser)
        } else {
            try readRule(&parser)
        }
        try ISOGrammar.readDate(&parser)
        parser.continuation = "a date, an edition or the end"
        try readEdition(&parser)
    }

    /// `01-S`, `OD-2048-F2-2`, `CS 033200-TW0002`, `OD-G-2060`.
    private static func readRule(_ parser: inout Parser) throws(Failure) {
        var joint: Joint = .space
        if parser.byte.isCapital, let kind = parser.takeLetters() {
            parser.add(.type, kind, after: .space)
            joint = parser.isAt("-") ? .hyphen : .space
            guard parser.take("-") || parser.take(" ") else { throw parser.expected("the number of the document") }
        }
        var role: Role = .number
        repeat {
            guard let code = parser.take(while: { $0.isDigit || $0.isCapital }) else {
                throw parser.expected("a number")
            }
            parser.add(role, code, after: joint)
            role = .part
            joint = .hyphen
        } while parser.take("-")
    }

    // MARK: Test report forms

    /// What follows `TRF `: the standard that is tested, then the version of the form.
    private static func readReportForm(_ parser: inout Parser) throws(Failure) {
        if let body = parser.word, body.isInternationalPublisher {
            parser.addWord(.copublisher, body, after: .space)
            guard parser.take(" ") else { throw parser.expected("' ' and the number of the standard") }
        }
        if parser.byte.isCapital, let name = parser.take(while: { $0.isCapital || $0 == 0x2D }) {
            parser.add(.number, name, after: .space)
        } else {
            try parser.addDigits(.number, after: .space, expecting: "the number of the standard")
            while try readsPart(&parser) {}
        }
        readVersion(&parser)
        readSuffix(&parser)
    }

    private static func readsPart(_ parser: inout Parser) throws(Failure) -> Bool {
        if parser.isAt("-"), parser.byte(1).isLatin { return try readsSheet(&parser) }
        let joint: Joint
        switch parser.byte {
        case 0x2D: joint = .hyphen
        case 0x2C: joint = .comma
        case 0x26: joint = .ampersand
        default: return false
        }
        parser.position += 1
        try parser.addDigits(.part, after: joint, expecting: "the number of a part")
        return true
    }

    /// `-iBI`, `-iiD_II`, `-IVIV`: a standard sheet in Roman numerals, the version of the form, and the sheet once more; printed
    /// `B_I`.
    private static func readsSheet(_ parser: inout Parser) throws(Failure) -> Bool {
        let letters = parser.letters(from: parser.position + 1)
        let isSplit = parser.byte(letters.count + 1) == 0x5F
        for count in stride(from: min(4, letters.count), to: 0, by: -1) {
            let sheet = letters.lowerBound..<letters.lowerBound + count
            guard let value = roman(parser, sheet) else { continue }
            let rest = sheet.upperBound..<letters.upperBound
            let version = isSplit ? rest : rest.lowerBound..<rest.lowerBound + (isVersion(parser, rest, value) ? 1 : 0)
            guard version.count <= 1, isSplit || roman(parser, version.upperBound..<rest.upperBound) == value else {
                continue
            }
            parser.add(.word, sheet, after: .hidden)
            if !version.isEmpty { parser.add(.suffix, version, after: .none) }
            if isSplit {
                parser.position = letters.upperBound
            } else {
                parser.add(.section, version.upperBound..<rest.upperBound, after: .underscore)
                parser.position = rest.upperBound
            }
            readSuffix(&parser)
            return false
        }
        parser.position += 1
        throw parser.expected("the number of a part")
    }

    /// Whether a letter for the version comes before the numeral.
    private static func isVersion(_ parser: Parser, _ rest: Range<Int>, _ value: Int) -> Bool {
        rest.count >= 2 && roman(parser, rest.lowerBound + 1..<rest.upperBound) == value
    }

    private static func roman(_ parser: Parser, _ range: Range<Int>) -> Int? {
        Vocabulary.shared.word(in: parser.bytes, range)?.roman
    }

    /// `v9A`, `v5Arev3`, `v3-4`; `B` where the form has no number.
    private static func readVersion(_ parser: inout Parser) {
        if parser.isAt("v"), parser.byte(1).isDigit {
            parser.add(.word, parser.position..<parser.position + 1, after: .none)
            parser.position += 1
            if let number = parser.take(while: { $0.isDigit || $0 == 0x2D }) {
                parser.add(.version, number, after: .none)
            }
        }
        if let letters = takeVersionLetters(&parser) { parser.add(.suffix, letters, after: .none) }
        if let digits = parser.takeDigits() { parser.add(.iteration, digits, after: .none) }
        guard parser.stands("rev", at: parser.position) else { return }
        parser.add(.word, parser.position..<parser.position + 3, after: .none)
        parser.position += 3
        if let number = parser.takeDigits() { parser.add(.revision, number, after: .none) }
    }

    /// The letters up to `rev`.
    private static func takeVersionLetters(_ parser: inout Parser) -> Range<Int>? {
        let start = parser.position
        while parser.byte.isLatin, !parser.stands("rev", at: parser.position) { parser.position += 1 }
        return parser.position == start ? nil : start..<parser.position
    }

    /// `_EMC`, `_ds`, `_II`.
    private static func readSuffix(_ parser: inout Parser) {
        while parser.isAt("_"), parser.byte(1).isLatin {
            parser.position += 1
            if let name = parser.takeLetters() { parser.add(.section, name, after: .underscore) }
        }
    }

    // MARK: Editions

    /// ` ED5.1`, `(en)`, `, Ed. 5.1 Redline version`.
    static func readEdition(_ parser: inout Parser) throws(Failure) {
        if parser.take("(") {
            guard try MarkGrammar.readsLanguages(&parser) else { throw parser.expected("a language") }
        }
        if parser.isAt(","), parser.byte(1) == 0x20, parser.word(2) == .edition {
            parser.position += 2
            parser.addWord(.word, .editionShort, after: .commaSpace)
            _ = parser.take(".")
            _ = parser.take(" ")
            guard let number = parser.take(while: { $0.isDigit || $0 == 0x2E }) else {
                throw parser.expected("the number of the edition")
            }
            parser.add(.edition, number, after: .space)
        } else if parser.isAt(" "), parser.word(1) == .edition {
            parser.position += 1
            _ = try EditionGrammar.reads(&parser, isIEC: true)
        }
        guard parser.isAt(" "), parser.word(1) == .redline else { return }
        let start = parser.position + 1
        parser.position = parser.letters(from: start).upperBound
        if parser.isAt(" "), parser.word(1) == .version {
            parser.position = parser.letters(from: parser.position + 1).upperBound
        }
        parser.add(.product, .redlineVersion, start..<parser.position, after: .space)
    }
}
