/// Documents of W3C by status, short name and day: `W3C REC-xml-20081126`, `WD-html5-20110525`, `W3C REC-css-color-3-20180619`. The
/// day may be missing where W3C is named.
///
/// Source: W3C's publication rules: the address of a version is the status, the short name and the day, with hyphens between them.
enum W3CGrammar {
    /// What may stand before the short name: Recommendations, drafts of several stages, notes, statements, registries, submissions.
    private static let statuses = NameSet(
        "REC PR CR CRD CRDS WD FPWD LCWD PER EDREC ED NOTE DNOTE GROUP STMT RY DRY CRY CRYD RSCND SUBM OBSL SPSD")

    /// Whether a status, a short name and a day stand at the cursor, with or without W3C before them.
    static func claims(_ parser: Parser) -> Bool { pieces(parser) != nil }

    static func read(_ parser: inout Parser) throws(Failure) {
        guard let (status, name, day) = pieces(parser) else {
            throw parser.expected("a document of W3C, such as REC-xml-20081126")
        }
        let start = parser.position
        parser.add(.publisher, .w3c, start..<(status.lowerBound > start ? start + 3 : start), after: .none)
        parser.add(.type, status, after: .space)
        parser.add(.number, name, after: .hyphen)
        parser.position = name.upperBound
        if let day {
            parser.add(.year, day.lowerBound..<day.lowerBound + 4, after: .hyphen)
            parser.add(.month, day.lowerBound + 4..<day.lowerBound + 6, after: .none)
            parser.add(.day, day.lowerBound + 6..<day.upperBound, after: .none)
            parser.position = day.upperBound
        }
        parser.continuation = "the end of the document's name"
    }

    private static func pieces(_ parser: Parser) -> (status: Range<Int>, name: Range<Int>, day: Range<Int>?)? {
        let isNamed = parser.stands("W3C ", at: parser.position) || parser.stands("W3C-", at: parser.position)
        let status = parser.latin(from: isNamed ? parser.position + 4 : parser.position)
        guard parser.byte(at: status.upperBound) == 0x2D, parser.isCapital(status),
            statuses.contains(parser.bytes, status)
        else { return nil }
        let start = status.upperBound + 1
        var end = start
        while isPartOfName(parser, at: end) { end += 1 }
        // A letter of the name, a hyphen and eight digits of the day.
        if end - start > 9, parser.byte(at: end - 9) == 0x2D, isDay(end - 8..<end, parser) {
            return (status, start..<end - 9, end - 8..<end)
        }
        return isNamed && end > start && parser.byte(at: end - 1) != 0x2D ? (status, start..<end, nil) : nil
    }

    /// A letter, a digit, a hyphen or an underscore, and a point inside the name.
    private static func isPartOfName(_ parser: Parser, at place: Int) -> Bool {
        let byte = parser.byte(at: place)
        if byte == 0x2E { return parser.byte(at: place + 1).isLatin || parser.byte(at: place + 1).isDigit }
        return byte.isLatin || byte.isDigit || byte == 0x2D || byte == 0x5F
    }

    private static func isDay(_ range: Range<Int>, _ parser: Parser) -> Bool {
        guard parser.digits(from: range.lowerBound) == range, let number = parser.value(range) else { return false }
        return (1994...2099).contains(number / 10_000) && (1...12).contains(number / 100 % 100)
            && (1...31).contains(number % 100)
    }
}
