/// Standards of associations and enterprises: `T/CESA 1193-2022`, `T/ZZB 1614-2020`, `Q/GDW 1899-2013`, `Q/ABC 0001S-2020`.
enum ChinaAssociationGrammar {
    static func readAssociation(_ parser: inout Parser) throws(Failure) {
        try readCode(&parser, expecting: "the code of an association, such as CESA")
        if parser.isAt("/"), ChinaCode.isKind(parser.byte(1)), !parser.byte(2).isLatin {
            parser.add(.type, parser.position + 1..<parser.position + 2, after: .slash, as: .capitals)
            parser.position += 2
        }
        try ChinaNumber.read(&parser, after: .space, hasGroups: true)
        try ChinaTail.read(&parser)
    }

    static func readEnterprise(_ parser: inout Parser) throws(Failure) {
        try readCode(&parser, expecting: "the code of an enterprise, such as GDW")
        try ChinaNumber.read(&parser, after: .space, hasGroups: true)
        try ChinaTail.read(&parser)
    }

    /// The letter, the slash and the code; where no blank follows the code, it ends with its last letter.
    private static func readCode(_ parser: inout Parser, expecting what: String) throws(Failure) {
        parser.add(.type, parser.position..<parser.position + 1, after: .none, as: .capitals)
        parser.position += 2
        _ = parser.take(" ")
        let run = parser.latinOrDigits(from: parser.position)
        let code = run.lowerBound..<endOfCode(run, parser)
        guard code.count >= 2, code.contains(where: { parser.byte(at: $0).isLatin }), isOneCase(code, parser) else {
            throw parser.expected(what)
        }
        parser.add(.publisher, code, after: .slash, as: .capitals)
        parser.position = code.upperBound
    }

    /// Before a blank and a number the whole run is the code; otherwise it ends before the digits of the number: `CSGF024`, `ABC0001S`.
    private static func endOfCode(_ run: Range<Int>, _ parser: Parser) -> Int {
        let next = parser.byte(at: run.upperBound + 1)
        if [0x20, 0x2F, 0x5F].contains(parser.byte(at: run.upperBound)), next.isDigit || next.isLatin {
            return run.upperBound
        }
        var end = run.upperBound
        if end > run.lowerBound, parser.byte(at: end - 1).isLatin, parser.byte(at: end - 2).isDigit { end -= 1 }
        guard end > run.lowerBound, parser.byte(at: end - 1).isDigit else { return run.upperBound }
        while end > run.lowerBound, parser.byte(at: end - 1).isDigit { end -= 1 }
        return end
    }

    private static func isOneCase(_ run: Range<Int>, _ parser: Parser) -> Bool {
        run.allSatisfy { !parser.byte(at: $0).isSmall } || run.allSatisfy { !parser.byte(at: $0).isCapital }
    }
}
