/// The document that a Chinese standard adopts, and how far: `(ISO 31000:2018, IDT)`, `/ISO 9000:2015`, ` idt ISO 9001:1994`.
///
/// GB/T 20000.2 prints the two-number form with a slash, the others in brackets with the degree in capitals behind the document; the
/// older lower-case degree before it is read too.
enum ChinaAdoption {
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        _ = parser.take(" ")
        if parser.take("/") {
            _ = parser.take(" ")
            guard isAdoptable(parser) else { return false }
            try readDocument(&parser, after: .slash)
            return true
        }
        if parser.take("(") {
            _ = parser.take(" ")
            guard parser.word?.isDegree == true || isAdoptable(parser) else { return false }
            try readContent(&parser)
            guard parser.take(")") else { throw parser.expected("')', or how far it is adopted: IDT, MOD or NEQ") }
            return true
        }
        if parser.take(",") { _ = parser.take(" ") }
        guard parser.word?.isDegree == true else { return false }
        try readContent(&parser)
        return true
    }

    /// Documents with their degrees, in whichever order they were written; a degree alone.
    private static func readContent(_ parser: inout Parser) throws(Failure) {
        var joint = Joint.spaceParenthesis
        while true {
            var degree = takeDegree(&parser)
            if degree != nil { takeSeparator(&parser) }
            if isAdoptable(parser) {
                try readDocument(&parser, after: joint)
                joint = .commaSpace
            }
            var end = parser.position
            var separator = takeSeparator(&parser)
            if degree == nil, separator != 0x3B, let written = takeDegree(&parser) {
                degree = written
                end = parser.position
                separator = takeSeparator(&parser)
            }
            if let (word, range) = degree { parser.add(.degree, word, range, after: joint) }
            joint = separator == 0x3B ? .semicolonSpace : .commaSpace
            guard separator != 0, separator != 0x20, parser.word?.isDegree == true || isAdoptable(parser) else {
                parser.position = end
                break
            }
        }
        if parser.isAt(" "), parser.byte(1) == 0x29 { parser.position += 1 }
        parser.closeParenthesis()
    }

    private static func readDocument(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        let place = parser.position
        try parser.related(.adopts, place..<place, after: joint) { (inner) throws(Failure) in
            try Grammar.read(&inner)
        }
    }

    private static func takeDegree(_ parser: inout Parser) -> (Word, Range<Int>)? {
        guard let word = parser.word, word.isDegree else { return nil }
        let range = parser.letters
        parser.position = range.upperBound
        return (word, range)
    }

    /// Steps over a comma, semicolon, colon or blank; the sign that stood there, or 0.
    @discardableResult
    private static func takeSeparator(_ parser: inout Parser) -> UInt8 {
        let start = parser.position
        _ = parser.take(" ")
        var sign: UInt8 = 0
        if parser.isAt(",") || parser.isAt(";") || parser.isAt(":") {
            sign = parser.byte
            parser.position += 1
        } else if parser.take(text: "、") {
            sign = 0x2C
        } else if parser.position > start {
            return 0x20
        }
        _ = parser.take(" ")
        return sign
    }

    /// Whether a publisher stands at the cursor whose documents are adopted.
    private static func isAdoptable(_ parser: Parser) -> Bool {
        guard let word = parser.word else { return false }
        if word.isInternationalPublisher || word.isCopublisher { return true }
        switch word {
        case .en, .cen, .clc, .etsi, .ecma, .itu, .bs, .din, .nf, .jis, .ul, .ansi, .nist, .fips, .oiml, .guide:
            return true
        default: return word.isGenericPublisher
        }
    }
}

extension Word {
    /// How far a standard follows the one that it adopts: identical, modified, not equivalent; equivalent until 2001.
    var isDegree: Bool { self == .idt || self == .mod || self == .neq || self == .eqv }
}
