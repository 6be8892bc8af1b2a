/// Numbers of European and national documents with their parts: `60335-2-27`, `384.7.711`, `381C`, `2240-089`, `3900-A10`,
/// `73 0540-2`.
enum EuropeanNumber {
    /// What a number may have besides digits and parts.
    struct Style {
        /// Blanks between groups of digits: `73 0540`.
        var isSpaced = false
        /// Letters of a series before it: `X50-131`, `B 1300`.
        var hasSeries = false
    }

    static func read(_ parser: inout Parser, _ style: Style = Style(), after joint: Joint = .space) throws(Failure) {
        var joint = joint
        if style.hasSeries { joint = readSeries(&parser, after: joint) }
        guard var number = parser.takeDigits() else { throw parser.expected("a number") }
        while style.isSpaced, parser.isAt(" "), (2...4).contains(parser.digits(from: parser.position + 1).count) {
            let group = parser.digits(from: parser.position + 1)
            number = number.lowerBound..<group.upperBound
            parser.position = group.upperBound
        }
        parser.add(.number, number, after: joint)
        readSuffix(&parser)
        try readParts(&parser)
    }

    /// `X50-131`, `C 15-100`, `B-02025`, `AR-N 4105`: one to three capitals before the number.
    private static func readSeries(_ parser: inout Parser, after joint: Joint) -> Joint {
        var letters = parser.letters
        guard (1...3).contains(letters.count), letters.allSatisfy({ parser.bytes[$0].isCapital }) else { return joint }
        // `VDE-AR-N 4105`: a rule of application, and for what.
        let further = parser.letters(from: letters.upperBound + 1)
        if parser.stands("-", at: letters.upperBound), further.count == 1, parser.stands(" ", at: further.upperBound) {
            letters = letters.lowerBound..<further.upperBound
        }
        let next = parser.byte(letters.count)
        let isApart = next == 0x20 || next == 0x2D
        guard parser.byte(letters.count + (isApart ? 1 : 0)).isDigit else { return joint }
        parser.add(.series, letters, after: joint)
        parser.position = letters.upperBound + (isApart ? 1 : 0)
        return next == 0x20 ? .space : next == 0x2D ? .hyphen : .none
    }

    /// One or two letters right behind digits: `381C`, `AU 145e`.
    static func readSuffix(_ parser: inout Parser) {
        let letters = parser.letters
        guard (1...2).contains(letters.count), letters.allSatisfy({ parser.bytes[$0].isLatin }) else { return }
        parser.add(.suffix, letters, after: .none)
        parser.position = letters.upperBound
    }

    /// `-2-27`, `-2.3.10`, `.7.711`, `-B2`, `/10`.
    static func readParts(_ parser: inout Parser) throws(Failure) {
        while true {
            let sign = parser.byte
            let joint: Joint
            switch sign {
            case 0x2D where parser.byte(1) != 0x2D: joint = .hyphen
            case 0x2E where parser.byte(1).isDigit: joint = .dot
            case 0x2F where parser.byte(1).isDigit && !isAmendmentOfUNE(parser): joint = .slash
            default: return
            }
            parser.position += 1
            let start = parser.position
            guard let part = parser.take(while: { $0.isDigit || $0.isLatin }), isPart(part, parser) else {
                parser.position = start
                throw parser.expected("a part")
            }
            // `2035/2030`: two numbers.
            let isNumber = joint == .slash && part.count >= 4
            parser.add(isNumber ? .number : .part, part, after: joint)
        }
    }

    /// Parts have a digit, or are one or two letters.
    private static func isPart(_ range: Range<Int>, _ parser: Parser) -> Bool {
        range.count <= 2 || range.contains { parser.bytes[$0].isDigit }
    }

    /// `/1M` of a Spanish standard is its first amendment.
    private static func isAmendmentOfUNE(_ parser: Parser) -> Bool {
        let digits = parser.digits(from: parser.position + 1)
        return parser.stands("M", at: digits.upperBound)
    }
}
