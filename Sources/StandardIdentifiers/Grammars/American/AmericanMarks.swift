/// Marks behind a document of IEEE or ANSI: `(R2014)`, `(E)`, ` - Redline`, ` (Approved Draft)`, `, 1999 Edition`, `[The Orange Book]`,
/// and the same text under another number: `(ANSI C37.4)`, `/CSA C22.2 No. 293.1-17`, `; ASME PTC 19.6-1955`.
enum AmericanMarks {
    /// Reads one mark that belongs to the document's own number; false where none stands at the cursor.
    static func readsOwn(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        if readsReaffirmation(&parser) || readsLanguage(&parser) || readsEditionOfYear(&parser) { return true }
        if parser.take(" ") || parser.take(text: ", ") || parser.take(text: "/") {
            if parser.word == .edition, parser.pieces.last?.role == .year, !hasNumber(parser) {
                // `March 1994 Edition`.
                parser.addWord(.word, .editionWord, after: .space)
                _ = parser.take(".")
                return true
            }
            if !hasIECManner(parser), readsEdition(&parser) { return true }
            if try EditionGrammar.reads(&parser, isIEC: true) { return true }
            if parser.word == .part, parser.byte(5).isDigit {
                parser.addWord(.word, .part, after: .space)
                parser.position += 1
                try parser.addDigits(.part, after: .space, expecting: "the number of the part")
                return true
            }
        }
        parser.position = start
        return false
    }

    /// Whether IEC or IEEE, who print `ED2`, are among the publishers.
    private static func hasIECManner(_ parser: Parser) -> Bool {
        parser.pieces.contains {
            ($0.role == .publisher || $0.role == .copublisher)
                && ($0.payload == Word.iec.rawValue || $0.payload == Word.ieee.rawValue)
        }
    }

    /// `Ed.2`, `Edition 2`, `Ed. 2-2014` of UL and others, printed ` Ed. 2`.
    private static func readsEdition(_ parser: inout Parser) -> Bool {
        guard parser.word == .edition, hasNumber(parser) else { return false }
        parser.addWord(.word, .editionShort, after: .space)
        while parser.isAt(".") || parser.isAt(" ") { parser.position += 1 }
        if let number = parser.takeDigits() { parser.add(.edition, number, after: .space) }
        if parser.isAt("-"), parser.isYear(at: parser.position + 1) {
            parser.add(.year, parser.position + 1..<parser.position + 5, after: .hyphen)
            parser.position += 5
        }
        return true
    }

    /// Whether the number of an edition follows its word at the cursor.
    private static func hasNumber(_ parser: Parser) -> Bool {
        var place = parser.letters.upperBound
        while place < parser.bytes.count, parser.bytes[place] == 0x20 || parser.bytes[place] == 0x2E { place += 1 }
        return place < parser.bytes.count && parser.bytes[place].isDigit
    }

    /// ` - Redline`, ` Redline`, ` - Approved Draft`, ` (Trial Use)`, `.pdf`.
    ///
    /// - Parameter withDigits: whether a remark may say a number or year: ` (2nd printing)`.
    static func readsRemark(_ parser: inout Parser, withDigits: Bool) -> Bool {
        let start = parser.position
        if readsRedline(&parser) { return true }
        _ = parser.take(text: " - ") || parser.take(" ") || parser.take("_")
        let isEnclosed = parser.take("(") || parser.take("[")
        let end = parser.bytes[parser.position...].firstIndex { !isRemark($0) } ?? parser.bytes.count
        let isApproved = parser.word == .approved
        guard isEnclosed || isApproved, (3...40).contains(end - parser.position) else {
            parser.position = start
            return false
        }
        let text = parser.position..<end
        let hasDigits = parser.bytes[text].contains { $0.isDigit }
        guard !hasDigits || withDigits && parser.bytes[text].contains(0x20) else {
            parser.position = start
            return false
        }
        parser.position = end
        if isEnclosed, !parser.take(")"), !parser.take("]") {
            parser.position = start
            return false
        }
        parser.add(.remark, text, after: .spaceParenthesis, closing: .parenthesis)
        return true
    }

    /// ` - Redline`, ` Redline`.
    static func readsRedline(_ parser: inout Parser) -> Bool {
        let start = parser.position
        _ = parser.take(text: " - ") || parser.take(" ") || parser.take("_")
        guard parser.word == .redline else {
            parser.position = start
            return false
        }
        parser.addWord(.product, .redline, after: .spacedHyphen)
        return true
    }

    private static func isRemark(_ byte: UInt8) -> Bool {
        byte.isLatin || byte.isDigit || byte == 0x20 || byte == 0x2D || byte == 0x5F
    }

