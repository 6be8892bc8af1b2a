/// Canadian standards: `CAN/CSA-C22.2 NO. 60745-2-2-04/A1:09 (R2023)`, `CSA ISO/IEC TR 19758:04`, `CAN3-Z299.1-85`, `CAN/CIOSC 101:2019`,
/// `CSA A123.1-05/A123.5-05 (R2015)`.
///
/// Source: the catalogue of CSA Group and the Standards Council of Canada's form for national standards (CAN/SDO-number).
enum CSAGrammar {
    /// `C22.1-18 PACKAGE`, `B651HB-18`: the electrical code and handbooks, cited without the name of CSA.
    static func claimsBare(_ parser: Parser) -> Bool {
        if parser.stands("CAN3-", at: parser.position) { return true }
        guard parser.latin.count == 1, parser.byte.isCapital else { return false }
        let digits = parser.digits(from: parser.position + 1)
        if parser.stands("C22.", at: parser.position) { return true }
        guard digits.count >= 2, parser.stands("HB", at: digits.upperBound) else { return false }
        let sign = parser.byte(at: digits.upperBound + 2)
        return sign == 0x2D || sign == 0x3A
    }

    static func read(_ parser: inout Parser) throws(Failure) {
        let joint = try readPublishers(&parser)
        if GenericAdoption.claims(parser), parser.letters.count > 1 {
            for index in parser.pieces.indices
            where parser.pieces[index].role != .relation && parser.pieces[index].depth == parser.depth {
                parser.pieces[index] = parser.pieces[index].with(role: .adopter)
            }
            try GenericAdoption.readHead(&parser, after: joint)
            guard parser.take(" ") else { throw parser.expected("a number") }
            try GenericNumber.read(&parser, after: .space, years: .metric)
        } else {
            try readDesignation(&parser, after: joint)
        }
        try readTail(&parser)
    }

    // MARK: Publishers

    /// `CAN/CSA-`, `CSA `, `CSA/ANSI `, `CAN3-`, `CAN/CIOSC `: with what joins them to the number.
    private static func readPublishers(_ parser: inout Parser) throws(Failure) -> Joint {
        if parser.stands("CAN3-", at: parser.position) {
            parser.add(.publisher, parser.position..<parser.position + 4, after: .none)
            parser.position += 5
            return .hyphen
        }
        guard let word = parser.word, word == .csa || word == .can else {
            parser.add(.publisher, .csa, parser.position..<parser.position, after: .none)
            return .space
        }
        guard parser.isCapital(parser.latin) else { throw parser.expected("CSA or CAN in capitals") }
        parser.addWord(.publisher, word, after: .none)
        while parser.take("/") {
            let name = parser.latin
            guard name.count >= 2, parser.isCapital(name) else { throw parser.expected("a publisher such as CSA") }
            parser.add(.copublisher, name, after: .slash)
            parser.position = name.upperBound
        }
        if parser.take("-") { return .hyphen }
        guard parser.take(" ") else { throw parser.expected("'-' or a blank, and a number") }
        return .space
    }

    // MARK: Number

    /// `C22.2 NO. 60601-1:14`, `A165 SERIES:14`, `Z240 RV SERIES:23`, `LNG 3.10:22`, `SPE-1000-13`, `P.2-13`.
    private static func readDesignation(_ parser: inout Parser, after joint: Joint) throws(Failure) {
        var joint = joint
        let field = parser.latin
        let sign = parser.byte(at: field.upperBound)
        if !field.isEmpty, parser.isCapital(field), field.count > 1 ? sign == 0x20 || sign == 0x2D : sign == 0x2E {
            parser.add(.series, field, after: joint)
            parser.position = field.upperBound + 1
            joint = sign == 0x20 ? .space : sign == 0x2D ? .hyphen : .dot
        }
        try GenericNumber.read(&parser, after: joint, years: .metric)
        if parser.isAt(" "), parser.word(1) == .no {
            parser.add(
                .word, parser.letters(from: parser.position + 1).lowerBound..<parser.position + 3, after: .space,
                as: .capitals)
            parser.position += 3
            if parser.take(".") { _ = parser.take(" ") } else { _ = parser.take(" ") }
            try readSection(&parser)
        }
        if takesSeries(&parser) { try GenericNumber.readYear(&parser, years: .metric) }
    }

    /// The number behind `NO.`, printed with the point.
    private static func readSection(_ parser: inout Parser) throws(Failure) {
        guard parser.byte.isDigit || parser.byte.isCapital else { throw parser.expected("a number behind NO.") }
        let mark = parser.pieces.count - 1
        parser.pieces[mark].closing = .dot
        try GenericNumber.read(&parser, after: .space, years: .metric)
    }

