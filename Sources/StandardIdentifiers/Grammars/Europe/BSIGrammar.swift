/// Documents of the British Standards Institution: `BS 7671:2018+A2:2022`, `BS EN ISO 9001:2015`, `PD CEN/TR 16931-6:2017`,
/// `PAS 1883:2025`, `BSI Flex 1889 v1.0:2022-07`, `BS 3G 231:1997`, `NA+A2:2018 to BS EN 1991-1-3:2003+A1:2015`.
///
/// Source: BS 0, A standard for standards (kinds of publications, identification of British Standards and of adopted ones);
/// BSI's catalogue for older and special forms.
enum BSIGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        if isDraftForComment(parser) { return try readDraftForComment(&parser) }
        switch parser.word {
        case .amd?: return try readAmendment(&parser)
        case .suppl?, .add?: return try readSupplementTo(&parser)
        case .draft?: readStage(&parser)
        case .bs?: break
        default: if isNationalAnnex(parser) { return try readNationalAnnex(&parser) }
        }
        if parser.word == .bsi, let kind = parser.wordAfterLetters, kind.isKindOfBSI, kind != .flex, kind != .ts {
            parser.addWord(.word, .bsi, after: .hidden)
            parser.position += 1
        }
        let adopted = try readHead(&parser)
        guard let adopted else { return try readOwn(&parser) }
        try CENGrammar.readDocument(&parser, level: adopted)
        try readTail(&parser)
    }

    // MARK: Head

    /// `Draft BS EN 12345`, `DBS 1234`.
    private static func readStage(_ parser: inout Parser) {
        guard parser.word == .draft, parser.wordAfterLetters?.isKindOfBSI == true else { return }
        parser.addWord(.stage, .draft, after: .none)
        parser.position += 1
    }

    /// Reads `BS`, `PD`, `DISC PD`, `BSI Flex` and the bodies whose document it is; nil where it is BSI's own.
    private static func readHead(_ parser: inout Parser) throws(Failure) -> EuropeanBodies.Level? {
        let joint = parser.jointAtHead
        guard let word = parser.word, word.isKindOfBSI else {
            throw parser.expected("a kind of document of BSI, such as BS, PD or PAS")
        }
        let first = parser.pieces.count
        let head = parser.letters
        if word == .bs || word == .bsi {
            parser.addWord(.publisher, word, after: joint)
        } else {
            parser.add(.publisher, .bsi, head.lowerBound..<head.lowerBound, after: .hidden)
            parser.addWord(.type, word, after: joint)
        }
        if word == .bs || word == .bsi || word == .disc, parser.isAt(" "), let kind = parser.word(1), kind.isKindOfBSI {
            parser.position += 1
            parser.addWord(.type, kind, after: .space)
            return nil
        }
        guard parser.isAt(" ") || parser.isAt("-"), EuropeanBodies.follows(parser, at: parser.position + 1) else {
            return nil
        }
        parser.position += 1
        let level = try EuropeanBodies.read(&parser, below: .national, after: .space)
        // `PD` and `DD` adopt as `BS` does.
        if word == .bs || word == .bsi {
            parser.pieces[first] = parser.pieces[first].with(role: .adopter)
        } else {
            parser.pieces[first + 1] = parser.pieces[first + 1].with(role: .adopter)
            parser.pieces.remove(at: first)
        }
        return level
    }

    // MARK: BSI's own numbers

    private static func readOwn(_ parser: inout Parser) throws(Failure) {
        let isHyphenated = parser.isAt("-") && parser.byte(1).isDigit
        guard parser.take(" ") || isHyphenated && parser.take("-") || parser.byte.isDigit else {
            throw parser.expected("a number")
        }
        try BSINumber.read(&parser, after: .space)
        try readTail(&parser)
    }

    /// Dates, sections, supplements, marks and further documents, in whatever order they come.
    private static func readTail(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try EuropeanDate.reads(&parser) { continue }
            if try BSISection.reads(&parser) { continue }
            if try readsSet(&parser) { continue }
            if try EuropeanSupplement.reads(&parser) { continue }
            if try EuropeanMark.reads(&parser) { continue }
            parser.position = start
            break
        }
        parser.continuation = "a date, a section, a supplement, a mark or the end"
    }

    /// `BS ISO 20400 + BS ISO 44001+BS ISO 44002`: documents that are sold together.
    private static func readsSet(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.depth == 0 else { return false }
        let start = parser.position
        _ = parser.take(" ")
        guard parser.take("+") else {
            parser.position = start
            return false
        }
        _ = parser.take(" ")
        guard let kind = parser.word, kind.isKindOfBSI, kind != .ts else {
            parser.position = start
            return false
        }
        let place = parser.position
        try parser.related(.with, place..<place, after: .spacedPlus) { (inner) throws(Failure) in
            try Grammar.read(&inner)
        }
        return true
    }

    // MARK: Drafts and amendments by number

    /// Whether `24/30491426 DC` begins at the cursor.
    static func isDraftForComment(_ parser: Parser) -> Bool {
        parser.digits.count == 2 && parser.byte(2) == 0x2F
            && (6...9).contains(parser.digits(from: parser.position + 3).count)
    }

    /// `24/30491426 DC`: the year, the number of the draft, and that it is for comment.
    private static func readDraftForComment(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        parser.add(.publisher, .bsi, start..<start, after: .hidden)
        if let year = parser.takeDigits() { parser.add(.year, year, after: .none) }
        _ = parser.take("/")
        try parser.addDigits(.documentNumber, after: .slash, expecting: "the number of the draft")
        let gap = parser.isAt(" ") ? 1 : 0
        guard parser.byte(gap) == 0x44, parser.byte(gap + 1) == 0x43 else { throw parser.expected("DC") }
        parser.position += gap
        parser.add(.stage, parser.position..<parser.position + 2, after: .space)
        parser.position += 2
        parser.continuation = "the end of the draft's number"
    }

    /// `AMD 11015`, `AMD Corrigendum 14716`: an amendment by the number under which it was issued.
    private static func readAmendment(_ parser: inout Parser) throws(Failure) {
        parser.addWord(.supplement, .amdIEC, after: .none)
        if parser.isAt(" "), parser.word(1) == .cor {
            parser.position += 1
            parser.add(.supplement, parser.letters, after: .space)
            parser.position = parser.letters.upperBound
        }
        guard parser.take(" ") else { throw parser.expected("the number of the amendment") }
        try parser.addDigits(.documentNumber, after: .space, expecting: "the number of the amendment")
        parser.continuation = "the end of the amendment's number"
    }

    // MARK: Documents about another

    /// `NA+A2:18 to BS EN 1991-1-3:2003+A1:2015`.
    private static func readNationalAnnex(_ parser: inout Parser) throws(Failure) {
        let start = parser.position
        parser.add(.publisher, .bsi, start..<start, after: .hidden)
        readNameOfAnnex(&parser)
        while try EuropeanDate.reads(&parser) {}
        while !parser.isAt(" "), try EuropeanSupplement.reads(&parser) {}
        try readRelated(&parser)
    }

    /// `NA`, `National Annex`, `UK National Annex`.
    private static func readNameOfAnnex(_ parser: inout Parser) {
        let start = parser.position
        if parser.take(text: "UK ") {}
        if parser.word == .national { parser.position = parser.letters.upperBound + 1 }
        parser.position = parser.letters.upperBound
        parser.add(.type, .na, start..<parser.position, after: .none)
    }

    static func isNationalAnnex(_ parser: Parser) -> Bool {
        parser.word == .na || parser.word == .national && parser.wordAfterLetters == .annex
            || parser.stands("UK National Annex ", at: parser.position) || parser.stands("UK NA", at: parser.position)
    }

    /// `Supplement No. 1 (1970) to BS 1831:1969`.
    private static func readSupplementTo(_ parser: inout Parser) throws(Failure) {
        try BSISection.readSupplement(&parser, after: .none)
        try readRelated(&parser)
    }

    private static func readRelated(_ parser: inout Parser) throws(Failure) {
        guard parser.isAt(" "), parser.word(1) == .to else { throw parser.expected("'to' and the document") }
        parser.position += 1
        let word = parser.letters
        parser.position = word.upperBound
        guard parser.take(" ") else { throw parser.expected("the document") }
        let marker = parser.pieces.count
        try parser.related(.to, word, after: .space) { (inner) throws(Failure) in try Grammar.read(&inner) }
        parser.pieces[marker] = parser.pieces[marker].spelledSmall
        if let first = parser.pieces[(marker + 1)...].firstIndex(where: { $0.joint != .hidden }) {
            parser.pieces[first].joint = .space
        }
    }
}

extension Piece {
    /// The same, printed as it was written and in small letters.
    fileprivate var spelledSmall: Piece {
        Piece(
            role: role, joint: joint, form: .small, depth: depth, payload: payload, start: start, end: end,
            closing: closing,
            organisation: organisation)
    }
}

extension Word {
    /// A kind of publication of BSI, with which its identifier begins.
    var isKindOfBSI: Bool {
        switch self {
        case .bs, .bsi, .pd, .dd, .pas, .pp, .hb, .ep, .bip, .disc, .dbs, .handbook, .flex, .cp, .ts: true
        default: false
        }
    }
}
