/// Identifiers of the ITU: `ITU-T Y.3172 (06/2019)`, `ITU-R BT.2020-2`, `ITU OB No. 1283`, and of CCITT and CCIR, its
/// forerunners.
///
/// Source: the identifiers in the ITU's lists of Recommendations, Reports, Questions, Resolutions and Handbooks, from which the
/// rules are drawn. Canonical is the form of the lists, without the word Recommendation.
enum ITUGrammar {
    /// Reads an identifier that begins with the publisher or with the kind of document.
    static func read(_ parser: inout Parser) throws(Failure) {
        try readAnnex(&parser)
        let kind = takeKind(&parser)
        let publisher = try readPublisher(&parser, kind)
        guard publisher != .other, parser.take(" ") || parser.take("-") || parser.byte.isDigit else {
            throw parser.expected("T or R and a number, or OB No.")
        }
        readInnerKind(&parser)
        switch publisher {
        case .bulletin: try readBulletin(&parser)
        case .radio: try readRadio(&parser)
        default: try readTelecommunication(&parser)
        }
    }

    /// Whether the ITU's name stands behind the kind of document at the cursor: `Rec. ITU-T X.509`.
    static func begins(at parser: Parser) -> Bool {
        var place = parser.letters.upperBound
        while place < parser.bytes.count, parser.bytes[place] == 0x2E || parser.bytes[place] == 0x20 { place += 1 }
        return parser.spells("ITU", at: place) || parser.spells("CCI", at: place)
    }

    private enum Publisher {
        case telecommunication, radio, bulletin, other
    }

    private static func readAnnex(_ parser: inout Parser) throws(Failure) {
        guard parser.word == .annex else { return }
        parser.addWord(.supplement, .annex, after: .none)
        guard parser.take(" "), parser.word == .to else { throw parser.expected("to and what it is annexed to") }
        parser.addWord(.word, .to, after: .space)
        guard parser.take(" ") else { throw parser.expected("ITU OB") }
    }

    /// `Rec.`, `Recommendation`, `Report`, `Question` before the publisher.
    private static func takeKind(_ parser: inout Parser) -> (word: Word, range: Range<Int>)? {
        guard let word = parser.word, word.isKindOfITU else { return nil }
        let range = parser.letters
        parser.position = range.upperBound
        _ = parser.take(".")
        _ = parser.take(" ")
        return (word, range)
    }

    /// The same words behind it: `ITU-T Recommendation G.698.1`, `ITU-R Resolution 9-6`.
    private static func readInnerKind(_ parser: inout Parser) {
        guard let kind = takeKind(&parser) else { return }
        if kind.word == .recommendation {
            parser.add(.word, .recommendation, kind.range, after: .hidden)
        } else if let index = parser.pieces.lastIndex(where: { $0.role == .publisher }) {
            // Printed before the publisher, as the ITU does: `Resolution ITU-R 9-6`.
            let publisher = parser.pieces[index]
            parser.pieces.removeSubrange(index...)
            parser.add(.type, kind.word, kind.range, after: publisher.joint)
            parser.pieces.append(publisher.with(joint: .space))
        }
    }

    private static func readPublisher(
        _ parser: inout Parser, _ kind: (word: Word, range: Range<Int>)?
    ) throws(Failure) -> Publisher {
        var joint: Joint = parser.pieces.last?.role == .word && parser.pieces.last?.joint != .hidden ? .space : .none
        if let kind {
            let isHidden = kind.word == .recommendation
            parser.add(isHidden ? .word : .type, kind.word, kind.range, after: isHidden ? .hidden : joint)
            if !isHidden { joint = .space }
        }
        let name = parser.letters
        guard let word = parser.word, word == .itu || word == .ccitt || word == .ccir else {
            throw parser.expected("ITU-T, ITU-R, CCITT or CCIR")
        }
        parser.position = name.upperBound
        guard word == .itu else {
            parser.add(.publisher, word, name, after: joint)
            return word == .ccir ? .radio : .telecommunication
        }
        let sector = parser.isAt("-") && !parser.byte(2).isLatin ? parser.byte(1).capital : 0
        let isSector = sector == 0x54 || sector == 0x52
        if isSector { parser.position += 2 }
        if isBulletin(parser) {
            parser.add(.publisher, .itu, name, after: joint)
            // `ITU-T OB No. 1096`: the bulletin is the whole Union's.
            if isSector { parser.add(.word, parser.position - 1..<parser.position, after: .hidden) }
            return .bulletin
        }
        parser.add(.publisher, name.lowerBound..<parser.position, after: joint, as: .capitals)
        return isSector ? sector == 0x52 ? .radio : .telecommunication : .other
    }

