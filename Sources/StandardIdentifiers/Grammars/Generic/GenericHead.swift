/// Publishers and kinds before the number: `AS/NZS`, `MIL-STD-`, `KS X ISO/IEC`.
enum GenericHead {
    /// Names in capitals that stand before numbers and dates and publish no documents: currencies, months, numbers of books.
    private static let otherNames = NameSet(
        """
        AUD CAD CHF CNY EUR GBP HKD JPY KRW RMB USD JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC JANUARY FEBRUARY MARCH
        APRIL JUNE JULY AUGUST OCTOBER NOVEMBER DECEMBER ISBN ISSN DOI HTTP HTTPS TEL FAX PAGE PAGES FIG FIGURE TABLE CHAPTER
        SECTION ARTICLE CLAUSE ANNEX PART AD BC UTC GMT AM PM COVID SARS UTF GPT CVE CWE
        """)

    /// Reads the words before the number; whether the first of them names a publisher that is known.
    static func read(_ parser: inout Parser) throws(Failure) -> Bool {
        if takesExecutiveOrder(&parser) { return true }
        let first = try readFirst(&parser)
        var words = 1
        while words < 6, let (joint, name) = nextWord(parser) {
            words += 1
            parser.position = name.lowerBound
            if parser.word(0)?.isInternationalPublisher == true {
                becomeAdopters(&parser)
                try GenericAdoption.readHead(&parser, after: joint)
                return true
            }
            parser.add(role(of: name, after: joint, parser), name, after: joint)
            parser.position = name.upperBound
        }
        return first
    }

    /// What joins the number to the words before it.
    static func takeJoint(_ parser: inout Parser) -> Joint {
        if parser.take(" ") {
            if parser.word == .no {
                parser.addWord(.word, .no, after: .space)
                _ = parser.take(".")
                _ = parser.take(" ")
            }
            return .space
        }
        if parser.take("-") { return .hyphen }
        return parser.take("/") ? .slash : .none
    }

    private static func readFirst(_ parser: inout Parser) throws(Failure) -> Bool {
        let wanted = "an identifier of a known publisher, such as ISO/IEC 42001:2023"
        if parser.stands("3GPP", at: parser.position) || parser.stands("HL7", at: parser.position) {
            let end = parser.latinOrDigits(from: parser.position).upperBound
            parser.add(.publisher, parser.position..<end, after: .none)
            parser.position = end
            return true
        }
        if readsDivisionOfKS(&parser) { return true }
        let name = parser.latin
        let word = parser.word
        let isKnown = word?.isGenericPublisher == true || word?.isInternationalPublisher == true || word == .en
        let isCapital = parser.isCapital(name) || word?.isNameInAnyCase == true
        guard !name.isEmpty, isCapital, isKnown || (2...10).contains(name.count),
            isKnown || !otherNames.contains(parser.bytes, name), parser.byte(at: name.upperBound) < 0x80
        else { throw parser.expected(wanted) }
        parser.add(.publisher, name, after: .none, as: .capitals)
        parser.position = name.upperBound
        if !isKnown {
            // `KSXISO/IEC 22989`: two names in one.
            if name.count > 3,
                parser.stands("ISO", at: name.upperBound - 3) || parser.stands("IEC", at: name.upperBound - 3)
            {
                parser.position = name.upperBound - 3
                throw parser.expected("a blank or a slash before ISO or IEC")
            }
            // An unknown name alone counts, with a further one behind a slash, not a row of words.
            if parser.isAt(" "), !parser.byte(1).isDigit, nextWord(parser) != nil {
                parser.position += 1
                throw parser.expected("a number: this publisher is not known, so no further words")
            }
        }
        return isKnown
    }

    /// `KSX1001`, `KSX 1001`: the blank behind KS was left out. `KSA 2030` is a country and a year.
    private static func readsDivisionOfKS(_ parser: inout Parser) -> Bool {
        let number = parser.digits(from: parser.behindBlank(parser.position + 3))
        guard parser.latin.count == 3, parser.stands("KS", at: parser.position), parser.byte(2).isCapital,
            number.count > 3, !parser.isYear(at: number.lowerBound) || parser.byte(at: number.upperBound) == 0x3A
        else { return false }
        parser.add(.publisher, .ks, parser.position..<parser.position + 2, after: .none)
        parser.add(.series, parser.position + 2..<parser.position + 3, after: .space)
        parser.position += 3
        return true
    }

    /// The next word in capitals that is not the beginning of the number, and what joins it to the last.
    private static func nextWord(_ parser: Parser) -> (Joint, Range<Int>)? {
        let joint: Joint
        switch parser.byte {
        case 0x20: joint = .space
        case 0x2F: joint = .slash
        case 0x2D: joint = .hyphen
        default: return nil
        }
        let name = parser.latin(from: parser.position + 1)
        guard (1...12).contains(name.count), parser.isCapital(name) || parser.word(1) == .guide, parser.word(1) != .no,
            !parser.byte(at: name.upperBound).isDigit
        else { return nil }
        return (joint, name)
    }

    private static func role(of name: Range<Int>, after joint: Joint, _ parser: Parser) -> Role {
        if name.count == 1 { return .series }
        if joint == .slash, parser.word(0)?.isKind != true { return .copublisher }
        return .type
    }

    /// Whoever was read so far took over the document of the publisher that follows; the division `X` of `KS X ISO/IEC 22989` and the
    /// kind `NBR` of `ABNT NBR ISO 9001` stay what they are.
    private static func becomeAdopters(_ parser: inout Parser) {
        for index in parser.pieces.indices where parser.pieces[index].depth == parser.depth {
            let role = parser.pieces[index].role
            guard role == .publisher || role == .copublisher else { continue }
            parser.pieces[index] = parser.pieces[index].with(role: .adopter)
        }
    }

    /// `Executive Order 14110` of the President of the United States.
    private static func takesExecutiveOrder(_ parser: inout Parser) -> Bool {
        let start = parser.position
        guard parser.take(text: "Executive Order") else { return false }
        parser.add(.type, start..<parser.position, after: .none)
        return true
    }
}
