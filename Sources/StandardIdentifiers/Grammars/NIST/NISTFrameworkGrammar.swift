/// What NIST issues by name and version outside its series of publications: `NIST AI RMF 1.0`, `NIST CSF 2.0`, `NIST OSCAL 1.2.1`.
///
/// Source: NIST's own pages on its frameworks and on OSCAL, which name them so; the publication that a framework appears in has a
/// number of its own (`NIST AI 100-1`).
enum NISTFrameworkGrammar {
    /// Whether NIST, one to three words in capitals and a version with a point stand at the cursor.
    static func claims(_ parser: Parser) -> Bool { pieces(parser) != nil }

    static func read(_ parser: inout Parser) {
        guard let (name, mark, version) = pieces(parser) else { return }
        parser.addWord(.publisher, .nist, after: .none)
        parser.add(.number, name, after: .space)
        if let mark { parser.add(.word, mark, after: .hidden) }
        parser.add(.version, version, after: .space)
        parser.position = version.upperBound
        parser.continuation = "the end of the version"
    }

    private static func pieces(_ parser: Parser) -> (name: Range<Int>, mark: Range<Int>?, version: Range<Int>)? {
        guard parser.word == .nist, parser.byte(4) == 0x20 else { return nil }
        let start = parser.position + 5
        var word = parser.latin(from: start)
        var words = 0
        var isSeries = false
        while (2...6).contains(word.count), parser.isCapital(word), parser.byte(at: word.upperBound) == 0x20 {
            words += 1
            // `NIST TN 1297`, `NIST FIPS 197`: a series of publications.
            let known = Vocabulary.shared.word(in: parser.bytes, word)
            isSeries = isSeries || known?.isNISTSeries == true || known == .fips
            let next = parser.latin(from: word.upperBound + 1)
            if next.isEmpty || !parser.isCapital(next) || parser.byte(at: next.upperBound).isDigit { break }
            word = next
        }
        guard (1...3).contains(words), !isSeries, parser.byte(at: word.upperBound) == 0x20 else { return nil }
        var place = word.upperBound + 1
        var mark: Range<Int>?
        if parser.byte(at: place).capital == 0x56, parser.byte(at: place + 1).isDigit {
            mark = place..<place + 1
            place += 1
        }
        let version = place..<endOfVersion(place, parser)
        let next = parser.byte(at: version.upperBound)
        // Behind one word a series of publications may go on: `NIST VTS 5.1 ipd`.
        let isEnded =
            !next.isDigit && !next.isLatin && ![0x2D, 0x5F, 0x2F].contains(next) && (words > 1 || next != 0x20)
        // `NIST AI 800.1` is of a series of publications.
        guard isEnded, parser.bytes[version].contains(0x2E), parser.digits(from: place).count < 3,
            words > 1 || word.count > 2
        else { return nil }
        return (start..<word.upperBound, mark, version)
    }

    /// Behind digits with points between them, each point with a digit behind it.
    private static func endOfVersion(_ start: Int, _ parser: Parser) -> Int {
        var end = start
        while parser.byte(at: end).isDigit
            || parser.byte(at: end) == 0x2E && parser.byte(at: end + 1).isDigit && end > start
        {
            end += 1
        }
        return end
    }
}
