/// National and sector standards: `GB/T 45654-2025`, `YD/T 4044-2022`, `JJF(民航) 0125-2026`, `TSG Z7001-2004`.
enum ChinaStandardGrammar {
    static func read(_ parser: inout Parser, _ head: ChinaHead) throws(Failure) {
        parser.add(.publisher, head.code, after: .none, as: .capitals)
        if let kind = head.kind { parser.add(.type, kind, after: .slash, as: .capitals) }
        parser.position = head.end
        guard !parser.isAtEnd else {
            throw parser.expected(
                head.kind == nil ? "/T, /Z or a number, such as 45438-2025" : "a number, such as 45654-2025")
        }
        try readBranch(&parser)
        let isColonDated = head.code.count == 4 && parser.byte(at: head.code.lowerBound).capital == 0x43
        try ChinaNumber.read(
            &parser, after: .space, year: isColonDated ? .colon : .hyphen,
            hasGroups: ChinaCode.grouped.contains(parser.bytes, head.code))
        try ChinaTail.read(&parser)
    }

    /// `JJG(民航) 0111`, `GBW(E) 080001`: a branch of the series, in brackets behind the code.
    private static func readBranch(_ parser: inout Parser) throws(Failure) {
        var place = parser.behindBlank(parser.position)
        guard parser.byte(at: place) == 0x28 else { return }
        place += 1
        let name = parser.letters(from: place)
        guard !name.isEmpty, parser.byte(at: name.upperBound) == 0x29 else { return }
        parser.add(.series, name, after: .parenthesis, closing: .parenthesis)
        parser.position = name.upperBound + 1
    }
}