    private static func isBulletin(_ parser: Parser) -> Bool {
        guard parser.isAt(" ") else { return false }
        return parser.word(1) == .ob || parser.spells("Operational Bulletin", at: parser.position + 1)
    }

    /// `OB No. 1096`, `OB.1283 (01/2024)`, `OB No. 1000-F`.
    private static func readBulletin(_ parser: inout Parser) throws(Failure) {
        let name = parser.take(spelled: "Operational Bulletin") ?? parser.letters
        parser.position = name.upperBound
        parser.add(.type, .ob, name, after: .space)
        _ = parser.take(" ") || parser.take(".")
        if parser.word == .no {
            parser.addWord(.word, .no, after: .space)
            _ = parser.take(".")
            _ = parser.take(" ")
        } else {
            parser.add(.word, .no, parser.position..<parser.position, after: .space)
        }
        try parser.addDigits(.number, after: .space, expecting: "the number of the bulletin")
        if parser.isAt("-"), parser.byte(1).isLatin, !parser.byte(2).isLatin {
            parser.add(.language, parser.position + 1..<parser.position + 2, after: .hyphen, as: .capitals)
            parser.position += 2
        }
        while try readsDate(&parser) {}
        parser.continuation = "a language such as -F, a date such as (01/2024) or the end"
    }

    /// ` (10/1976)`, ` (2014)`; false where none stands at the cursor.
    static func readsDate(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.isAt(" "), parser.byte(1) == 0x28, parser.byte(2).isDigit else { return false }
        parser.position += 2
        if let year = parser.takeYear() {
            parser.add(.year, year, after: .spaceParenthesis, closing: .parenthesis)
        } else {
            let month = parser.digits
            guard let number = parser.value(month), month.count <= 2, (1...12).contains(number) else {
                throw parser.expected("a year, or a month and a year such as 10/1976")
            }
            parser.position = month.upperBound
            guard parser.take("/") || parser.take("-") else { throw parser.expected("'/' and a year") }
            parser.add(.month, number: number, month, after: .spaceParenthesis, as: .twoDigits)
            try readYearOfDate(&parser)
        }
        guard parser.take(")") else { throw parser.expected("')'") }
        return true
    }

    /// The year behind the month; older lists print two digits, `(11/88)`, and there is nothing older than 1950.
    private static func readYearOfDate(_ parser: inout Parser) throws(Failure) {
        if let year = parser.takeYear() {
            parser.add(.year, year, after: .slash, closing: .parenthesis)
            return
        }
        let digits = parser.digits
        guard digits.count == 2, let year = parser.value(digits) else { throw parser.expected("a year of four digits") }
        parser.position = digits.upperBound
        parser.add(
            .year, digits, after: .slash, as: .number, payload: UInt16(year < 50 ? 2000 + year : 1900 + year),
            closing: .parenthesis)
    }

    /// ` | ISO/IEC 9594-8:2020`: the same text, issued by another body too.
    static func readsTwin(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        _ = parser.take(" ")
        guard parser.take("|") else {
            parser.position = start
            return false
        }
        _ = parser.take(" ")
        let place = parser.position
        try parser.related(.sameText, place..<place, after: .pipe) { (inner) throws(Failure) in
            try Grammar.read(&inner)
        }
        return true
    }
}

extension Word {
    /// The kind of a document of the ITU, as a word before or behind the publisher.
    var isKindOfITU: Bool {
        switch self {
        case .recommendation, .report, .question, .resolution, .opinion: true
        default: false
        }
    }
}
