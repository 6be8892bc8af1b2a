/// What follows `ITU-T` and `CCITT`: Recommendations, supplements of series, technical papers.
extension ITUGrammar {
    static func readTelecommunication(_ parser: inout Parser) throws(Failure) {
        let letters = parser.letters
        // `itu-t y.3172`, where the name is in small letters too.
        let isSmall =
            letters.count == 1 && parser.byte(1) == 0x2E && parser.byte(2).isDigit
            && parser.pieces.last.map { parser.bytes[Int($0.start)].isSmall } == true
        guard letters.count >= 1, isSmall || letters.allSatisfy({ parser.bytes[$0].isCapital }) else {
            throw parser.expected("a series and a number, such as Y.3172")
        }
        parser.position = letters.upperBound
        if letters.count > 1 {
            try readPaper(&parser, letters)
        } else if parser.isAt("."), parser.byte(1).isDigit {
            try readRecommendation(&parser, letters, after: .space)
            while try readsSecondNumber(&parser) {}
        } else if parser.isAt("."), parser.spells("Imp", at: parser.position + 1), parser.byte(4).isDigit {
            // `H.Imp264`: the guide for those who implement H.264.
            parser.add(.series, letters, after: .space)
            parser.add(.type, parser.position + 1..<parser.position + 4, after: .dot)
            parser.position += 4
            try readNumber(&parser, after: .none)
        } else if parser.isAt("."), !parser.byte(1).isLatin {
            parser.position += 1
            throw parser.expected("a number")
        } else {
            try readSeriesOfSupplement(&parser, letters)
        }
        while try readsQualifier(&parser) {}
        parser.continuation = "a date such as (10/2019), a supplement, a twin or the end"
    }

    // MARK: Recommendations

    /// `G.8013`, `X.1035.2`, `I.256.2a`, `D.9 R`, `V.25 ter`, `Q.732.2-5`, `Q.120-Q.139`; the letter has been taken.
    private static func readRecommendation(
        _ parser: inout Parser, _ series: Range<Int>, after joint: Joint
    ) throws(Failure) {
        parser.add(.series, series, after: joint, as: .capitals)
        parser.position += 1
        try readNumber(&parser)
        guard parser.isAt("-") else { return }
        if parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.part, after: .hyphen, expecting: "the last part")
        } else if parser.byte(1).isCapital, parser.byte(2) == 0x2E, parser.byte(3).isDigit {
            // `Q.120-Q.139`: several Recommendations in one.
            parser.add(.series, parser.position + 1..<parser.position + 2, after: .hyphen)
            parser.position += 3
            try readNumber(&parser)
        }
    }

    private static func readNumber(_ parser: inout Parser, after joint: Joint = .dot) throws(Failure) {
        guard let digits = parser.takeDigits() else { throw parser.expected("a number") }
        parser.add(.number, digits, after: joint)
        while parser.isAt("."), parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.part, after: .dot, expecting: "a number")
        }
        readSuffix(&parser)
    }

    /// A letter or `bis`, `ter`, `quater` behind the number, with a blank before it or without.
    private static func readSuffix(_ parser: inout Parser) {
        let blank = parser.isAt(" ") ? 1 : 0
        let letters = parser.letters(from: parser.position + blank)
        let end = letters.upperBound < parser.bytes.count ? parser.bytes[letters.upperBound] : 0x20
        guard end == 0x20 || end == 0x2F || end == 0x2D || end == 0x29 || end == 0x7C else { return }
        let isSuffix =
            switch letters.count {
            case 1: blank == 0 || parser.bytes[letters.lowerBound].isCapital
            case 3...7: isOrdinal(parser, letters)
            default: false
            }
        guard isSuffix else { return }
        parser.position = letters.upperBound
        parser.add(.suffix, letters, after: blank == 1 || letters.count > 1 ? .space : .none)
    }

    private static func isOrdinal(_ parser: Parser, _ letters: Range<Int>) -> Bool {
        let place = letters.lowerBound
        return switch letters.count {
        case 3: parser.spells("bis", at: place) || parser.spells("ter", at: place)
        case 6: parser.spells("quater", at: place)
        case 7: parser.spells("quarter", at: place)
        default: false
        }
    }

    /// `/Y.1731` of `G.8013/Y.1731`: the number of the same text in another series.
    static func readsSecondNumber(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.isAt("/"), parser.byte(1).isCapital, parser.byte(2) == 0x2E, parser.byte(3).isDigit else {
            return false
        }
        let letter = parser.position + 1..<parser.position + 2
        try parser.related(.sameText, letter.lowerBound..<letter.lowerBound, after: .slash) { (inner) throws(Failure) in
            inner.position = letter.upperBound
            try readRecommendation(&inner, letter, after: .none)
            return .itu
        }
        return true
    }

    // MARK: Supplements of series, papers

    /// `Y Suppl. 63`, `Y.Suppl.63`, `E-100 series Suppl. 1`, `E.1100 series Suppl. 1`, `E100-300 Suppl. 6`.
    private static func readSeriesOfSupplement(_ parser: inout Parser, _ letter: Range<Int>) throws(Failure) {
        parser.add(.series, letter, after: .space)
        if parser.isAt("-"), parser.word(1) == .series {
            parser.position += 1
            parser.addWord(.word, .series, after: .hidden)
        }
        let start = parser.position
        _ = parser.take("-")
        if let first = parser.takeDigits() {
            parser.add(.number, first, after: start == first.lowerBound ? .none : .hyphen)
            if parser.isAt("-"), parser.byte(1).isDigit {
                parser.position += 1
                try parser.addDigits(.number, after: .hyphen, expecting: "the last number")
            }
        } else {
            parser.position = start
        }
        guard try readsQualifier(&parser), parser.pieces.contains(where: { $0.role == .supplement }) else {
            throw parser.expected("'.' and a number, or Suppl. and its number")
        }
    }

    /// `SEC-QKD`, `MES-2`, `FSTP-SCC.1`, `FG-AI4H DEL0.1`: technical papers, handbooks, deliverables of focus groups.
    private static func readPaper(_ parser: inout Parser, _ letters: Range<Int>) throws(Failure) {
        parser.add(.series, letters, after: .space)
        guard parser.isAt("-") || parser.isAt("."), parser.byte(1).isLatin || parser.byte(1).isDigit else {
            throw parser.expected("'.' or '-' and a number")
        }
        let isGroup = parser.spells("FG", at: letters.lowerBound) && letters.count == 2
        while parser.isAt("-") || parser.isAt(".") || parser.isAt("_") {
            let joint: Joint = parser.isAt("-") ? .hyphen : parser.isAt(".") ? .dot : .underscore
            parser.position += 1
            guard let group = parser.take(while: { $0.isLatin || $0.isDigit }) else {
                throw parser.expected("a number or letters")
            }
            parser.add(isGroup ? .series : .number, group, after: joint)
        }
        guard isGroup, parser.isAt(" "), parser.spells("DEL", at: parser.position + 1) else { return }
        parser.position += 4
        parser.add(.type, parser.position - 3..<parser.position, after: .space, as: .capitals)
        _ = parser.take(" ")
        guard let digits = parser.take(while: { $0.isDigit || $0 == 0x2E }) else {
            throw parser.expected("the number of the deliverable")
        }
        parser.add(.number, digits, after: .none)
    }
}
