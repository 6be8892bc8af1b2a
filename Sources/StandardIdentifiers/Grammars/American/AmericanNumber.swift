/// Numbers of IEEE and of those whom ANSI accredits: `C57.12.00-2015`, `802.1Qbv`, `11073-10417-2015`, `P802.11-REVmd`, `N42.49A`,
/// `2045-B`, `X9.100-160-1`, `MG 1-2021`.
enum AmericanNumber {
    /// Reads the number with its parts, letters and year.
    ///
    /// - Parameter hasShortYears: whether two digits behind the last hyphen are a year: `ASA C57.12-56`.
    static func read(_ parser: inout Parser, after joint: Joint, hasShortYears: Bool = false) throws(Failure) {
        var joint = joint
        if isProject(parser) {
            parser.add(.stage, parser.position..<parser.position + 1, after: joint)
            parser.position += 1
            joint = .none
        }
        readSeries(&parser, &joint)
        let start = parser.position
        while parser.byte.isCapital { parser.position += 1 }
        guard let digits = parser.takeDigits(), digits.lowerBound - start <= 4 else {
            parser.position = start
            throw parser.expected("a number")
        }
        parser.add(.number, start..<digits.upperBound, after: joint)
        readSuffix(&parser)
        while readsPart(&parser) {}
        if parser.take(text: "(TM)") { parser.add(.word, parser.position - 3..<parser.position - 1, after: .hidden) }
        readYear(&parser)
        if hasShortYears, let last = parser.pieces.indices.last, isShortYear(parser, parser.pieces[last]) {
            parser.pieces[last] = parser.pieces[last].with(role: .year)
        }
    }

    /// `P1234`, `PC37.111`, `PN42.33`, `PSI 10`: a project that the standards board has authorised.
    static func isProject(_ parser: Parser) -> Bool {
        guard parser.isAt("P") else { return false }
        if parser.byte(1).isDigit { return true }
        if parser.stands("SI", at: parser.position + 1) { return true }
        return parser.byte(1).isCapital
            && (parser.byte(2).isDigit || parser.byte(2).isCapital && parser.byte(3).isDigit)
            && parser.byte(1) != 0x54
    }

    /// The letters of ANSI's series of electrical standards: C, N and Y.
    static func isSeries(_ byte: UInt8) -> Bool { byte == 0x43 || byte == 0x4E || byte == 0x59 }

    /// `MG ` of `MG 1-2021`, `SI ` of `SI 10`.
    private static func readSeries(_ parser: inout Parser, _ joint: inout Joint) {
        var count = 0
        while parser.byte(count).isCapital { count += 1 }
        guard (2...4).contains(count) else { return }
        guard parser.byte(count) == 0x20 || parser.byte(count) == 0x2D, parser.byte(count + 1).isDigit else { return }
        parser.add(.series, parser.position..<parser.position + count, after: joint)
        joint = parser.byte(count) == 0x20 ? .space : .hyphen
        parser.position += count + 1
    }

    private static func isShortYear(_ parser: Parser, _ piece: Piece) -> Bool {
        piece.role == .part && piece.joint == .hyphen && piece.range.count == 2
    }

    /// Letters and digits right behind digits: `Qbv`, `v2`, `A`; not the `REV` of a revision and not the `D` of a draft.
    private static func readSuffix(_ parser: inout Parser) {
        var end = parser.position
        while end < parser.bytes.count, parser.bytes[end].isLatin || parser.bytes[end].isDigit && end > parser.position
        {
            if isRevision(parser, at: end) { break }
            if parser.bytes[end] == 0x44, end + 1 < parser.bytes.count, parser.bytes[end + 1].isDigit { break }
            end += 1
        }
        guard end > parser.position else { return }
        parser.add(.suffix, parser.position..<end, after: .none)
        parser.position = end
    }

    static func isRevision(_ parser: Parser, at place: Int) -> Bool {
        guard place + 2 < parser.bytes.count, parser.bytes[place] | 0x20 == 0x72 else { return false }
        return parser.stands("REV", at: place) || parser.stands("Rev", at: place) || parser.stands("rev", at: place)
    }

    private static func readsPart(_ parser: inout Parser) -> Bool {
        switch parser.byte {
        case 0x2E: return readsDottedPart(&parser)
        case 0x2D:
            if parser.isYear(at: parser.position + 1), !isFollowedByPart(parser) { return false }
            let start = parser.position + 1
            let digits = parser.digits(from: start)
            if !digits.isEmpty {
                parser.position = digits.upperBound
                parser.add(.part, digits, after: .hyphen)
                readSuffix(&parser)
                return true
            }
            // `2045-B`, `568-C.2`.
            guard parser.byte(1).isCapital, !parser.byte(2).isLatin, !parser.byte(2).isDigit else { return false }
            parser.add(.suffix, start..<start + 1, after: .hyphen)
            parser.position = start + 1
            return true
        default: return false
        }
    }

