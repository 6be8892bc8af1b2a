/// The publishers of a document of ISO, IEC or CEN within a national number that has its own date: `ИСО/МЭК ТО` of ГОСТ Р ИСО/МЭК ТО
/// 15446-2008, `ISO/IEC TR` of CSA ISO/IEC TR 19758:04.
enum GenericAdoption {
    /// Reads publishers and kind, printed as they were written.
    static func readHead(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        guard let (word, name) = publisher(parser) else { throw parser.expected("a publisher such as ISO or IEC") }
        parser.add(.publisher, name, after: joint, as: .spelled, payload: word.rawValue)
        parser.position = name.upperBound
        // `OIML R 76-1`, but `ISO R300` is no form of today.
        let hasLetters = word == .oiml
        while parser.isAt("/") || parser.isAt(" ") {
            let joint: Joint = parser.isAt("/") ? .slash : .space
            parser.position += 1
            if let (word, name) = publisher(parser) {
                parser.add(.copublisher, name, after: joint, as: .spelled, payload: word.rawValue)
                parser.position = name.upperBound
            } else if let word = parser.word, word.isKind, parser.latin.count != 1 || hasLetters {
                let kind = parser.letters
                parser.add(.type, kind, after: joint, as: .spelled, payload: word.rawValue)
                parser.position = kind.upperBound
            } else {
                parser.position -= 1
                return
            }
        }
    }

    /// Whether one of these publishers stands at the cursor.
    static func claims(_ parser: Parser) -> Bool { publisher(parser) != nil }

    private static func publisher(_ parser: Parser) -> (Word, Range<Int>)? {
        let name = parser.letters
        if parser.stands("HL7", at: name.lowerBound) { return (.hl7, name.lowerBound..<name.lowerBound + 3) }
        if parser.stands("ХЛ7", at: name.lowerBound) { return (.hl7, name.lowerBound..<name.lowerBound + 5) }
        if parser.stands("ЕН", at: name.lowerBound), name.count == 4 { return (.en, name) }
        guard let word = parser.word, !parser.byte.isSmall else { return nil }
        if word.isInternationalPublisher || word.isCopublisher || word == .en || word == .itu { return (word, name) }
        return nil
    }
}
