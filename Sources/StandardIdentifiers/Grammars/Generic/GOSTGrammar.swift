/// Standards of the Euro-Asian council and of Russia, Belarus and others that write alike: `ГОСТ Р 34.10-2012`,
/// `ГОСТ Р ИСО/МЭК 15426-2-2016`, `ГОСТ 31425.4-2025/ISO 9902-4:2001`, `PNST 553-2021`.
///
/// Source: ГОСТ Р 1.5 and ГОСТ 1.5 for the form of a number. Names are printed in the letters in which they were written.
enum GOSTGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        guard var word = parser.word, !parser.byte.isSmall else { throw parser.expected("ГОСТ or GOST") }
        let start = parser.position
        parser.position = parser.letters.upperBound
        if word == .gost, let end = endOfBranch(parser) {
            word = .gostR
            parser.position = end
        }
        let name = start..<parser.position
        guard parser.take(" ") else { throw parser.expected("a number, such as 34.10-2012") }
        if GenericAdoption.claims(parser) {
            parser.add(.adopter, name, after: .none, as: .spelled, payload: word.rawValue)
            try GenericAdoption.readHead(&parser, after: .space)
            _ = parser.take(" ")
        } else {
            parser.add(.publisher, name, after: .none, as: .spelled, payload: word.rawValue)
        }
        if let branch = militaryBranch(parser) {
            parser.add(.series, branch, after: .space)
            parser.position = branch.upperBound + 1
        }
        try GenericNumber.read(&parser, after: .space, years: .twoDigits)
        try GenericTail.read(&parser)
        parser.continuation = "a year behind a hyphen, the document that it adopts, or the end"
    }

    /// `В`, `РВ`, `РО`: standards of defence.
    private static func militaryBranch(_ parser: Parser) -> Range<Int>? {
        let letters = parser.letters
        guard parser.byte(at: letters.upperBound) == 0x20, letters.count == 2 || letters.count == 4 else { return nil }
        let isKnown =
            parser.stands("В ", at: letters.lowerBound) || parser.stands("РВ ", at: letters.lowerBound)
            || parser.stands("РО ", at: letters.lowerBound)
        return isKnown ? letters : nil
    }

    /// The end of ` Р` or ` R` behind the name: a standard of Russia alone.
    private static func endOfBranch(_ parser: Parser) -> Int? {
        guard parser.isAt(" ") else { return nil }
        if parser.stands("Р ", at: parser.position + 1) { return parser.position + 3 }
        return parser.stands("R ", at: parser.position + 1) ? parser.position + 2 : nil
    }
}
