/// Chinese identifiers: standards of the state, of sectors, provinces, associations and enterprises, documents of committees, plans,
/// and the numbers of rules and orders.
///
/// Sources: the Standardization Law and the rules under it (GB/T 1.1-2020 for the form of a number, GB/T 20000.2 for adoptions),
/// SAC's catalogue, TC260's lists of its documents, the rules for official documents for the form of 〔2017〕35号.
enum ChinaGrammar {
    /// What kind of identifier stands at the cursor.
    enum Kind {
        case standard(ChinaHead)
        case local, association, enterprise, committee, plan, legal
    }

    /// Whether an identifier of China begins at the cursor beyond doubt. What ``read(_:)`` takes too, such as `YY 0055`, may be another's.
    static func claims(_ parser: Parser) -> Bool {
        guard !startsWithNationalMark(parser), let kind = kind(at: parser) else { return false }
        guard case .standard(let head) = kind else { return true }
        if ChinaCode.national.contains(parser.bytes, head.code) { return true }
        return head.hasNumber(parser) && (head.kind != nil || head.code.count > 2 || head.hasYear(parser))
    }

    /// Whether a code of a sector with a number stands at the cursor, without the mark or the year that would leave no doubt.
    static func mayRead(_ parser: Parser) -> Bool {
        guard let kind = kind(at: parser) else {
            return ChinaLegalGrammar.claims(parser, anyIssuer: true)
        }
        guard case .standard(let head) = kind, !startsWithNationalMark(parser) else { return true }
        // `SC 42` is a committee; numbers of sectors have four digits, and three in the oldest.
        return parser.isCapital(head.code) && parser.byte(at: head.end) != 0x2D
            && (head.hasLongNumber(parser) || head.kind != nil && head.hasNumber(parser))
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        takeNationalMark(&parser)
        guard let kind = kind(at: parser) else {
            if ChinaLegalGrammar.claims(parser, anyIssuer: true) { return try ChinaLegalGrammar.read(&parser) }
            throw parser.expected("a Chinese standard, such as GB/T 45654-2025")
        }
        switch kind {
        case .standard(let head): try ChinaStandardGrammar.read(&parser, head)
        case .local: try ChinaLocalGrammar.read(&parser)
        case .association: try ChinaAssociationGrammar.readAssociation(&parser)
        case .enterprise: try ChinaAssociationGrammar.readEnterprise(&parser)
        case .committee: try ChinaCommitteeGrammar.read(&parser)
        case .plan: try ChinaPlanGrammar.read(&parser)
        case .legal: try ChinaLegalGrammar.read(&parser)
        }
    }

    /// 国标 or 国家标准 before the code, which says so too.
    private static func takeNationalMark(_ parser: inout Parser) {
        let start = parser.position
        guard parser.take(text: "国家标准") || parser.take(text: "国标") else { return }
        let end = parser.position
        _ = parser.take(" ")
        if parser.byte.isLatin {
            parser.add(.word, start..<end, after: .hidden)
        } else {
            parser.position = start
        }
    }

    private static func kind(at parser: Parser) -> Kind? {
        let first = parser.byte
        if first.isDigit { return ChinaPlanGrammar.claims(parser) ? .plan : nil }
        if first >= 0x80 { return kindInChinese(parser) }
        guard first.isLatin else { return nil }
        if parser.byte(1) == 0x2F {
            switch first.capital {
            case 0x54: return .association
            case 0x51: return .enterprise
            default: return nil
            }
        }
        if ChinaCommitteeGrammar.claims(parser) { return .committee }
        if ChinaLocalGrammar.claims(parser) { return .local }
        if let head = ChinaHead(parser) { return .standard(head) }
        return ChinaLegalGrammar.claimsOrder(parser) ? .legal : nil
    }

    /// In running text the identifier begins behind 国标, so nothing is claimed at the mark.
    private static func startsWithNationalMark(_ parser: Parser) -> Bool {
        guard parser.byte >= 0x80 else { return false }
        var ahead = parser
        takeNationalMark(&ahead)
        return ahead.position > parser.position
    }

    private static func kindInChinese(_ parser: Parser) -> Kind? {
        var parser = parser
        let start = parser.position
        takeNationalMark(&parser)
        if parser.position > start, parser.byte.isLatin { return kind(at: parser) }
        parser.position = start
        return ChinaLegalGrammar.claims(parser, anyIssuer: false) ? .legal : nil
    }
}
