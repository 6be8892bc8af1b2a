/// Everybody whose rules are not known here, read for publisher, kind, number, parts and date without loss: `TCVN 7189:2009`,
/// `AS/NZS ISO/IEC 27001:2013`, `MIL-STD-461G`, `RFC 9110`, `A/RES/78/265`.
///
/// It is the last resort, so it refuses what is no identifier: the publisher stands in capitals, a number has a digit, nothing is left
/// over, and a publisher that is not known needs a date.
enum GenericGrammar {
    /// Whether a publisher that is known by a name of three letters or more stands at the cursor, with a digit not far behind, or one
    /// whose form nothing else has (`KS X 1001`, `A/RES/78/265`): enough to look for an identifier in running text.
    static func isUnmistakable(at parser: Parser) -> Bool {
        if parser.word == .ks { return isDivisionOfKS(parser) }
        if W3CGrammar.claims(parser) || DocumentSymbolGrammar.isUnmistakable(at: parser) { return true }
        guard let word = parser.word, word.isGenericPublisher, !parser.byte.isSmall || word.isNameInAnyCase,
            parser.letters.count > 2
        else { return false }
        let end = parser.letters.upperBound
        return (end..<end + 16).contains { parser.byte(at: $0).isDigit }
    }

    /// ` X ` behind `KS`, and a number or a publisher.
    private static func isDivisionOfKS(_ parser: Parser) -> Bool {
        parser.stands("KS ", at: parser.position) && parser.byte(3).isCapital && parser.byte(4) == 0x20
            && (parser.byte(5).isDigit || parser.word(5)?.isInternationalPublisher == true)
    }

    /// Reads an identifier and says whose it is: that of a national body where only its short form was written.
    static func read(_ parser: inout Parser) throws(Failure) -> Organisation {
        let continuation = "a part, a date, an amendment or the end"
        parser.continuation = continuation
        if try readsNamed(&parser) { return .generic }
        if JISGrammar.mayRead(parser) {
            try JISGrammar.read(&parser)
            return .jis
        }
        if DocumentSymbolGrammar.claims(parser) {
            try DocumentSymbolGrammar.read(&parser)
            return .generic
        }
        if ChinaGrammar.mayRead(parser) {
            try ChinaGrammar.read(&parser)
            return .china
        }
        let own = parser.word?.jointOfNumber
        let isKnown = try GenericHead.read(&parser)
        let written = GenericHead.takeJoint(&parser)
        // `RFC9110`, `RFC-9110`: one form, whatever was written right behind the name.
        let isDivision =
            written == .none && parser.pieces.last?.role == .series && parser.pieces.first?.payload == Word.ks.rawValue
        let joint = isDivision ? .space : parser.pieces.last?.role == .publisher ? own ?? written : written
        try GenericNumber.read(&parser, after: joint, years: .fourDigits)
        try GenericTail.read(&parser)
        guard isKnown || parser.pieces.contains(where: { $0.role == .year }) else {
            throw parser.expected("a date such as :2023, since this publisher is not known")
        }
        return .generic
    }

    /// Publishers whose names have a form of their own.
    private static func readsNamed(_ parser: inout Parser) throws(Failure) -> Bool {
        switch parser.word {
        case .gost, .pnst, .stb: try GOSTGrammar.read(&parser)
        case .astm: try ASTMGrammar.read(&parser)
        case .csa, .can: try CSAGrammar.read(&parser)
        case .oasis, .mpai, .omg, .dicom: try NamedGrammar.read(&parser)
        default:
            if CSAGrammar.claimsBare(parser) {
                try CSAGrammar.read(&parser)
            } else if ASTMGrammar.claimsBare(parser) {
                try ASTMGrammar.read(&parser)
            } else if NamedGrammar.claims(parser) {
                try NamedGrammar.read(&parser)
            } else {
                return false
            }
        }
        return true
    }
}