    /// `.00`, `.S1`, `.A2`.
    private static func readsDottedPart(_ parser: inout Parser) -> Bool {
        let start = parser.position + 1
        guard !isRevision(parser, at: start) else { return false }
        var end = start
        if end < parser.bytes.count, parser.bytes[end].isCapital { end += 1 }
        let digits = parser.digits(from: end)
        if digits.isEmpty, end > start {
            // `102.BAAA-B` of TIA; not the stage of `P42010.WD4`.
            let letters = parser.letters(from: start)
            let next = letters.upperBound < parser.bytes.count ? parser.bytes[letters.upperBound] : 0
            guard letters.count <= 5, letters.allSatisfy({ parser.bytes[$0].isCapital }), !next.isDigit else {
                return false
            }
            parser.add(.part, letters, after: .dot)
            parser.position = letters.upperBound
            return true
        }
        guard digits.upperBound > start else { return false }
        parser.position = digits.upperBound
        parser.add(.part, start..<digits.upperBound, after: .dot)
        readSuffix(&parser)
        return true
    }

    /// Whether what looks like a year is a part, since a further part or the year follows it: `-2001.1`, `-2012-2015`.
    private static func isFollowedByPart(_ parser: Parser) -> Bool {
        switch parser.byte(5) {
        case 0x2D: parser.isYear(at: parser.position + 6) || parser.digits(from: parser.position + 6).count > 2
        case 0x2E: parser.byte(6).isDigit
        default: false
        }
    }

    /// `-2015`, ` - 1932`, `:2015`, `-201X`.
    private static func readYear(_ parser: inout Parser) {
        let start = parser.position
        if readsOpenYear(&parser) { return }
        if parser.isAt(":"), let year = yearBehind(parser, 1) ?? yearBehind(parser, 2) {
            parser.position = year.upperBound
            parser.add(.year, year, after: .colon)
            for role in [Role.month, .day] where parser.isAt("-") && parser.digits(from: parser.position + 1).count == 2
            {
                parser.add(role, parser.position + 1..<parser.position + 3, after: .hyphen)
                parser.position += 3
            }
        } else if parser.isAt("-"), parser.byte(5) == 0x2D, AmericanDate.readsNumeric(&parser) {
            return
        } else if parser.takeHyphen(), let year = parser.takeYear() {
            parser.add(.year, year, after: .hyphen)
        } else {
            parser.position = start
            if parser.isAt(" "), let year = yearBehind(parser, 1), endsNumber(parser, year.upperBound) {
                // `802.16g 2007`.
                parser.position = year.upperBound
                parser.add(.year, year, after: .hyphen)
                return
            }
            if !parser.hasYear, parser.readsYearInBrackets(after: .hyphen) { return }
            if parser.isAt(" "), parser.byte(1) == 0x3A, let year = yearBehind(parser, 3) {
                parser.position = year.upperBound
                parser.add(.year, year, after: .colon)
            }
            return
        }
        if parser.isAt("X") || parser.isAt("x") { readSuffix(&parser) }
    }

    /// `-201X`, `:201x`, `: 201x`, `/201x`: a year that is not decided.
    private static func readsOpenYear(_ parser: inout Parser) -> Bool {
        guard parser.isAt("-") || parser.isAt(":") || parser.isAt("/") else { return false }
        let start = parser.position + (parser.byte(1) == 0x20 ? 2 : 1)
        guard parser.digits(from: start).count == 3, start + 3 < parser.bytes.count,
            parser.bytes[start + 3] | 0x20 == 0x78
        else { return false }
        parser.add(.year, start..<start + 4, after: parser.isAt(":") ? .colon : .hyphen, as: .capitals)
        parser.position = start + 4
        return true
    }

    private static func endsNumber(_ parser: Parser, _ place: Int) -> Bool {
        guard place < parser.bytes.count else { return true }
        return parser.bytes[place] == 0x29 || parser.stands(" (", at: place)
    }

    private static func yearBehind(_ parser: Parser, _ offset: Int) -> Range<Int>? {
        let place = parser.position + offset
        guard offset == 1 || parser.bytes.indices.contains(place), offset == 1 || parser.bytes[place - 1] == 0x20 else {
            return nil
        }
        return parser.isYear(at: place) ? place..<place + 4 : nil
    }
}
