/// Number, parts and year as Chinese standards print them: `15843.1-2008`, `299C-2006`, `3102.11-93`, `16-2062-2007`.
enum ChinaNumber {
    /// Reads a number with what belongs to it.
    ///
    /// - Parameters:
    ///   - year: what the canonical form prints before the year; CECS prints a colon.
    ///   - hasGroups: whether the number may go on behind a hyphen: `GSB 16-2062-2007`, `DBJ/T 15-38-2019`.
    static func read(
        _ parser: inout Parser, after joint: Joint, year: Joint = .hyphen, hasGroups: Bool = false
    ) throws(Failure) {
        if !parser.take(" "), !parser.take("_"), parser.isAt("-"), parser.byte(1).isDigit { parser.position += 1 }
        var joint = joint
        let letters = parser.latin
        if (1...6).contains(letters.count), parser.byte(at: letters.upperBound).isDigit {
            parser.add(.series, letters, after: joint, as: .capitals)
            parser.position = letters.upperBound
            joint = .none
        }
        guard parser.digits.count <= 8 else {
            throw parser.expected("a number of at most eight digits, or a dash before the year")
        }
        try parser.addDigits(.number, after: joint, expecting: "a number, such as 45654-2025")
        readSuffix(&parser)
        while parser.isAt("."), parser.byte(1).isDigit {
            parser.position += 1
            // `GB/T 45654.2025`: a point was typed for the dash. No document of China has a thousand parts.
            if parser.isYear(at: parser.position), ![0x2D, 0x2E, 0x3A].contains(parser.byte(4)),
                let typed = parser.takeYear()
            {
                parser.add(.year, typed, after: year)
                return
            }
            try parser.addDigits(.part, after: .dot, expecting: "the number of a part")
            readSuffix(&parser)
        }
        try readYear(&parser, after: year, hasGroups: hasGroups)
    }

    /// One letter right behind the digits: `299C`, `0001S`.
    static func readSuffix(_ parser: inout Parser) {
        let letters = parser.latin
        guard letters.count == 1, !parser.byte(1).isDigit else { return }
        parser.add(.suffix, letters, after: .none)
        parser.position = letters.upperBound
    }

    /// `-2025`, `—93`, `:2010`, behind a further group of the number where it may have one.
    static func readYear(_ parser: inout Parser, after joint: Joint = .hyphen, hasGroups: Bool = false) throws(Failure)
    {
        guard takesDash(&parser) else { return readYearBehindBlank(&parser, after: joint) }
        if takesPlaceholder(&parser, after: joint) { return }
        let group = parser.digits
        if hasGroups, !group.isEmpty, parser.byte(at: group.upperBound) == 0x2D,
            parser.byte(at: group.upperBound + 1).isDigit
        {
            parser.add(.part, group, after: .hyphen)
            parser.position = group.upperBound + 1
        }
        if let year = parser.takeYear() {
            parser.add(.year, year, after: joint)
        } else if parser.digits.count == 2, let year = parser.takeDigits() {
            parser.add(.year, year, after: joint)
        } else {
            throw parser.expected("a year of two or four digits")
        }
    }

    /// `GB/T 1512 2006`: the dash was left out. Two digits count only at the end of the text.
    private static func readYearBehindBlank(_ parser: inout Parser, after joint: Joint) {
        guard parser.isAt(" ") else { return }
        let digits = parser.digits(from: parser.position + 1)
        guard parser.isYear(at: digits.lowerBound) || digits.count == 2 && digits.upperBound == parser.bytes.count
        else { return }
        parser.add(.year, digits, after: joint)
        parser.position = digits.upperBound
    }

    /// `XXXX`, `20XX`, `202X`: the year of a draft that has none yet.
    private static func takesPlaceholder(_ parser: inout Parser, after joint: Joint) -> Bool {
        let digits = parser.digits
        let signs = parser.latin(from: digits.upperBound)
        guard digits.count + signs.count == 4, !signs.isEmpty,
            signs.allSatisfy({ parser.byte(at: $0).capital == 0x58 }),
            digits.isEmpty || parser.byte(at: digits.lowerBound) == 0x32
        else { return false }
        parser.add(.undated, digits.lowerBound..<signs.upperBound, after: joint, as: .capitals)
        parser.position = signs.upperBound
        return true
    }

    /// Steps over a hyphen, a colon, or the ideograph 一 that people type for a dash.
    private static func takesDash(_ parser: inout Parser) -> Bool {
        if parser.takeHyphen() { return true }
        let start = parser.position
        _ = parser.take(" ")
        if parser.take(":") {
            _ = parser.take(" ")
            return true
        }
        if parser.take(text: "一"), parser.isYear(at: parser.position) {
            parser.add(.word, parser.position - 3..<parser.position, after: .hidden)
            return true
        }
        parser.position = start
        return false
    }
}
