/// Finds whose identifier stands at the cursor and lets that organisation's grammar read it.
///
/// A grammar reads as far as its rules go and leaves the cursor there; the caller decides whether the text may go on.
enum Grammar {
    static func read(_ parser: inout Parser, as told: Organisation? = nil) throws(Failure) -> Organisation {
        guard !parser.isAtEnd else { throw parser.expected("an identifier, such as ISO/IEC 42001:2023") }
        let organisation = told ?? organisation(at: parser)
        switch organisation {
        case .iso: try ISOGrammar.read(&parser)
        case .china: try ChinaGrammar.read(&parser)
        case .jis: try JISGrammar.read(&parser)
        case .generic: return try GenericGrammar.read(&parser)
        default: throw parser.expected("an identifier of a known publisher")
        }
        return organisation
    }

    /// Whose identifier begins at the cursor, by its first words.
    private static func organisation(at parser: Parser) -> Organisation {
        switch parser.word {
        case .iso, .iwa, .jcgm, .guide, .fpr: .iso
        case .jis: .jis
        default: ChinaGrammar.claims(parser) ? .china : JISGrammar.claims(parser) ? .jis : .generic
        }
    }
}
