/// Identifiers of IEEE and its forerunners, of ANSI, and of the bodies that ANSI accredits.
///
/// Sources: IEEE Standards Style Manual (designations of standards, projects, drafts, amendments and corrigenda), IEEE Xplore's
/// catalogue; ANSI Essential Requirements (designation of American National Standards), the catalogues of INCITS, UL and CTA.
enum AmericanGrammar {
    /// Reads an identifier with all that it says of others.
    static func read(_ parser: inout Parser) throws(Failure) {
        try readDocument(&parser)
        try readTail(&parser)
        parser.continuation = "a year, a draft, a date, a mark such as (R2014) or - Redline, or the end"
    }

    /// Reads what follows the document's own number, date and drafts.
    private static func readTail(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try readsParenthesis(&parser) { continue }
            if AmericanMarks.readsRemark(&parser, withDigits: false) { continue }
            if try AmericanMarks.readsTwin(&parser) { continue }
            if AmericanMarks.readsRemark(&parser, withDigits: true) { continue }
            if try readsOwn(&parser) { continue }
            if parser.position == start { return }
        }
    }

    /// Reads what IEEE's catalogue adds to a text of ISO or IEC that IEEE has too: ` (IEEE Std 1850-2010) - Redline`.
    static func readTailOfISO(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            if try AmericanMarks.readsTwin(&parser, ofISO: true) { continue }
            if AmericanMarks.readsRedline(&parser) { continue }
            guard hasIEEE(parser) else { return }
            if try readsParenthesis(&parser) { continue }
            if AmericanMarks.readsRemark(&parser, withDigits: false) { continue }
            if try readsOwn(&parser) { continue }
            return
        }
    }

    private static func readsOwn(_ parser: inout Parser) throws(Failure) -> Bool {
        guard hasIEEE(parser) else { return false }
        if try AmericanDraft.reads(&parser) { return true }
        if try AmericanMarks.readsOwn(&parser) { return true }
        return AmericanDate.reads(&parser)
    }

    /// Only what IEEE issues too has drafts and dates in its manner.
    private static func hasIEEE(_ parser: Parser) -> Bool {
        parser.pieces.contains {
            ($0.role == .publisher || $0.role == .copublisher) && $0.payload == Word.ieee.rawValue
        }
    }

    private static func readsParenthesis(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        _ = parser.take(" ") || parser.take(text: ", ")
        _ = parser.take(",")
        if try AmericanRelations.reads(&parser) { return true }
        parser.position = start
        return false
    }

    /// Reads an identifier that another one names.
    static func readRelated(_ parser: inout Parser) throws(Failure) -> Organisation {
        if let word = parser.word, word.isInternationalPublisher, word != .ieee, word != .nace {
            return try Grammar.read(&parser)
        }
        try readDocument(&parser)
        return .ieee
    }

    /// Publishers, number, year, and what tells the draft or the supplement.
    private static func readDocument(_ parser: inout Parser) throws(Failure) {
        let reading = try AmericanPublishers.read(&parser)
        try AmericanNumber.read(&parser, after: reading.joint, hasShortYears: reading.hasShortYears)
        if parser.isAt("/"), parser.byte(1).isDigit, isSecondNumber(parser) {
            // `IEEE/CSA P844.1/293.1/D2`: CSA has another number for it.
            parser.position += 1
            let place = parser.position
            try parser.related(.sameText, place..<place, after: .slash) { (inner) throws(Failure) in
                try AmericanNumber.read(&inner, after: .none)
                return .ieee
            }
        }
        if parser.isAt(" "), parser.word(1) == .and, parser.byte(4) == 0x20, parser.byte(5).isDigit {
            // `AIEE Nos. 72 and 73`.
            parser.position += 1
            parser.addWord(.word, .and, after: .space)
            parser.position += 1
            try AmericanNumber.read(&parser, after: .space)
        }
        if parser.isAt(" "), parser.word(1) == .no {
            // `CSA C22.2 No. 293.1-17`.
            parser.position += 1
            parser.addWord(.word, .no, after: .space)
            _ = parser.take(".")
            _ = parser.take(" ")
            try AmericanNumber.read(&parser, after: .space, hasShortYears: reading.hasShortYears)
        }
        while !parser.isAtEnd {
            if try AmericanDraft.reads(&parser) { continue }
            if try AmericanMarks.readsOwn(&parser) { continue }
            if AmericanDate.reads(&parser) { continue }
            if parser.isAt("."), parser.position + 1 == parser.bytes.count { parser.position += 1 }
            return
        }
    }

    /// Whether digits, a full stop, digits and a slash stand behind the slash at the cursor.
    private static func isSecondNumber(_ parser: Parser) -> Bool {
        let number = parser.digits(from: parser.position + 1)
        guard parser.byte(number.count + 1) == 0x2E else { return false }
        let part = parser.digits(from: number.upperBound + 1)
        return !part.isEmpty && part.upperBound < parser.bytes.count && parser.bytes[part.upperBound] == 0x2F
    }
}