    /// ` SERIES`, ` RV SERIES`.
    private static func takesSeries(_ parser: inout Parser) -> Bool {
        guard parser.isAt(" ") else { return false }
        let first = parser.latin(from: parser.position + 1)
        if parser.word(1) == .series, parser.isCapital(first) {
            guard parser.byte(at: first.upperBound) != 0x20 || parser.byte(at: first.upperBound + 1) == 0x28 else {
                return false
            }
            parser.add(.word, first, after: .space)
            parser.position = first.upperBound
            return true
        }
        guard (1...3).contains(first.count), parser.stands(" SERIES", at: first.upperBound) else { return false }
        parser.add(.suffix, first, after: .space)
        parser.add(.word, first.upperBound + 1..<first.upperBound + 7, after: .space)
        parser.position = first.upperBound + 7
        return true
    }

    // MARK: Tail

    private static func readTail(_ parser: inout Parser) throws(Failure) {
        while !parser.isAtEnd {
            let start = parser.position
            if try readsTwin(&parser) { continue }
            parser.position = start
            if readsMark(&parser) { continue }
            parser.position = start
            if try readsUpdate(&parser) { continue }
            parser.position = start
            let pieces = parser.pieces.count
            try GenericTail.read(&parser, years: .metric)
            if parser.pieces.count == pieces { break }
        }
        parser.continuation = "a year, an amendment such as /A1:20, a confirmation such as (R2023) or the end"
    }

    /// `/CAN/CSA-B138.2-17`, `/A123.5-05`, `/CSA A23.2:19`, `/IAPMO Z600-2022`, `, CSA B149.2:25`.
    private static func readsTwin(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.depth == 0 else { return false }
        if parser.isAt(" "), parser.byte(1) == 0x2F { parser.position += 1 }
        let joint: Joint = parser.isAt("/") ? .slash : .commaSpace
        guard parser.take("/") || parser.take(text: ", ") else { return false }
        let place = parser.position
        let word = parser.word
        let isOwn = word == .csa || word == .can || parser.stands("CAN3-", at: place)
        let isBare = joint == .slash && parser.latin.count == 1 && parser.byte(1).isDigit && !isAmendment(parser)
        guard isOwn || isBare || word == .iapmo else { return false }
        try parser.related(.sameText, place..<place, after: joint) { (inner) throws(Failure) in
            if isBare {
                try readDesignation(&inner, after: .none)
            } else if isOwn {
                try CSAGrammar.read(&inner)
            } else {
                return try Grammar.read(&inner)
            }
            return .generic
        }
        return true
    }

    /// `A1:20`, and no standard such as `A123.5-05`.
    private static func isAmendment(_ parser: Parser) -> Bool {
        let digits = parser.digits(from: parser.position + 1)
        return parser.isAt("A") && digits.count < 3 && parser.byte(at: parser.behindBlank(digits.upperBound)) == 0x3A
    }

    /// `, UPD1:2015`, `, AMD1:2018`.
    private static func readsUpdate(_ parser: inout Parser) throws(Failure) -> Bool {
        guard parser.take(text: ", ") else { return false }
        let kind = parser.latin
        guard kind.count == 3, parser.isCapital(kind), parser.byte(at: kind.upperBound).isDigit,
            parser.word?.supplement != nil || parser.stands("UPD", at: kind.lowerBound)
        else { return false }
        parser.add(.supplement, kind, after: .commaSpace)
        parser.position = kind.upperBound
        try parser.addDigits(.supplementNumber, after: .none, expecting: "the number of the update")
        try GenericNumber.readYear(&parser, years: .metric)
        return true
    }

    /// `(CONSOLIDATED)`, `PDF`, ` PACKAGE`, ` Code & Handbook Package`: how it is sold.
    private static func readsMark(_ parser: inout Parser) -> Bool {
        if parser.take(text: " (CONSOLIDATED)") {
            parser.add(
                .product, parser.position - 13..<parser.position - 1, after: .spaceParenthesis, closing: .parenthesis)
            return true
        }
        let isSpaced = parser.take(" ")
        let start = parser.position
        if parser.take(text: "PDF") {
            parser.add(.product, start..<parser.position, after: .space)
            return true
        }
        guard isSpaced,
            parser.stands("Package", at: parser.bytes.count - 7)
                || parser.stands("PACKAGE", at: parser.bytes.count - 7),
            parser.bytes.count - start <= 48,
            parser.bytes[start...].allSatisfy({ $0.isLatin || $0 == 0x20 || $0 == 0x26 || $0 == 0x2C })
        else { return false }
        parser.add(.product, start..<parser.bytes.count, after: .space)
        parser.position = parser.bytes.count
        return true
    }
}
