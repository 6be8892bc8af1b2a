/// Uniform resource names of ISO's documents: `urn:iso:std:iso-iec:22989:ed-1:en:amd:1:2024:v1`.
///
/// They are read into the pieces of the designation, which the canonical form prints: `ISO/IEC 22989(en)/Amd 1:2024`. What a
/// designation does not say (edition, version, published stages, clauses) is in the value and not printed.
///
/// Source: RFC 5141; the order `amd:2024:v1` (year, then number) and `sup`, `ext`, `ser` are those of Relaton's catalogue of ISO.
enum URNGrammar {
    static func read(_ parser: inout Parser) throws(Failure) -> Organisation {
        let start = parser.position
        guard take(&parser, .urn), take(&parser, .iso), take(&parser, .std) else {
            throw parser.expected("urn:iso:std: and the publishers")
        }
        parser.add(.word, start..<parser.position - 1, after: .hidden)
        let publishers = try readPublishers(&parser)
        let kind = takeKind(&parser)
        try readNumber(&parser)
        insert(&parser, kind: kind, publishers: publishers)
        try readRest(&parser, publishers, kind: kind?.word)
        parser.continuation = "a part of a URN as RFC 5141 has it, such as ed-1, en or amd:1"
        return publishers.isIEC ? .iec : .iso
    }

    /// Steps over a word and the colon behind it.
    private static func take(_ parser: inout Parser, _ word: Word) -> Bool {
        guard parser.word == word, parser.byte(parser.letters.count) == 0x3A else { return false }
        parser.position = parser.letters.upperBound + 1
        return true
    }

    // MARK: The document

    private struct Publishers {
        var isJoint = false
        var isIEC = false
        /// Whether a blank stands behind them, as behind several publishers and IEC.
        var isSpaced: Bool { isJoint || isIEC }
        /// Where the pieces of the kind and of the stage go.
        var end = 0
    }

    /// `iso-iec-ieee:`.
    private static func readPublishers(_ parser: inout Parser) throws(Failure) -> Publishers {
        var publishers = Publishers()
        var joint: Joint = .none
        repeat {
            if parser.stands("hl7", at: parser.position) || parser.stands("HL7", at: parser.position) {
                parser.add(.copublisher, .hl7, parser.position..<parser.position + 3, after: joint)
                parser.position += 3
                publishers.isJoint = true
                continue
            }
            let letters = parser.letters
            guard let word = parser.word, word.isInternationalPublisher || word.isCopublisher else {
                guard joint != .none, isName(parser, letters) else {
                    throw parser.expected("a publisher such as iso or iso-iec")
                }
                parser.position = letters.upperBound
                parser.add(.copublisher, letters, after: .slash, as: .capitals)
                publishers.isJoint = true
                continue
            }
            publishers.isIEC = joint == .none ? word == .iec : publishers.isIEC
            publishers.isJoint = publishers.isJoint || joint != .none
            parser.addWord(joint == .none ? .publisher : .copublisher, word, after: joint)
            joint = .slash
        } while parser.take("-")
        guard parser.take(":") else { throw parser.expected("':' and the number of the document") }
        publishers.end = parser.pieces.count
        return publishers
    }

    /// A further publisher that is not known: two to eight letters that mean nothing else.
    private static func isName(_ parser: Parser, _ letters: Range<Int>) -> Bool {
        (2...8).contains(letters.count) && parser.word == nil && letters.allSatisfy { parser.bytes[$0].isLatin }
    }

    /// `tr:`, `guide:`, `iwa:`.
    private static func takeKind(_ parser: inout Parser) -> (word: Word, range: Range<Int>)? {
        guard let word = parser.word, word.isKind || word == .iwa else { return nil }
        let range = parser.letters
        return take(&parser, word) ? (word, range) : nil
    }

    /// `9999` and `:-1-2`.
    private static func readNumber(_ parser: inout Parser) throws(Failure) {
        try parser.addDigits(.number, after: .space, expecting: "the number of the document")
        guard parser.isAt(":"), parser.byte(1) == 0x2D else { return }
        parser.position += 1
        while parser.take("-") {
            guard let part = parser.take(while: { $0.isDigit || $0.isLatin }) else { throw parser.expected("a part") }
            parser.add(.part, part, after: .hyphen)
        }
    }

    private static func insert(_ parser: inout Parser, kind: (word: Word, range: Range<Int>)?, publishers: Publishers) {
        guard let kind else { return }
        if kind.word == .iwa {
            // The agreement of a workshop is printed without ISO.
            for index in 1..<publishers.end {
                parser.pieces[index] = parser.pieces[index].with(joint: .hidden).with(role: .word)
            }
            parser.insert(.publisher, .iwa, kind.range, after: .none, at: publishers.end)
            return
        }
        let isSpaced = publishers.isSpaced || kind.word.isGuide
        let spelling = kind.word == .guide && publishers.isIEC ? Word.guideIEC : kind.word
        parser.insert(.type, spelling, kind.range, after: isSpaced ? .space : .slash, at: publishers.end)
    }

    // MARK: Stages, editions, languages, supplements

