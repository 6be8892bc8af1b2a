/// Supplements of ISO and IEC documents: `/Amd 1:2024`, `/CD Cor 2`, `+AMD1:2012`, ` - Addendum 1`.
enum SupplementGrammar {
    /// Reads one supplement without its date; false where none stands at the cursor.
    static func reads(_ parser: inout Parser, style: ISOGrammar.Style) throws(Failure) -> Bool {
        let start = parser.position
        guard let joint = takeJoint(&parser) else { return false }
        var stage: (word: Word, range: Range<Int>)?
        if let word = parser.word, word.isStage, !word.isKindOfDraft {
            stage = (word, parser.letters)
            parser.position = parser.letters.upperBound
            _ = parser.take(" ")
        }
        guard let word = parser.word, let kind = word.supplement else {
            parser.position = start
            return false
        }
        let range = parser.letters
        parser.position = range.upperBound
        let spelling = spelling(kind, stage: &stage, style: style)
        if let stage {
            parser.add(.supplement, spelling.kind, range, after: joint)
            parser.pieces.insert(stagePiece(stage, joint, depth: parser.depth), at: parser.pieces.count - 1)
            let last = parser.pieces.count - 1
            parser.pieces[last] = parser.pieces[last].with(joint: .space)
        } else {
            parser.add(.supplement, spelling.kind, range, after: joint)
        }
        _ = parser.take(".")
        _ = parser.take(" ")
        guard let number = parser.takeDigits() else { throw parser.expected("the number of the supplement") }
        parser.add(.supplementNumber, number, after: style.isIEC ? .none : .space)
        if parser.isAt("."), parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.iteration, after: .dot, expecting: "the number of the draft")
        }
        return true
    }

    private static func stagePiece(_ stage: (word: Word, range: Range<Int>), _ joint: Joint, depth: UInt8) -> Piece {
        Piece(
            role: .stage, joint: joint, form: .word, depth: depth, payload: stage.word.rawValue,
            start: UInt16(stage.range.lowerBound), end: UInt16(stage.range.upperBound))
    }

    private static func takeJoint(_ parser: inout Parser) -> Joint? {
        if parser.take("/") { return .slash }
        if parser.take("+") { return .plus }
        if parser.take(text: " - ") { return .slash }
        if parser.take(text: " + ") { return .plus }
        return nil
    }

    /// How the supplement is printed: drafts in one word as ISO's catalogue has them, IEC's without a blank in capitals.
    private static func spelling(
        _ kind: Word, stage: inout (word: Word, range: Range<Int>)?, style: ISOGrammar.Style
    ) -> (kind: Word, isCapital: Bool) {
        if let word = stage?.word {
            switch (word, kind) {
            case (.fdis, .suppl):
                stage = nil
                return (.fdsuppl, false)
            case (.dis, .suppl):
                stage = nil
                return (.dsuppl, false)
            default: break
            }
        }
        guard style.isIEC else { return (kind, false) }
        switch kind {
        case .amd: return (.amdIEC, true)
        case .cor: return (.corIEC, true)
        default: return (kind, true)
        }
    }
}

extension Word {
    /// The supplement that the word names, drafts in the spelling of ISO's catalogue.
    var supplement: Word? {
        switch self {
        case .amd, .am: .amd
        case .cor: .cor
        case .add, .suppl, .ish, .frag, .err: self
        case .dam, .fdam, .pdam, .fpdam, .dcor, .fdcor, .dadd, .fdadd, .dsuppl, .fdsuppl, .cdam, .cdcor: self
        case .fcor: .fdcor
        default: nil
        }
    }
}
