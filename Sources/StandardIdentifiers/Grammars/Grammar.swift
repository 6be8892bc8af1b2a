/// Finds whose identifier stands at the cursor and lets that organisation's grammar read it.
///
/// A grammar reads as far as its rules go and leaves the cursor there; the caller decides whether the text may go on.
enum Grammar {
    static func read(_ parser: inout Parser, as told: Organisation? = nil) throws(Failure) -> Organisation {
        if parser.byte | 0x20 == 0x75, parser.word == .urn { return try URNGrammar.read(&parser) }
        guard !parser.isAtEnd else { throw parser.expected("an identifier, such as ISO/IEC 42001:2023") }
        let organisation = told ?? organisation(at: parser)
        switch organisation {
        case .iso: try ISOGrammar.read(&parser)
        case .nist: try NISTGrammar.read(&parser)
        case .itu: try ITUGrammar.read(&parser)
        case .iec: try IECGrammar.read(&parser)
        case .ieee: try AmericanGrammar.read(&parser)
        case .ansi: if !(try ANSIAdoption.reads(&parser)) { try AmericanGrammar.read(&parser) }
        case .cen: try CENGrammar.read(&parser)
        case .bsi: try BSIGrammar.read(&parser)
        case .etsi: try ETSIGrammar.read(&parser)
        case .eu: try EULawGrammar.read(&parser)
        case .china: try ChinaGrammar.read(&parser)
        case .jis: try JISGrammar.read(&parser)
        case .generic: return try GenericGrammar.read(&parser)
        }
        return organisation
    }

    /// Whose identifier begins at the cursor, by its first words.
    static func organisation(at parser: Parser) -> Organisation {
        let word = parser.word
        switch word {
        case .iso, .iec:
            if IEEEProjects.stands(parser) { return .ieee }
            // `CEI` is the Italian committee before EN, and the French name of IEC elsewhere.
            if word == .iec, parser.wordAfterLetters == .en { return .cen }
            return word == .iec && parser.word(4) != .iso ? .iec : .iso
        case .iwa, .jcgm, .guide, .idf: return .iso
        case .jis: return .jis
        case .nist, .nbs, .fips: return .nist
        case .itu, .ccitt, .ccir: return .itu
        case .annex where parser.spells("Annex to ITU", at: parser.position): return .itu
        case .recommendation, .report, .question, .resolution, .opinion:
            if ITUGrammar.begins(at: parser) { return .itu }
        case .mpai where parser.byte(4) == 0x2D: return .generic
        case let word? where word.isAmericanPublisher:
            if IEEEProjects.hasIEEE(parser) { return .ieee }
            return word.isAccredited ? .ansi : .generic
        case let word? where word.isStage:
            if parser.wordAfterLetters == .iec { return .iec }
            if let found = organisation(behindStageAt: parser) { return found }
        default: break
        }
        if parser.byte(parser.latin.count) == 0x2D, W3CGrammar.claims(parser) { return .generic }
        if ChinaGrammar.claims(parser) { return .china }
        if CSAGrammar.claimsBare(parser) { return .generic }
        if parser.stands("FprISO", at: parser.position) { return .iso }
        if NISTGrammar.begins(at: parser) { return .nist }
        if IEEEProjects.standsAlone(parser) { return .ieee }
        if IEEEProjects.isElectrical(parser) { return .ansi }
        if let european = EuropeanPublishers.organisation(at: parser) { return european }
        if IECGrammar.stands(parser, word) { return .iec }
        return JISGrammar.claims(parser) ? .jis : .generic
    }

    /// `WD/ISO 10360-2` is ISO's, `PNW 65-916` IEC's.
    private static func organisation(behindStageAt parser: Parser) -> Organisation? {
        let end = parser.letters.count
        guard parser.byte(end) == 0x20 || parser.byte(end) == 0x2F else { return nil }
        let publisher = parser.word(end + 1)
        if publisher == .iec { return .iec }
        if publisher?.isInternationalPublisher == true { return .iso }
        return IECGrammar.stands(parser, parser.word) ? .iec : nil
    }
}
