/// Deliverables and work items of ETSI: `ETSI EN 304 223 V2.1.1 (2025-12)`, `ETSI GR SAI 001 V1.1.1`, `ETSI ETS 300 019-1-1/A1 ed.1`,
/// `DTS/SAI-0013`.
///
/// Source: ETSI Drafting Rules, 1.1 (kinds of deliverables); ETSI's skeletons, whose cover says `ETSI TS 1DD DDD Vm.t.e (yyyy-mm)`;
/// ETSI's catalogue for older kinds (ETS, I-ETS, ETR, TBR, NET, TCRTR, GTS).
enum ETSIGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        try readStage(&parser)
        if isWorkItem(parser) {
            parser.add(.publisher, .etsi, parser.position..<parser.position, after: .hidden)
            return try ETSIWorkItem.read(&parser, after: .none)
        }
        if parser.word == .etsi {
            parser.addWord(.publisher, .etsi, after: parser.jointAtHead)
            guard parser.take(" ") || parser.take("/") else {
                throw parser.expected("the kind of the document, such as TS or EN")
            }
            try readStage(&parser)
        } else {
            let place = parser.position
            parser.add(.publisher, .etsi, place..<place, after: parser.jointAtHead)
        }
        if isWorkItem(parser) { return try ETSIWorkItem.read(&parser, after: .space) }
        let isOfGroup = try readKind(&parser)
        guard parser.take(" ") || !isOfGroup && parser.byte.isDigit else { throw parser.expected("a number") }
        if isOfGroup { try readGroup(&parser) }
        try readNumber(&parser)
    }

    /// `Draft`, `Final draft`, before or behind `ETSI`; printed before it only where written so.
    private static func readStage(_ parser: inout Parser) throws(Failure) {
        guard parser.byte | 0x20 == 0x64 || parser.byte | 0x20 == 0x66 else { return }
        let isFinal = parser.word == .final && parser.wordAfterLetters == .draft
        guard isFinal || parser.word == .draft else { return }
        let start = parser.position
        if isFinal { parser.position = parser.letters.upperBound + 1 }
        parser.position = parser.letters.upperBound
        parser.add(.stage, start..<parser.position, after: parser.jointAtHead, as: .title)
        guard parser.take(" ") else { throw parser.expected("ETSI or the kind of the document") }
    }

    // MARK: Kind and group

    /// Reads the kind; whether a group's name comes behind it.
    private static func readKind(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        if parser.stands("I-ETS", at: start) {
            parser.position += 5
            parser.add(.type, start..<parser.position, after: .space)
            return false
        }
        let letters = parser.letters
        if let word = parser.word, word.isKindOfETSI {
            parser.addWord(.type, word, after: .space)
        } else if isDraft(letters, parser) {
            parser.add(.type, letters, after: .space, as: .capitals)
            parser.position = letters.upperBound
        } else {
            throw parser.expected("the kind of the document, such as TS or EN")
        }
        let last = parser.bytes[letters.upperBound - 1].capital
        let isGroups = parser.bytes[letters.upperBound - 2].capital == 0x47 && (last == 0x53 || last == 0x52)
        return isGroups || parser.stands(" GSM", at: parser.position)
    }

    /// `DTS`, `REN`: the letter for a new draft, a revision or else before the kind.
    static func isDraft(_ letters: Range<Int>, _ parser: Parser) -> Bool {
        guard letters.count >= 3, [0x44, 0x52, 0x4D].contains(parser.bytes[letters.lowerBound].capital) else {
            return false
        }
        return Vocabulary.shared.word(in: parser.bytes, letters.dropFirst())?.isKindOfETSI == true
    }

    /// `SAI`, `NFV-IFA`, `F5G`, `mWT`, `GSM`: letters and digits, and what follows a hyphen and a letter.
    private static func readGroup(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        guard parser.byte.isLatin else { throw parser.expected("the name of the group, such as SAI") }
        while parser.byte.isLatin || parser.byte.isDigit || parser.isAt("-") && parser.byte(1).isLatin {
            parser.position += 1
        }
        parser.add(.series, start..<parser.position, after: .space)
        guard parser.take(" ") else { throw parser.expected("a number") }
    }

    // MARK: Number

    /// Whether three digits, a blank and three digits stand at `place`.
    static func isGrouped(_ parser: Parser, at place: Int) -> Bool {
        let first = parser.digits(from: place)
        guard first.count == 3, parser.stands(" ", at: first.upperBound) else { return false }
        return parser.digits(from: first.upperBound + 1).count == 3
    }

    /// `104 223-1-2`, `001`, `02.03-DCS`, and what follows: supplements, edition or version, date.
    static func readNumber(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        if isGrouped(parser, at: start) {
            parser.position += 7
        } else if parser.takeDigits() == nil {
            throw parser.expected("a number")
        } else if parser.isAt("."), parser.byte(1).isDigit {
            parser.position += 1
            _ = parser.takeDigits()
        }
        let isLong = parser.position - start == 6 && !parser.bytes[start..<parser.position].contains(0x2E)
        parser.add(.number, start..<parser.position, after: .space, as: isLong ? .grouped : .written)
        while parser.isAt("-"), parser.byte(1).isDigit || parser.byte(1).isLatin {
            parser.position += 1
            guard let part = parser.take(while: { $0.isDigit || $0.isLatin }) else { throw parser.expected("a part") }
            parser.add(parser.bytes[part.lowerBound].isDigit ? .part : .suffix, part, after: .hyphen)
        }
        try readEdition(&parser)
    }

    // MARK: Edition

    private static func readEdition(_ parser: inout Parser) throws(Failure) {
        while parser.isAt("/"), let word = parser.word(1), word == .a || word == .c {
            parser.position += 1
            parser.addWord(.supplement, word, after: .slash)
            try parser.addDigits(.supplementNumber, after: .none, expecting: "the number of the supplement")
        }
        if parser.isAt(" "), let word = parser.word(1), word == .version || word == .edition {
            parser.position += 1
            try readVersion(&parser, word)
        }
        if parser.isAt(" "), parser.byte(1) == 0x28, parser.byte(2).isDigit {
            try readDate(&parser)
        } else {
            _ = try EuropeanDate.reads(&parser)
        }
        parser.continuation = "a part, a version, a date or the end"
    }

    /// `V1.1.1`, `ed.1`.
    private static func readVersion(_ parser: inout Parser, _ word: Word) throws(Failure) {
        parser.addWord(.word, word, after: .space)
        if word == .edition { _ = parser.take(".") }
        _ = parser.take(" ")
        guard let number = parser.take(while: { $0.isDigit || $0 == 0x2E }), parser.bytes[number.upperBound - 1].isDigit
        else {
            throw parser.expected(word == .edition ? "the number of the edition" : "a version such as 1.1.1")
        }
        parser.add(word == .edition ? .edition : .version, number, after: .none)
    }

    /// ` (2025-04)`.
    private static func readDate(_ parser: inout Parser) throws(Failure) {
        parser.position += 2
        guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
        parser.add(.year, year, after: .spaceParenthesis)
        guard parser.take("-"), parser.digits.count == 2, let month = parser.takeDigits() else {
            throw parser.expected("a month of two digits")
        }
        parser.add(.month, month, after: .hyphen, closing: .parenthesis)
        guard parser.take(")") else { throw parser.expected("')'") }
    }
}

