/// The report number: `800-53`, `74-577`, `01-01`, `v6n10`, `Apr-Jun1948`.
extension NISTGrammar {
    static func readNumber(_ parser: inout Parser, _ document: inout Document) throws(Failure) {
        if let digits = parser.takeDigits() {
            try readFirst(&parser, &document, digits)
        } else if parser.byte | 0x20 == 0x76, parser.byte(1).isDigit {
            try readVolumeAndIssue(&parser)
        } else if parser.spells("sup", at: parser.position) {
            guard try readsSupplement(&parser, isSeparated: false, after: .space) else { throw missing(parser) }
        } else if let month = parser.takeMonth() {
            try readMonths(&parser, month.range)
        } else {
            try readPrefixed(&parser, &document)
        }
    }

    private static func missing(_ parser: Parser) -> Failure { parser.expected("the number of the publication") }

    private static func readFirst(
        _ parser: inout Parser, _ document: inout Document, _ digits: Range<Int>
    ) throws(Failure) {
        document.firstDigits = digits.count
        document.numbers = 1
        // `NIST 2022-04-15 001`: a publication of no series, by its date.
        if parser.pieces.last?.role == .publisher {
            parser.position = digits.lowerBound
            guard let year = parser.takeYear(), parser.isAt("-"), parser.digits(from: parser.position + 1).count == 2,
                parser.byte(3) == 0x2D, parser.digits(from: parser.position + 4).count == 2, parser.byte(6) == 0x20
            else { throw parser.expected("a series, such as SP, IR, FIPS or AI, before the number") }
            let place = parser.position
            parser.add(.year, year, after: .space)
            parser.add(.month, place + 1..<place + 3, after: .hyphen)
            parser.add(.day, place + 4..<place + 6, after: .hyphen)
            parser.position = place + 7
            try parser.addDigits(.documentNumber, after: .space, expecting: "the number of the document")
            return
        }
        parser.add(.number, digits, after: .space)
    }

    /// `v6n10`: an issue of a monthly.
    private static func readVolumeAndIssue(_ parser: inout Parser) throws(Failure) {
        parser.add(.word, .volumeMark, parser.position..<parser.position + 1, after: .space)
        parser.position += 1
        try parser.addDigits(.volume, after: .none, expecting: "the number of the volume")
        guard parser.byte | 0x20 == 0x6E else { throw parser.expected("n and the number of the issue") }
        parser.add(.word, .issueMark, parser.position..<parser.position + 1, after: .none)
        parser.position += 1
        try parser.addDigits(.number, after: .none, expecting: "the number of the issue")
    }

    /// `Apr-Jun1948`: a report on some months, without a number.
    private static func readMonths(_ parser: inout Parser, _ first: Range<Int>) throws(Failure) {
        parser.add(.month, first, after: .space)
        if parser.take("-") {
            guard let last = parser.takeMonth() else { throw parser.expected("a month") }
            parser.add(.month, last.range, after: .hyphen)
        }
        let joint: Joint = parser.take(" ") ? .space : .none
        guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
        parser.add(.year, year, after: joint)
    }

    /// `c4-4`, `e104-43`, `div9`, `ADHOC`: letters before the number or instead of it.
    private static func readPrefixed(_ parser: inout Parser, _ document: inout Document) throws(Failure) {
        let letters = parser.letters
        let digits = parser.digits(from: letters.upperBound)
        let isName =
            letters.count >= 5 && letters.upperBound == parser.bytes.count
            && letters.allSatisfy { parser.bytes[$0].isCapital }
        guard (1...3).contains(letters.count) && !digits.isEmpty || isName, stage(parser) == nil else {
            throw missing(parser)
        }
        parser.position = digits.upperBound
        document.firstDigits = digits.count
        document.numbers = 1
        if isName {
            parser.add(.number, letters, after: .space)
        } else if document.series == .radio {
            // `CRPL c4-4` is filed as `CRPL 4-4`.
            parser.add(.word, letters, after: .hidden)
            parser.add(.number, digits, after: .space)
        } else {
            // `CS e104-43` is an emergency standard, `RPT div9` the report of a division.
            parser.add(.section, letters, after: .space)
            parser.add(.number, digits, after: .none)
        }
    }

