/// Sections, methods, indexes and supplements that older British Standards name in words: `:Method 140E`, `:Parts 1 and 2`,
/// ` Sections 2.5 and 2.6`, `:B01C`, ` N002`, `:Addendum No. 1`, ` Supplementary Index`.
///
/// Source: BSI's catalogue; BS 0 for parts and sections.
enum BSISection {
    /// Reads one, without its date; false where none stands at the cursor.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        guard let joint = takeSign(&parser) else { return false }
        switch parser.word {
        case .part?, .parts?, .section?, .sections?, .chapter?, .method?, .methods?:
            try readItems(&parser, after: joint)
            return true
        case .explanatory?, .supplementary?:
            parser.add(.word, parser.letters, after: joint)
            parser.position = parser.letters.upperBound
            guard parser.take(" ") else { throw parser.expected("Supplement or Index") }
            return try readsNamed(&parser, after: .space)
        default:
            if try readsNamed(&parser, after: joint) { return true }
            if readsDetail(&parser, after: joint) { return true }
            parser.position = start
            return false
        }
    }

    private static func takeSign(_ parser: inout Parser) -> Joint? {
        if parser.take(text: " : ") || parser.take(text: ": ") || parser.take(":") { return .colon }
        return parser.take(" ") ? .space : nil
    }

    // MARK: Parts, sections, methods

    /// `Parts 1 and 2`, `Sections 2.5 and 2.6`, `Methods 823A and 823B`.
    private static func readItems(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        let role: Role = parser.word == .part || parser.word == .parts ? .part : .section
        parser.add(.word, parser.letters, after: joint)
        parser.position = parser.letters.upperBound
        var joint = Joint.space
        guard parser.take(" ") else { throw parser.expected("a number") }
        while true {
            guard let item = parser.take(while: { $0.isDigit || $0.isLatin || $0 == 0x2E || $0 == 0x2D }) else {
                throw parser.expected("a number")
            }
            parser.add(role, item, after: joint)
            if parser.take(text: ", ") {
                joint = .commaSpace
            } else if parser.isAt(" "), parser.word(1) == .and || parser.word(1) == .to {
                parser.position += 1
                parser.add(.word, parser.letters, after: .space, as: .small)
                parser.position = parser.letters.upperBound
                guard parser.take(" ") else { throw parser.expected("a number") }
                joint = .space
            } else if parser.stands(" & ", at: parser.position) {
                parser.add(.word, parser.position + 1..<parser.position + 2, after: .space)
                parser.position += 3
                joint = .space
            } else {
                return
            }
        }
    }

    /// `B01C`, `LFS2`, `N0009-1`: capitals with digits.
    private static func readsDetail(_ parser: inout Parser, after joint: Joint) -> Bool {
        let letters = parser.letters
        guard (1...3).contains(letters.count), letters.allSatisfy({ parser.bytes[$0].isCapital }),
            letters.upperBound < parser.bytes.count, parser.bytes[letters.upperBound].isDigit,
            parser.word == nil || joint == .colon || parser.word == .n || parser.word == .c
        else { return false }
        guard let detail = parser.take(while: { $0.isDigit || $0.isCapital || $0 == 0x2D }) else { return false }
        parser.add(.section, detail, after: joint)
        return true
    }

    // MARK: Supplements and indexes

    private static func readsNamed(_ parser: inout Parser, after joint: Joint) throws(Failure) -> Bool {
        switch parser.word {
        case .suppl?, .add?:
            try readSupplement(&parser, after: joint)
            return true
        case .index?:
            parser.addWord(.supplement, .index, after: joint)
            return true
        default: return false
        }
    }

    /// `Supplement No. 1`, `Addendum No. 2`, `Supplement 1`, `Supplement No. 1 (1970)`, `Supplement`.
    static func readSupplement(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        parser.addWord(.supplement, parser.word == .add ? .addendumBSI : .supplementBSI, after: joint)
        var hasNumber = parser.isAt(" ") && parser.byte(1).isDigit
        if parser.isAt(" "), parser.word(1) == .no {
            parser.position += 1
            parser.addWord(.word, .no, after: .space)
            _ = parser.take(".")
            hasNumber = true
        }
        if hasNumber {
            _ = parser.take(" ")
            try parser.addDigits(.supplementNumber, after: .space, expecting: "the number of the supplement")
        }
        guard parser.isAt(" "), parser.byte(1) == 0x28, parser.isYear(at: parser.position + 2),
            parser.stands(")", at: parser.position + 6)
        else { return }
        parser.add(.year, parser.position + 2..<parser.position + 6, after: .spaceParenthesis, closing: .parenthesis)
        parser.position += 7
    }
}
