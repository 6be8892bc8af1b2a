/// Numbers of rules and orders: 国发〔2017〕35号, 国家互联网信息办公室令第15号, 国家标准公告2023年第13号, `CAC, MPS Order No. 19`.
///
/// Source: 党政机关公文格式 (GB/T 9704-2012): the code of the issuer, the year in six-cornered brackets, the number.
enum ChinaLegalGrammar {
    /// Whether the number of a rule stands at the cursor. In running text only the issuers that are known say where it begins.
    static func claims(_ parser: Parser, anyIssuer: Bool) -> Bool {
        guard isIdeograph(parser.byte), anyIssuer || isKnownIssuer(parser), !citesAnother(parser) else { return false }
        var end = endOfIssuer(parser)
        guard end > parser.position, end - parser.position <= 180 else { return false }
        if let bracket = openBracket(at: end, parser) { end += bracket } else { end = parser.behindBlank(end) }
        return parser.byte(at: end).isDigit || parser.stands("第", at: end)
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        if claimsOrder(parser) { return try readOrder(&parser) }
        readIssuers(&parser)
        try readYear(&parser)
        guard parser.pieces.contains(where: { $0.role == .type || $0.closing == .bracket }) else {
            throw parser.expected("令, 公告, or a year as in 〔2017〕")
        }
        _ = parser.take(" ")
        let ordinal = parser.position
        if parser.take(text: "第") { parser.add(.word, ordinal..<parser.position, after: .none) }
        if let digits = parser.takeDigits() ?? takeNumerals(&parser) {
            parser.add(.number, digits, after: .none)
        } else {
            throw parser.expected("the number of the rule, such as 35号")
        }
        let sign = parser.position
        guard parser.take(text: "号") else { throw parser.expected("号 behind the number") }
        parser.add(.word, sign..<parser.position, after: .none)
        parser.continuation = "the end of the rule's number"
    }

    /// Whether the byte begins an ideograph (U+4000 to U+9FFF, the common ones among them).
    private static func isIdeograph(_ byte: UInt8) -> Bool { (0xE4...0xE9).contains(byte) }

    // MARK: Issuers

    /// What the codes of the State Council, its ministries and the Party's organs begin with.
    private static let beginnings: [StaticString] = [
        "国发", "国办", "国函", "国科", "国信", "国标", "国家", "国务院", "中办", "中网", "中发", "中华人民共和国", "工信", "网信", "发改", "公安部", "科技部",
    ]

    /// Words of a sentence that cites a rule: 根据国务院令第764号.
    private static func citesAnother(_ parser: Parser) -> Bool {
        let words: [StaticString] = ["根据", "依据", "按照", "依照", "参照", "见"]
        return words.contains { parser.stands($0, at: parser.position) }
    }

    private static func isKnownIssuer(_ parser: Parser) -> Bool {
        beginnings.contains { parser.stands($0, at: parser.position) }
    }

    /// Where the year, 第 or the number begins; the cursor's place where none does.
    private static func endOfIssuer(_ parser: Parser) -> Int {
        var place = parser.position
        while place < parser.bytes.count {
            if openBracket(at: place, parser) != nil || parser.byte(at: place).isDigit || parser.stands("第", at: place)
            {
                return parser.byte(at: place - 1) == 0x20 ? place - 1 : place
            }
            guard parser.byte(at: place) >= 0x80 || parser.byte(at: place) == 0x20 else { break }
            place += 1
        }
        return parser.position
    }

    /// The length of a bracket before a year.
    private static func openBracket(at place: Int, _ parser: Parser) -> Int? {
        if parser.byte(at: place) == 0x5B || parser.byte(at: place) == 0x28 { return 1 }
        return parser.stands("〔", at: place) || parser.stands("【", at: place) ? 3 : nil
    }

    /// Issuers with blanks between them; 令 or 公告 behind the last says what it is.
    private static func readIssuers(_ parser: inout Parser) {
        let end = endOfIssuer(parser)
        var kind = end
        for word: StaticString in ["令", "公告", "通告"] where parser.stands(word, at: end - word.utf8CodeUnitCount) {
            kind = end - word.utf8CodeUnitCount
        }
        var role = Role.publisher
        while parser.position < kind {
            let name = parser.letters
            let until = min(name.upperBound, kind)
            parser.add(role, parser.position..<until, after: role == .publisher ? .none : .space)
            parser.position = until
            _ = parser.take(" ")
            role = .copublisher
        }
        if kind < end { parser.add(.type, kind..<end, after: .none) }
        parser.position = end
    }

    // MARK: Year and number

    /// `〔2017〕`, `[2017]`, `(2017)` or `2023年`: part of the number, and known as the year too.
    private static func readYear(_ parser: inout Parser) throws(Failure) {
        if let bracket = openBracket(at: parser.position, parser) {
            parser.position += bracket
            guard let year = parser.takeYear() else { throw parser.expected("the year of the rule") }
            parser.add(.year, year, after: .hidden)
            parser.add(.documentNumber, year, after: .bracket, closing: .bracket)
            guard parser.take("]") || parser.take(")") || parser.take(text: "〕") || parser.take(text: "】") else {
                throw parser.expected("'〕' behind the year")
            }
            return
        }
        let start = parser.position
        _ = parser.take(" ")
        guard let year = parser.takeYear(), parser.stands("年", at: year.upperBound) else {
            parser.position = start
            return
        }
        parser.add(.year, year, after: .hidden)
        parser.add(.documentNumber, year, after: .none)
        parser.position += 3
        parser.add(.word, year.upperBound..<parser.position, after: .none)
    }

    /// 第五十三号: Chinese numerals, kept as they were written.
    private static func takeNumerals(_ parser: inout Parser) -> Range<Int>? {
        let start = parser.position
        let numerals: [StaticString] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "〇", "零"]
        while numerals.contains(where: { parser.stands($0, at: parser.position) }) { parser.position += 3 }
        return parser.position == start ? nil : start..<parser.position
    }
}

// MARK: Orders in English

extension ChinaLegalGrammar {
    private static let issuers = NameSet(
        "CAC MIIT MPS SAMR NDRC MOST NRTA MOE MOFCOM SAC PBOC MOF MOJ MCA MOHURD NHC CSRC")

    /// `CAC, MIIT Order No. 12`.
    static func claimsOrder(_ parser: Parser) -> Bool {
        let name = parser.latin
        guard issuers.contains(parser.bytes, name), parser.isCapital(name) else { return false }
        let next = parser.byte(at: name.upperBound)
        return next == 0x2C || next == 0x20 && parser.stands("Order", at: name.upperBound + 1)
    }

    private static func readOrder(_ parser: inout Parser) throws(Failure) {
        var role = Role.publisher
        while issuers.contains(parser.bytes, parser.latin), parser.isCapital(parser.latin) {
            let name = parser.latin
            parser.add(role, name, after: role == .publisher ? .none : .commaSpace)
            parser.position = name.upperBound
            role = .copublisher
            guard parser.take(",") else { break }
            _ = parser.take(" ")
        }
        _ = parser.take(" ")
        guard parser.word == .order else { throw parser.expected("Order") }
        parser.addWord(.type, .order, after: .space)
        guard parser.take(" "), parser.word == .no else { throw parser.expected("No. and the number of the order") }
        parser.addWord(.word, .no, after: .space)
        _ = parser.take(".")
        _ = parser.take(" ")
        try parser.addDigits(.number, after: .space, expecting: "the number of the order")
        parser.continuation = "the end of the order's number"
    }
}
