/// Identifiers of CEN and CENELEC, of national bodies that adopt theirs, and those bodies' own:
/// `prEN ISO/IEC 25059-1`, `CEN/CLC ISO/IEC/TS 12791:2024`, `EN 60335-1:2012/A14`, `DIN EN ISO/IEC 23894:2024-05`.
///
/// An adopted document is one identifier: who adopts is an ``Role/adopter``, who issues it the ``Role/publisher``.
///
/// Source: CEN-CENELEC Internal Regulations Part 2 (kinds of deliverables, stages `pr` and `Fpr`, amendments, corrigenda) and
/// Part 3 (references, adopted texts); the catalogues of CEN, CENELEC and the national bodies.
enum CENGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        guard let level = try EuropeanBodies.read(&parser) else {
            throw parser.expected("a European or national body such as EN, CEN/CLC or DIN EN")
        }
        try readDocument(&parser, level: level)
    }

    /// Reads what follows the bodies: kind, number, date, supplements and marks.
    static func readDocument(_ parser: inout Parser, level: EuropeanBodies.Level) throws(Failure) {
        // `CEN/CLC/JTC 21 N 567`.
        if isCommittee(parser), try ISOCommitteeGrammar.reads(&parser, style: ISOGrammar.Style()) { return }
        readKind(&parser, level: level)
        if level == .european, try readsNumberOfETSI(&parser) { return }
        if parser.isAt(" "), parser.byte(1) == 0x28, parser.word(2) == .wi { return try readEdition(&parser) }
        let isHyphenated = parser.isAt("-")
        guard parser.take(" ") || parser.take("-") || parser.byte.isDigit else { throw parser.expected("a number") }
        let style = EuropeanNumber.Style(
            isSpaced: level == .national && parser.pieces.last?.payload != Word.onorm.rawValue,
            hasSeries: level == .national)
        try EuropeanNumber.read(&parser, style, after: isHyphenated && level == .national ? .hyphen : .space)
        readIssueOfHD(&parser)
        try readEdition(&parser)
    }

    /// Date, supplements and marks, in whatever order they come.
    static func readEdition(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try EuropeanDate.reads(&parser) { continue }
            if try EuropeanSupplement.reads(&parser) { continue }
            if try EuropeanMark.reads(&parser) { continue }
            parser.position = start
            break
        }
        parser.continuation = "a date, a supplement, a mark or the end"
    }

    /// Whether CEN or CENELEC was read last, and as the publisher.
    private static func isCommittee(_ parser: Parser) -> Bool {
        guard let last = parser.pieces.last, last.role == .publisher || last.role == .copublisher else { return false }
        return last.payload == Word.cen.rawValue || last.payload == Word.clc.rawValue
    }

    // MARK: Kind

    /// `/TS`, `/TR`, ` Guide`, ` SPEC`, `/PdR`.
    private static func readKind(_ parser: inout Parser, level: EuropeanBodies.Level) {
        while parser.isAt(" ") || parser.isAt("/") || parser.isAt("-"), let word = parser.word(1), word.isEuropeanKind {
            let joint: Joint
            let last = parser.pieces.last?.payload
            if word == .guide || level == .european && (last == Word.en.rawValue || last == Word.etsi.rawValue) {
                joint = .space
            } else if level == .european || adoptsForCEN(parser) {
                joint = .slash
            } else {
                joint = parser.isAt("/") ? .slash : parser.isAt("-") ? .hyphen : .space
            }
            parser.position += 1
            parser.addWord(.type, word, after: joint)
        }
    }

    /// Whether CEN or CENELEC adopts the document: they print `CEN ISO/IEC/TS`.
    private static func adoptsForCEN(_ parser: Parser) -> Bool {
        parser.pieces.contains {
            $0.role == .adopter && ($0.payload == Word.cen.rawValue || $0.payload == Word.clc.rawValue)
        }
    }

    // MARK: Numbers

    /// `HD 629.1 S3`: the third issue of a harmonization document.
    private static func readIssueOfHD(_ parser: inout Parser) {
        guard parser.isAt(" "), parser.byte(1) == 0x53, parser.byte(2).isDigit else { return }
        parser.add(.word, parser.position + 1..<parser.position + 2, after: .space)
        parser.position += 2
        if let issue = parser.takeDigits() { parser.add(.edition, issue, after: .none) }
    }

    /// `BS EN 301 549 V3.2.1`: a European standard that ETSI issues.
    private static func readsNumberOfETSI(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.isAt(" "), ETSIGrammar.isGrouped(parser, at: parser.position + 1) else { return false }
        parser.position += 1
        try ETSIGrammar.readNumber(&parser)
        return true
    }
}

extension Word {
    /// A kind of document of CEN, CENELEC, a national body or what they adopt.
    fileprivate var isEuropeanKind: Bool {
        switch self {
        case .ts, .tr, .pas, .guide, .srd, .spec, .pdr, .dtu, .isp: true
        default: false
        }
    }
}
