/// Acts of the Union by name: `Regulation (EU) 2024/1689`, `Regulation (EU) No 1025/2012`, `Directive 2001/95/EC`,
/// `Council Framework Decision 2002/584/JHA`, in English, French and German; printed in English.
///
/// Source: Interinstitutional Style Guide, 1.2.2: since 2015 `(domain) YYYY/N`; before, `No` stands where the number precedes the
/// year, and not where the year precedes the number; years have two digits before 1999.
enum EUActGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        readAuthor(&parser)
        let leading = takeLeadingDomain(&parser)
        try readName(&parser)
        if let word = parser.word, EUFileGrammar.isSeries(word), EUFileGrammar.isFile(parser) {
            return try EUFileGrammar.readFile(&parser, after: .space)
        }
        let domain = try readDomain(&parser, leading: leading)
        try readNumber(&parser, domain: domain)
        parser.continuation = "the end of the act's number"
    }

    // MARK: Author and name

    static func isParliament(_ parser: Parser) -> Bool {
        parser.stands("European Parliament and Council ", at: parser.position)
    }

    private static func readAuthor(_ parser: inout Parser) {
        if isParliament(parser) {
            let start = parser.position
            parser.position += 31
            parser.add(.series, start..<parser.position, after: .none)
            parser.position += 1
        } else if parser.word == .commission || parser.word == .council, let word = parser.word {
            parser.addWord(.series, word, after: .none)
            _ = parser.take(" ")
        }
    }

    /// `Implementing Decision`, `Règlement délégué`, `décision d'exécution`, `Durchführungsverordnung`.
    private static func readName(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        var qualifier: Word?
        if let word = parser.word, word.isQualifierOfAct {
            qualifier = word
            parser.position = parser.letters.upperBound
            _ = parser.take(" ")
        }
        guard let noun = noun(at: parser) else {
            // The number alone is cited too: `2014/53/EU`.
            guard parser.jointAtHead == .none, qualifier == nil else {
                throw parser.expected("Regulation, Directive, Decision or Recommendation")
            }
            return
        }
        let letters = parser.letters
        parser.position = letters.upperBound
        if letters.count == 3 { _ = parser.take(".") }
        qualifier = qualifier ?? takeFrenchQualifier(&parser)
        guard let name = noun.act(qualifier) else {
            throw parser.expected("an act that can be \(Word.canonicalSpellings[Int((qualifier ?? noun).rawValue)])")
        }
        parser.add(.type, name, start..<parser.position, after: parser.jointAtHead)
        guard parser.take(" ") else { throw parser.expected("the number of the act") }
    }

    /// The act that the word at the cursor names, in full or in short.
    private static func noun(at parser: Parser) -> Word? {
        if let word = parser.word, word.isActOfEU { return word }
        return abbreviation(at: parser)
    }

    /// Whether the name of an act stands at the cursor in short, and a community or a number behind it: `Reg. (EU)`, `Dir. 2014/53/EU`.
    static func isAbbreviated(_ parser: Parser) -> Bool { abbreviation(at: parser) != nil }

    private static func abbreviation(at parser: Parser) -> Word? {
        guard parser.letters.count == 3, parser.byte.isCapital else { return nil }
        let act: Word
        if parser.spells("reg", at: parser.position) {
            act = .regulation
        } else if parser.spells("dir", at: parser.position) {
            act = .directive
        } else if parser.spells("dec", at: parser.position) {
            act = .decision
        } else {
            return nil
        }
        var place = parser.letters.upperBound
        if parser.byte(at: place) == 0x2E { place += 1 }
        guard parser.byte(at: place) == 0x20 else { return nil }
        place += 1
        if parser.byte(at: place) == 0x28 { return isDomain(parser, at: place + 1) ? act : nil }
        // `Dir. 2014/53/EU`; `Dec 2021` is a month.
        let first = parser.digits(from: place)
        let second = parser.digits(from: first.upperBound + 1)
        guard !first.isEmpty, !second.isEmpty, parser.byte(at: first.upperBound) == 0x2F,
            parser.byte(at: second.upperBound) == 0x2F, isDomain(parser, at: second.upperBound + 1)
        else { return nil }
        return act
    }

    /// ` délégué`, ` d'exécution`, `-cadre`.
    private static func takeFrenchQualifier(_ parser: inout Parser) -> Word? {
        let start = parser.position
        guard parser.take(" ") || parser.take("-") else { return nil }
        if parser.word == .d, parser.byte(1) == 0x27 { parser.position += 2 }
        guard let word = parser.word, word.isQualifierOfAct else {
            parser.position = start
            return nil
        }
        parser.position = parser.letters.upperBound
        return word
    }

    // MARK: Domain

    /// Whether the name of a community stands at `place`.
    static func isDomain(_ parser: Parser, at place: Int) -> Bool {
        Vocabulary.shared.word(in: parser.bytes, parser.letters(from: place))?.domain != nil
    }

    private enum Domain {
        case none
        /// `(EC)`, `(EEC)` and other communities that ended before 2015.
        case former
        case current
    }

    /// Whether a community stands at the cursor, and behind it the name of an act: `EU Regulation 2024/1689`.
    static func hasLeadingDomain(_ parser: Parser) -> Bool {
        guard parser.word?.domain != nil, !parser.byte.isSmall, let noun = parser.wordAfterLetters else { return false }
        return noun.isActOfEU || noun.isQualifierOfAct
    }

    private static func takeLeadingDomain(_ parser: inout Parser) -> (Word, Range<Int>)? {
        guard hasLeadingDomain(parser), let domain = parser.word?.domain else { return nil }
        let letters = parser.letters
        parser.position = letters.upperBound + 1
        return (domain, letters)
    }

    /// `(EU)`, `(EU, Euratom)`; `EU` without the brackets, or written before the name of the act.
    private static func readDomain(_ parser: inout Parser, leading: (Word, Range<Int>)?) throws(Failure) -> Domain {
        var bare = leading
        if leading == nil, parser.byte.isCapital, let domain = parser.word?.domain,
            parser.byte(parser.letters.count) == 0x20
        {
            bare = (domain, parser.letters)
            parser.position = parser.letters.upperBound + 1
        }
        guard parser.isAt("(") else {
            guard let (word, letters) = bare else { return .none }
            // `EU Directive 2014/53/EU` says it twice.
            if leading != nil, isRepeated(behind: parser.digits, parser) {
                parser.add(.word, letters, after: .hidden)
                return .none
            }
            parser.add(.publisher, word, letters, after: .spaceParenthesis, closing: .parenthesis)
            return isFormer(word) ? .former : .current
        }
        if let (_, letters) = bare { parser.add(.word, letters, after: .hidden) }
        var domain = Domain.current
        var role = Role.publisher
        var joint: Joint = parser.jointAtHead == .none ? .parenthesis : .spaceParenthesis
        repeat {
            parser.position += 1
            _ = parser.take(" ")
            guard let word = parser.word?.domain else { throw parser.expected("a community such as EU, EC or Euratom") }
            let letters = parser.letters
            parser.position = letters.upperBound
            if isFormer(word) { domain = .former }
            parser.add(role, word, letters, after: joint, closing: parser.isAt(")") ? .parenthesis : .none)
            role = .copublisher
            joint = .commaSpace
        } while parser.isAt(",")
        guard parser.take(")") else { throw parser.expected("')'") }
        guard parser.take(" ") else { throw parser.expected("the number of the act") }
        return domain
    }

    private static func isFormer(_ domain: Word) -> Bool {
        domain == .ec || domain == .eec || domain == .ecsc || domain == .jha
    }

    /// Whether the number `2014/53` that begins with these digits has its community behind it.
    private static func isRepeated(behind first: Range<Int>, _ parser: Parser) -> Bool {
        let second = parser.digits(from: first.upperBound + 1)
        return parser.byte(at: first.upperBound) == 0x2F && parser.byte(at: second.upperBound) == 0x2F
            && isDomain(parser, at: second.upperBound + 1)
    }

    // MARK: Number and year

    private static func readNumber(_ parser: inout Parser, domain: Domain) throws(Failure) {
        let no = takeNo(&parser)
        let joint = parser.jointAtHead
        guard let first = parser.takeDigits() else { throw parser.expected("the number of the act") }
        guard parser.isAt("/"), parser.byte(1).isDigit else {
            guard let no else { throw parser.expected("a slash, and the year or the number") }
            // `Regulation No 17`.
            parser.add(.word, .noEU, no, after: joint)
            parser.add(.number, first, after: .space)
            return
        }
        parser.position += 1
        let second = parser.digits
        parser.position = second.upperBound
        let hasDomainBehind = parser.isAt("/") && isDomain(parser, at: parser.position + 1)
        let isSecondYear = isYear(second, parser)
        let isFirstYear = isYear(first, parser)
        guard isFirstYear || isSecondYear else {
            parser.position = second.lowerBound
            throw parser.expected("a year, before the slash or behind it")
        }
        // Where both can be the year, the form tells: what follows the rules since 2015, and what carries its community behind.
        let isYearFirst =
            isFirstYear && isSecondYear
            ? no == nil && (hasDomainBehind || domain == .none || domain == .current && isNew(first, parser))
            : isFirstYear
        if isYearFirst {
            record(&parser, year: first, number: second, no: no, after: joint)
        } else {
            record(&parser, number: first, year: second, no: no, after: joint)
        }
        if hasDomainBehind { readDomainBehind(&parser) }
    }

    /// `2024/1689`; a `No` that does not belong here stays in the value.
    private static func record(
        _ parser: inout Parser, year: Range<Int>, number: Range<Int>, no: Range<Int>?, after joint: Joint
    ) {
        if let no { parser.add(.word, .noEU, no, after: .hidden) }
        parser.add(.year, year, after: joint)
        parser.add(.number, number, after: .slash)
    }

    /// `No 1025/2012`; the number alone is cited without it: `768/2008/EC`.
    private static func record(
        _ parser: inout Parser, number: Range<Int>, year: Range<Int>, no: Range<Int>?, after joint: Joint
    ) {
        let isPrinted = joint == .space || no != nil
        let place = number.lowerBound..<number.lowerBound
        parser.add(.word, .noEU, no ?? place, after: isPrinted ? joint : .hidden)
        parser.add(.number, number, after: isPrinted ? .space : .none)
        parser.add(.year, year, after: .slash)
    }

    /// `No`, `n°`, `Nr.`
    private static func takeNo(_ parser: inout Parser) -> Range<Int>? {
        guard parser.word == .no else { return nil }
        let letters = parser.letters
        parser.position = letters.upperBound
        _ = parser.take(".")
        _ = parser.take(" ")
        return letters
    }

    private static func readDomainBehind(_ parser: inout Parser) {
        parser.position += 1
        guard let word = parser.word?.domain else { return }
        let letters = parser.letters
        parser.position = letters.upperBound
        parser.add(.publisher, word, letters, after: .slash)
    }

    /// Years of acts: 1952 to 2099, in two digits up to 1998.
    private static func isYear(_ range: Range<Int>, _ parser: Parser) -> Bool {
        guard let value = parser.value(range) else { return false }
        return range.count == 4 && (1952...2099).contains(value) || range.count == 2 && (52...98).contains(value)
    }

    /// Whether the year precedes the number of acts in brackets, as it does since 2015.
    private static func isNew(_ range: Range<Int>, _ parser: Parser) -> Bool {
        range.count == 4 && (parser.value(range) ?? 0) >= 2015
    }
}

extension Word {
    /// The act of this name with what qualifies it.
    fileprivate func act(_ qualifier: Word?) -> Word? {
        switch (self, qualifier) {
        case (_, nil): self
        case (.regulation, .implementing?): .implementingRegulation
        case (.directive, .implementing?): .implementingDirective
        case (.decision, .implementing?): .implementingDecision
        case (.regulation, .delegated?): .delegatedRegulation
        case (.directive, .delegated?): .delegatedDirective
        case (.decision, .delegated?): .delegatedDecision
        case (.decision, .framework?): .frameworkDecision
        default: nil
        }
    }
}
