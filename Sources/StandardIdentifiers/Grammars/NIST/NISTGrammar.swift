/// Identifiers of NIST and of its forerunner NBS: `NIST SP 800-53 Rev. 5`, `NIST.AI.100-2e2025`, `NBS CIRC 25supJan1924`.
///
/// Source: NIST, Publication Identifier Syntax for NIST Technical Series Publications (2022), by the tables of its elements
/// that pubid's documentation repeats: publisher, series, report number, part, edition, stage, translation, update, in the
/// full, the abbreviated, the short and the machine-readable style; and the identifiers of the Technical Series themselves,
/// the older of which have spellings of their own. The canonical form is the short style.
enum NISTGrammar {
    /// What has been read of the document that the rest depends on.
    struct Document {
        var series = Series.other
        /// A stage written before the number, as in `NIST SP(IPD) 800-53r5`; it is printed at the end.
        var stage: Range<Int>?
        /// How many digits the first number has, and how many numbers there are.
        var firstDigits = 0
        var numbers = 0
    }

    /// Series whose numbers follow rules of their own.
    enum Series {
        /// Interagency reports and reports of grantees of old: `79-1940` is report 1940 of 1979, not an edition of 1940.
        case yearly
        /// Commercial and product standards: `CS 113-51` is of 1951.
        case commercial
        case radio
        case other
    }

    /// Reads an identifier that begins with a publisher, with `FIPS`, or with the address of a DOI.
    static func read(_ parser: inout Parser) throws(Failure) {
        skipAddress(&parser)
        if NISTFrameworkGrammar.claims(parser) { return NISTFrameworkGrammar.read(&parser) }
        var document = try readSeries(&parser)
        try readNumber(&parser, &document)
        while !parser.isAtEnd, try readsMark(&parser, &document) {}
        if let stage = document.stage { parser.add(.stage, stage, after: .space, as: .small) }
        parser.continuation = "a part, an edition, a revision, a supplement, a stage, a language, an update or the end"
    }

    /// Whether an identifier begins at the cursor with a name that is no word by itself, such as `NISTIR 8312` or
    /// `10.6028/NIST.AI.100-1`.
    static func begins(at parser: Parser) -> Bool {
        switch parser.byte {
        case 0x31, 0x44, 0x64, 0x48, 0x68: addressEnd(parser) != nil
        case 0x4E, 0x6E:
            parser.spells("NIST", at: parser.position) || parser.spells("NBS", at: parser.position)
                || parser.spells("NSRDS-NBS", at: parser.position) || longPublisher(parser) != nil
        case 0x53, 0x73:
            parser.spells("SP 800-", at: parser.position) || parser.spells("SP 1800-", at: parser.position)
        default: false
        }
    }

    /// `10.6028/`, `doi:10.6028/`, `https://doi.org/10.6028/`: the address is no part of the identifier.
    private static func skipAddress(_ parser: inout Parser) {
        guard let end = addressEnd(parser) else { return }
        parser.add(.word, parser.position..<end, after: .hidden)
        parser.position = end
    }

    private static func addressEnd(_ parser: Parser) -> Int? {
        var place = parser.position
        if parser.spells("https://", at: place) {
            place += 8
        } else if parser.spells("http://", at: place) {
            place += 7
        }
        if place > parser.position {
            if parser.spells("dx.", at: place) { place += 3 }
            guard parser.spells("doi.org/", at: place) else { return nil }
            place += 8
        } else if parser.spells("doi:", at: place) || parser.spells("doi ", at: place) {
            place += parser.spells("doi: ", at: place) ? 5 : 4
        }
        return parser.spells("10.6028/N", at: place) ? place + 8 : nil
    }

    // MARK: What follows the number

    /// Reads one mark; false, with the cursor where it was, where none stands there.
    private static func readsMark(_ parser: inout Parser, _ document: inout Document) throws(Failure) -> Bool {
        let start = parser.position
        let isRead: Bool =
            switch parser.byte {
            case _ where isClosed(parser): try readsClosing(&parser)
            case 0x2D: try readsHyphened(&parser, &document)
            case 0x5F: try readsUnderscored(&parser)
            case 0x2F: try readsUpdate(&parser, at: 1, after: .slash)
            case 0x28: readsParenthesis(&parser)
            case 0x20, 0x2C, 0x2E: try readsSeparated(&parser, &document)
            default: parser.byte.isLatin ? try readsAttached(&parser) : false
            }
        if !isRead { parser.position = start }
        return isRead
    }

