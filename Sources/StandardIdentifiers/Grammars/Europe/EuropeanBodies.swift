/// The bodies at the head of an identifier of CEN and CENELEC, or of what a national body adopts or issues itself:
/// `EN`, `CEN/CLC ISO/IEC`, `DIN EN ISO/IEC`, `UNE-EN`, `DS/EN`, with the stage before each (`prEN`, `E DIN EN`, `oSIST prEN`).
///
/// Source: CEN-CENELEC Internal Regulations Part 2 (numbering, national implementation) and Part 3 (adopted international
/// standards); the catalogues of the national bodies for the sign between theirs and the following name.
enum EuropeanBodies {
    enum Level: UInt8 {
        case national
        case european
        case international
    }

    /// Reads the bodies; the last group of them issues the document, those before adopt it.
    ///
    /// - Parameter above: the level of a body that was read already, and the joint behind it.
    /// - Returns: the level of the body that issues the document; nil where no body stands at the cursor.
    static func read(_ parser: inout Parser, below above: Level? = nil, after joint: Joint = .none) throws(Failure)
        -> Level?
    {
        var joint = joint
        var last = above
        var isHyphenated = false
        let first = parser.pieces.count
        var firstOfLast = first
        var current = body(at: parser.position, in: parser, last: last)
        while let body = current {
            if body.level != last { firstOfLast = parser.pieces.count }
            last = body.level
            if body.stageEnd > parser.position {
                parser.pieces.append(stagePiece(parser, parser.position..<body.stageEnd, joint))
                joint = body.isStageApart ? .space : .none
            }
            add(body, to: &parser, after: joint)
            parser.position = body.range.upperBound
            isHyphenated = isHyphenated || body.word.joinsAllByHyphen
            let hasKind = readsKindOfAdoption(&parser, of: body)
            current = nextBody(parser, last: body.level)
            guard let next = current else { break }
            joint = isHyphenated && next.level != body.level ? .hyphen : self.joint(between: body, and: next)
            if hasKind { joint = .space }
            parser.position += parser.isAt(" ") && parser.byte(1) == 0x2F ? 2 : 1
        }
        guard parser.pieces.count > first, let last else { return nil }
        giveRoles(&parser, from: first, firstOfLast: firstOfLast)
        return last
    }

    /// Whether a European or national body stands at the cursor, with its stage.
    static func stands(at parser: Parser) -> Bool {
        guard let body = body(at: parser.position, in: parser, last: nil) else { return false }
        return body.level != .international
    }

    /// Whether a European or international body stands at `place`, to be adopted by a national one.
    static func follows(_ parser: Parser, at place: Int) -> Bool {
        guard let body = body(at: place, in: parser, last: .national) else { return false }
        return body.level != .national
    }

    // MARK: One body

    private struct Body {
        let word: Word
        let range: Range<Int>
        let level: Level
        /// Where the stage before it ends; where the body begins if there is none.
        let stageEnd: Int
        let isStageApart: Bool
    }

    /// `prEN`: `pr`; `FprEN`: `Fpr`; `oSIST`: `o`; `E DIN`: `E`.
    private static func stagePiece(_ parser: Parser, _ mark: Range<Int>, _ joint: Joint) -> Piece {
        let word: Word? = mark.count == 2 ? .pr : mark.count == 3 ? .fpr : nil
        return Piece(
            role: .stage, joint: joint, form: word == nil ? .written : .word, depth: parser.depth,
            payload: word?.rawValue ?? 0,
            start: UInt16(truncatingIfNeeded: mark.lowerBound), end: UInt16(truncatingIfNeeded: mark.upperBound))
    }

    private static func add(_ body: Body, to parser: inout Parser, after joint: Joint) {
        if body.word == .bare {
            parser.add(.publisher, body.range, after: joint, as: .capitals)
        } else {
            parser.add(.publisher, body.word, body.range, after: joint)
        }
    }

    /// The body at `place`, with the stage before it, where a body of this level may follow one of the level `last`.
    private static func body(at place: Int, in parser: Parser, last: Level?) -> Body? {
        if parser.stands("I.S.", at: place) || parser.stands("S.R.", at: place) {
            guard last == nil else { return nil }
            let word: Word = parser.bytes[place] == 0x49 ? .isIreland : .srIreland
            return Body(word: word, range: place..<place + 4, level: .national, stageEnd: place, isStageApart: false)
        }
        if last == nil, parser.stands("IS ", at: place), let next = body(at: place + 3, in: parser, last: .national),
            next.level != .national
        {
            return Body(
                word: .isIreland, range: place..<place + 2, level: .national, stageEnd: place, isStageApart: false)
        }
        let letters = parser.letters(from: place)
        guard letters.count >= 2 else { return stageApart(letters, in: parser, last: last) }
        if let word = Vocabulary.shared.word(in: parser.bytes, letters) {
            if word == .pr, last == nil, parser.stands(" ", at: letters.upperBound) {
                return stageApart(letters, in: parser, last: last)
            }
            let isItalian =
                word == .iec && last != .european && last != .international && precedesEuropean(letters, parser)
            if isItalian {
                return Body(word: .cei, range: letters, level: .national, stageEnd: place, isStageApart: false)
            }
            guard let level = word.level, allows(level, word, after: last) else { return nil }
            return Body(word: word, range: letters, level: level, stageEnd: place, isStageApart: false)
        }
        for mark in 1...3 where letters.count > mark + 1 && isStage(mark, parser.bytes, place) {
            let rest = letters.lowerBound + mark..<letters.upperBound
            guard let word = Vocabulary.shared.word(in: parser.bytes, rest), let level = word.level,
                mark > 1 || word == .sist || word == .hrn, allows(level, word, after: last)
            else { continue }
            return Body(word: word, range: rest, level: level, stageEnd: place + mark, isStageApart: false)
        }
        return nil
    }

