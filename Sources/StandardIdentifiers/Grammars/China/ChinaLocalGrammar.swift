/// Local standards: `DB4403/T 339-2023`, `DB11/501-2017`, `DBJ/T 15-38-2019`, `DG/TJ 08-2012-2017`.
enum ChinaLocalGrammar {
    /// Whether the code of a local standard stands at the cursor: `DB`, `DBJ`, `DBS`, `DG` or `DGJ` with a region, or with `/TJ`.
    static func claims(_ parser: Parser) -> Bool {
        let code = parser.latin
        guard (2...4).contains(code.count), parser.byte.capital == 0x44 else { return false }
        let second = parser.byte(1).capital
        guard second == 0x42 || second == 0x47 else { return false }
        let third = code.count > 2 ? parser.byte(2).capital : 0
        switch (second, third, code.count) {
        case (0x42, 0, 2): return region(behind: code, parser) != nil
        case (0x42, 0x4A, 3), (0x42, 0x53, 3), (0x47, 0x4A, 3): return true
        case (0x47, 0, 2): return parser.stands("/TJ", at: code.upperBound)
        default: return false
        }
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        let code = parser.latin
        parser.add(.publisher, code, after: .none, as: .capitals)
        parser.position = code.upperBound
        var isConstruction = code.count == 3 || parser.byte(at: code.lowerBound + 1).capital == 0x47
        if let region = region(behind: code, parser) {
            parser.add(.series, region, after: .none)
            parser.position = region.upperBound
        }
        if parser.isAt("("), parser.byte(1).capital == 0x4A, parser.byte(2) == 0x29 {
            // `DB13(J) 185-2020`: of construction.
            parser.add(
                .series, parser.position + 1..<parser.position + 2, after: .parenthesis, as: .capitals,
                closing: .parenthesis)
            parser.position += 3
            isConstruction = true
        }
        let number: Joint = readsKind(&parser) || isConstruction && !parser.isAt("/") ? .space : .slash
        if number == .slash {
            _ = parser.take(" ")
            _ = parser.take("/")
        }
        guard !parser.isAtEnd else { throw parser.expected("/T, /Z or a number, such as 339-2023") }
        try ChinaNumber.read(&parser, after: number, hasGroups: isConstruction)
        try ChinaTail.read(&parser)
    }

    /// Two, four or six digits of a region behind the code; behind `DBJ` only with a slash after them.
    private static func region(behind code: Range<Int>, _ parser: Parser) -> Range<Int>? {
        let digits = parser.digits(from: parser.behindBlank(code.upperBound))
        guard [2, 4, 6].contains(digits.count) else { return nil }
        let next = parser.byte(at: digits.upperBound)
        if next == 0x2D || next == 0x2E { return nil }
        let behind = parser.behindBlank(digits.upperBound)
        let hasKind =
            parser.byte(at: behind) == 0x2F || [0x54, 0x5A, 0x4A].contains(next.capital) || next == 0x28
        if code.count == 3 { return hasKind ? digits : nil }
        return hasKind || parser.byte(at: behind).isDigit || behind == parser.bytes.count ? digits : nil
    }

    /// `/T`, `/Z`, ` / T`, `T` right behind the region, `/TJ` and `/J` of construction.
    private static func readsKind(_ parser: inout Parser) -> Bool {
        var place = parser.behindBlank(parser.position)
        if parser.byte(at: place) == 0x2F { place = parser.behindBlank(place + 1) }
        let kind = parser.latin(from: place)
        let last = parser.byte(at: kind.upperBound - 1).capital
        switch kind.count {
        case 1: guard last == 0x54 || last == 0x5A || last == 0x4A else { return false }
        case 2: guard parser.byte(at: place).capital == 0x54, last == 0x4A else { return false }
        default: return false
        }
        parser.add(.type, kind, after: .slash, as: .capitals)
        parser.position = kind.upperBound
        return true
    }
}