    /// `(R2014)`, `(Reaffirmed 1971)`, `[R2013]`, ` R-2017`, `(S2016)`: confirmed, or kept without review, in that year.
    private static func readsReaffirmation(_ parser: inout Parser) -> Bool {
        let start = parser.position
        _ = parser.take(" ")
        let isEnclosed = parser.take("(") || parser.take("[")
        let mark = parser.letters
        let isMark =
            parser.isAt("R") && (mark.count == 1 || parser.word == .reaffirmed) || parser.isAt("S") && mark.count == 1
        guard isMark, parser.position > start else {
            parser.position = start
            return false
        }
        parser.position = mark.upperBound
        _ = parser.take(isEnclosed ? " " : "-")
        guard let year = parser.takeYear(), !isEnclosed || parser.take(")") || parser.take("]") || parser.isAtEnd else {
            parser.position = start
            return false
        }
        let isStabilised = parser.bytes[mark.lowerBound] == 0x53
        parser.add(.word, isStabilised ? .stabilisedMark : .reaffirmedMark, mark, after: .spaceParenthesis)
        parser.add(.reaffirmed, year, after: .none, closing: .parenthesis)
        return true
    }

    /// `(E)`.
    private static func readsLanguage(_ parser: inout Parser) -> Bool {
        let start = parser.position
        _ = parser.take(" ")
        guard parser.take("("), parser.letters.count == 1, parser.byte(1) == 0x29 else {
            parser.position = start
            return false
        }
        parser.add(.language, parser.letters, after: .parenthesis, as: .capitals, closing: .parenthesis)
        parser.position += 2
        return true
    }

    /// `, 1999 Edition`, `, 1998 Edn.`.
    private static func readsEditionOfYear(_ parser: inout Parser) -> Bool {
        let start = parser.position
        _ = parser.take(",")
        guard parser.take(" "), let year = parser.takeYear(), parser.take(" ") else {
            parser.position = start
            return false
        }
        let mark = parser.letters
        guard parser.word == .edition || parser.word == .edn else {
            parser.position = start
            return false
        }
        parser.position = mark.upperBound
        _ = parser.take(".")
        parser.add(.year, year, after: .commaSpace)
        parser.add(.word, .editionWord, mark, after: .space)
        return true
    }

    // MARK: Twins

    /// The same text under another number.
    ///
    /// - Parameter ofISO: whether the document is one of ISO or IEC, whose twins are those of IEEE and ANSI.
    static func readsTwin(_ parser: inout Parser, ofISO: Bool = false) throws(Failure) -> Bool {
        let start = parser.position
        var and: Range<Int>?
        guard let separator = takeSeparator(&parser, &and), isDocument(parser, ofISO: ofISO) else {
            parser.position = start
            return false
        }
        if let and { parser.add(.word, .and, and, after: .space) }
        let place = parser.position
        try parser.related(.sameText, place..<place, after: separator.joint) { (inner) throws(Failure) in
            try AmericanGrammar.readRelated(&inner)
        }
        if separator.isEnclosed {
            if parser.byte(1) == 0x29 { _ = parser.take(" ") }
            guard
                parser.take(")") || parser.take("]") || parser.isAtEnd
                    || parser.stands(" - Redline", at: parser.position)
            else { throw parser.expected("')'") }
        }
        if separator.joint == .spaceParenthesis { parser.close() }
        return true
    }

    private static func isDocument(_ parser: Parser, ofISO: Bool) -> Bool {
        let word = parser.word
        if ofISO { return word == .ieee || word == .ansi }
        if AmericanNumber.isProject(parser) { return true }
        guard let word else { return false }
        return word.isAmericanPublisher || word.isInternationalPublisher || word == .std
    }

    private static func takeSeparator(
        _ parser: inout Parser, _ and: inout Range<Int>?
    ) -> (joint: Joint, isEnclosed: Bool)? {
        if parser.take(text: " (") || parser.take(text: " [") || parser.take("(") { return (.spaceParenthesis, true) }
        if parser.take(text: "; ") { return (.semicolonSpace, false) }
        if parser.take(text: " / ") || parser.take(text: "/ ") || parser.take(text: " /") || parser.take("/") {
            return (.slash, false)
        }
        if parser.take(text: ", ") { return (.commaSpace, false) }
        if parser.take("_") { return (.slash, false) }
        guard parser.take(" ") else { return nil }
        if parser.word == .and, parser.byte(3) == 0x20 {
            and = parser.letters
            parser.position += 4
            return (.space, false)
        }
        return (.spaceParenthesis, false)
    }
}
