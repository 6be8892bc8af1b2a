/// `ISO/IEC Directives, Part 1:2022`, `ISO/IEC DIR 1 ISO SUP:2022`, `ISO/IEC DIR 1:2022 + IEC SUP:2022`.
enum DirectivesGrammar {
    /// Reads what follows the publishers; false where no directives are named.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.isAt(" "), let word = parser.word(1), word == .dir || word == .directives else { return false }
        parser.position += 1
        parser.addWord(.type, word, after: .space)
        _ = parser.take(",")
        if parser.isAt(" "), parser.word(1) == .part {
            parser.position += 1
            parser.addWord(.word, .part, after: .commaSpace)
        }
        if parser.isAt(" "), parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.number, after: .space, expecting: "the number of the part")
        }
        try ISOGrammar.readDate(&parser)
        try readSupplement(&parser, isNamed: word == .directives)
        parser.continuation = "a supplement of the directives, a date or the end"
        return true
    }

    private static func readSupplement(_ parser: inout Parser, isNamed: Bool) throws(Failure) {
        var joint: Joint = isNamed && parser.pieces.last?.role == .type ? .commaSpace : .space
        if parser.take(text: " + ") {
            joint = .spacedPlus
        } else if parser.take(text: " -- ") || parser.take(text: " - ") {
            joint = .spacedHyphen
        } else if !parser.take(" ") {
            return
        }
        if parser.word == .consolidated {
            parser.add(.word, parser.letters, after: joint)
            parser.position = parser.letters.upperBound + 1
            joint = .space
        }
        guard let body = parser.word, body == .iso || body == .iec || body == .jtc else {
            throw parser.expected("ISO or IEC")
        }
        parser.addWord(.copublisher, body, after: joint)
        if parser.isAt(" "), let word = parser.word(1), word == .sup || word == .suppl {
            parser.position += 1
            parser.add(.supplement, parser.letters, after: .space)
            parser.position = parser.letters.upperBound
        }
        try ISOGrammar.readDate(&parser)
    }
}
