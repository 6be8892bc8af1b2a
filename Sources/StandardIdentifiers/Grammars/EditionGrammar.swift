/// Editions behind a document of ISO or IEC: `ED2`, `Ed. 1`, `Edition 1.0 2009-12`, `First edition 2016-03-15`.
enum EditionGrammar {
    /// Reads one behind a blank that was taken; false where none stands at the cursor.
    static func reads(_ parser: inout Parser, isIEC: Bool) throws(Failure) -> Bool {
        guard let word = parser.word else { return false }
        if let ordinal = word.ordinal { return readsOrdinal(&parser, ordinal) }
        guard word == .edition else { return false }
        let range = parser.letters
        parser.position = range.upperBound
        _ = parser.take(".")
        _ = parser.take(" ")
        guard parser.byte.isDigit, let number = parser.take(while: { $0.isDigit || $0 == 0x2E }) else {
            throw parser.expected("the number of the edition")
        }
        let date = takeDate(&parser)
        addDate(&parser, date)
        if isIEC {
            parser.add(.word, .editionIEC, range, after: .space)
            parser.add(.edition, number, after: .none)
        } else {
            // ISO's catalogue does not print it with the identifier.
            parser.add(.word, range, after: .hidden)
            parser.add(.edition, number, after: .hidden)
        }
        return true
    }

    /// `First edition 2016-03-15`.
    private static func readsOrdinal(_ parser: inout Parser, _ ordinal: Int) -> Bool {
        let number = parser.letters
        guard parser.byte(number.count) == 0x20, parser.word(number.count + 1) == .edition else {
            return false
        }
        let mark = parser.letters(from: number.upperBound + 1)
        parser.position = mark.upperBound
        addDate(&parser, takeDate(&parser))
        parser.add(.edition, number: ordinal, number, after: .hidden)
        parser.add(.word, mark, after: .hidden)
        return true
    }

    /// ` 2009-12-15`, ` 2009-12` or ` 2009`, with or without a comma, behind an edition.
    static func takeDate(_ parser: inout Parser) -> (year: Range<Int>, rest: [Range<Int>])? {
        let start = parser.position
        _ = parser.take(",")
        guard parser.take(" "), let year = parser.takeYear() else {
            parser.position = start
            return nil
        }
        var rest: [Range<Int>] = []
        while rest.count < 2, parser.isAt("-"), parser.digits(from: parser.position + 1).count == 2 {
            rest.append(parser.position + 1..<parser.position + 3)
            parser.position += 3
        }
        return (year, rest)
    }

    private static func isBehindNumber(_ parser: Parser) -> Bool {
        let role = parser.pieces.last?.role
        return role == .number || role == .part || role == .suffix
    }

    /// The date of publication is printed as that of the document, unless this has one.
    private static func addDate(_ parser: inout Parser, _ date: (year: Range<Int>, rest: [Range<Int>])?) {
        guard let date else { return }
        let isDated = parser.pieces.contains { $0.role == .year && $0.depth == parser.depth } || !isBehindNumber(parser)
        parser.add(.year, date.year, after: isDated ? .hidden : .colon)
        for (index, range) in date.rest.enumerated() {
            parser.add(index == 0 ? .month : .day, range, after: isDated ? .hidden : .hyphen)
        }
    }
}
