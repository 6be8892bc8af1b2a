/// Identifiers of ISO and IEC, alone, together and with others: `ISO/IEC TS 17021-2:2016/Amd 1:2018(en)`.
///
/// Source: ISO/IEC Directives, Part 2, and the catalogues of ISO and IEC; national and European grammars call
/// ``read(_:printsAsIEC:)`` for what they adopt.
enum ISOGrammar {
    /// Reads an identifier that begins with a publisher, a stage (`FprISO`, `CD IWA`) or a kind (`Guide ISO/CEI`).
    ///
    /// - Parameter printsAsIEC: whether IEC's spelling is wanted for what ISO and IEC issue together: `/AMD1:2020`.
    static func read(_ parser: inout Parser, printsAsIEC: Bool = false) throws(Failure) {
        // No stage and no kind begins as ISO, IEC and IWA do.
        let isPublisher = parser.isAt("I")
        let stage = isPublisher ? nil : takeLeadingStage(&parser)
        let kind = isPublisher ? nil : takeLeadingGuide(&parser)
        var style = try readPublishers(&parser)
        style.isIEC = style.isIEC || printsAsIEC
        if try ISOCommitteeGrammar.reads(&parser, style: style) { return }
        if try DirectivesGrammar.reads(&parser) { return }
        if style.hasIEC, try IECNamedGrammar.reads(&parser) {
            try readDate(&parser)
            try IECSchemeGrammar.readEdition(&parser)
            try readEdition(&parser, style: style)
            return
        }
        try readKindAndNumber(&parser, style: style, leading: (stage, kind))
        try readEdition(&parser, style: style)
    }

    // MARK: Publishers

    /// How the publisher prints what follows its name.
    struct Style {
        /// IEC prints `IEC TS 62600-3` and `/AMD1:2012`, ISO `ISO/TS 17021` and `/Amd 1:2012`.
        var isIEC = false
        /// IEC is one of the publishers.
        var hasIEC = false
        /// Behind several publishers a blank stands before the kind: `ISO/IEC TS`, but `ISO/TS`.
        var isJoint = false
        /// `IWA 32`: the kind is its own publisher.
        var isWorkshop = false
    }

    /// `FprISO`, `WD/ISO 9000`, `CD IWA 9`.
    private static func takeLeadingStage(_ parser: inout Parser) -> (Word, Range<Int>)? {
        if parser.stands("FprISO", at: parser.position) {
            let start = parser.position
            parser.position += 3
            return (.fpr, start..<parser.position)
        }
        guard let word = parser.word, word.isStage, let next = wordAfter(parser.letters, parser) else { return nil }
        guard next.isInternationalPublisher else { return nil }
        let range = parser.letters
        parser.position = range.upperBound + 1
        return (word, range)
    }

    private static func wordAfter(_ range: Range<Int>, _ parser: Parser) -> Word? {
        let next = parser.byte(range.upperBound - parser.position)
        guard next == 0x20 || next == 0x2F else { return nil }
        return parser.word(range.upperBound + 1 - parser.position)
    }

    /// `Guide ISO/CEI 37`, `Руководство ИСО/МЭК 76`.
    private static func takeLeadingGuide(_ parser: inout Parser) -> Range<Int>? {
        guard parser.word == .guide, let next = wordAfter(parser.letters, parser), next == .iso || next == .iec else {
            return nil
        }
        let range = parser.letters
        parser.position = range.upperBound + 1
        return range
    }

    private static func readPublishers(_ parser: inout Parser) throws(Failure) -> Style {
        guard let first = parser.word, first.isInternationalPublisher else {
            throw parser.expected("a publisher such as ISO or IEC")
        }
        parser.addWord(.publisher, first, after: .none)
        let isIEC = first == .iec || first == .cispr
        var style = Style(isIEC: isIEC, hasIEC: isIEC, isWorkshop: first == .iwa)
        while let copublisher = takeCopublisher(&parser) {
            if case .known(let word, let range) = copublisher {
                if word == first {
                    // `CEI/IEC`: the French and the English name.
                    parser.add(.word, word, range, after: .hidden)
                    continue
                }
                style.hasIEC = style.hasIEC || word == .iec
                parser.add(.copublisher, word, range, after: .slash)
            } else if case .other(let range) = copublisher {
                parser.add(.copublisher, range, after: .slash, as: .capitals)
            }
            style.isJoint = true
        }
        return style
    }

    private enum Copublisher {
        case known(Word, Range<Int>)
        case other(Range<Int>)
    }