    private static func readRest(_ parser: inout Parser, _ publishers: Publishers, kind: Word?) throws(Failure) {
        var stage: URNStage?
        while parser.take(":") {
            if var read = URNStage.take(&parser) {
                stage?.add(&parser, isSpaced: publishers.isSpaced, kind: kind)
                read.place = parser.pieces.count
                stage = read
            } else if let word = parser.word, let supplement = word.urnSupplement,
                parser.byte(parser.letters.count) == 0x3A
            {
                let range = parser.letters
                parser.position = range.upperBound + 1
                // A stage that the supplement follows at once is the supplement's.
                let own = stage.flatMap { $0.isOfSupplement(parser) ? $0 : nil }
                if own == nil { stage?.add(&parser, isSpaced: publishers.isSpaced, kind: kind) }
                try readSupplement(&parser, supplement, range, stage: own, isIEC: publishers.isIEC)
                stage = nil
            } else {
                try readMark(&parser)
            }
        }
        stage?.add(&parser, isSpaced: publishers.isSpaced, kind: kind)
    }

    /// `1:2024:v1`, `1:v1`, `2024:v1`.
    private static func readSupplement(
        _ parser: inout Parser, _ kind: Word, _ range: Range<Int>, stage: URNStage?, isIEC: Bool
    ) throws(Failure) {
        let kind = !isIEC ? kind : kind == .amd ? .amdIEC : kind == .cor ? .corIEC : kind
        let joint: Joint = isIEC ? .none : .space
        stage?.addToSupplement(&parser, kind, range)
        if stage == nil { parser.add(.supplement, kind, range, after: .slash) }
        guard let first = parser.takeDigits() else { throw parser.expected("the number of the supplement") }
        if parser.isYear(at: first.lowerBound) {
            if parser.isAt(":"), parser.byte(1) == 0x76, !parser.digits(from: parser.position + 2).isEmpty {
                parser.position += 2
                parser.add(.word, parser.position - 1..<parser.position, after: .hidden)
                try parser.addDigits(.supplementNumber, after: joint, expecting: "the number of the supplement")
            }
            if parser.pieces.last?.role == .supplement, kind != .suppl {
                throw parser.expected("the number of the supplement, such as v1")
            }
            parser.add(.year, first, after: .colon)
            return
        }
        parser.add(.supplementNumber, first, after: joint)
        stage?.addIteration(&parser)
        if parser.isAt(":"), parser.isYear(at: parser.position + 1) {
            parser.add(.year, parser.position + 1..<parser.position + 5, after: .colon)
            parser.position += 5
        }
    }

    /// `ed-1`, `v1-amd1.v1`, `en,fr`, `clause:4.2`, `tech:...`, `ser`.
    private static func readMark(_ parser: inout Parser) throws(Failure) {
        let letters = parser.letters
        switch parser.word {
        case .edition where parser.byte(2) == 0x2D:
            parser.position += 3
            parser.add(.word, letters, after: .hidden)
            try parser.addDigits(.edition, after: .hidden, expecting: "the number of the edition")
        case .version where parser.byte(1).isDigit:
            let end = parser.bytes[parser.position...].firstIndex(of: 0x3A) ?? parser.bytes.count
            parser.add(.version, parser.position..<end, after: .hidden)
            parser.position = end
        case .clause, .figure, .table, .term, .tech:
            guard parser.byte(letters.count) == 0x3A else { throw parser.expected("':' and the number of the element") }
            parser.add(.word, letters, after: .hidden)
            parser.position = letters.upperBound + 1
            let end = parser.word == .tech ? nil : parser.bytes[parser.position...].firstIndex(of: 0x3A)
            parser.add(.section, parser.position..<(end ?? parser.bytes.count), after: .hidden)
            parser.position = end ?? parser.bytes.count
        case .ser:
            parser.add(.allParts, .allParts, letters, after: .spaceParenthesis, closing: .parenthesis)
            parser.position = letters.upperBound
        default:
            try readLanguages(&parser)
        }
    }

    /// `en`, `en,fr,ru`.
    private static func readLanguages(_ parser: inout Parser) throws(Failure) {
        var joint: Joint = .parenthesis
        repeat {
            let letters = parser.letters
            guard letters.count == 2 || parser.stands("other", at: parser.position) else {
                throw parser.expected(
                    "a stage, an edition (ed-1), a version (v1), a language (en) or a supplement (amd:1)")
            }
            parser.position = letters.upperBound
            parser.add(
                .language, letters, after: joint, as: .small, closing: parser.isAt(",") ? .none : .parenthesis)
            joint = .comma
        } while parser.take(",")
    }
}

extension Word {
    /// The supplement that a URN names.
    fileprivate var urnSupplement: Word? {
        switch self {
        case .amd, .cor, .add, .ext: self
        case .sup, .suppl: .suppl
        default: nil
        }
    }
}

extension Parser {
    /// Records a word among the pieces already read.
    mutating func insert(_ role: Role, _ word: Word, _ range: Range<Int>, after joint: Joint, at index: Int) {
        add(role, word, range, after: joint)
        let piece = pieces.removeLast()
        pieces.insert(piece, at: min(index, pieces.count))
    }
}
