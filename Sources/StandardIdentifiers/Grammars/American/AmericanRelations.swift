/// What a document of IEEE or ANSI says of others, in parentheses: `(Revision of IEEE Std 1018-2004)`, `(Amendment to IEEE Std
/// 802.3-2018 as amended by IEEE Std 802.3cb-2018, IEEE Std 802.3bt-2018, and IEEE Std 802.3cd-2018)`.
enum AmericanRelations {
    private struct Phrase {
        let spelling: Word
        let relation: Word
        let range: Range<Int>
        let draft: Range<Int>?
    }

    /// Reads the parenthesis at the cursor; false where none that tells a relation stands there.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        guard var phrase = try takeOpening(&parser) else { return false }
        var joint: Joint = .spaceParenthesis
        while true {
            if let draft = phrase.draft {
                parser.add(.word, .draft, draft, after: joint)
                joint = .space
            }
            parser.add(.word, phrase.spelling, phrase.range, after: joint)
            try readList(&parser, phrase.relation)
            guard let next = takeNextPhrase(&parser) else { break }
            joint = next.spelling == .asAmendedBy ? .space : .commaSpace
            phrase = next
        }
        if parser.byte(1) == 0x29 { _ = parser.take(" ") }
        // A parenthesis that was forgotten: at the end, or before the mark of a redline.
        let isClosed = parser.take(")") || parser.take("]")
        guard
            isClosed || parser.isAtEnd || parser.stands(" - Redline", at: parser.position)
                || parser.stands(" (", at: parser.position)
        else {
            throw parser.expected("')' or a further document")
        }
        parser.close()
        return true
    }

    /// Steps over the parenthesis and the first phrase, where a document follows them.
    private static func takeOpening(_ parser: inout Parser) throws(Failure) -> Phrase? {
        let start = parser.position
        // Some lists leave the parenthesis out: `, based on IEEE P802.15.4-2011`.
        guard parser.take("(") || parser.take("[") || parser.byte(-1) == 0x20 || parser.byte(-1) == 0x2C else {
            return nil
        }
        _ = parser.take(" ")
        guard let phrase = takePhrase(&parser) else {
            parser.position = start
            return nil
        }
        guard isDocument(parser, 1) || isDocument(parser, 0) else {
            // `(Supersedes June 1957 issue)` is a remark; behind `Revision of` a document must come.
            if phrase.relation == .revises && phrase.spelling != .supersedesOf || phrase.relation == .amends {
                _ = parser.take(" ")
                throw parser.expected("a document such as IEEE Std 802.3-2018")
            }
            parser.position = start
            return nil
        }
        return phrase
    }

    // MARK: Lists

    /// One document or more, with commas, blanks and `and` between them.
    private static func readList(_ parser: inout Parser, _ relation: Word) throws(Failure) {
        var joint: Joint = .space
        while true {
            _ = parser.take(" ")
            let place = parser.position
            try parser.related(relation, place..<place, after: joint) { (inner) throws(Failure) in
                try AmericanGrammar.readRelated(&inner)
            }
            guard let separator = takeSeparator(&parser) else { return }
            joint = separator
        }
    }

    /// `, `, ` and `, `, and `, ` & ` or a blank before a further document.
    private static func takeSeparator(_ parser: inout Parser) -> Joint? {
        let start = parser.position
        let hasSlash = parser.take("/")
        let hasComma = parser.take(",") || parser.take(text: " ,")
        _ = parser.take(" ")
        let and = parser.letters
        let hasAnd = parser.word == .and && parser.byte(3) == 0x20
        if hasAnd { parser.position += 4 }
        guard parser.position > start, isDocument(parser) else {
            parser.position = start
            return nil
        }
        guard hasAnd else { return hasSlash ? .slash : .commaSpace }
        parser.add(.word, .and, and, after: hasComma ? .commaSpace : .space)
        return .space
    }

    /// Whether a publisher or a number stands so many bytes behind the cursor.
    private static func isDocument(_ parser: Parser, _ offset: Int = 0) -> Bool {
        if parser.byte(offset).isDigit { return true }
        if parser.byte(offset).isCapital, parser.byte(offset + 1).isDigit { return true }
        guard let word = parser.word(offset) else { return false }
        return word.isAmericanPublisher || word.isInternationalPublisher || word == .std
    }

    // MARK: Phrases

    /// A phrase behind a list: `, as amended by`, `/Incorporates`, `; Redesignation of`.
    private static func takeNextPhrase(_ parser: inout Parser) -> Phrase? {
        let start = parser.position
        while parser.isAt(" ") || parser.isAt(",") || parser.isAt("/") || parser.isAt(";") { parser.position += 1 }
        if parser.word == .and { parser.position = parser.letters.upperBound + 1 }
        if parser.position > start, let phrase = takePhrase(&parser) { return phrase }
        parser.position = start
        return nil
    }

    private static func takePhrase(_ parser: inout Parser) -> Phrase? {
        let start = parser.position
        var draft: Range<Int>?
        if parser.word == .draft, parser.byte(5) == 0x20 {
            draft = parser.letters
            parser.position += 6
        }
        let first = parser.position
        if let word = parser.word, let (spelling, relation) = meaning(word), takesTail(&parser, word) {
            return Phrase(spelling: spelling, relation: relation, range: first..<parser.position, draft: draft)
        }
        parser.position = start
        return nil
    }

    private static func meaning(_ word: Word) -> (Word, Word)? {
        switch word {
        case .revision: (.revisionOf, .revises)
        case .amd: (.amendmentTo, .amends)
        case .cor: (.corrigendumTo, .corrects)
        case .suppl: (.supplementTo, .supplements)
        case .adoption: (.adoptionOf, .adopts)
        case .conformance: (.conformanceTo, .conformsTo)
        case .reaffirmation: (.reaffirmationOf, .reaffirms)
        case .redesignation: (.redesignationOf, .revises)
        case .previously: (.formerly, .revises)
        case .supersedes: (.supersedesOf, .revises)
        case .incorporates: (.includes, .includes)
        case .as: (.asAmendedBy, .amendedBy)
        case .based: (.basedOn, .basedOn)
        default: nil
        }
    }

    /// Steps over the phrase, whose first word this is: `of`, `to`, `based on`, `and Redesignation of`, `amended by`.
    private static func takesTail(_ parser: inout Parser, _ word: Word) -> Bool {
        parser.position = parser.letters.upperBound
        if word == .supersedes || word == .incorporates {
            if parser.isAt(" "), parser.word(1) == .suppl {
                parser.position = parser.letters(from: parser.position + 1).upperBound
            }
            return parser.isAt(" ")
        }
        if word == .based {
            guard parser.isAt(" "), parser.word(1) == .on else { return false }
            parser.position += 3
            return true
        }
        var count = 0
        while count < 4, parser.isAt(" "), let next = parser.word(1), next.isFunctionWord {
            parser.position = parser.letters(from: parser.position + 1).upperBound
            count += 1
            if next.endsPhrase { return true }
        }
        return false
    }
}

extension Word {
    fileprivate var isFunctionWord: Bool {
        switch self {
        case .of, .to, .based, .on, .and, .redesignation, .amended, .by, .designated, .as: true
        default: false
        }
    }

    fileprivate var endsPhrase: Bool { self == .of || self == .to || self == .on || self == .by || self == .as }
}
