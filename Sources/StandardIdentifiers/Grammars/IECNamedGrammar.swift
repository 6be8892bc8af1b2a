/// Documents of IEC that a name tells and no number, or a name and a number: `IEC CA 01:2016`, `ISO/IEC VIM:1993`,
/// `IEC CENT-CHAL:2006`, `IEC White Paper Microgrids:2014`.
///
/// Source: the catalogue of IEC's webstore.
enum IECNamedGrammar {
    /// Reads what follows the publishers up to the date; false where no name in capitals and no kind of paper stands there.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.isAt(" "), parser.byte(1).isCapital else { return false }
        if parser.byte(2).isSmall, parser.word(1) == nil { return try readsPaper(&parser) }
        let name = parser.letters(from: parser.position + 1)
        guard name.count >= 2, name.allSatisfy({ parser.bytes[$0].isCapital }), parser.word(1)?.isStageOrKind != true
        else { return false }
        switch parser.byte(name.count + 1) {
        case 0x3A, 0x30...0x39:
            parser.add(.number, name, after: .space)
        case 0x2D:
            parser.add(.type, name, after: .space)
        case 0x20 where parser.byte(name.count + 2).isDigit || parser.byte(name.count + 3).isSmall:
            parser.add(.type, name, after: .space)
        default: return false
        }
        parser.position = name.upperBound
        try readCode(&parser)
        return true
    }

    /// What follows the name: `01`, `-P01`, `-CHAL`, ` Vademecum`.
    private static func readCode(_ parser: inout Parser) throws(Failure) {
        var role: Role = parser.pieces.last?.role == .type ? .number : .suffix
        while !parser.isAtEnd, !parser.isAt(":") {
            let joint: Joint = parser.take("-") ? .hyphen : parser.take(" ") ? .space : .none
            guard let code = parser.take(while: { $0.isDigit || $0.isLatin }) else {
                throw parser.expected("a number or a date")
            }
            parser.add(role, code, after: joint)
            role = .part
            if parser.isAt(" ") || parser.isAt(",") || parser.isAt("(") { return }
        }
    }

    /// `White Paper Microgrids:2014`: the kind ends with Paper or Report, the title with the last colon.
    private static func readsPaper(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position + 1
        guard let colon = parser.bytes[start...].lastIndex(of: 0x3A) else { return false }
        var end = start
        while end < colon {
            let word = parser.letters(from: end)
            guard !word.isEmpty, parser.bytes[word.upperBound] == 0x20 else { return false }
            end = word.upperBound + 1
            if parser.stands("Paper", at: word.lowerBound) || parser.stands("Report", at: word.lowerBound) {
                parser.add(.type, start..<word.upperBound, after: .space)
                parser.add(.remark, end..<colon, after: .space)
                parser.position = colon
                return true
            }
        }
        return false
    }
}

extension Word {
    fileprivate var isStageOrKind: Bool { isStage || isKind }
}