    /// A further publisher behind a slash: a known one, or a name in capitals that is no kind and no stage and that a blank follows.
    /// Behind a hyphen or underscore, as in `ISO-IEC 27001`, a known one; behind a blank IEC, as in `ISO IEC 27001`.
    private static func takeCopublisher(_ parser: inout Parser) -> Copublisher? {
        var slash = parser.position
        if parser.isAt(" "), parser.byte(1) == 0x2F { slash += 1 }
        if parser.isAt(" "), parser.stands("IEC ", at: slash + 1), parser.word(-3) == .iso,
            parser.byte(5).isDigit || parser.word(5)?.isKind == true || parser.word(5)?.isStage == true
        {
            parser.position += 4
            return .known(.iec, slash + 1..<slash + 4)
        }
        guard slash < parser.bytes.count, parser.bytes[slash] == 0x2F || parser.isAt("-") || parser.isAt("_")
        else { return nil }
        var start = slash + 1
        if start < parser.bytes.count, parser.bytes[start] == 0x20 { start += 1 }
        var name = parser.letters(from: start)
        guard name.count >= 2 else { return nil }
        if parser.stands("HL7", at: start) { name = start..<start + 3 }
        if let word = Vocabulary.shared.word(in: parser.bytes, name) {
            guard word.isCopublisher else { return nil }
            parser.position = name.upperBound
            return .known(word, name)
        }
        let next = name.upperBound < parser.bytes.count ? parser.bytes[name.upperBound] : 0
        guard name.count <= 8, parser.bytes[slash] == 0x2F, next == 0x20 || next == 0x2F,
            name.allSatisfy({ parser.bytes[$0].isCapital || parser.bytes[$0].isDigit })
        else { return nil }
        parser.position = name.upperBound
        return .other(name)
    }

    // MARK: Stage, kind, number

    private static func readKindAndNumber(
        _ parser: inout Parser, style: Style, leading: (stage: (Word, Range<Int>)?, guide: Range<Int>?)
    ) throws(Failure) {
        var style = style
        if let (word, range) = leading.stage { addLeadingStage(&parser, word, range, style: style) }
        if let range = leading.guide { parser.add(.type, .guide, range, after: .space) }
        var iteration: Range<Int>?
        var hasStage = leading.stage != nil
        while true {
            let start = parser.position
            guard parser.take(" ") || parser.take("/") || parser.take(".") || takesHyphen(&parser) || start > 0 else {
                break
            }
            guard let word = parser.word else { break }
            let range = parser.letters
            if word == .iwa {
                promoteWorkshop(&parser, range)
                style.isWorkshop = true
                continue
            }
            if word == .fd, parser.word(range.count + 1) == .guide {
                let guide = parser.letters(from: range.upperBound + 1)
                parser.add(.type, .fdguide, range.lowerBound..<guide.upperBound, after: .space)
                parser.position = guide.upperBound
                continue
            }
            guard word.isStage || word.isKind else { break }
            parser.position = range.upperBound
            let precedesGuide = parser.wordAfterSeparator == .guide
            let role: Role = word.isStage && !word.isKindOfDraft ? .stage : .type
            let spelling = word == .guide && style.isIEC && !style.isJoint ? Word.guideIEC : word
            parser.add(
                role, spelling, range,
                after: joint(word, style: style, afterStage: hasStage, beforeGuide: precedesGuide))
            hasStage = hasStage || role == .stage
            // `CD.2`, `PreCD3`: the draft's number, printed behind the number of the document.
            if word.isStage, parser.isAt("."), parser.byte(1).isDigit { parser.position += 1 }
            if word.isStage, !parser.isAt(" "), let digits = shortDigits(parser) {
                guard iteration == nil else { throw parser.expected("one number of the draft") }
                iteration = digits
                parser.position = digits.upperBound
            }
        }
        // `ISO-9001`, `ISO_9001`: what names of files and addresses have for the blank.
        let isJoined = (parser.isAt("-") || parser.isAt("_")) && parser.byte(1).isDigit
        if isJoined { parser.position += 1 }
        try readNumber(&parser, isIEC: style.isIEC)
        if isJoined, let part = parser.pieces.last, part.role == .part, parser.bytes[Int(part.start)].isLatin {
            // `ISO-2022-JP`: the name of an encoding.
            parser.position = Int(part.start)
            throw parser.expected("the number of a part")
        }
        guard let iteration else { return }
        if let last = parser.pieces.last, last.role == .iteration {
            parser.position = Int(last.start)
            throw parser.expected("one number of the draft")
        }
        let year = parser.pieces.last?.role == .year ? parser.pieces.popLast() : nil
        parser.add(.iteration, iteration, after: .dot)
        if let year { parser.pieces.append(year) }
    }

