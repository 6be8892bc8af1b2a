/// Tells identifiers of IEEE from those of others by their first words.
enum IEEEProjects {
    /// Whether what begins with ISO or IEC is a project of IEEE: `ISO/IEC/IEEE P15026-1/D2`.
    static func stands(_ parser: Parser) -> Bool {
        let bytes = parser.bytes
        let end = min(bytes.count, parser.position + 32)
        var place = parser.position + 3
        while place + 2 < end {
            if bytes[place] == 0x50, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x2F {
                if bytes[place + 1].isDigit || AmericanNumber.isSeries(bytes[place + 1]) && bytes[place + 2].isDigit {
                    return true
                }
            }
            // Only the number of a draft comes before: `CD2 P12207`, `CD.1 P21839`.
            if bytes[place].isDigit, bytes[place - 1] != 0x44, bytes[place - 1] != 0x2E { return false }
            place += 1
        }
        return false
    }

    /// Whether IEEE or a forerunner is among the publishers at the cursor: `ANSI/IEEE`.
    static func hasIEEE(_ parser: Parser) -> Bool {
        var offset = 0
        while let word = parser.word(offset), word.isAmericanPublisher || word == .iso || word == .iec {
            if word == .ieee || word == .aiee || word == .ire { return true }
            offset += parser.letters(from: parser.position + offset).count
            if parser.byte(offset) == 0x20, parser.byte(offset + 1) == 0x2F { offset += 1 }
            guard parser.byte(offset) == 0x2F else { return false }
            offset += parser.byte(offset + 1) == 0x20 ? 2 : 1
        }
        return false
    }

    /// Whether a project stands at the cursor that does not name IEEE, `P1234/D9`, one of its
    /// best known numbers, `802.16k-2007`, or a standard of the IRE, `55 IRE 2.S1`.
    static func standsAlone(_ parser: Parser) -> Bool {
        if parser.stands("802.", at: parser.position), parser.byte(4).isDigit { return true }
        if parser.byte.isDigit { return parser.byte(1).isDigit && parser.byte(2) == 0x20 && parser.word(3) == .ire }
        guard parser.isAt("P"), AmericanNumber.isProject(parser), parser.byte(1) != 0x53 else { return false }
        return true
    }

    /// Whether a number stands at the cursor that ANSI gave to an electrical standard: `C63.4-2000`.
    static func isElectrical(_ parser: Parser) -> Bool {
        guard parser.isAt("C"), parser.byte(1).isDigit else { return false }
        let number = parser.digits(from: parser.position + 1)
        return number.count == 2 && parser.byte(3) == 0x2E && parser.byte(4).isDigit
    }
}
