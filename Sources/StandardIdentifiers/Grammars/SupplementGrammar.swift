/// Supplements of ISO and IEC documents: `/Amd 1:2024`, `/CD Cor 2`, `+AMD1:2012`, ` - Addendum 1`.
enum SupplementGrammar {
    /// Reads one supplement without its date; false where none stands at the cursor.
    static func reads(_ parser: inout Parser, style: ISOGrammar.Style) throws(Failure) -> Bool {
        let start = parser.position
        let isSpelled = parser.isAt(" ")
        guard let joint = takeJoint(&parser) else { return false }
        var style = style
        // What is consolidated is IEC's product: `+AMD1:2012 CSV`.
        style.isIEC = style.isIEC || joint == .plus
        var stage = takeStage(&parser)
        // `+A1:2003`: CENELEC's way to write it.
        let isEuropean = joint == .plus && parser.word == .a && parser.byte(1).isDigit
        guard let word = parser.word, let kind = isEuropean ? .amd : word.supplement else {
            parser.position = start
            return false
        }
        var range = parser.letters
        parser.position = range.upperBound
        if word == .pdcor {
            // `pDCOR`: the proposed draft of a corrigendum, a committee draft today.
            stage = (.cd, range.lowerBound..<range.lowerBound + 2)
            range = range.lowerBound + 2..<range.upperBound
        }
        var spelling = spelling(kind, style: style)
        if let written = stage, let merged = draft(kind, at: written.word) {
            // `FDIS Suppl` is printed in one word.
            spelling = merged
            range = written.range.lowerBound..<range.upperBound
            stage = nil
        }
        if let stage { parser.add(.stage, stage.word, stage.range, after: joint) }
        parser.add(.supplement, spelling, range, after: stage == nil ? joint : .space)
        try readNumber(&parser, kind: kind, isIEC: style.isIEC, isSpelled: isSpelled)
        return true
    }

    /// `1`, ` 1.2`; a date too where the word was spelled out.
    private static func readNumber(
        _ parser: inout Parser, kind: Word, isIEC: Bool, isSpelled: Bool
    ) throws(Failure) {
        _ = parser.take(".")
        _ = parser.take(" ")
        // `/Suppl:1993`: the only one.
        if kind == .suppl, parser.isAt(":") { return }
        guard let number = parser.takeDigits() else { throw parser.expected("the number of the supplement") }
        parser.add(.supplementNumber, number, after: isIEC ? .none : .space)
        if isSpelled, let date = EditionGrammar.takeDate(&parser) {
            parser.add(.year, date.year, after: .colon)
            for (index, range) in date.rest.enumerated() {
                parser.add(index == 0 ? .month : .day, range, after: .hyphen)
            }
        }
        if parser.isAt("."), parser.byte(1).isDigit {
            parser.position += 1
            try parser.addDigits(.iteration, after: .dot, expecting: "the number of the draft")
        }
    }

    private static func takeStage(_ parser: inout Parser) -> (word: Word, range: Range<Int>)? {
        guard let word = parser.word, word.isStage, !word.isKindOfDraft else { return nil }
        let range = parser.letters
        parser.position = range.upperBound
        _ = parser.take(" ")
        return (word, range)
    }

    private static func takeJoint(_ parser: inout Parser) -> Joint? {
        if parser.take("/") { return .slash }
        if parser.take("+") { return .plus }
        if parser.take(text: " - ") { return .slash }
        if parser.take(text: " + ") { return .plus }
        // `First edition 2012-01-15 AMENDMENT 1`.
        if parser.isAt(" "), parser.byte(8).isLetter, let word = parser.word(1), word == .amd || word == .cor {
            parser.position += 1
            return .slash
        }
        return nil
    }

    /// ISO prints `Amd`, IEC `AMD`.
    private static func spelling(_ kind: Word, style: ISOGrammar.Style) -> Word {
        guard style.isIEC else { return kind }
        return kind == .amd ? .amdIEC : kind == .cor ? .corIEC : kind
    }

    /// The one word for a supplement at this stage, where ISO's catalogue has one.
    private static func draft(_ kind: Word, at stage: Word) -> Word? {
        guard kind == .suppl else { return nil }
        return stage == .fdis ? .fdsuppl : stage == .dis ? .dsuppl : nil
    }
}

extension Word {
    /// The supplement that the word names, drafts in the spelling of ISO's catalogue.
    var supplement: Word? {
        switch self {
        case .amd, .am: .amd
        case .cor, .pdcor: .cor
        case .add, .suppl, .ish, .frag, .err, .ext: self
        case .dam, .fdam, .pdam, .fpdam, .dcor, .fdcor, .dadd, .fdadd, .dsuppl, .fdsuppl, .cdam, .cdcor: self
        case .fcor: .fdcor
        default: nil
        }
    }
}
