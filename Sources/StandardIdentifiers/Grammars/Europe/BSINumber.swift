/// Numbers of British Standards: `5839-1`, `AU 145e`, `3G 100-2.3.10`, `A 242-245`, `13; 14; 15 and 16`, `2SP 68 to BS 2SP 71`.
///
/// Source: BS 0; for the aerospace series BSI's catalogue, where a digit before the letters tells the issue (`3G` is the third
/// issue of a standard of the G series).
enum BSINumber {
    static func read(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        let hasSeries = readSeries(&parser, after: joint)
        guard let number = parser.takeDigits() else { throw parser.expected("a number") }
        let isAttached = hasSeries && parser.bytes[number.lowerBound - 1].isCapital
        parser.add(.number, number, after: isAttached ? .none : hasSeries ? .space : joint)
        EuropeanNumber.readSuffix(&parser)
        if !(hasSeries && readsRange(&parser, from: number)) { try EuropeanNumber.readParts(&parser) }
        readLetterPart(&parser)
        try readClass(&parser)
        while try readsFurther(&parser) {}
    }

    /// `1000[62]`: the classes of the decimal classification that the document lists.
    private static func readClass(_ parser: inout Parser) throws(Failure) {
        guard parser.take("[") else { return }
        guard let text = parser.take(while: { $0.isDigit || $0.isLatin || [0x2D, 0x2E, 0x2F].contains($0) }) else {
            throw parser.expected("a class")
        }
        parser.add(.section, text, after: .squareBracket, closing: .squareBracket)
        guard parser.take("]") else { throw parser.expected("']'") }
    }

    /// `1363/A`: a part that has a letter.
    private static func readLetterPart(_ parser: inout Parser) {
        guard parser.isAt("/"), parser.byte(1).isCapital, !parser.byte(2).isDigit, !parser.byte(2).isLetter else {
            return
        }
        parser.add(.part, parser.position + 1..<parser.position + 2, after: .slash)
        parser.position += 2
    }

    /// `AU`, `3G`, `2HC`, `OHSAS` before a blank and a digit.
    private static func readSeries(_ parser: inout Parser, after joint: Joint) -> Bool {
        // `E9063`: the letter of a series right before the number.
        if parser.byte.isCapital, parser.digits(from: parser.position + 1).count >= 4 {
            parser.add(.series, parser.position..<parser.position + 1, after: joint)
            parser.position += 1
            return true
        }
        let issue = parser.digits
        let letters = parser.letters(from: issue.upperBound)
        guard issue.count <= 2, (1...5).contains(letters.count), letters.allSatisfy({ parser.bytes[$0].isCapital }),
            parser.stands(" ", at: letters.upperBound), letters.upperBound + 1 < parser.bytes.count,
            parser.bytes[letters.upperBound + 1].isDigit
        else { return false }
        if !issue.isEmpty { parser.add(.edition, issue, after: joint) }
        parser.add(.series, letters, after: issue.isEmpty ? joint : .none)
        parser.position = letters.upperBound + 1
        return true
    }

    /// `242-245`, `246-A 249`: a run of standards of a series.
    private static func readsRange(_ parser: inout Parser, from first: Range<Int>) -> Bool {
        guard parser.isAt("-") else { return false }
        let start = parser.position
        parser.position += 1
        if readSeries(&parser, after: .hyphen) {
            let joint: Joint = parser.byte(-1).isCapital ? .none : .space
            if let number = parser.takeDigits() { parser.add(.number, number, after: joint) }
            return true
        }
        guard let last = parser.takeDigits(), last.count == first.count, let low = parser.value(first),
            let high = parser.value(last), high > low, !parser.isAt("."), !parser.isAt("-")
        else {
            parser.position = start
            return false
        }
        parser.add(.number, last, after: .hyphen)
        return true
    }

    // MARK: Several numbers

    /// ` and 2523`, `; 14`, `, 2A 261`, ` & B`, ` to BS 2SP 71`, `+14`.
    private static func readsFurther(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        let pieces = parser.pieces.count
        guard let joint = takeSign(&parser), readsItem(&parser, after: joint) else {
            parser.position = start
            parser.pieces.removeLast(parser.pieces.count - pieces)
            return false
        }
        try EuropeanNumber.readParts(&parser)
        return true
    }

    private static func takeSign(_ parser: inout Parser) -> Joint? {
        if parser.take(text: "; ") { return .semicolonSpace }
        if parser.take(text: ", ") { return .commaSpace }
        if parser.isAt("+"), parser.byte(1).isDigit {
            parser.position += 1
            return .plus
        }
        guard parser.isAt(" ") else { return nil }
        if parser.byte(1) == 0x26, parser.byte(2) == 0x20 {
            parser.add(.word, parser.position + 1..<parser.position + 2, after: .space)
            parser.position += 3
            return .space
        }
        guard let word = parser.word(1), word == .and || word == .to else { return nil }
        let letters = parser.letters(from: parser.position + 1)
        parser.add(.word, letters, after: .space, as: .small)
        parser.position = letters.upperBound
        return parser.take(" ") ? .space : nil
    }

    /// A further number with its series, or a further part where the one before ends on a part.
    private static func readsItem(_ parser: inout Parser, after joint: Joint) -> Bool {
        var joint = joint
        let previous = parser.pieces.last { $0.role != .word }?.role
        if parser.word == .bs, parser.stands("BS ", at: parser.position) {
            parser.addWord(.word, .bs, after: joint)
            parser.position += 1
            joint = .space
        }
        if readSeries(&parser, after: joint) { joint = parser.byte(-1).isCapital ? .none : .space }
        if let number = parser.takeDigits() {
            parser.add(previous == .part && joint == .space && number.count < 4 ? .part : .number, number, after: joint)
            EuropeanNumber.readSuffix(&parser)
            return true
        }
        let letter = parser.letters
        guard previous == .part, letter.count == 1 else { return false }
        parser.add(.part, letter, after: joint)
        parser.position = letter.upperBound
        return true
    }
}