    /// Whether `pr`, `Fpr`, `o`, `k` or `n` stands at `place`, these last being stages of SIST and HRN.
    private static func isStage(_ count: Int, _ bytes: [UInt8], _ place: Int) -> Bool {
        switch count {
        case 1: bytes[place] == 0x6F || bytes[place] == 0x6B || bytes[place] == 0x6E
        case 2: bytes[place] | 0x20 == 0x70 && bytes[place + 1] | 0x20 == 0x72
        default: bytes[place] | 0x20 == 0x66 && bytes[place + 1] | 0x20 == 0x70 && bytes[place + 2] | 0x20 == 0x72
        }
    }

    /// `E DIN EN`, `PR NF EN`: a stage with a blank behind it.
    private static func stageApart(_ letters: Range<Int>, in parser: Parser, last: Level?) -> Body? {
        guard last == nil, !letters.isEmpty, parser.stands(" ", at: letters.upperBound),
            let mark = Vocabulary.shared.word(in: parser.bytes, letters), mark == .e || mark == .pr
        else { return nil }
        let name = parser.letters(from: letters.upperBound + 1)
        guard let word = Vocabulary.shared.word(in: parser.bytes, name), word.level == .national else { return nil }
        return Body(word: word, range: name, level: .national, stageEnd: letters.upperBound, isStageApart: true)
    }

    private static func precedesEuropean(_ letters: Range<Int>, _ parser: Parser) -> Bool {
        let next = parser.letters(from: letters.upperBound + 1)
        return Vocabulary.shared.word(in: parser.bytes, next)?.level == .european
    }

    /// Whether a body of this level may stand behind one of the level `last`; some names mean something else further on.
    private static func allows(_ level: Level, _ word: Word, after last: Level?) -> Bool {
        guard let last else { return true }
        if word.standsFirstOnly { return false }
        return level.rawValue >= last.rawValue
    }

    // MARK: What follows a body

    /// The body behind a blank, a slash or a hyphen at the cursor.
    private static func nextBody(_ parser: Parser, last: Level) -> Body? {
        var gap = 1
        if parser.isAt(" "), parser.byte(1) == 0x2F { gap = 2 }
        guard parser.isAt(" ") || parser.isAt("/") || parser.isAt("-") else { return nil }
        if last == .international {
            guard parser.isAt("/") else { return nil }
            return copublisher(at: parser.position + 1, in: parser)
        }
        return body(at: parser.position + gap, in: parser, last: last)
    }

    /// A further publisher of an international document: a known one, or a name in capitals that is no kind.
    private static func copublisher(at place: Int, in parser: Parser) -> Body? {
        var name = parser.letters(from: place)
        if parser.stands("HL7", at: place) { name = place..<place + 3 }
        guard name.count >= 2 else { return nil }
        if let word = Vocabulary.shared.word(in: parser.bytes, name) {
            guard word.isCopublisher else { return nil }
            return Body(word: word, range: name, level: .international, stageEnd: place, isStageApart: false)
        }
        let next = name.upperBound < parser.bytes.count ? parser.bytes[name.upperBound] : 0
        guard name.count <= 8, next == 0x20 || next == 0x2F, name.allSatisfy({ parser.bytes[$0].isCapital }) else {
            return nil
        }
        return Body(word: .bare, range: name, level: .international, stageEnd: place, isStageApart: false)
    }

    /// `SIST-TS CEN/TS`, `DIN V ENV`, `ČSN P ENV`: what a national body makes of the document, where another body follows.
    private static func readsKindOfAdoption(_ parser: inout Parser, of body: Body) -> Bool {
        guard body.level == .national, !body.word.joinsAllByHyphen, parser.isAt("-") || parser.isAt(" ") else {
            return false
        }
        let letters = parser.letters(from: parser.position + 1)
        guard letters.count <= 2, parser.stands(" ", at: letters.upperBound), isKindOfAdoption(letters, parser),
            self.body(at: letters.lowerBound, in: parser, last: .national) == nil,
            self.body(at: letters.upperBound + 1, in: parser, last: .european) != nil
        else { return false }
        parser.add(.type, letters, after: parser.isAt("-") ? .hyphen : .space)
        parser.position = letters.upperBound
        return true
    }

    /// `V` and `P` for prestandards, `TS` and `TP` for specifications and reports, `CR` for older reports.
    private static func isKindOfAdoption(_ letters: Range<Int>, _ parser: Parser) -> Bool {
        switch letters.count {
        case 1: parser.stands("V", at: letters.lowerBound) || parser.stands("P", at: letters.lowerBound)
        case 2:
            parser.stands("TS", at: letters.lowerBound) || parser.stands("TP", at: letters.lowerBound)
                || parser.stands("CR", at: letters.lowerBound)
        default: false
        }
    }

    private static func joint(between body: Body, and next: Body) -> Joint {
        switch (body.level, next.level) {
        case (.european, .european), (.international, .international): .slash
        case (.national, .national): .space
        case (.national, _): body.word.jointOfAdoption
        default: .space
        }
    }

    // MARK: Roles

    /// Those of the last level issue the document, those before take it over.
    private static func giveRoles(_ parser: inout Parser, from first: Int, firstOfLast: Int) {
        var isFirst = true
        for index in first..<parser.pieces.count where parser.pieces[index].role == .publisher {
            if index < firstOfLast {
                parser.pieces[index] = parser.pieces[index].with(role: .adopter)
            } else if isFirst {
                isFirst = false
            } else {
                parser.pieces[index] = parser.pieces[index].with(role: .copublisher)
            }
        }
    }
}
