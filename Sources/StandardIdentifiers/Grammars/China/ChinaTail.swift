/// What follows number and year: amendments, adopted documents, all parts, the draft, the edition, the number of a joint standard.
enum ChinaTail {
    static func read(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try readsAmendment(&parser) { continue }
            parser.position = start
            if try ChinaAdoption.reads(&parser) { continue }
            parser.position = start
            if try readsMark(&parser) { continue }
            parser.position = start
            if try readsTwin(&parser) { continue }
            parser.position = start
            break
        }
        parser.continuation = "a year, an amendment such as /XG1-2023, an adopted document or the end"
    }

    // MARK: Amendments

    /// `/XG1-2023`, ` XG1`, 第1号修改单.
    private static func readsAmendment(_ parser: inout Parser) throws(Failure) -> Bool {
        _ = parser.take(" ")
        if parser.take("/") || parser.take("+") { _ = parser.take(" ") }
        if parser.word == .xg {
            parser.addWord(.supplement, .xg, after: .slash)
            _ = parser.take(" ")
            try parser.addDigits(.supplementNumber, after: .none, expecting: "the number of the amendment")
            try ChinaNumber.readYear(&parser)
            return true
        }
        return readsAmendmentInWords(&parser)
    }

    private static func readsAmendmentInWords(_ parser: inout Parser) -> Bool {
        let isQuoted = parser.take(text: "《")
        let start = parser.position
        _ = parser.take(text: "国家标准")
        guard parser.take(text: "第") else { return false }
        _ = parser.take(" ")
        guard let number = parser.takeDigits() else { return false }
        _ = parser.take(" ")
        guard parser.take(text: "号修改单") else { return false }
        parser.add(.supplement, .xg, number.upperBound..<parser.position, after: .slash)
        parser.add(.supplementNumber, number, after: .none)
        parser.add(.word, start..<number.lowerBound, after: .hidden)
        return !isQuoted || parser.take(text: "》")
    }

    // MARK: Marks in brackets

    /// `(all parts)`, `（所有部分）`, `（2018年版）`, `（征求意见稿）`, `（英文版）`, and `（2018）` for a year behind a dash.
    private static func readsMark(_ parser: inout Parser) throws(Failure) -> Bool {
        if !parser.hasYear, parser.readsYearInBrackets(after: .hyphen) { return true }
        _ = parser.take(" ")
        guard parser.take("(") else { return false }
        let start = parser.position
        if parser.word == .all, parser.wordAfterLetters == .parts {
            let end = parser.letters(from: parser.letters.upperBound + 1).upperBound
            parser.add(.allParts, .allParts, start..<end, after: .spaceParenthesis, closing: .parenthesis)
            parser.position = end
        } else if parser.word == .allParts {
            parser.add(.allParts, .allParts, parser.letters, after: .spaceParenthesis, closing: .parenthesis)
            parser.position = parser.letters.upperBound
        } else if let year = parser.takeYear() {
            let word = parser.position
            guard parser.take(text: "年版") || parser.take(text: "版") else { throw parser.expected("年版 behind the year") }
            parser.add(.edition, year, after: .spaceParenthesis)
            parser.add(.word, word..<parser.position, after: .none, closing: .parenthesis)
        } else if let role = roleOfWords(parser) {
            parser.add(role, parser.letters, after: .spaceParenthesis, closing: .parenthesis)
            parser.position = parser.letters.upperBound
        } else {
            throw parser.expected("an adopted document such as ISO 31000:2018, (all parts), or the edition")
        }
        guard parser.take(")") else { throw parser.expected("')'") }
        return true
    }

    /// Words that end in 稿 or 草案 name a draft, those in 文版 a translation.
    private static func roleOfWords(_ parser: Parser) -> Role? {
        let end = parser.letters.upperBound
        if parser.stands("稿", at: end - 3) || parser.stands("草案", at: end - 6) { return .stage }
        return parser.stands("文版", at: end - 6) ? .language : nil
    }

    // MARK: Joint standards

    /// `DB31/T 310001-2020/DB32/T 310001-2020`: one text under the numbers of several regions or associations.
    private static func readsTwin(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.depth == 0 else { return false }
        _ = parser.take(" ")
        guard parser.take("/") else { return false }
        _ = parser.take(" ")
        guard ChinaGrammar.claims(parser) else { return false }
        let place = parser.position
        try parser.related(.sameText, place..<place, after: .slash) { (inner) throws(Failure) in
            try ChinaGrammar.read(&inner)
            return .china
        }
        return true
    }
}
