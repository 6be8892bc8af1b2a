/// Marks behind a document of ISO or IEC: languages, editions, products, `(all parts)`, a twin text.
enum MarkGrammar {
    /// Reads one mark; false where none stands at the cursor, which may then have moved.
    static func reads(_ parser: inout Parser, isIEC: Bool) throws(Failure) -> Bool {
        let isSpaced = parser.take(" ")
        if parser.isAt("(") { return try readsParenthesis(&parser, isSpaced: isSpaced) }
        if parser.take("|") { return try readsTwin(&parser) }
        guard isSpaced else { return false }
        if try EditionGrammar.reads(&parser, isIEC: isIEC) { return true }
        guard let word = parser.word, word.isProduct else { return false }
        var joint: Joint = .space
        // `EXV-RLV`: two products in one.
        while let word = parser.word, word.isProduct {
            let range = parser.letters
            parser.position = range.upperBound
            parser.add(.product, word == .db ? .database : word, range, after: joint)
            joint = .hyphen
            guard parser.isAt("-"), parser.word(1)?.isProduct == true else { break }
            parser.position += 1
        }
        return true
    }

    private static func readsParenthesis(_ parser: inout Parser, isSpaced: Bool) throws(Failure) -> Bool {
        let start = parser.position
        parser.position += 1
        if parser.word == .all, parser.wordAfterLetters == .parts {
            let end = parser.letters(from: parser.letters.upperBound + 1).upperBound
            parser.add(.allParts, start + 1..<end, after: .spaceParenthesis, as: .small, closing: .parenthesis)
            parser.position = end
            guard parser.take(")") else { throw parser.expected("')'") }
            return true
        }
        return try readsLanguages(&parser)
    }

    /// `(E)`, `(en,fr)`, `(E/F/R)`.
    static func readsLanguages(_ parser: inout Parser) throws(Failure) -> Bool {
        var isFirst = true
        while let letters = parser.takeLetters() {
            let isLast = parser.isAt(")")
            parser.add(
                .language, letters,
                after: isFirst ? .parenthesis : parser.bytes[letters.lowerBound - 1] == 0x2F ? .slash : .comma,
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
