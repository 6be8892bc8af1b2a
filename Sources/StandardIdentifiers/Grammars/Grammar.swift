/// Finds whose identifier stands at the cursor and lets that organisation's grammar read it.
///
/// A grammar reads as far as its rules go and leaves the cursor there; the caller decides whether the text may go on.
enum Grammar {
    static func read(_ parser: inout Parser, as told: Organisation? = nil) throws(Failure) -> Organisation {
        guard !parser.isAtEnd else { throw parser.expected("an identifier, such as ISO/IEC 42001:2023") }
        let organisation = told ?? organisation(at: parser)
        switch organisation {
        case .iso: try ISOGrammar.read(&parser)
        case .nist: try NISTGrammar.read(&parser)
        case .itu: try ITUGrammar.read(&parser)
        default: throw parser.expected("an identifier of a known publisher")
        }
        return organisation
    }

    /// Whether what stands at the cursor begins like an identifier of a known publisher, so that it is one in running text too.
    static func isUnmistakable(at parser: Parser) -> Bool { organisation(at: parser) != .generic }

    /// Whose identifier begins at the cursor, by its first words.
    private static func organisation(at parser: Parser) -> Organisation {
        switch parser.word {
        case .iso, .iwa, .jcgm, .guide, .fpr: .iso
        case .nist, .nbs, .fips: .nist
        case .itu, .ccitt, .ccir: .itu
        case .annex where parser.spells("Annex to ITU", at: parser.position): .itu
        case .recommendation, .report, .question, .resolution, .opinion:
            ITUGrammar.begins(at: parser) ? .itu : .generic
        default: NISTGrammar.begins(at: parser) ? .nist : .generic
        }
    }
}
