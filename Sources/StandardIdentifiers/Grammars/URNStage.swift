/// The stage in a URN of ISO: `stage-30.60.v2` by the harmonised code, `stage-draft`, `draft`, `cancelled`.
struct URNStage {
    private let range: Range<Int>
    /// The stage that the designation names; nil where it names none.
    private let word: Word?
    private let iteration: Range<Int>?
    /// How many pieces had been read before it.
    var place = 0

    /// Steps over a stage and records nothing yet, since it may belong to the supplement that follows.
    static func take(_ parser: inout Parser) -> URNStage? {
        let start = parser.position
        let hasPrefix = parser.word == .stage && parser.byte(5) == 0x2D
        if hasPrefix { parser.position += 6 }
        var stage: Word?
        if let code = parser.takeDigits() {
            guard hasPrefix, parser.take("."), let detail = parser.takeDigits() else {
                parser.position = start
                return nil
            }
            stage = Word.stage(code: parser.value(code) ?? 0, parser.value(detail) ?? 0)
        } else {
            guard let word = parser.word, word == .draft || word == .cancelled || word == .published else {
                parser.position = start
                return nil
            }
            parser.position = parser.letters.upperBound
        }
        let end = parser.position
        var iteration: Range<Int>?
        if parser.isAt("."), parser.byte(1) == 0x76, parser.byte(2).isDigit {
            parser.position += 2
            iteration = parser.takeDigits()
        }
        return URNStage(
            range: start..<(iteration == nil ? end : end + 2), word: stage, iteration: iteration)
    }

    /// Whether the supplement that begins at the cursor follows it at once.
    func isOfSupplement(_ parser: Parser) -> Bool { parser.pieces.count == place }

    /// Records it for the document.
    func add(_ parser: inout Parser, isSpaced: Bool, kind: Word?) {
        guard let word else {
            parser.add(.stage, range, after: .hidden)
            if let iteration { parser.add(.iteration, iteration, after: .hidden) }
            return
        }
        let publishers = parser.pieces.lastIndex { $0.role == .publisher || $0.role == .copublisher } ?? 0
        if parser.pieces[publishers].payload == Word.iwa.rawValue {
            // `AWI IWA 36`.
            parser.pieces[publishers].joint = .space
            parser.insert(.stage, word, range, after: .none, at: publishers)
            addDraftNumber(&parser)
            return
        }
        parser.insert(
            .stage, word, range, after: isSpaced || kind?.isGuide == true ? .space : .slash, at: publishers + 1)
        for index in parser.pieces.indices where parser.pieces[index].role == .type {
            parser.pieces[index].joint = .space
        }
        addDraftNumber(&parser)
    }

    /// The number of the draft stands behind that of the document.
    private func addDraftNumber(_ parser: inout Parser) {
        guard let iteration else { return }
        let number = parser.pieces.lastIndex { $0.role == .number || $0.role == .part } ?? parser.pieces.count - 1
        parser.add(.iteration, iteration, after: .dot)
        let piece = parser.pieces.removeLast()
        parser.pieces.insert(piece, at: number + 1)
    }

    /// Records it with the supplement: `DAM`, `FDAM`, `CD Amd`.
    func addToSupplement(_ parser: inout Parser, _ kind: Word, _ supplement: Range<Int>) {
        guard let word else {
            parser.add(.stage, range, after: .hidden)
            parser.add(.supplement, kind, supplement, after: .slash)
            return
        }
        if let draft = Word.draft(kind, at: word) {
            parser.add(.supplement, draft, range.lowerBound..<supplement.upperBound, after: .slash)
            return
        }
        parser.add(.stage, word, range, after: .slash)
        parser.add(.supplement, kind, supplement, after: .space)
    }

    func addIteration(_ parser: inout Parser) {
        if let iteration { parser.add(.iteration, iteration, after: word == nil ? .hidden : .dot) }
    }
}

extension Word {
    /// The stage that ISO's harmonised stage code tells; nil once the document is published.
    static func stage(code: Int, _ detail: Int) -> Word? {
        switch code {
        case 0: .pwi
        case 10: .np
        case 20: detail < 20 ? .awi : .wd
        case 30: .cd
        case 40: .dis
        case 50: .fdis
        case 60: detail == 0 ? .prf : nil
        default: nil
        }
    }

    /// Where the stage begins in ISO's harmonised stage codes.
    var stageCode: StaticString? {
        switch self {
        case .pwi: "00.00"
        case .np: "10.00"
        case .awi: "20.00"
        case .wd: "20.20"
        case .cd: "30.00"
        case .dis: "40.00"
        case .fdis: "50.00"
        case .prf: "60.00"
        default: nil
        }
    }

    /// The one word of ISO's catalogue for a supplement at the enquiry or approval stage.
    static func draft(_ supplement: Word, at stage: Word) -> Word? {
        switch (supplement, stage) {
        case (.amd, .dis), (.amdIEC, .dis): .dam
        case (.amd, .fdis), (.amdIEC, .fdis): .fdam
        case (.cor, .dis), (.corIEC, .dis): .dcor
        case (.cor, .fdis), (.corIEC, .fdis): .fdcor
        case (.suppl, .dis): .dsuppl
        case (.suppl, .fdis): .fdsuppl
        default: nil
        }
    }
}