    /// Whether a stage, a language, an index or errata have been read: only a stage, a language and an update can follow.
    private static func isClosed(_ parser: Parser) -> Bool {
        guard let last = parser.pieces.last else { return false }
        return switch last.role {
        case .stage, .language, .iteration: true
        case .supplement: last.payload != Word.supMark.rawValue
        default: false
        }
    }

    /// A stage, a language or an update.
    private static func readsClosing(_ parser: inout Parser) throws(Failure) -> Bool {
        if parser.isAt("/") || parser.isAt("-") {
            return try readsUpdate(&parser, at: 1, after: parser.isAt("/") ? .slash : .hyphen)
        }
        guard parser.take(" ") || parser.take(".") else { return false }
        return readsStage(&parser) || readsLanguage(&parser)
    }

    /// `r5`, `e2`, `pt1`, `supJan1924`, `A`: what stands right behind the number or another mark.
    private static func readsAttached(_ parser: inout Parser) throws(Failure) -> Bool {
        // `150-2Ud`: the U says that the letter behind it was a capital one in print.
        if parser.isAt("U"), mayHaveSuffix(parser), parser.byte(1).isSmall, !parser.byte(2).isLatin,
            !parser.byte(2).isDigit
        {
            parser.add(.word, parser.position..<parser.position + 1, after: .hidden)
            parser.position += 1
        }
        if try readsKeyword(&parser, isSeparated: false) { return true }
        return readsLanguage(&parser) || readsSuffix(&parser)
    }

    /// ` Rev. 5`, `, Part 1`, ` ipd`, ` spa`, ` 2006ed.`: what stands behind a blank, a comma or, in a DOI, a point.
    private static func readsSeparated(_ parser: inout Parser, _ document: inout Document) throws(Failure) -> Bool {
        let start = parser.position
        _ = parser.take(",")
        _ = parser.take(" ")
        _ = parser.take(".")
        if parser.isAt("(") { return readsParenthesis(&parser) }
        let isPart = parser.position == start + 1 && parser.bytes[start] != 0x2C
        if parser.byte.isDigit { return readsSeparatedNumber(&parser, isPart: isPart) }
        guard parser.byte.isLatin else { return false }
        if readsStage(&parser) || readsLanguage(&parser) { return true }
        return try readsKeyword(&parser, isSeparated: true)
    }

    /// `984 4` for `984.4`, and ` 2pd`, ` 2006ed.`, ` 2003 Edition`.
    private static func readsSeparatedNumber(_ parser: inout Parser, isPart: Bool) -> Bool {
        if readsStage(&parser) || readsYearOfEdition(&parser) { return true }
        guard isPart, isLastNumber(parser), let digits = parser.takeDigits() else { return false }
        parser.add(.part, digits, after: .dot)
        return true
    }

    /// Whether nothing follows but numbers of one or two digits, and perhaps a stage.
    private static func isLastNumber(_ parser: Parser) -> Bool {
        var run = parser.digits
        while (1...2).contains(run.count) {
            guard run.upperBound < parser.bytes.count else { return true }
            guard parser.bytes[run.upperBound] == 0x20 || parser.bytes[run.upperBound] == 0x2E else { return false }
            var ahead = parser
            ahead.position = run.upperBound + 1
            if stage(ahead) != nil { return true }
            run = parser.digits(from: run.upperBound + 1)
        }
        return false
    }

    /// Capitals behind a number tell it from others: `800-53A`, `1190GB`; a small letter is printed as a capital one.
    private static func readsSuffix(_ parser: inout Parser) -> Bool {
        guard mayHaveSuffix(parser) else { return false }
        var end = parser.position
        if parser.byte.isSmall {
            end += 1
        } else {
            while end < parser.bytes.count, parser.bytes[end].isCapital, end - parser.position < 3 { end += 1 }
            // `Ar1`, `Apt`: the small letters behind it begin another mark.
        }
        parser.add(.suffix, parser.position..<end, after: .none, as: .capitals)
        parser.position = end
        return true
    }

    /// Whether letters at the cursor can belong to what was read last: not to a supplement, nor to other letters.
    private static func mayHaveSuffix(_ parser: Parser) -> Bool {
        guard let last = parser.pieces.last(where: { $0.joint != .hidden }) else { return false }
        if last.role == .suffix || last.role == .supplement { return false }
        return last.role != .part || parser.bytes[Int(last.start)].isDigit
    }
}
