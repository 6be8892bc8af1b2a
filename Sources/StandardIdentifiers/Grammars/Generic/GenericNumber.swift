/// Numbers with parts and a year, whatever signs stand between them: `60745-2-2-04`, `B16.5-2013`, `J3016_202104`, `34695.21-1-2020`.
enum GenericNumber {
    /// How the publisher writes years.
    enum Years {
        case fourDigits
        /// The last two digits behind a hyphen or colon are a year: `-04`, `:16`.
        case twoDigits
        /// The same, with an M for a metric edition: `-M89`.
        case metric
    }

    /// Reads a number with its parts and its year.
    static func read(_ parser: inout Parser, after joint: Joint, years: Years) throws(Failure) {
        try readNumber(&parser, after: joint, years: years)
        try readYear(&parser, years: years)
    }

    /// Reads a number with its parts, without a year.
    static func readNumber(_ parser: inout Parser, after joint: Joint, years: Years) throws(Failure) {
        let letters = parser.latin
        var joint = joint
        if (1...6).contains(letters.count), parser.byte(at: letters.upperBound).isDigit, parser.isCapital(letters) {
            parser.add(.series, letters, after: joint)
            parser.position = letters.upperBound
            joint = .none
        }
        guard let digits = parser.takeDigits() else { throw parser.expected("a number") }
        parser.add(.number, digits, after: joint)
        takeSuffix(&parser)
        while readsGroup(&parser, years: years) {}
    }

    /// Capital letters, or one small one, right behind the digits: `461G`, `15189HB`, `60079-7A`.
    private static func takeSuffix(_ parser: inout Parser) {
        let letters = parser.latin
        if letters.count == 1, parser.byte == 0x53, parser.byte(1).isDigit {
            // `A440S1`: the first supplement.
            parser.add(.supplement, letters, after: .none)
            parser.position += 1
            if let number = parser.takeDigits() { parser.add(.supplementNumber, number, after: .none) }
            return
        }
        guard (1...4).contains(letters.count), letters.count == 1 || parser.isCapital(letters) else { return }
        parser.add(.suffix, letters, after: .none)
        parser.position = letters.upperBound
    }

    /// A further group behind a point, a hyphen or, with digits alone, a slash; a hyphen before a year ends the number.
    private static func readsGroup(_ parser: inout Parser, years: Years) -> Bool {
        let joint: Joint
        switch parser.byte {
        case 0x2E: joint = .dot
        case 0x2D: joint = .hyphen
        case 0x2F: joint = .slash
        default: return false
        }
        let group = parser.latinOrDigits(from: parser.position + 1)
        guard (1...10).contains(group.count) else { return false }
        if joint == .slash, !group.allSatisfy({ parser.byte(at: $0).isDigit }) { return false }
        if joint == .hyphen, isYear(group, parser, years: years) { return false }
        if readsRevision(&parser, group, after: joint) { return true }
        guard
            parser.isCapital(group)
                || parser.byte(at: group.lowerBound).isDigit && parser.latin(from: group.upperBound - 1).count == 1
        else { return false }
        let digits = parser.digits(from: group.lowerBound)
        let number = digits.isEmpty ? group : digits
        parser.add(.part, number, after: joint)
        parser.position = number.upperBound
        if number.upperBound < group.upperBound {
            parser.add(.suffix, number.upperBound..<group.upperBound, after: .none)
            parser.position = group.upperBound
        }
        return true
    }

    /// `-128r14`: the fourteenth revision.
    private static func readsRevision(_ parser: inout Parser, _ group: Range<Int>, after joint: Joint) -> Bool {
        let digits = parser.digits(from: group.lowerBound)
        guard !digits.isEmpty, digits.upperBound < group.upperBound, parser.byte(at: digits.upperBound) == 0x72 else {
            return false
        }
        let revision = parser.digits(from: digits.upperBound + 1)
        guard !revision.isEmpty, revision.upperBound == group.upperBound else { return false }
        parser.add(.part, digits, after: joint)
        parser.add(.word, digits.upperBound..<revision.lowerBound, after: .none)
        parser.add(.revision, revision, after: .none)
        parser.position = revision.upperBound
        return true
    }

    /// Whether the group is a year that ends the number: nothing but brackets, supplements or blanks may follow.
    private static func isYear(_ group: Range<Int>, _ parser: Parser, years: Years) -> Bool {
        let next = parser.byte(at: group.upperBound)
        if [0x2D, 0x2E, 0x3A].contains(next) { return false }
        var digits = group
        if years == .metric, parser.byte(at: group.lowerBound) == 0x4D {
            digits = group.lowerBound + 1..<group.upperBound
        }
        guard digits.allSatisfy({ parser.byte(at: $0).isDigit }) else { return false }
        return digits.count == 2 && years != .fourDigits || digits.count == 4 && parser.isYear(at: digits.lowerBound)
    }

    /// `-2013`, ` : 2000`, `:16`, `-M89`, `_202104`, `:2020-05`.
    static func readYear(_ parser: inout Parser, years: Years) throws(Failure) {
        var joint = Joint.hyphen
        let start = parser.position
        let blanked = parser.behindBlank(parser.position)
        if parser.byte(at: blanked) == 0x3A {
            parser.position = parser.behindBlank(blanked + 1)
            joint = .colon
        } else if parser.isAt("_"), parser.digits(from: parser.position + 1).count == 6,
            parser.isCentury(at: parser.position + 1)
        {
            parser.add(.year, start + 1..<start + 5, after: .underscore)
            parser.add(.month, start + 5..<start + 7, after: .none)
            parser.position = start + 7
            return
        } else if parser.isAt("-"), isYear(parser.latinOrDigits(from: start + 1), parser, years: years) {
            parser.position += 1
        } else {
            return
        }
        if years == .metric, parser.isAt("M"), parser.byte(1).isDigit {
            parser.add(.word, parser.position..<parser.position + 1, after: joint)
            parser.position += 1
            joint = .none
        }
        if years != .fourDigits, parser.digits.count == 2, let year = parser.takeDigits() {
            parser.add(.year, year, after: joint)
        } else if let year = parser.takeYear() {
            parser.add(.year, year, after: joint)
            readMonth(&parser, after: joint)
        } else {
            throw parser.expected(years == .fourDigits ? "a year of four digits" : "a year of two or four digits")
        }
    }

    private static func readMonth(_ parser: inout Parser, after joint: Joint) {
        guard joint == .colon, parser.isAt("-"), parser.digits(from: parser.position + 1).count == 2 else { return }
        parser.add(.month, parser.position + 1..<parser.position + 3, after: .hyphen)
        parser.position += 3
    }
}