    // MARK: Behind a hyphen or an underscore

    /// `-53`, `-1977`, `-Sep30/1977`, `-A`, `-upd1`, `-draft2`.
    static func readsHyphened(_ parser: inout Parser, _ document: inout Document) throws(Failure) -> Bool {
        let start = parser.position
        if try readsUpdate(&parser, at: 1, after: .hyphen) { return true }
        parser.position = start + 1
        if parser.byte.isDigit { return try readsHyphenedNumber(&parser, &document) }
        guard parser.byte.isLatin else {
            throw parser.expected("a number, a letter or a date")
        }
        if let month = parser.takeMonth() {
            try readDateOfEdition(&parser, month)
            return true
        }
        if let draft = parser.take(spelled: "draft") {
            parser.add(.stage, draft, after: .hyphen, as: .small)
            if let digits = parser.takeDigits() { parser.add(.iteration, digits, after: .none) }
            return true
        }
        if readsStage(&parser) { return true }
        if readsHyphenedLetters(&parser) { return true }
        return try readsKeyword(&parser, isSeparated: false)
    }

    /// `-A`, `-CAS`, `-II`.
    private static func readsHyphenedLetters(_ parser: inout Parser) -> Bool {
        let letters = parser.letters
        var end = letters.lowerBound
        while end < letters.upperBound, parser.bytes[end].isCapital { end += 1 }
        if letters.count == 1 { end = letters.upperBound }
        let range = letters.lowerBound..<end
        guard (1...4).contains(range.count) else { return false }
        parser.position = end
        // `535v2a-l`: from one letter to another.
        let isRange = parser.pieces.last?.role == .suffix && range.count == 1
        parser.add(isRange ? .suffix : .part, range, after: .hyphen, as: .capitals)
        return true
    }

    private static func readsHyphenedNumber(_ parser: inout Parser, _ document: inout Document) throws(Failure) -> Bool
    {
        let digits = parser.digits
        let isYearly = document.series == .yearly && document.firstDigits <= 2
        if parser.isYear(at: parser.position), !(isYearly && document.numbers == 1) {
            addYearOfEdition(&parser)
            return true
        }
        parser.position = digits.upperBound
        if case .part? = parser.pieces.last?.role, let last = parser.pieces.last, parser.bytes[Int(last.start)].isLatin
        {
            // `1011-I-2.0`: the version of part I.
            parser.position = digits.lowerBound
            addVersion(&parser, after: .hyphen)
        } else if document.series == .commercial, digits.count == 2 {
            parser.add(.year, digits, after: .hyphen)
        } else if isYearly, document.numbers == 2, digits.count <= 3, isInteragency(parser) {
            parser.add(.word, .partMark, digits.lowerBound..<digits.lowerBound, after: .none)
            parser.add(.part, digits, after: .none)
        } else {
            let isPart = parser.pieces.last?.role == .part
            parser.add(isPart ? .part : .number, digits, after: .hyphen)
            document.numbers += 1
        }
        return true
    }

    /// A third number is a part in `IR 74-577-1`, and belongs to the number of a contract in `GCR 17-917-46`.
    private static func isInteragency(_ parser: Parser) -> Bool {
        parser.pieces.contains { $0.role == .type && (parser.bytes[Int($0.start)] | 0x20) == 0x69 }
    }

    /// `1-2_3-1`: parts of another series of numbers; `1648_2009`: an edition by its year.
    static func readsUnderscored(_ parser: inout Parser) throws(Failure) -> Bool {
        parser.position += 1
        if parser.isYear(at: parser.position) {
            addYearOfEdition(&parser)
            return true
        }
        guard (1...3).contains(parser.digits.count), let digits = parser.takeDigits() else {
            throw parser.expected("a part or a year")
        }
        parser.add(.word, .partMark, digits.lowerBound..<digits.lowerBound, after: .none)
        parser.add(.part, digits, after: .none)
        return true
    }
}
