/// Symbols of documents of the United Nations and of bodies that number alike: `A/RES/78/265`, `A/78/L.49`, `E/CN.4/2001/1/Add.2`,
/// `OECD/LEGAL/0449`, `SHS/BIO/PI/2021/1`.
///
/// Source: the guide to document symbols of the UN's library: the organ, its parts, the session or year, the number, and marks of
/// changes such as Rev.1, Add.1 and Corr.1.
enum DocumentSymbolGrammar {
    /// Organs whose symbols have two segments only.
    private static let organs = NameSet("A E S ST TD OECD WT G ECE UNEP FCCC CBD HRI CCPR CRC CERD CEDAW CAT")

    static func claims(_ parser: Parser) -> Bool {
        let organ = parser.latin
        guard !organ.isEmpty, organ.count <= 8, parser.isCapital(organ), parser.byte(at: organ.upperBound) == 0x2F
        else { return false }
        var place = organ.upperBound
        var segments = 1
        while parser.byte(at: place) == 0x2F {
            let segment = endOfSegment(place + 1, parser)
            guard segment > place + 1 else { return false }
            place = segment
            segments += 1
        }
        let next = parser.byte(at: place)
        let isEnded = next == 0 || next >= 0x80 || [0x20, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x5D].contains(next)
        let isKnown = organs.contains(parser.bytes, organ)
        return isEnded && parser.byte(at: place - 1).isDigit
            && (segments > 3 && !hasHyphen(organ.upperBound..<place, parser) || isKnown && segments > 1)
            && !isStandard(organ, parser)
    }

    /// Whether a symbol of an organ that is known stands at the cursor, with a session or a year and a number, or a series and a number
    /// behind a name of two letters or more: enough in running text, where `A/4` is a size of paper.
    static func isUnmistakable(at parser: Parser) -> Bool {
        let organ = parser.latin
        guard organs.contains(parser.bytes, organ), claims(parser) else { return false }
        var segments = 0
        var numbers = 0
        var digits = 0
        var place = organ.upperBound
        while parser.byte(at: place) == 0x2F {
            let end = endOfSegment(place + 1, parser)
            let count = parser.bytes[place..<end].count { $0.isDigit }
            segments += 1
            numbers += count > 0 ? 1 : 0
            digits += count
            place = end
        }
        return segments > 1 && digits > 2
            && (numbers > 1 || organ.count > 1 || parser.stands("/RES/", at: organ.upperBound))
    }

    private static func hasHyphen(_ range: Range<Int>, _ parser: Parser) -> Bool { parser.bytes[range].contains(0x2D) }

    /// Publishers of standards with a slash in their numbers.
    private static func isStandard(_ organ: Range<Int>, _ parser: Parser) -> Bool {
        let word = parser.word
        return word?.isInternationalPublisher == true || organ.count == 1 && parser.byte.capital == 0x54
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        let organ = parser.latin
        parser.add(.publisher, organ, after: .none)
        parser.position = organ.upperBound
        while parser.take("/") {
            let end = endOfSegment(parser.position, parser)
            let isLast = parser.byte(at: end) != 0x2F || isChange(end + 1, parser)
            try readSegment(&parser, end: end, isLast: isLast)
        }
        if parser.isAt(" "), parser.byte(1) == 0x28, parser.isYear(at: parser.position + 2), parser.byte(6) == 0x29 {
            // `S/RES/1325 (2000)`.
            parser.add(
                .year, parser.position + 2..<parser.position + 6, after: .spaceParenthesis, closing: .parenthesis)
            parser.position += 7
        }
        parser.continuation = "a further segment behind a slash, or the end"
    }

    private static func endOfSegment(_ start: Int, _ parser: Parser) -> Int {
        var end = start
        while end < parser.bytes.count,
            parser.byte(at: end).isCapital || parser.byte(at: end).isDigit
                || parser.byte(at: end) == 0x2E || parser.byte(at: end) == 0x2D
                || end > start && parser.byte(at: end).isSmall
        { end += 1 }
        // The point behind a symbol that ends a sentence.
        if end > start + 1, parser.byte(at: end - 1) == 0x2E { end -= 1 }
        return end
    }

    /// `Rev.1`, `Add.1`, `Corr.1`.
    private static func isChange(_ place: Int, _ parser: Parser) -> Bool {
        parser.stands("Rev.", at: place) || parser.stands("Add.", at: place) || parser.stands("Corr.", at: place)
    }

    private static func readSegment(_ parser: inout Parser, end: Int, isLast: Bool) throws(Failure) {
        let isChange = isChange(parser.position, parser)
        var joint = Joint.slash
        while parser.position < end {
            if let letters = latinOrNil(&parser) {
                parser.add(isChange ? .supplement : .series, letters, after: joint)
            } else if let digits = parser.takeDigits() {
                let isNumber = isLast && parser.position == end
                parser.add(isChange ? .supplementNumber : isNumber ? .number : .series, digits, after: joint)
            } else {
                throw parser.expected("letters or a number")
            }
            joint = .none
            guard parser.position < end, !parser.byte.isLatin, !parser.byte.isDigit else { continue }
            joint = parser.isAt("-") ? .hyphen : .dot
            parser.position += 1
            guard parser.position < end else { throw parser.expected("letters or a number") }
        }
    }

    private static func latinOrNil(_ parser: inout Parser) -> Range<Int>? {
        let letters = parser.latin
        guard !letters.isEmpty else { return nil }
        parser.position = letters.upperBound
        return letters
    }
}
