/// What follows `ITU-R` and `CCIR`: Recommendations, Reports, Questions, Resolutions, Handbooks.
extension ITUGrammar {
    static func readRadio(_ parser: inout Parser) throws(Failure) {
        if let digits = parser.takeDigits() {
            parser.add(.number, digits, after: .space)
            try readQuestion(&parser)
        } else {
            try readSeries(&parser)
        }
        // `ITU-R 266/4:`: the colon before the title came along.
        if parser.isAt(":"), parser.position + 1 == parser.bytes.count { parser.position += 1 }
        while try readsDate(&parser) {}
        parser.continuation = "a revision such as -2, a date such as (10/2019) or the end"
    }

    /// Behind a number without a series: `234-1/7`, `26.HDB`, `9-6`.
    private static func readQuestion(_ parser: inout Parser) throws(Failure) {
        if parser.isAt("."), parser.word(1) == .hdb {
            parser.position += 1
            parser.addWord(.type, .hdb, after: .dot)
            return
        }
        try readRevisions(&parser)
        if parser.take("/") { try parser.addDigits(.series, after: .slash, expecting: "the number of a study group") }
    }

    /// `-1`: the revision of a Recommendation; a year cut short stands there too: `BT.2408-201`.
    private static func readRevisions(_ parser: inout Parser) throws(Failure) {
        while parser.isAt("-") {
            parser.position += 1
            try parser.addDigits(.revision, after: .hyphen, expecting: "the number of the revision")
        }
    }

    /// `BT.1543-1`, `M.4/BL/6`, `SM.1/129`, `SG03.207-5`, `RS.1745/SA.1745`, and a series by itself: `BO`.
    private static func readSeries(_ parser: inout Parser) throws(Failure) {
        guard let letters = parser.takeLetters(), letters.count <= 4, letters.allSatisfy({ parser.bytes[$0].isCapital })
        else {
            throw parser.expected("a series and a number, such as BT.2020")
        }
        parser.add(.series, letters, after: .space)
        if let digits = parser.takeDigits() { parser.add(.series, digits, after: .none) }
        guard parser.isAt(".") || parser.isAt("-") else { return }
        parser.position += 1
        if let more = parser.takeLetters() {
            // `IV.IX`: volumes of the Plenary Assembly.
            guard more.allSatisfy({ parser.bytes[$0].isCapital }) else { throw parser.expected("a number") }
            parser.add(.series, more, after: .dot)
            return
        }
        try readDocument(&parser)
        try readRevisions(&parser)
        while parser.isAt("/"), parser.byte(1).isCapital {
            parser.position += 1
            guard let series = parser.takeLetters(), parser.take(".") else {
                throw parser.expected("a series and a number")
            }
            try parser.related(.sameText, series.lowerBound..<series.lowerBound, after: .slash) {
                (inner) throws(Failure) in
                inner.add(.series, series, after: .none)
                try inner.addDigits(.number, after: .dot, expecting: "a number")
                try readRevisions(&inner)
                return .itu
            }
        }
    }

    /// The number, or a study group with the number of its document: `4/BL/6`, `[3/BL/1]`, `6BL5`, `1/129`.
    private static func readDocument(_ parser: inout Parser) throws(Failure) {
        let isBracketed = parser.take("[")
        guard let digits = parser.takeDigits() else { throw parser.expected("a number") }
        let start = parser.position
        _ = parser.take("/") || parser.take("-")
        let letters = parser.letters
        if (1...2).contains(letters.count), parser.bytes[letters.lowerBound] == 0x42 {
            parser.position = letters.upperBound
            _ = parser.take("/") || parser.take("-")
            parser.add(.section, digits, after: .dot)
            parser.add(.word, letters, after: .slash)
            try parser.addDigits(.documentNumber, after: .slash, expecting: "the number of the document")
        } else if parser.position > start, parser.bytes[start] == 0x2F, parser.byte.isDigit {
            parser.add(.section, digits, after: .dot)
            try parser.addDigits(.documentNumber, after: .slash, expecting: "the number of the document")
        } else {
            parser.position = start
            parser.add(.number, digits, after: .dot)
        }
        if isBracketed, !parser.take("]") { throw parser.expected("']'") }
    }
}
