/// What IEC issues: standards and guides (read by ``ISOGrammar``), documents of committees, projects, and rules and report forms
/// of its conformity schemes.
///
/// Source: IEC's webstore and project pages, ISO/IEC Directives, IEC Supplement.
enum IECGrammar {
    /// Reads an identifier of IEC.
    static func read(_ parser: inout Parser) throws(Failure) {
        switch parser.word {
        case .iecee, .iecex, .iecq, .iecre: try IECSchemeGrammar.read(&parser)
        case .pnw, .pwi: try IECCommitteeGrammar.readProject(&parser)
        default:
            if IECCommitteeGrammar.stands(parser) {
                try IECCommitteeGrammar.read(&parser)
            } else {
                try ISOGrammar.read(&parser, printsAsIEC: true)
            }
        }
    }

    /// Whether a project or a document of a committee stands at the cursor: neither names IEC.
    static func stands(_ parser: Parser, _ word: Word?) -> Bool {
        switch word {
        case .iec, .cispr, .iecee, .iecex, .iecq, .iecre: true
        case .pnw, .pwi: parser.byte(3) == 0x20 && !isInternational(parser.word(4))
        default: IECCommitteeGrammar.stands(parser)
        }
    }

    private static func isInternational(_ word: Word?) -> Bool { word?.isInternationalPublisher == true }
}
