/// Whose identifier begins at the cursor, among European bodies.
enum EuropeanPublishers {
    /// Nil where none of them is named.
    static func organisation(at parser: Parser) -> Organisation? {
        if let word = parser.word, let found = organisation(of: word, parser) { return found }
        return EULawGrammar.begins(at: parser) ? .eu : ETSIGrammar.isWorkItem(parser) ? .etsi : unnamed(parser)
    }

    private static func organisation(of word: Word, _ parser: Parser) -> Organisation? {
        if ETSIGrammar.isUnmistakable(word, parser) { return .etsi }
        switch word {
        case .etsi: return .etsi
        case .draft: return organisationOfDraft(parser)
        case .final: return parser.wordAfterLetters == .draft ? .etsi : nil
        case .bs, .bsi, .pd, .dd, .pas, .pp, .hb, .ep, .bip, .disc, .dbs, .handbook, .flex, .cp: return .bsi
        case .na, .national: return BSIGrammar.isNationalAnnex(parser) ? .bsi : nil
        case .amd, .suppl, .add: return .bsi
        case .en, .env, .hd, .cen, .clc, .cwa, .cr, .cecc, .es: return .cen
        // In China SN/T is a sector of standards.
        case .sn where parser.stands("/", at: parser.letters.upperBound): return nil
        case .iec: return precedesEuropean(parser) ? .cen : nil
        case .e, .pr: return EuropeanBodies.stands(at: parser) ? .cen : nil
        default: return word.isNationalBody ? .cen : nil
        }
    }

    /// `Draft BS EN 12345`, `Draft ETSI EN 304 223`; other publishers print `Draft` first too.
    private static func organisationOfDraft(_ parser: Parser) -> Organisation? {
        guard let next = parser.wordAfterLetters else { return nil }
        if next == .etsi || next.isKindOfETSI { return .etsi }
        return next.isKindOfBSI ? .bsi : nil
    }

    /// `CEI EN 60335-1`, an Italian standard.
    private static func precedesEuropean(_ parser: Parser) -> Bool {
        guard let next = parser.wordAfterLetters else { return false }
        return next.level == .european
    }

    /// `prEN`, `oSIST`, `I.S.`, `24/30491426 DC`.
    private static func unnamed(_ parser: Parser) -> Organisation? {
        if BSIGrammar.isDraftForComment(parser) || BSIGrammar.isNationalAnnex(parser) { return .bsi }
        return EuropeanBodies.stands(at: parser) ? .cen : nil
    }
}

extension Parser {
    /// The joint before the next piece of this identifier: none where nothing of it is printed yet.
    var jointAtHead: Joint {
        guard let last = pieces.last(where: { $0.joint != .hidden || $0.role == .relation }), last.role != .relation
        else {
            return .none
        }
        return .space
    }
}
