/// European Legislation Identifiers: `http://data.europa.eu/eli/reg/2024/1689/oj`, short `eli/reg/2024/1689`.
///
/// Source: EUR-Lex, ELI register, URI templates of the Publications Office:
/// `{typedoc}/{year}/{naturalnumber}[/{subdivision}…][/corrigendum/{date}][/{point in time}][/oj][/{language}[/{format}]]`.
enum ELIGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        try readBase(&parser)
        guard let kind = parser.take(while: { $0.isSmall || $0 == 0x5F }) else {
            throw parser.expected("a kind of act, such as reg, dir or dec_impl")
        }
        parser.add(.type, kind, after: .slash)
        guard parser.take("/"), let year = parser.takeYear() else {
            throw parser.expected("'/' and a year of four digits")
        }
        parser.add(.year, year, after: .slash)
        guard parser.take("/") else { throw parser.expected("'/' and the number of the act") }
        try parser.addDigits(.number, after: .slash, expecting: "the number of the act")
        while parser.take("(") {
            try parser.addDigits(.part, after: .parenthesis, expecting: "a number")
            guard parser.take(")") else { throw parser.expected("')'") }
            parser.pieces[parser.pieces.count - 1].closing = .parenthesis
        }
        while parser.take("/") {
            if parser.isAtEnd { return }
            try readSegment(&parser)
        }
        parser.continuation = "'/' and a subdivision, a date or 'oj'"
    }

    /// The address before the kind, printed in full.
    private static func readBase(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        if parser.take(text: "ELI:") || parser.take(text: "ELI :") { _ = parser.take(" ") }
        if parser.word != .eli {
            guard parser.take(text: "http://") || parser.take(text: "https://") else { throw parser.expected("an ELI") }
            guard parser.take(text: "data.europa.eu/") || parser.take(text: "eur-lex.europa.eu/") else {
                throw parser.expected("data.europa.eu or eur-lex.europa.eu")
            }
        }
        guard parser.take(.eli), parser.isAt("/") else { throw parser.expected("eli/") }
        parser.add(.word, .eliBase, start..<parser.position, after: .none)
        parser.position += 1
    }

    /// `art_10`, `oj`, `2024-07-12`, `corrigendum`, `eng`, `pdf`.
    private static func readSegment(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        if parser.isYear(at: start), parser.stands("-", at: start + 4) {
            parser.add(.year, start..<start + 4, after: .slash)
            parser.position += 5
            try readTwo(&parser, .month)
            guard parser.take("-") else { throw parser.expected("'-' and a day") }
            try readTwo(&parser, .day)
            return
        }
        guard let segment = parser.take(while: { $0.isLatin || $0.isDigit || $0 == 0x5F || $0 == 0x2D }) else {
            throw parser.expected("a subdivision, a date or 'oj'")
        }
        let isLanguage =
            segment.count == 3 && segment.allSatisfy { parser.bytes[$0].isSmall } && parser.pieces.last?.role == .remark
        let isSection = segment.contains { parser.bytes[$0] == 0x5F }
        parser.add(isLanguage ? .language : isSection ? .section : .remark, segment, after: .slash)
    }

    private static func readTwo(_ parser: inout Parser, _ role: Role) throws(Failure) {
        guard parser.digits.count == 2, let digits = parser.takeDigits() else { throw parser.expected("two digits") }
        parser.add(role, digits, after: .hyphen)
    }
}