    /// Steps over the hyphen of `ISO-TR 14873`.
    private static func takesHyphen(_ parser: inout Parser) -> Bool {
        guard parser.isAt("-"), parser.byte(2).isLatin, let word = parser.word(1), word.isStage || word.isKind else {
            return false
        }
        parser.position += 1
        return true
    }

    /// One or two digits at the cursor with a blank behind them.
    private static func shortDigits(_ parser: Parser) -> Range<Int>? {
        let digits = parser.digits
        guard (1...2).contains(digits.count), digits.upperBound < parser.bytes.count,
            parser.bytes[digits.upperBound] == 0x20
        else { return nil }
        return digits
    }

    private static func addLeadingStage(_ parser: inout Parser, _ word: Word, _ range: Range<Int>, style: Style) {
        if word == .fpr || style.isWorkshop {
            // Printed before the publisher, which has been recorded already.
            let publishers = parser.pieces
            parser.pieces.removeAll(keepingCapacity: true)
            parser.add(.stage, word, range, after: .none)
            let gap: Joint = word == .fpr ? .none : .space
            for (index, piece) in publishers.enumerated() {
                parser.pieces.append(index == 0 ? piece.with(joint: gap) : piece)
            }
        } else {
            parser.add(.stage, word, range, after: style.isIEC || style.isJoint ? .space : .slash)
        }
    }

    /// `ISO/IWA 32` and `ISO/WD IWA 19` are printed `IWA 32` and `WD IWA 19`; that ISO was written stays in the value.
    private static func promoteWorkshop(_ parser: inout Parser, _ range: Range<Int>) {
        let before = parser.pieces
        parser.pieces.removeAll(keepingCapacity: true)
        for piece in before where piece.role == .stage { parser.pieces.append(piece.with(joint: .none)) }
        parser.add(.publisher, .iwa, range, after: parser.pieces.isEmpty ? .none : .space)
        for piece in before where piece.role != .stage { parser.pieces.append(piece.with(joint: .hidden)) }
        parser.position = range.upperBound
    }

    private static func joint(_ word: Word, style: Style, afterStage: Bool, beforeGuide: Bool) -> Joint {
        if word == .cdish || word == .decdish || word == .fdish { return .slash }
        if word.isGuide || beforeGuide || afterStage || style.isIEC || style.isJoint { return .space }
        return .slash
    }

    /// The number with its parts: `22989`, `17301-1`, `105-A01`, `R 300/III`.
    static func readNumber(_ parser: inout Parser, isIEC: Bool = false) throws(Failure) {
        guard let number = parser.takeDigits() else { throw parser.expected("a number") }
        parser.add(.number, number, after: parser.pieces.isEmpty ? .none : .space)
        if let letters = suffix(parser) {
            parser.add(.suffix, letters, after: .none)
            parser.position = letters.upperBound
        }
        while try readPart(&parser) {}
        if parser.pieces.last?.role == .year { return }
        if parser.isAt("/"), parser.byte(1).isDigit {
            // A sheet of IEC; a part of an old document of ISO, which prints a hyphen today.
            parser.position += 1
            if parser.isYear(at: parser.position) { throw parser.expected("':' before the year") }
            guard isIEC || parser.pieces.last?.role != .part else {
                throw parser.expected("one part; a second one is another document")
            }
            guard parser.digits.count < 3 else {
                throw parser.expected("a part of one or two digits; what follows is the number of another document")
            }
            try parser.addDigits(
                isIEC ? .section : .part, after: isIEC ? .slash : .hyphen, expecting: "the number of the part")
        }
        if parser.isAt("."), parser.byte(1).isDigit, !parser.isYear(at: parser.position + 1) {
            parser.position += 1
            try parser.addDigits(.iteration, after: .dot, expecting: "the number of the draft")
        }
    }

    /// Capitals right behind a number or part: `8802-1CB`.
    static func suffix(_ parser: Parser) -> Range<Int>? {
        let letters = parser.letters
        guard (1...4).contains(letters.count), letters.allSatisfy({ parser.bytes[$0].isLatin }),
            letters.allSatisfy({ parser.bytes[$0].isCapital }) || letters.count == 1
        else { return nil }
        return letters
    }