// MARK: Finding

extension ETSIGrammar {
    /// Whether a work item begins at the cursor: `DTS/SAI-0013`.
    static func isWorkItem(_ parser: Parser) -> Bool {
        let letters = parser.letters
        guard letters.count >= 3, parser.stands("/", at: letters.upperBound), isDraft(letters, parser) else {
            return false
        }
        return letters.upperBound + 1 < parser.bytes.count && parser.bytes[letters.upperBound + 1].isCapital
    }

    /// Whether the text is one of ETSI's without its name: `TS 104 223`, `GR SAI 001`.
    static func isUnmistakable(_ word: Word, _ parser: Parser) -> Bool {
        guard word.isKindOfETSI else { return false }
        let next = parser.letters.upperBound
        guard parser.stands(" ", at: next) else { return isGrouped(parser, at: next) }
        if word == .gs || word == .gr { return next + 1 < parser.bytes.count && parser.bytes[next + 1].isLatin }
        return isGrouped(parser, at: next + 1)
    }
}

extension Word {
    /// A kind of deliverable of ETSI.
    var isKindOfETSI: Bool {
        switch self {
        case .en, .es, .eg, .ts, .tr, .sr, .gs, .gr, .ets, .etr, .tbr, .net, .tcrtr, .gts, .guide: true
        default: false
        }
    }
}
