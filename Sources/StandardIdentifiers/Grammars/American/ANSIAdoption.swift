/// International standards that ANSI's bodies took over: `INCITS/ISO/IEC 27001:2013 (2019)`, `ANSI/ISO 9899:1990`, `ANSI/IEC 60601-1`.
///
/// Source: the catalogues of INCITS and ANSI; the year in parentheses is that of the adoption.
enum ANSIAdoption {
    /// Reads one; false where ISO and IEC do not stand behind bodies of the United States at the cursor.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        guard stands(parser) else { return false }
        var joint: Joint = .none
        while let word = parser.word, word != .iso, word != .iec {
            parser.addWord(.adopter, word, after: joint)
            joint = .slash
            guard parser.take("/") else { return false }
        }
        let place = parser.position
        try parser.related(.adopts, place..<place, after: .slash) { (inner) throws(Failure) in
            try Grammar.read(&inner)
        }
        readYear(&parser)
        _ = try AmericanMarks.readsOwn(&parser)
        parser.continuation = "the year of the adoption, a mark such as (R2014), or the end"
        return true
    }

    private static func stands(_ parser: Parser) -> Bool {
        var offset = 0
        while let word = parser.word(offset) {
            if word == .iso || word == .iec {
                return offset > 0 && !IEEEProjects.hasIEEE(parser) && parser.byte(offset + 3) != 0x2F
                    || offset > 0 && (parser.word(offset + 4) == .iec || parser.word(offset + 4)?.isKind == true)
            }
            guard word.isAmericanPublisher, word != .ieee else { return false }
            offset += parser.letters(from: parser.position + offset).count
            guard parser.byte(offset) == 0x2F else { return false }
            offset += 1
        }
        return false
    }

    /// ` (2019)`, `[2019]`.
    private static func readYear(_ parser: inout Parser) {
        let start = parser.position
        _ = parser.take(" ")
        guard parser.take("(") || parser.take("["), let year = parser.takeYear(), parser.take(")") || parser.take("]")
        else {
            parser.position = start
            return
        }
        parser.add(.year, year, after: .spaceParenthesis, closing: .parenthesis)
    }
}
