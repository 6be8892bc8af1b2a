/// Law and files of the European Union: acts by name, CELEX numbers, ELI addresses, the Official Journal, documents and
/// standardisation requests of the Commission, procedures.
///
/// Source: Interinstitutional Style Guide, 1.2.2 (numbering of acts), 3.1 (the Official Journal), annex "Miscellaneous";
/// EUR-Lex help pages on CELEX numbers and on the European Legislation Identifier.
enum EULawGrammar {
    static func read(_ parser: inout Parser) throws(Failure) {
        guard let form = form(at: parser) else {
            throw parser.expected(
                "an act, a CELEX number, an ELI, the Official Journal or a document such as COM(2021) 206")
        }
        switch form {
        case .celex: try CELEXGrammar.read(&parser)
        case .eli: try ELIGrammar.read(&parser)
        case .journal: try OfficialJournalGrammar.read(&parser)
        case .file: try EUFileGrammar.readFile(&parser)
        case .request: try EUFileGrammar.readRequest(&parser)
        case .procedure: try EUFileGrammar.readProcedure(&parser)
        case .act: try EUActGrammar.read(&parser)
        }
    }

    static func begins(at parser: Parser) -> Bool { form(at: parser) != nil }

    private enum Form {
        case act
        case celex
        case eli
        case journal
        case file
        case request
        case procedure
    }

    private static func form(at parser: Parser) -> Form? {
        if parser.byte.isDigit { return numericForm(parser) }
        if parser.isAt("(") { return EUActGrammar.isDomain(parser, at: parser.position + 1) ? .act : nil }
        let next = parser.letters.upperBound
        switch parser.word {
        case .celex?: return .celex
        case .eli? where parser.stands("/", at: next) || parser.stands(":", at: next), .http?, .https?: return .eli
        case .oj?: return .journal
        case .m? where parser.stands("/", at: next): return .request
        case .com?, .swd?, .sec?, .join?, .c?: return EUFileGrammar.isFile(parser) ? .file : nil
        case .commission?, .council?: return .act
        case let word? where word.isActOfEU || word.isQualifierOfAct: return .act
        case let word? where word.domain != nil && EUActGrammar.hasLeadingDomain(parser): return .act
        case _ where EUActGrammar.isAbbreviated(parser): return .act
        case nil where CELEXGrammar.begins(at: parser.position, in: parser): return .celex
        case nil where EUActGrammar.isParliament(parser): return .act
        default: return CELEXGrammar.begins(at: parser.position, in: parser) ? .celex : nil
        }
    }

    /// `32024R1689`, `2021/0106(COD)`, `2014/53/EU`.
    private static func numericForm(_ parser: Parser) -> Form? {
        let first = parser.digits
        if first.count == 5 { return CELEXGrammar.begins(at: first.lowerBound, in: parser) ? .celex : nil }
        guard parser.stands("/", at: first.upperBound) else { return nil }
        let second = parser.digits(from: first.upperBound + 1)
        guard !second.isEmpty else { return nil }
        if EUFileGrammar.isProcedure(parser, first, second) { return .procedure }
        guard parser.stands("/", at: second.upperBound) else { return nil }
        return EUActGrammar.isDomain(parser, at: second.upperBound + 1) ? .act : nil
    }
}

extension Word {
    /// The name of an act of the Union.
    var isActOfEU: Bool {
        switch self {
        case .regulation, .directive, .decision, .recommendation, .implementingRegulation, .implementingDirective,
            .implementingDecision, .frameworkDecision:
            true
        default: false
        }
    }

    /// What stands before the name of an act, or behind it in French.
    var isQualifierOfAct: Bool { self == .implementing || self == .delegated || self == .framework }

    /// The community that the word names in English, French or German.
    var domain: Word? {
        switch self {
        case .eu, .ec, .eec, .euratom, .ecsc, .cfsp, .jha: self
        // `EG` is the German for EC, and a kind of document of ETSI.
        case .eg: .ec
        default: nil
        }
    }
}
