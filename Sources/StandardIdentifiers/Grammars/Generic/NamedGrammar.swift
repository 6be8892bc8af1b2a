/// Specifications that have a name and no number: `OASIS OSLC-AM-2.1-CS01-Pt1`, `OASIS ECF v4.01`, `MPAI-AIF V1.1`,
/// `draft-ietf-httpbis-semantics-19`.
enum NamedGrammar {
    /// Whether an Internet draft or a document of W3C stands at the cursor.
    static func claims(_ parser: Parser) -> Bool {
        parser.stands("draft-", at: parser.position) || W3CGrammar.claims(parser)
            || parser.stands("W3C ", at: parser.position)
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        if W3CGrammar.claims(parser) { return try W3CGrammar.read(&parser) }
        if parser.stands("draft-", at: parser.position) { return try readDraft(&parser) }
        let publisher = parser.latinOrDigits(from: parser.position)
        guard parser.isCapital(publisher) else { throw parser.expected("the publisher in capitals") }
        parser.add(.publisher, publisher, after: .none)
        parser.position = publisher.upperBound
        let joint: Joint = parser.isAt("-") ? .hyphen : .space
        guard parser.take("-") || parser.take(" ") else { throw parser.expected("the name of a specification") }
        try readName(&parser, after: joint)
        if parser.isAt(" "), parser.byte(1).capital == 0x56, parser.byte(2).isDigit {
            parser.position += 1
            let token = parser.take(while: isPartOfName) ?? parser.position..<parser.position
            try split(token, after: .space, &parser)
        }
        // `W3C WCAG 2.2`: digits with a point between them.
        if parser.isAt(" "), let version = version(parser, at: parser.position + 1) {
            parser.add(.version, version, after: .space)
            parser.position = version.upperBound
        }
        parser.continuation = "a version such as v2.0, or the end"
    }

    /// A token without blanks that holds a capital, a digit or a hyphen: no ordinary word.
    private static func readName(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        guard let token = parser.take(while: isPartOfName) else { throw parser.expected("the name of a specification") }
        guard
            token.contains(where: { parser.byte(at: $0).isDigit || parser.byte(at: $0) == 0x2D })
                || token.allSatisfy({ parser.byte(at: $0).isCapital })
                || parser.byte(at: token.lowerBound).isCapital && parser.isAt(" ")
        else {
            parser.position = token.lowerBound
            throw parser.expected("the name of a specification in capitals, or with a version")
        }
        try split(token, after: joint, &parser)
    }

    /// Records the token piece by piece between its hyphens: names as series, versions and numbers as such.
    private static func split(_ token: Range<Int>, after joint: Joint, _ parser: inout Parser) throws(Failure) {
        var start = token.lowerBound
        var joint = joint
        while start < token.upperBound {
            var end = start
            while end < token.upperBound, parser.byte(at: end) != 0x2D { end += 1 }
            guard end > start else {
                parser.position = start
                throw parser.expected("a name behind the hyphen")
            }
            add(start..<end, after: joint, &parser)
            joint = .hyphen
            start = end + 1
        }
        guard parser.byte(at: token.upperBound - 1) != 0x2D else { throw parser.expected("a name behind the hyphen") }
    }

    private static func add(_ group: Range<Int>, after joint: Joint, _ parser: inout Parser) {
        let first = parser.byte(at: group.lowerBound)
        if first.capital == 0x56, group.count > 1, parser.byte(at: group.lowerBound + 1).isDigit {
            parser.add(.word, group.lowerBound..<group.lowerBound + 1, after: joint)
            parser.add(.version, group.lowerBound + 1..<group.upperBound, after: .none)
        } else {
            let role: Role = parser.pieces.contains { $0.role == .number } ? .series : .number
            parser.add(first.isDigit && group.count <= 5 ? .version : role, group, after: joint)
        }
    }

    /// `draft-ietf-httpbis-semantics-19`: small letters and hyphens, two digits of the version at the end.
    private static func readDraft(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        guard let token = parser.take(while: { $0.isSmall || $0.isDigit || $0 == 0x2D }), token.count > 10 else {
            throw parser.expected("the name of an Internet draft")
        }
        let end = token.upperBound
        let isDated = end - start > 9 && parser.byte(at: end - 3) == 0x2D && parser.digits(from: end - 2).count == 2
        parser.add(.stage, start..<start + 5, after: .none)
        let name = start + 6..<(isDated ? end - 3 : end)
        guard name.contains(where: { parser.byte(at: $0) == 0x2D }), !name.isEmpty else {
            throw parser.expected("an author and a name")
        }
        parser.add(.number, name, after: .hyphen)
        if isDated { parser.add(.version, end - 2..<end, after: .hyphen) }
    }

    private static func version(_ parser: Parser, at start: Int) -> Range<Int>? {
        var end = start
        while parser.byte(at: end).isDigit
            || end > start && parser.byte(at: end) == 0x2E && parser.byte(at: end + 1).isDigit
        {
            end += 1
        }
        return parser.bytes[start..<end].contains(0x2E) ? start..<end : nil
    }

    private static func isPartOfName(_ byte: UInt8) -> Bool {
        byte.isLatin || byte.isDigit || byte == 0x2D || byte == 0x2E
    }
}
