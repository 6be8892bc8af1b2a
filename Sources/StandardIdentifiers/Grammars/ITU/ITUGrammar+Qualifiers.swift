/// What follows the number of a Recommendation: versions, dates, amendments, annexes, remarks, twins.
extension ITUGrammar {
    /// Reads one; false, with the cursor where it was, where none stands there.
    static func readsQualifier(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        if try readsDate(&parser) { return true }
        let isRead =
            if readsVersion(&parser) {
                true
            } else if parser.isAt(" ") || parser.isAt("/") || parser.isAt(".") || parser.isAt("-") {
                try readsSupplement(&parser)
            } else {
                false
            }
        if isRead { return true }
        parser.position = start
        return try readsTwin(&parser)
    }

    /// ` (V3)`, ` v.2`.
    private static func readsVersion(_ parser: inout Parser) -> Bool {
        guard parser.isAt(" ") else { return false }
        let isEnclosed = parser.byte(1) == 0x28
        let place = parser.position + (isEnclosed ? 2 : 1)
        guard place < parser.bytes.count, parser.bytes[place] | 0x20 == 0x76 else { return false }
        let point = place + 1 < parser.bytes.count && parser.bytes[place + 1] == 0x2E ? 1 : 0
        let digits = parser.digits(from: place + 1 + point)
        guard !digits.isEmpty,
            !isEnclosed || digits.upperBound < parser.bytes.count && parser.bytes[digits.upperBound] == 0x29
        else { return false }
        parser.position = digits.upperBound + (isEnclosed ? 1 : 0)
        if isEnclosed {
            parser.add(.word, place..<place + 1, after: .spaceParenthesis, as: .capitals)
            parser.add(.version, digits, after: .none, closing: .parenthesis)
        } else {
            parser.add(.word, place..<place + 1, after: .space, as: .small)
            parser.add(.version, digits, after: .dot)
        }
        return true
    }

    /// ` Amd. 3`, ` Technical Cor. 2`, ` Err. 1`, ` Suppl. 5.1`, ` Annex F2`, ` App. II`, `/Cor 1`.
    private static func readsSupplement(_ parser: inout Parser) throws(Failure) -> Bool {
        parser.position += 1
        if parser.word == .series {
            parser.addWord(.word, .series, after: .space)
            guard parser.take(" ") else { return false }
        }
        guard let word = parser.word else { return readsRemark(&parser) }
        var range = parser.letters
        var kind: Word
        switch word {
        case .amd, .am: kind = .amd
        case .cor: kind = .cor
        case .err: kind = .errPoint
        case .add: kind = .addPoint
        case .suppl, .sup: kind = .supplPoint
        case .app: kind = .appPoint
        case .annex: kind = .annex
        case .attachment:
            parser.addWord(.supplement, .attachment, after: .space)
            return true
        case .technical:
            guard parser.wordAfterLetters == .cor else { return false }
            range = range.lowerBound..<parser.letters(from: range.upperBound + 1).upperBound
            kind = .technicalCor
        default: return readsRemark(&parser)
        }
        parser.position = range.upperBound
        parser.add(.supplement, kind, range, after: .space)
        _ = parser.take(".")
        _ = parser.take(" ")
        try readNumberOfSupplement(&parser, mayBeLetters: kind == .annex || kind == .appPoint)
        return true
    }

    /// `3`, `5.1`; of annexes and appendices also `A`, `F2`, `C+`, `II`.
    private static func readNumberOfSupplement(_ parser: inout Parser, mayBeLetters: Bool) throws(Failure) {
        let start = parser.position
        if mayBeLetters {
            while parser.byte.isCapital, parser.position - start < 4 { parser.position += 1 }
        }
        let letters = start..<parser.position
        while parser.byte.isDigit || parser.isAt("."),
            parser.byte != 0x2E || parser.byte(1).isDigit && parser.position > start
        {
            parser.position += 1
        }
        if !letters.isEmpty { _ = parser.take("+") }
        guard parser.position > start else {
            throw parser.expected(mayBeLetters ? "a letter or a number" : "the number of the supplement")
        }
        parser.add(.supplementNumber, start..<parser.position, after: .space)
    }

    /// ` test vectors`, ` Software`: what is issued beside the text.
    private static func readsRemark(_ parser: inout Parser) -> Bool {
        guard let remark = parser.take(spelled: "test vectors") ?? parser.take(spelled: "software") else {
            return false
        }
        parser.add(.remark, remark, after: .space)
        return true
    }
}
