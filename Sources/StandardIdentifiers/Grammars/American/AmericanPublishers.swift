/// Who issues a document of IEEE or of those whom ANSI accredits, and the words before its number.
///
/// `IEEE Std`, `ANSI/IEEE Std`, `IEEE Unapproved Draft Std`, `ISO/IEC/IEEE DIS`, `AIEE No.`, `ANSI INCITS`, `ANSI/CTA-`, `ASME PTC`.
enum AmericanPublishers {
    struct Reading {
        /// Before the number stands a hyphen: `CTA-2045`.
        var joint: Joint = .space
        /// Years of two digits are usual: ASA and CSA.
        var hasShortYears = false
    }

    /// Reads publishers and words up to the number. Without publishers, `P1234` is IEEE's.
    static func read(_ parser: inout Parser) throws(Failure) -> Reading {
        var reading = Reading()
        var joint: Joint = .none
        let before = parser.pieces.count
        if parser.byte.isDigit, parser.byte(2) == 0x20, parser.word(3) == .ire {
            // `55 IRE 2.S1`: the year comes first.
            parser.add(.year, parser.position..<parser.position + 2, after: .none)
            parser.position += 3
            joint = .space
        }
        while let word = parser.word, word.isAmericanPublisher || word.isCopublisher || joint != .none && word == .nist
        {
            reading.hasShortYears = word == .asa || word == .csa
            let isFirst = parser.pieces.last.map { $0.role != .publisher && $0.role != .copublisher } ?? true
            parser.addWord(
                isFirst ? .publisher : .copublisher, word, after: isFirst && parser.depth > 0 ? .none : joint)
            readPossessive(&parser)
            if let next = takeSeparator(&parser) {
                joint = next
            } else {
                break
            }
        }
        if joint == .none, parser.pieces.last?.role != .publisher, isIEEE(parser) {
            parser.add(.publisher, .ieee, parser.position..<parser.position, after: parser.depth == 0 ? .none : .hidden)
        }
        let isIEEE = parser.pieces.last.map { $0.form == .word && $0.payload == Word.ieee.rawValue } ?? false
        reading.joint = parser.pieces.count == before ? .none : takeGap(&parser)
        // `IEEE-7000-2021`, as names of files have it.
        if isIEEE, reading.joint == .hyphen { reading.joint = .space }
        if parser.take("/") { throw parser.expected("a further publisher such as IEEE") }
        try readWords(&parser, &reading)
        return reading
    }

    /// `P1234` and `802.16k-2007` are IEEE's.
    private static func isIEEE(_ parser: Parser) -> Bool {
        AmericanNumber.isProject(parser) || parser.depth == 0 && parser.stands("802.", at: parser.position)
    }

    /// `IEEE's`, `IEEEs`: what lists of amendments write.
    private static func readPossessive(_ parser: inout Parser) {
        guard parser.isAt("'"), parser.byte(1) == 0x73 else { return }
        parser.add(.word, parser.position + 1..<parser.position + 2, after: .hidden)
        parser.position += 2
    }

    /// A slash before a further publisher, a blank before one that goes by its own name: `ANSI INCITS 359`.
    private static func takeSeparator(_ parser: inout Parser) -> Joint? {
        var place = parser.position
        if place < parser.bytes.count, parser.bytes[place] == 0x20 { place += 1 }
        let hasSlash = place < parser.bytes.count && parser.bytes[place] == 0x2F
        if hasSlash { place += 1 }
        if hasSlash, place < parser.bytes.count, parser.bytes[place] == 0x20 { place += 1 }
        guard place > parser.position, let word = parser.word(place - parser.position) else { return nil }
        guard word.isAmericanPublisher || word.isCopublisher || word == .nist else { return nil }
        parser.position = place
        return hasSlash ? .slash : .space
    }

    /// What stands between the publisher and what follows it.
    private static func takeGap(_ parser: inout Parser) -> Joint {
        if parser.pieces.last?.joint == .hidden && parser.pieces.last?.role == .publisher { return .none }
        if parser.take(" ") { return .space }
        if parser.isAt("/") {
            // `ISO/IEC/IEEE/FDIS P12207`, `ISO/IEC/IEEE/ P12207`.
            let blanks = parser.byte(1) == 0x20 ? 1 : 0
            let isProject = parser.byte(blanks + 1) == 0x50 && parser.byte(blanks + 2).isDigit
            guard isProject || blanks == 0 && parser.word(1)?.roleBeforeNumber == .stage else { return .space }
            parser.position += blanks + 1
            return .space
        }
        if parser.isAt("-"), parser.byte(1).isDigit || parser.byte(1).isCapital {
            parser.position += 1
            return .hyphen
        }
        return .space
    }

    /// `Std`, `Unapproved Draft Std`, `No.`, `FDIS`, `PTC`.
    private static func readWords(_ parser: inout Parser, _ reading: inout Reading) throws(Failure) {
        while let word = parser.word, let role = word.roleBeforeNumber {
            let range = parser.letters
            parser.position = range.upperBound
            parser.add(role, word == .nos ? .nos : word, range, after: reading.joint)
            if role == .stage, let digits = takeIteration(&parser) { parser.add(.iteration, digits, after: .none) }
            reading.joint = .space
            if word == .no || word == .std || word == .nos { _ = parser.take(".") }
            if parser.isAt("-"), word.isCTASeries {
                parser.position += 1
                reading.joint = .hyphen
            } else {
                _ = parser.take(" ") || parser.take("/")
            }
        }
    }

    /// `3` of `CD3`, `2` of `CD.2`.
    private static func takeIteration(_ parser: inout Parser) -> Range<Int>? {
        let start = parser.position
        _ = parser.take(".")
        if let digits = parser.takeDigits(), digits.count <= 2 { return digits }
        parser.position = start
        return nil
    }
}

extension Word {
    /// A body of the United States that issues standards, or did.
    var isAmericanPublisher: Bool {
        switch self {
        case .ansi, .ieee, .aiee, .ire, .asa, .usas, .incits, .ncits, .ul, .cta, .cea, .nema, .tia, .eia, .asme, .nfpa,
            .isa,
            .nace, .ashrae, .csa, .can, .astm, .sae, .usemcsc, .mpai, .scte, .niso, .nsf, .ahri, .amca, .aami, .api:
            true
        default: false
        }
    }

    /// Whose standards are American National Standards as a rule; the others are read for their pieces where they stand alone.
    var isAccredited: Bool {
        switch self {
        case .csa, .can, .astm, .sae, .api, .scte, .niso, .ahri, .amca: false
        default: isAmericanPublisher
        }
    }

    /// What a word between the publisher and the number says.
    fileprivate var roleBeforeNumber: Role? {
        switch self {
        case .std, .standard, .no, .nos, .draft: .word
        case .approved, .unapproved, .active, .dis, .fdis, .cd, .cdv, .wd, .pwi: .stage
        case .ts, .tr, .pas, .guide, .guideline, .ptc, .ceb: .type
        default: nil
        }
    }

    fileprivate var isCTASeries: Bool { self == .tr || self == .ceb }
}
