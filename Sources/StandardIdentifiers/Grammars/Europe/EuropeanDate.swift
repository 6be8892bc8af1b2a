/// Dates behind identifiers of European and national bodies.
enum EuropeanDate {
    /// Reads `:2022`, `:2022-07`, `:2015 11 15`, `: 1986`, `:18` for 2018, and ` (2022)` as the first date; false where no colon with a
    /// digit follows.
    ///
    /// Source: CEN-CENELEC Internal Regulations Part 2 (year of availability); DIN's catalogue (year and month of issue); that
    /// of Austrian Standards (year, month and day).
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        if !parser.hasYear, parser.readsYearInBrackets() { return true }
        let colon = parser.isAt(" ") && parser.byte(1) == 0x3A ? 1 : 0
        let gap = parser.byte(colon + 1) == 0x20 ? 2 : 1
        guard parser.byte(colon) == 0x3A, parser.byte(colon + gap).isDigit else { return false }
        parser.position += colon + gap
        try readYearAndMonth(&parser, after: .colon)
        return true
    }

    static func readYearAndMonth(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        try readYear(&parser, after: joint)
        readMonth(&parser)
    }

    /// Reads a year of four digits or of two, which then mean 1950 to 2049.
    static func readYear(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        if let year = parser.takeYear() {
            parser.add(.year, year, after: joint)
            return
        }
        let digits = parser.digits
        guard digits.count == 2, let short = parser.value(digits) else {
            throw parser.expected("a year of four digits")
        }
        parser.position = digits.upperBound
        parser.add(.year, number: short < 50 ? 2000 + short : 1900 + short, digits, after: joint)
    }

    /// `-07`, `-07-15`, ` 07 15` behind a year.
    private static func readMonth(_ parser: inout Parser) {
        if isPair(parser, 0, 0x2D) {
            parser.add(.month, parser.position + 1..<parser.position + 3, after: .hyphen)
            parser.position += 3
            guard isPair(parser, 0, 0x2D) else { return }
            parser.add(.day, parser.position + 1..<parser.position + 3, after: .hyphen)
            parser.position += 3
        } else if isPair(parser, 0, 0x20), isPair(parser, 3, 0x20) {
            parser.add(.month, parser.position + 1..<parser.position + 3, after: .hyphen)
            parser.add(.day, parser.position + 4..<parser.position + 6, after: .hyphen)
            parser.position += 6
        }
    }

    /// Whether this sign and two digits, and no third, stand `offset` bytes on.
    private static func isPair(_ parser: Parser, _ offset: Int, _ sign: UInt8) -> Bool {
        parser.byte(offset) == sign && parser.byte(offset + 1).isDigit && parser.byte(offset + 2).isDigit
            && !parser.byte(offset + 3).isDigit
    }

    /// ` Jan. 2007`, `. March 2010` behind `corrigendum` or `corr`: printed as `:2007-01`.
    static func readsEnglish(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        _ = parser.take(".")
        let letters = parser.letters(from: parser.position + 1)
        guard parser.isAt(" "), letters.count >= 3, let month = englishMonth(letters.lowerBound, parser) else {
            parser.position = start
            return false
        }
        parser.position = letters.upperBound
        _ = parser.take(".")
        guard parser.take(" "), let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
        parser.add(.year, year, after: .colon)
        parser.add(.month, number: month, letters, after: .hyphen, as: .twoDigits)
        return true
    }

    /// The number of the month whose name begins with the three letters at `place`.
    private static func englishMonth(_ place: Int, _ parser: Parser) -> Int? {
        let names: StaticString = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
        return names.withUTF8Buffer { names in
            (0..<12).first { month in
                (0..<3).allSatisfy { names[3 * month + $0] == parser.bytes[place + $0].capital }
            }
        }.map { $0 + 1 }
    }

    /// `(juillet 1992)`: printed as `:1992-07`.
    static func readsFrench(_ parser: inout Parser) -> Bool {
        guard parser.isAt(" "), parser.byte(1) == 0x28, let month = parser.word(2)?.frenchMonth else { return false }
        let name = parser.letters(from: parser.position + 2)
        guard parser.stands(" ", at: name.upperBound), parser.isYear(at: name.upperBound + 1),
            parser.stands(")", at: name.upperBound + 5)
        else { return false }
        parser.add(.year, name.upperBound + 1..<name.upperBound + 5, after: .colon)
        parser.add(.month, number: month, name, after: .hyphen, as: .twoDigits)
        parser.position = name.upperBound + 6
        return true
    }
}
