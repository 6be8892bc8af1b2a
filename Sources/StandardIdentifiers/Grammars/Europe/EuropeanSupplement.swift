/// Supplements of European and national documents: `/A1:2025`, `+A11:2020`, `/AC:2009-03`, `/prAA`, `/Amd 1:2016`,
/// ` AMD1 FRAG2`, `/NA:2010-12`, ` Beiblatt 1`.
///
/// Source: CEN-CENELEC Internal Regulations Part 2 for amendments and corrigenda; SESKO's page on references of documents for
/// CENELEC's own amendments (`A11` and on, drafts `prAA`); the catalogues of the national bodies for `Beiblatt`, `NA`, `NB`,
/// `ANB` and `Ap`.
enum EuropeanSupplement {
    /// Reads one supplement with its date; false where none stands at the cursor.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        guard let sign = takeSign(&parser) else { return false }
        if sign == .slash, parser.byte.isDigit { return readsSpanish(&parser, from: start) }
        if sign == .space, try readsNationalAnnex(&parser) { return true }
        let mark = stageMark(parser)
        let letters = parser.letters(from: parser.position + mark)
        guard let kind = kind(letters, parser, isApart: sign == .space) else {
            parser.position = start
            return false
        }
        var joint = sign == .space && kind.joinsBySlash ? .slash : sign
        if mark > 0 {
            parser.add(.stage, mark == 2 ? .pr : .fpr, parser.position..<letters.lowerBound, after: joint)
            joint = .none
        }
        try readKind(&parser, kind, letters, after: joint)
        _ = try EuropeanDate.reads(&parser)
        return true
    }

    // MARK: Signs and kinds

    private static func takeSign(_ parser: inout Parser) -> Joint? {
        if parser.take(text: " + ") || parser.take(text: "+ ") || parser.take(text: " +") || parser.take("+") {
            return .plus
        }
        if parser.take(text: " / ") || parser.take(text: "/ ") || parser.take(text: " /") || parser.take("/") {
            return .slash
        }
        return parser.take(" ") ? .space : nil
    }

    private enum Kind {
        /// `A1`, `AC`, `C1`, `Ap1`: without a blank before the number.
        case letter(Word, length: Int)
        /// `Amd 1`, `AMD1`, `FRAG2`: with the blank that was written.
        case word(Word)
        /// `NA`: with a number at most.
        case annex(Word)

        var joinsBySlash: Bool { if case .letter = self { true } else { false } }
    }

    private static func stageMark(_ parser: Parser) -> Int {
        let isSmall = parser.byte(1) == 0x72
        if parser.byte | 0x20 == 0x70, isSmall, parser.byte(2) == 0x41 { return 2 }
        if parser.byte | 0x20 == 0x66, parser.byte(1) == 0x70, parser.byte(2) == 0x72, parser.byte(3) == 0x41 {
            return 3
        }
        return 0
    }

    private static func kind(_ letters: Range<Int>, _ parser: Parser, isApart: Bool) -> Kind? {
        let hasDigit = letters.upperBound < parser.bytes.count && parser.bytes[letters.upperBound].isDigit
        switch Vocabulary.shared.word(in: parser.bytes, letters) {
        case .a? where hasDigit: return .letter(.a, length: 1)
        case .c? where !isApart && hasDigit: return .letter(.c, length: 1)
        case .ac? where !isApart || hasDigit: return .letter(.ac, length: 2)
        case .ap? where hasDigit: return .letter(.ap, length: 2)
        case .amd?, .am?, .amdIEC?:
            return .word(parser.bytes[letters].allSatisfy(\.isCapital) && letters.count == 3 ? .amdIEC : .amd)
        case .cor?: return .word(.cor)
        case .frag?: return .word(.frag)
        case .ish?: return .word(.ish)
        case .bbl?: return .word(.bbl)
        case .ber?: return .word(.ber)
        case .na?: return .annex(.na)
        case .nb?: return .annex(.nb)
        case .anb?: return .annex(.anb)
        default: return draftLetters(letters, parser, isApart: isApart)
        }
    }

    /// `AA` of `prAA`: a draft amendment that has a letter for its number.
    private static func draftLetters(_ letters: Range<Int>, _ parser: Parser, isApart: Bool) -> Kind? {
        guard !isApart, letters.count == 2, parser.bytes[letters.lowerBound] == 0x41,
            parser.bytes[letters.lowerBound + 1].isCapital
        else { return nil }
        return .letter(.a, length: 1)
    }

    /// ` DK NA:2015`: the annex of a country that its code names.
    private static func readsNationalAnnex(_ parser: inout Parser) throws(Failure) -> Bool {
        let country = parser.letters
        guard country.count == 2, country.allSatisfy({ parser.bytes[$0].isCapital }), parser.wordAfterLetters == .na
        else {
            return false
        }
        parser.add(.word, country, after: .space)
        parser.position = country.upperBound + 1
        parser.addWord(.supplement, .na, after: .space)
        _ = try EuropeanDate.reads(&parser)
        return true
    }

    // MARK: Numbers

    private static func readKind(
        _ parser: inout Parser, _ kind: Kind, _ letters: Range<Int>, after joint: Joint
    ) throws(Failure) {
        switch kind {
        case .letter(let word, let length):
            let name = letters.lowerBound..<letters.lowerBound + length
            parser.add(.supplement, word, name, after: joint)
            parser.position = name.upperBound
            if let number = parser.takeDigits() ?? parser.takeLetters() {
                parser.add(.supplementNumber, number, after: .none)
            }
        case .word(let word):
            parser.add(.supplement, word, letters, after: joint)
            parser.position = letters.upperBound
            if word == .cor, try EuropeanDate.readsEnglish(&parser) { return }
            try readNumber(&parser, isNeeded: word == .frag || word == .bbl)
        case .annex(let word):
            parser.add(.supplement, word, letters, after: joint)
            parser.position = letters.upperBound
            try readNumber(&parser, isNeeded: false)
        }
    }

    /// `1`, ` 1`, `.1`, ` AA`.
    private static func readNumber(_ parser: inout Parser, isNeeded: Bool) throws(Failure) {
        _ = parser.isAt(".") && (parser.byte(1).isDigit || parser.byte(1) == 0x20) ? parser.take(".") : false
        let gap = parser.isAt(" ") ? 1 : 0
        let digits = parser.digits(from: parser.position + gap)
        if !digits.isEmpty {
            parser.position = digits.upperBound
            parser.add(.supplementNumber, digits, after: gap == 1 ? .space : .none)
            return
        }
        let letters = parser.letters(from: parser.position + gap)
        if gap == 1, letters.count == 2, letters.allSatisfy({ parser.bytes[$0].isCapital }) {
            parser.position = letters.upperBound
            parser.add(.supplementNumber, letters, after: .space)
        } else if isNeeded {
            throw parser.expected("the number of the supplement")
        }
    }

    /// `/1M:2006`: the first modification of a Spanish standard.
    private static func readsSpanish(_ parser: inout Parser, from start: Int) -> Bool {
        guard let number = parser.takeDigits(), parser.isAt("M") else {
            parser.position = start
            return false
        }
        parser.add(.supplementNumber, number, after: .slash)
        parser.add(.supplement, parser.position..<parser.position + 1, after: .none)
        parser.position += 1
        _ = try? EuropeanDate.reads(&parser)
        return true
    }
}