    private static func readPart(_ parser: inout Parser) throws(Failure) -> Bool {
        if parser.isAt("/"), let word = parser.word(1),
            let value = word == .version && parser.byte(2) | 0x20 != 0x65 ? 5 : word.roman
        {
            let range = parser.letters(from: parser.position + 1)
            parser.add(.part, number: value, range, after: .hyphen)
            parser.position = range.upperBound
            return true
        }
        guard parser.isAt("-"), parser.byte(1) != 0x2D else { return false }
        let blanks = parser.byte(1) == 0x20 ? 1 : 0
        let start = parser.position + 1 + blanks
        var end = start
        while end < parser.bytes.count, parser.bytes[end].isDigit || parser.bytes[end].isLatin { end += 1 }
        guard end > start else {
            parser.position += 1
            throw parser.expected("a part")
        }
        parser.position = end
        if end - start == 4, isYear(at: start, parser) {
            // ANSI prints `ANSI/ISO/IEC 9899-1999`.
            parser.add(.year, start..<end, after: parser.pieces.first?.role == .adopter ? .hyphen : .colon)
            return false
        }
        parser.add(.part, start..<end, after: .hyphen)
        return true
    }

    /// Whether the group at `start` is a year behind a hyphen, the cursor being behind it: that of an old recommendation as in
    /// `ISO/R 300/III-1968`, or of a document that is cited as other bodies print theirs, `ISO 9001-2015`. ISO 10303 has parts with
    /// such numbers; no other document has a thousand of them.
    private static func isYear(at start: Int, _ parser: Parser) -> Bool {
        guard parser.isYear(at: start), !parser.isAt(":"), !parser.isAt("-"), !parser.isAt(".") else { return false }
        if parser.pieces.contains(where: { $0.role == .type && $0.payload == Word.r.rawValue }) { return true }
        guard let number = parser.pieces.last(where: { $0.role == .number }) else { return false }
        return parser.bytes[start] == 0x32 || parser.stands("19", at: start) && parser.bytes[start + 2] >= 0x34
            ? !parser.stands("10303", at: number.range.lowerBound) : false
    }

    // MARK: Edition, supplements, languages

    /// What follows the number: date, edition, language, supplements, products, a twin.
    static func readEdition(_ parser: inout Parser, style: Style) throws(Failure) {
        try readDate(&parser)
        try readMarks(&parser, style: style)
        while try SupplementGrammar.reads(&parser, style: style) {
            try readDate(&parser)
            try readMarks(&parser, style: style)
        }
        // `ISO/IEC 16509:1999 (IEEE Std 2000-1998)`: what IEEE adds to texts that it has too.
        if parser.depth == 0, !parser.isAtEnd, parser.pieces.first?.role != .adopter {
            try AmericanGrammar.readTailOfISO(&parser)
        }
        parser.continuation = "a date, a supplement, a language or the end"
    }

    /// `:2022`, `:2022-07`, `:—`; a point for the colon where points stand for blanks, an underscore where those do; ` (2022)`.
    static func readDate(_ parser: inout Parser) throws(Failure) {
        // The year behind a hyphen has been read.
        if parser.pieces.last?.role == .year { return }
        if parser.isAt(".") || parser.isAt("_"), parser.isYear(at: parser.position + 1) {
            parser.position += 1
            if let year = parser.takeYear() { parser.add(.year, year, after: .colon) }
            return
        }
        if parser.depth == 0, parser.readsYearInBrackets() { return }
        let colon = parser.isAt(" ") && parser.byte(1) == 0x3A ? 1 : 0
        guard parser.byte(colon) == 0x3A else {
            if parser.depth == 0, parser.isAt(" "), parser.isYear(at: parser.position + 1),
                parser.position + 5 == parser.bytes.count
            {
                throw parser.expected("':' before the year")
            }
            return
        }
        parser.position += colon + 1
        _ = parser.take(" ")
        if parser.isAt("-") {
            let start = parser.position
            while parser.take("-") {}
            parser.add(.undated, .undated, start..<parser.position, after: .colon)
            return
        }
        guard let year = parser.takeYear() else {
            throw parser.expected("a year of four digits, or — for an edition to come")
        }
        parser.add(.year, year, after: .colon)
        if parser.isAt("-"), parser.byte(1).isDigit, parser.byte(2).isDigit, !parser.byte(3).isDigit {
            parser.add(.month, parser.position + 1..<parser.position + 3, after: .hyphen)
            parser.position += 3
            if parser.isAt("-"), parser.digits(from: parser.position + 1).count == 2 {
                parser.add(.day, parser.position + 1..<parser.position + 3, after: .hyphen)
                parser.position += 3
            }
        }
    }

    private static func readMarks(_ parser: inout Parser, style: Style) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try MarkGrammar.reads(&parser, isIEC: style.isIEC) { continue }
            parser.position = start
            return
        }
    }
}
