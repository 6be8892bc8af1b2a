/// Marks behind a document of ISO or IEC: languages, editions, products, `(all parts)`, a twin text.
enum MarkGrammar {
    /// Reads one mark; false where none stands at the cursor, which may then have moved.
    static func reads(_ parser: inout Parser, isIEC: Bool) throws(Failure) -> Bool {
        let isSpaced = parser.take(" ")
        if parser.isAt("(") { return try readsParenthesis(&parser, isSpaced: isSpaced) }
        if parser.take("|") { return try readsTwin(&parser) }
        guard isSpaced, let word = parser.word else { return false }
        let range = parser.letters
        switch word {
        case .edition:
            parser.position = range.upperBound
            _ = parser.take(".")
            _ = parser.take(" ")
            guard let number = parser.take(while: { $0.isDigit || $0 == 0x2E }) else { throw parser.expected("the number of the edition") }
            if isIEC {
                parser.add(.word, .editionIEC, range, after: .space)
                parser.add(.edition, number, after: .none)
            } else {
                // ISO's catalogue does not print it with the identifier.
                parser.add(.edition, number, after: .hidden)
            }
            return true
        case .csv, .rlv, .cmv, .exv, .ser, .prv:
            parser.addWord(.product, word, after: .space)
            return true
        default:
            return false
        }
    }

    private static func readsParenthesis(_ parser: inout Parser, isSpaced: Bool) throws(Failure) -> Bool {
        if try readsAllParts(&parser) { return true }
        parser.position += 1
        return try readsLanguages(&parser)
    }

    /// `(all parts)`, the cursor being at the parenthesis.
    static func readsAllParts(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        parser.position += 1
        guard parser.word == .all, parser.wordAfterLetters == .parts else {
            parser.position = start
            return false
        }
        let end = parser.letters(from: parser.letters.upperBound + 1).upperBound
        parser.add(.allParts, start + 1..<end, after: .spaceParenthesis, as: .small, closing: .parenthesis)
        parser.position = end
        guard parser.take(")") else { throw parser.expected("')'") }
        return true
    }

    /// `(E)`, `(en,fr)`, `(E/F/R)`.
    static func readsLanguages(_ parser: inout Parser) throws(Failure) -> Bool {
        var isFirst = true
        while let letters = parser.takeLetters() {
            let isLast = parser.isAt(")")
            parser.add(
                .language, letters, after: isFirst ? .parenthesis : parser.bytes[letters.lowerBound - 1] == 0x2F ? .slash : .comma,
                closing: isLast ? .parenthesis : .none)
            isFirst = false
            if parser.take(")") { return true }
            guard parser.take(",") || parser.take("/") else { return false }
            _ = parser.take(" ")
        }
        return false
    }

    /// `| IDF 202:2010`: the same text, issued by another body too.
    private static func readsTwin(_ parser: inout Parser) throws(Failure) -> Bool {
        _ = parser.take(" ")
        let place = parser.position
        try parser.related(.sameText, place..<place, after: .pipe) { (inner) throws(Failure) in
            try Grammar.read(&inner)
        }
        return true
    }
}

extension Parser {
    /// The known word behind the letters at the cursor and one blank.
    var wordAfterLetters: Word? {
        let end = letters.upperBound
        guard end < bytes.count, bytes[end] == 0x20 else { return nil }
        return word(end + 1 - position)
    }
}
