/// CELEX numbers: `32024R1689`, `52021PC0206`, `02024R1689-20240712` (consolidated), `32016R0679R(02)` (corrigendum),
/// `12016E/TXT`, `62019CJ0311`.
///
/// Source: EUR-Lex, help page on CELEX numbers and table of types of documents: a sector, the year in four digits, one or more
/// letters for the kind, the number; `R(nn)` for corrigenda; the date behind a hyphen for consolidated texts.
enum CELEXGrammar {
    /// Whether a sector, a year and a kind stand at `place`.
    static func begins(at place: Int, in parser: Parser) -> Bool {
        guard place + 6 < parser.bytes.count else { return false }
        let sector = parser.bytes[place]
        guard sector.isDigit || sector == 0x43 || sector == 0x45, parser.isYear(at: place + 1) else { return false }
        let letters = parser.letters(from: place + 5)
        guard (1...2).contains(letters.count), letters.allSatisfy({ parser.bytes[$0].isCapital }),
            letters.upperBound < parser.bytes.count
        else { return false }
        let next = parser.bytes[letters.upperBound]
        return next.isDigit || next == 0x2F && sector == 0x31
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        if parser.word == .celex {
            parser.addWord(.word, .celex, after: .hidden)
            _ = parser.take(":")
            _ = parser.take(" ")
        }
        let start = parser.position
        guard begins(at: start, in: parser) else { throw parser.expected("a CELEX number such as 32024R1689") }
        parser.add(.series, start..<start + 1, after: .none)
        parser.add(.year, start + 1..<start + 5, after: .none)
        parser.position = start + 5
        if let kind = parser.takeLetters() { parser.add(.type, kind, after: .none) }
        if parser.take("/") {
            guard let text = parser.takeLetters() else { throw parser.expected("TXT") }
            parser.add(.section, text, after: .slash)
        } else {
            try parser.addDigits(.number, after: .none, expecting: "the number of the document")
        }
        try readSuffixes(&parser)
        parser.continuation = "a corrigendum such as R(01), a date or the end"
    }

    /// `R(01)`, `(01)`, `-20240712`, `_RES`, `FIN_240353`.
    private static func readSuffixes(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            if parser.isAt("R"), parser.byte(1) == 0x28 {
                parser.add(.supplement, parser.position..<parser.position + 1, after: .none)
                parser.position += 1
                try readCount(&parser, .supplementNumber)
            } else if parser.isAt("("), parser.byte(1).isDigit {
                try readCount(&parser, .part)
            } else if parser.isAt("-"), parser.digits(from: parser.position + 1).count == 8 {
                let start = parser.position + 1
                parser.add(.year, start..<start + 4, after: .hyphen)
                parser.add(.month, start + 4..<start + 6, after: .none)
                parser.add(.day, start + 6..<start + 8, after: .none)
                parser.position = start + 8
            } else if parser.byte.isCapital || parser.isAt("_") && (parser.byte(1).isCapital || parser.byte(1).isDigit)
            {
                let joint: Joint = parser.take("_") ? .underscore : .none
                guard let text = parser.take(while: { $0.isCapital || $0.isDigit }) else { return }
                parser.add(.section, text, after: joint)
            } else {
                return
            }
        }
    }

    private static func readCount(_ parser: inout Parser, _ role: Role) throws(Failure) {
        parser.position += 1
        guard let digits = parser.takeDigits() else { throw parser.expected("a number of two digits") }
        parser.add(role, digits, after: .parenthesis, closing: .parenthesis)
        guard parser.take(")") else { throw parser.expected("')'") }
    }
}
