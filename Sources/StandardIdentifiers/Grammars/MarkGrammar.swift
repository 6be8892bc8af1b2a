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

    /// `(E)`, `(en,fr)`, `(E/F/R)`; the cursor stands behind the parenthesis.
    static func readsLanguages(_ parser: inout Parser) throws(Failure) -> Bool {
        guard areLanguages(parser) else { return false }
        var isFirst = true
        while let letters = parser.takeLetters() {
            let isLast = parser.isAt(")")
            let separator: Joint = parser.bytes[letters.lowerBound - 1] == 0x2F ? .slash : .comma
            parser.add(
                .language, letters, after: isFirst ? .parenthesis : separator, closing: isLast ? .parenthesis : .none)
            isFirst = false
            if parser.take(")") { return true }
            parser.position += 1
            _ = parser.take(" ")
        }
        return false
    }

    /// A code of up to three letters, or `other`.
    private static func isLanguage(_ letters: Range<Int>, _ parser: Parser) -> Bool {
        (1...3).contains(letters.count) || parser.stands("other", at: letters.lowerBound)
    }

    /// Marks of languages, with commas or slashes between them, up to the parenthesis.
    private static func areLanguages(_ parser: Parser) -> Bool {
        var place = parser.position
        while true {
            let letters = parser.letters(from: place)
            guard isLanguage(letters, parser), letters.upperBound < parser.bytes.count else { return false }
            place = letters.upperBound
            if parser.bytes[place] == 0x29 { return true }
            guard parser.bytes[place] == 0x2C || parser.bytes[place] == 0x2F else { return false }
            place += 1
            if place < parser.bytes.count, parser.bytes[place] == 0x20 { place += 1 }
        }
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
