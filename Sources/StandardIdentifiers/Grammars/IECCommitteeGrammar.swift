/// Documents of IEC's committees (`65B/1234A/CDV`, `CIS/A/1298/INF`, `SyCSmartEnergy/9/Q`, `JTC1-SC41/9/CD`, `95/371(F)/FDIS`) and
/// their projects (`PNW 65-916 ED1`, `PWI TR 100-41 ED1`).
///
/// Source: ISO/IEC Directives, IEC Supplement, numbering of documents: committee, serial number, kind.
enum IECCommitteeGrammar {
    /// Whether a committee, a number and a kind stand at the cursor: `65B/1234A/CDV`.
    static func stands(_ parser: Parser) -> Bool {
        var place = parser.position
        guard skipCommittee(parser, &place) else { return false }
        while place + 2 < parser.bytes.count, parser.bytes[place + 1].isCapital, parser.bytes[place + 2] == 0x2F {
            place += 2
        }
        place += 1
        let number = parser.digits(from: place)
        guard !number.isEmpty else { return false }
        place = number.upperBound
        while place < parser.bytes.count, parser.bytes[place].isCapital { place += 1 }
        if place + 2 < parser.bytes.count, parser.bytes[place] == 0x28, parser.bytes[place + 2] == 0x29 { place += 3 }
        guard place + 1 < parser.bytes.count, parser.bytes[place] == 0x2F else { return false }
        return isKind(parser, at: place + 1)
    }

    /// Steps over letters, digits and hyphens that begin with a digit or a capital, up to a slash.
    private static func skipCommittee(_ parser: Parser, _ place: inout Int) -> Bool {
        let start = place
        while place < parser.bytes.count,
            parser.bytes[place].isDigit || parser.bytes[place].isLatin || parser.bytes[place] == 0x2D
        {
            place += 1
        }
        let first = parser.byte
        return place > start && place - start <= 24 && (first.isDigit || first.isCapital) && place < parser.bytes.count
            && parser.bytes[place] == 0x2F
    }

    /// Up to eight capitals, and nothing behind them.
    private static func isKind(_ parser: Parser, at place: Int) -> Bool {
        let kind = parser.letters(from: place)
        return (1...8).contains(kind.count) && kind.upperBound == parser.bytes.count
            && kind.allSatisfy { parser.bytes[$0].isCapital }
    }

    /// Reads what ``stands(_:)`` has seen.
    static func read(_ parser: inout Parser) throws(Failure) {
        guard stands(parser) else { throw parser.expected("a committee, a number and a kind, such as 65B/1234/CDV") }
        addPublisher(&parser)
        addCommittee(&parser, after: .none)
        while parser.take("/"), parser.byte.isCapital {
            parser.add(.series, parser.position..<parser.position + 1, after: .slash)
            parser.position += 1
        }
        try parser.addDigits(.documentNumber, after: .slash, expecting: "the number of the document")
        if let letters = parser.takeLetters() { parser.add(.suffix, letters, after: .none) }
        if parser.take("(") {
            parser.add(.language, parser.position..<parser.position + 1, after: .parenthesis, closing: .parenthesis)
            parser.position += 2
        }
        _ = parser.take("/")
        if let kind = parser.takeLetters() { parser.add(.type, kind, after: .slash) }
    }

    /// IEC issues them; their identifiers do not say so.
    private static func addPublisher(_ parser: inout Parser) {
        parser.add(.publisher, .iec, parser.position..<parser.position, after: .hidden)
    }

    /// `65B`, `SyCSmartEnergy`, `JTC1-SC41`: one piece for each of those that hyphens join.
    private static func addCommittee(_ parser: inout Parser, after joint: Joint) {
        var joint = joint
        repeat {
            let start = parser.position
            _ = parser.take { $0.isDigit || $0.isLatin }
            parser.add(.series, start..<parser.position, after: joint)
            joint = .hyphen
        } while parser.isAt("-") && parser.byte(1).isLatin && parser.take("-")
    }

    /// `PNW 65-916 ED1`, `PNW TS SYCLVDC-125 ED1`, `PWI SRD SyCCOMM-1 ED1`.
    static func readProject(_ parser: inout Parser) throws(Failure) {
        guard let stage = parser.word else { throw parser.expected("PNW or PWI") }
        addPublisher(&parser)
        parser.addWord(.stage, stage, after: .none)
        guard parser.take(" ") else { throw parser.expected("' ' and the committee") }
        if let kind = parser.word, kind.isKind {
            parser.addWord(.type, kind, after: .space)
            guard parser.take(" ") else { throw parser.expected("' ' and the committee") }
        }
        guard parser.byte.isDigit || parser.byte.isLatin else { throw parser.expected("the committee") }
        addCommittee(&parser, after: .space)
        guard parser.take("-") else { throw parser.expected("'-' and the number of the project") }
        try parser.addDigits(.documentNumber, after: .hyphen, expecting: "the number of the project")
        parser.continuation = "the edition or the end"
        if parser.isAt(" "), parser.word(1) == .edition {
            parser.position += 1
            _ = try EditionGrammar.reads(&parser, isIEC: true)
        }
    }
}
