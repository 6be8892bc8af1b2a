/// Marks behind European and national documents: languages, translations, products, editions, classifications, related documents.
enum EuropeanMark {
    /// Reads one mark; false where none stands at the cursor, which may then have moved.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        if parser.isAt("/"), parser.word(1) == .issue {
            parser.position += 1
            return try readsEdition(&parser, .issue, after: .slash)
        }
        if parser.isAt("("), parser.byte(2) == 0x29 || parser.byte(3) == 0x29 { return readsLanguageCode(&parser) }
        if EuropeanDate.readsFrench(&parser) { return true }
        if parser.take(text: " - ") { return readsTrackedChanges(&parser) }
        guard parser.take(" ") else { return false }
        if parser.isAt("(") { return try readsParenthesis(&parser) }
        guard let word = parser.word else { return readsBareCode(&parser) }
        switch word {
        case .excomm, .expert: return readsCommentary(&parser, word)
        case .issue, .edition: return try readsEdition(&parser, word, after: .space)
        case .version: return try readsVersion(&parser)
        case .fragments: return try readsFragments(&parser)
        case .vde: return readsClass(&parser, isClosed: false)
        case .tc, .handbook, .pdf, .book, .cd: return readsProduct(&parser)
        case .series:
            parser.addWord(.remark, .series, after: .space)
            return true
        default: return word.isNameOfLanguage ? readsLanguage(&parser, isClosed: false) : readsBareCode(&parser)
        }
    }

    // MARK: Products

    /// ` - TC`: the text with the changes tracked.
    private static func readsTrackedChanges(_ parser: inout Parser) -> Bool {
        guard parser.word == .tc else { return false }
        parser.addWord(.product, .tc, after: .spacedHyphen)
        return true
    }

    /// `TC`, `Handbook`, `PDF`, `CD & BOOK`.
    private static func readsProduct(_ parser: inout Parser) -> Bool {
        let start = parser.position
        parser.position = parser.letters.upperBound
        if parser.stands(" & ", at: parser.position), parser.word(3)?.isProductOfBSI == true {
            parser.position = parser.letters(from: parser.position + 3).upperBound
        }
        parser.add(.product, start..<parser.position, after: .space)
        return true
    }

    /// `ExComm`, `Expert Commentary`, with the reader for whom it is: `ExComm (Fire)`.
    private static func readsCommentary(_ parser: inout Parser, _ word: Word) -> Bool {
        if word == .excomm {
            parser.addWord(.product, .excomm, after: .space)
        } else {
            guard parser.wordAfterLetters == .commentary else { return false }
            let end = parser.letters(from: parser.letters.upperBound + 1).upperBound
            parser.add(.product, .expertCommentary, parser.position..<end, after: .space)
            parser.position = end
        }
        let subject = parser.letters(from: parser.position + 2)
        if parser.stands(" (", at: parser.position), subject.count > 2, parser.stands(")", at: subject.upperBound) {
            parser.add(.remark, subject, after: .spaceParenthesis, closing: .parenthesis)
            parser.position = subject.upperBound + 1
        }
        return true
    }

    // MARK: Editions

    /// `Issue 3.1`, `ed. 2`.
    private static func readsEdition(_ parser: inout Parser, _ word: Word, after joint: Joint) throws(Failure) -> Bool {
        parser.addWord(.word, word, after: joint)
        _ = parser.take(".")
        _ = parser.take(" ")
        guard let number = parser.take(while: { $0.isDigit || $0 == 0x2E }) else {
            throw parser.expected("the number of the edition")
        }
        parser.add(.edition, number, after: .space)
        return true
    }

    /// `v2.0:2025-03`, `Version 3.0`; a blank before the date is printed as a colon.
    static func readsVersion(_ parser: inout Parser) throws(Failure) -> Bool {
        let letters = parser.letters
        parser.add(.word, letters, after: .space, as: letters.count == 1 ? .small : .written)
        parser.position = letters.upperBound
        let isApart = parser.take(" ")
        guard let number = parser.take(while: { $0.isDigit || $0 == 0x2E }) else {
            throw parser.expected("the number of the version")
        }
        parser.add(.version, number, after: isApart ? .space : .none)
        if parser.isAt(" "), parser.isYear(at: parser.position + 1) {
            parser.position += 1
            try EuropeanDate.readYearAndMonth(&parser, after: .colon)
        }
        return true
    }

    /// `Fragments 2, 6-7`.
    private static func readsFragments(_ parser: inout Parser) throws(Failure) -> Bool {
        parser.addWord(.supplement, .fragments, after: .space)
        var joint = Joint.space
        repeat {
            guard parser.take(" "), let number = parser.take(while: { $0.isDigit || $0 == 0x2D }) else {
                throw parser.expected("the number of a fragment")
            }
            parser.add(.supplementNumber, number, after: joint)
            joint = .commaSpace
        } while parser.take(",")
        return true
    }

    // MARK: In parentheses

    private static func readsParenthesis(_ parser: inout Parser) throws(Failure) -> Bool {
        let word = parser.word(1)
        if word == .wi { return try readsWorkItem(&parser) }
        if word == .vde { return readsClass(&parser, isClosed: true) }
        if word == .all || parser.byte(2) == 0x29 || parser.byte(3) == 0x29 {
            if try MarkGrammar.readsAllParts(&parser) { return true }
            return readsLanguageCode(&parser)
        }
        if let word, word.isNameOfLanguage {
            parser.position += 1
            return readsLanguage(&parser, isClosed: true)
        }
        if word == .book || word == .pdf {
            let name = parser.letters(from: parser.position + 1)
            guard parser.stands(")", at: name.upperBound) else { return false }
            parser.add(.product, name, after: .spaceParenthesis, closing: .parenthesis)
            parser.position = name.upperBound + 1
            return true
        }
        if word == .amd { return try readsAmendment(&parser) }
        if readsIndex(&parser) { return true }
        return try readsRelated(&parser, isNamed: word == .as)
    }

    /// `(E)`, `(en)`: a letter or two for the language.
    private static func readsLanguageCode(_ parser: inout Parser) -> Bool {
        let letters = parser.letters(from: parser.position + 1)
        guard (1...2).contains(letters.count), parser.stands(")", at: letters.upperBound) else { return false }
        parser.add(.language, letters, after: .spaceParenthesis, closing: .parenthesis)
        parser.position = letters.upperBound + 1
        return true
    }

    /// ` nl` at the end: the language by its code, as NEN prints it.
    private static func readsBareCode(_ parser: inout Parser) -> Bool {
        let letters = parser.letters
        let place = letters.lowerBound
        guard letters.count == 2, letters.upperBound == parser.bytes.count,
            parser.stands("nl", at: place) || parser.stands("en", at: place) || parser.stands("de", at: place)
                || parser.stands("fr", at: place)
        else { return false }
        parser.add(.language, letters, after: .space)
        parser.position = letters.upperBound
        return true
    }

    /// `SPANISH TRANSLATION`, `(French version)`: printed `(Spanish)`, `(French)`.
    private static func readsLanguage(_ parser: inout Parser, isClosed: Bool) -> Bool {
        let name = parser.letters
        parser.position = name.upperBound
        let next = parser.isAt(" ") ? parser.word(1) : nil
        let isNamed = next == .translation || next == .version || next == .edition
        guard isClosed || isNamed else { return false }
        parser.add(.language, name, after: .spaceParenthesis, as: .title, closing: .parenthesis)
        if isNamed {
            parser.position += 1
            parser.addWord(.word, next ?? .translation, after: .hidden)
        }
        return !isClosed || parser.take(")")
    }

    /// `(AMD 16783)`: the amendment by the number under which it was issued.
    private static func readsAmendment(_ parser: inout Parser) throws(Failure) -> Bool {
        parser.position += 1
        parser.addWord(.supplement, .amdIEC, after: .spaceParenthesis)
        guard parser.take(" "), let number = parser.takeDigits() else {
            throw parser.expected("the number of the amendment")
        }
        parser.add(.documentNumber, number, after: .space, closing: .parenthesis)
        return parser.take(")")
    }

    /// `(IEC 60326-1:1984)`: the document that is adopted; `(AS BS 7671)`: that as which it is adopted.
    private static func readsRelated(_ parser: inout Parser, isNamed: Bool) throws(Failure) -> Bool {
        parser.position += 1
        let word = isNamed ? parser.letters : parser.position..<parser.position
        if isNamed {
            parser.position = word.upperBound
            guard parser.take(" ") else { return false }
        }
        let marker = parser.pieces.count
        try parser.related(isNamed ? .as : .adopts, word, after: .spaceParenthesis, closing: .parenthesis) {
            (inner) throws(Failure) in try Grammar.read(&inner)
        }
        if isNamed, marker + 1 < parser.pieces.count {
            parser.pieces[marker + 1].joint = .space
        }
        guard parser.take(")") else { throw parser.expected("')'") }
        return true
    }

    /// `(WI JT021009)`: the work item, the cursor being at the parenthesis.
    static func readsWorkItem(_ parser: inout Parser) throws(Failure) -> Bool {
        parser.position += 1
        parser.addWord(.word, .wi, after: .spaceParenthesis)
        guard parser.take(" ") || parser.take("="), let number = parser.take(while: { $0.isDigit || $0.isLatin }) else {
            throw parser.expected("the number of the work item")
        }
        parser.add(.documentNumber, number, after: .space, closing: .parenthesis)
        guard parser.take(")") else { throw parser.expected("')'") }
        return true
    }

    // MARK: Classes

    /// `(VDE 0700-1)`, `VDE 0847-4-2`: the class in the VDE's collection, printed in parentheses.
    private static func readsClass(_ parser: inout Parser, isClosed: Bool) -> Bool {
        if isClosed { parser.position += 1 }
        parser.addWord(.word, .vde, after: .spaceParenthesis)
        guard parser.take(" "), parser.byte.isDigit,
            let number = parser.take(while: { $0.isDigit || $0 == 0x2D || $0.isCapital })
        else { return false }
        parser.add(.documentNumber, number, after: .space, closing: .parenthesis)
        return !isClosed || parser.take(")")
    }

    /// `(X50-131)`, `(01 0321)`: the class in AFNOR's or the Czech collection.
    private static func readsIndex(_ parser: inout Parser) -> Bool {
        var end = parser.position + 1
        if end < parser.bytes.count, parser.bytes[end].isCapital {
            end += 1
            let start = end
            while end < parser.bytes.count, parser.bytes[end].isDigit || [0x20, 0x2D].contains(parser.bytes[end]) {
                end += 1
            }
            guard end > start + 2 else { return false }
        } else {
            let first = parser.digits(from: end)
            let second = parser.digits(from: first.upperBound + 1)
            guard first.count == 2, parser.stands(" ", at: first.upperBound), second.count == 4 else { return false }
            end = second.upperBound
        }
        guard parser.stands(")", at: end) else { return false }
        parser.add(.documentNumber, parser.position + 1..<end, after: .spaceParenthesis, closing: .parenthesis)
        parser.position = end + 1
        return true
    }
}

extension Word {
    fileprivate var isProductOfBSI: Bool { self == .book || self == .cd || self == .pdf || self == .handbook }
}
