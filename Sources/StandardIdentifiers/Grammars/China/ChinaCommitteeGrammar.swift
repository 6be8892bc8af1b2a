/// Documents of a national committee and of the accreditation bodies: `TC260-003`, `TC260-PG-20233A`, `TC260-TR-001-2026`,
/// `CNAS-CL01-G001:2018`, `CNCA-C01-01:2014`.
enum ChinaCommitteeGrammar {
    static func claims(_ parser: Parser) -> Bool {
        if isAccreditation(parser) { return true }
        guard parser.byte.capital == 0x54, parser.byte(1).capital == 0x43 else { return false }
        let digits = parser.digits(from: parser.position + 2)
        return (2...4).contains(digits.count) && parser.byte(at: digits.upperBound) == 0x2D
    }

    private static func isAccreditation(_ parser: Parser) -> Bool {
        parser.latin.count == 4 && parser.byte(4) == 0x2D
            && (parser.stands("CNAS", at: parser.position) || parser.stands("CNCA", at: parser.position))
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        if isAccreditation(parser) { return try readAccreditation(&parser) }
        let start = parser.position
        let committee = start..<parser.digits(from: start + 2).upperBound
        parser.add(.publisher, committee, after: .none, as: .capitals)
        parser.position = committee.upperBound + 1
        let kind = parser.latin
        if (2...3).contains(kind.count) {
            parser.add(.type, kind, after: .hyphen, as: .capitals)
            parser.position = kind.upperBound
            _ = parser.take("-")
        }
        guard let number = parser.takeDigits() else {
            throw parser.expected("a number, or PG and a number such as 20233A")
        }
        if number.count > 4, parser.isCentury(at: number.lowerBound) {
            // `20233A` is the third guide of 2023: the year is part of the number, and known as the year too.
            parser.add(.year, number.lowerBound..<number.lowerBound + 4, after: .hidden)
        }
        parser.add(.number, number, after: .hyphen)
        ChinaNumber.readSuffix(&parser)
        try ChinaNumber.readYear(&parser)
        try ChinaTail.read(&parser)
    }
}

extension ChinaCommitteeGrammar {
    private static func readAccreditation(_ parser: inout Parser) throws(Failure) {
        parser.add(.publisher, parser.latin, after: .none)
        parser.position += 5
        guard (1...3).contains(parser.latin.count) else { throw parser.expected("a kind and a number, such as CL01") }
        parser.add(.type, parser.latin, after: .hyphen, as: .capitals)
        parser.position = parser.latin.upperBound
        try parser.addDigits(.number, after: .none, expecting: "a number")
        while parser.isAt("-"), parser.byte(1).isDigit || parser.byte(1).isLatin,
            !parser.isYear(at: parser.position + 1)
        {
            let part = parser.latinOrDigits(from: parser.position + 1)
            parser.add(.part, part, after: .hyphen, as: .capitals)
            parser.position = part.upperBound
        }
        try ChinaNumber.readYear(&parser, after: .colon)
        parser.continuation = "a year or the end"
    }
}

/// Numbers of plans: `20230001-T-469` of national, `2021-0123T-YD` of sector standards.
enum ChinaPlanGrammar {
    static func claims(_ parser: Parser) -> Bool {
        let digits = parser.digits
        guard parser.isCentury(at: digits.lowerBound), parser.byte(at: digits.upperBound) == 0x2D else { return false }
        if digits.count == 8 {
            return parser.byte(at: digits.upperBound + 1).isLatin && parser.byte(at: digits.upperBound + 2) == 0x2D
        }
        let serial = parser.digits(from: digits.upperBound + 1)
        return digits.count == 4 && serial.count == 4 && isKind(parser.byte(at: serial.upperBound))
            && parser.byte(at: serial.upperBound + 1) == 0x2D && parser.byte(at: serial.upperBound + 2).isLatin
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        guard claims(parser), let first = parser.takeDigits() else {
            throw parser.expected("the number of a plan, such as 20230001-T-469")
        }
        parser.add(.year, first.lowerBound..<first.lowerBound + 4, after: .hidden)
        parser.add(.documentNumber, first, after: .none)
        parser.position += 1
        var kindJoint: Joint = .hyphen
        if first.count == 4 {
            try parser.addDigits(.documentNumber, after: .hyphen, expecting: "a number of four digits")
            kindJoint = .none
        }
        guard isKind(parser.byte) else { throw parser.expected("Q, T or Z") }
        parser.add(.type, parser.position..<parser.position + 1, after: kindJoint, as: .capitals)
        parser.position += 2
        let body = first.count == 4 ? parser.latin : parser.digits
        guard first.count == 4 ? body.count == 2 : body.count == 3 else {
            throw parser.expected(
                first.count == 4 ? "the code of a sector, such as YD" : "the three digits of an authority, such as 469")
        }
        parser.add(.series, body, after: .hyphen, as: .capitals)
        parser.position = body.upperBound
        parser.continuation = "the end of the plan's number"
    }

    /// Mandatory, recommended, guidance.
    private static func isKind(_ byte: UInt8) -> Bool {
        byte.capital == 0x51 || byte.capital == 0x54 || byte.capital == 0x5A
    }
}

extension Parser {
    /// Whether the digits at `place` begin with a year from 1950 to 2099.
    func isCentury(at place: Int) -> Bool {
        guard let year = value(place..<min(place + 4, digits(from: place).upperBound)) else { return false }
        return (1950...2099).contains(year)
    }
}
