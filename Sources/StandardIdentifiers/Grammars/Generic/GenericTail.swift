/// What follows a number and its year: confirmations, amendments, parts in words, versions, editions, adopted documents, a further number.
enum GenericTail {
    static func read(_ parser: inout Parser, years: GenericNumber.Years = .fourDigits) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try readsParenthesis(&parser, years: years) { continue }
            parser.position = start
            if try readsSupplement(&parser, years: years) { continue }
            parser.position = start
            if try readsVersion(&parser) { continue }
            parser.position = start
            if try readsRelated(&parser, years: years) { continue }
            parser.position = start
            break
        }
    }

    // MARK: Brackets

    /// `(R2012)`, `(2018)`, `(Part 1)`, `(all parts)`, `(E)`, `(ISO 7235:2003)`.
    private static func readsParenthesis(_ parser: inout Parser, years: GenericNumber.Years) throws(Failure) -> Bool {
        let isSpaced = parser.take(" ")
        guard parser.take("(") else { return false }
        let start = parser.position
        if parser.word == .all, parser.wordAfterLetters == .parts {
            parser.position = parser.letters(from: parser.letters.upperBound + 1).upperBound
            parser.add(.allParts, .allParts, start..<parser.position, after: .spaceParenthesis, closing: .parenthesis)
        } else if parser.take("R"), [2, 4].contains(parser.digits.count), let year = parser.takeDigits() {
            parser.add(.word, start..<start + 1, after: .spaceParenthesis)
            parser.add(.reaffirmed, year, after: .none, closing: .parenthesis)
        } else if parser.position == start, let year = parser.takeYear() {
            // Behind a date it is that of the confirmation.
            parser.add(
                parser.hasYear ? .reaffirmed : .year, year, after: isSpaced ? .spaceParenthesis : .parenthesis,
                closing: .parenthesis)
        } else if parser.position == start, parser.word == .part {
            try readPart(&parser, after: .spaceParenthesis)
            parser.closeParenthesis()
        } else {
            parser.position = start
            guard isPublisher(parser) else { return false }
            try parser.related(.adopts, start..<start, after: .spaceParenthesis, closing: .parenthesis) {
                (inner) throws(Failure) in
                try Grammar.read(&inner)
            }
        }
        guard parser.take(")") else { throw parser.expected("')'") }
        if parser.pieces.last?.role == .part { try GenericNumber.readYear(&parser, years: years) }
        return true
    }

    private static func readPart(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        parser.addWord(.word, .part, after: joint)
        _ = parser.take(" ")
        let number = parser.latinOrDigits(from: parser.position)
        guard (1...6).contains(number.count), parser.isCapital(number) else {
            throw parser.expected("the number of the part")
        }
        parser.add(.part, number, after: .space)
        parser.position = number.upperBound
        while parser.isAt("/") || parser.isAt("-"), parser.byte(1).isDigit {
            let joint: Joint = parser.isAt("/") ? .slash : .hyphen
            parser.position += 1
            try parser.addDigits(.part, after: joint, expecting: "a number")
        }
    }

    // MARK: Supplements and versions

    /// `/A1:15`, ` + A2:21`, `/AMD 1:2020`, ` Amd 1`, `/Cor.1`.
    private static func readsSupplement(_ parser: inout Parser, years: GenericNumber.Years) throws(Failure) -> Bool {
        let joint: Joint
        if parser.take(text: " + ") {
            joint = .spacedPlus
        } else if parser.take("+") {
            joint = .plus
        } else if parser.take("/") {
            joint = .slash
        } else if parser.take(" ") {
            joint = .space
        } else {
            return false
        }
        guard let word = parser.word else { return false }
        let isShort = word == .a && joint != .space && parser.byte(1).isDigit
        guard isShort || word.supplement != nil && parser.latin.count > 2 && !parser.byte.isSmall else { return false }
        if isShort {
            parser.addWord(.supplement, word, after: joint)
        } else {
            parser.addWord(.supplement, word.supplement ?? word, after: joint)
            _ = parser.take(".")
            _ = parser.take(" ")
        }
        try parser.addDigits(
            .supplementNumber, after: isShort ? .none : .space, expecting: "the number of the supplement")
        try GenericNumber.readYear(&parser, years: years)
        return true
    }

    /// ` V1.2.3`, `-v1.1`, ` Ed. 3`, ` Part 2`, ` Rev. B`.
    private static func readsVersion(_ parser: inout Parser) throws(Failure) -> Bool {
        let joint: Joint = parser.isAt("-") ? .hyphen : .space
        guard parser.take(" ") || parser.take("-") else { return false }
        if parser.byte.capital == 0x56, parser.byte(1).isDigit {
            parser.add(.word, parser.position..<parser.position + 1, after: joint)
            parser.position += 1
            guard let version = parser.take(while: { $0.isDigit || $0 == 0x2E }) else { return false }
            parser.add(.version, version, after: .none)
            return true
        }
        guard joint == .space else { return false }
        switch parser.word {
        case .edition:
            parser.addWord(.word, .edition, after: .space)
            _ = parser.take(".")
            _ = parser.take(" ")
            try parser.addDigits(.edition, after: .space, expecting: "the number of the edition")
        case .part:
            try readPart(&parser, after: .space)
            try GenericNumber.readYear(&parser, years: .fourDigits)
        default: return false
        }
        return true
    }

    // MARK: Further identifiers

    /// `/ISO 9902-4:2001`, ` / IEC 62133-2:2017`, `/D1.1M`, `/BGTVT`.
    private static func readsRelated(_ parser: inout Parser, years: GenericNumber.Years) throws(Failure) -> Bool {
        _ = parser.take(" ")
        guard parser.take("/") else { return false }
        _ = parser.take(" ")
        let place = parser.position
        if isPublisher(parser) {
            try parser.related(.adopts, place..<place, after: .slash) { (inner) throws(Failure) in
                try Grammar.read(&inner)
            }
            return true
        }
        let name = parser.latin
        guard !name.isEmpty, parser.isCapital(name) else { return false }
        if name.upperBound == parser.bytes.count, name.count > 1 {
            parser.add(.copublisher, name, after: .slash)
            parser.position = name.upperBound
            return true
        }
        guard name.count < 3, parser.byte(at: name.upperBound).isDigit, years != .metric else { return false }
        try parser.related(.sameText, place..<place, after: .slash) { (inner) throws(Failure) in
            try GenericNumber.readNumber(&inner, after: .none, years: .fourDigits)
            return .generic
        }
        try GenericNumber.readYear(&parser, years: .fourDigits)
        return true
    }

    /// Whether a publisher stands at the cursor, with a name that is not the kind of a supplement.
    private static func isPublisher(_ parser: Parser) -> Bool {
        guard let word = parser.word, parser.letters.count > 1, !parser.byte.isSmall, word.supplement == nil else {
            return false
        }
        return word.isInternationalPublisher || word.isCopublisher || word.isGenericPublisher || word == .en
            || word == .etsi || word == .itu
    }
}
