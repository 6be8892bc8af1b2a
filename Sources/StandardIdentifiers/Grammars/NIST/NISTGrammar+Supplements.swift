/// Supplements, addenda and what else is issued beside a publication: `sup1`, `supJan1924`, ` Add.`, `index`, `errata`.
extension NISTGrammar {
    /// `supp`, `supp1`, `supp-1924`, `suppJan1924`, `supJun1925-Jun1926`, `supp3/1926`, ` Suppl. 2`.
    static func readsSupplement(_ parser: inout Parser, isSeparated: Bool, after joint: Joint) throws(Failure) -> Bool {
        guard let mark = takeSupplement(&parser) else { return false }
        parser.add(.supplement, .supMark, mark, after: joint)
        if isSeparated {
            _ = parser.take(".")
            if parser.isAt(" "), parser.byte(1).isDigit { parser.position += 1 }
        }
        if parser.byte | 0x20 == 0x65, parser.isYear(at: parser.position + 1) {
            parser.add(.word, parser.position..<parser.position + 1, after: .hidden)
            parser.position += 1
        } else if parser.isAt("-"), parser.byte(1).isDigit {
            parser.position += 1
        }
        if parser.byte.isDigit {
            addNumberOfSupplement(&parser)
        } else {
            try readMonthsOfSupplement(&parser)
        }
        return true
    }

    private static func takeSupplement(_ parser: inout Parser) -> Range<Int>? {
        // `suppt2`: part 2 of a supplement.
        if parser.spells("suppt", at: parser.position), parser.byte(5).isDigit { return parser.take(spelled: "sup") }
        return parser.take(spelled: "supplement") ?? parser.take(spelled: "suppl") ?? parser.take(spelled: "supp")
            ?? parser.take(spelled: "sup")
    }

    private static func addNumberOfSupplement(_ parser: inout Parser) {
        if let year = parser.takeYear() {
            parser.add(.year, year, after: .none)
            return
        }
        guard let digits = parser.takeDigits() else { return }
        if digits.count <= 2, parser.isAt("/"), parser.isYear(at: parser.position + 1) {
            parser.add(.month, digits, after: .none)
            parser.add(.year, parser.position + 1..<parser.position + 5, after: .slash)
            parser.position += 5
        } else {
            parser.add(.supplementNumber, digits, after: .none)
        }
    }

    /// `Jan1924`, `Jun1925-Jun1926`.
    private static func readMonthsOfSupplement(_ parser: inout Parser) throws(Failure) {
        var joint = Joint.none
        while true {
            let start = parser.position
            if joint == .hyphen, !parser.take("-") { return }
            guard let month = parser.takeMonth() else {
                parser.position = start
                return
            }
            guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
            parser.add(.month, month.range, after: joint)
            parser.add(.year, year, after: .none)
            if joint == .hyphen { return }
            joint = .hyphen
        }
    }

    /// `adde1`, ` Add.`, ` Addendum 2`: an addendum; the first one is printed without its number.
    static func readsAddendum(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        guard
            let mark = parser.take(spelled: "addendum") ?? parser.take(spelled: "adde") ?? parser.take(spelled: "add")
        else { return false }
        if isSeparated { _ = parser.take(".") }
        if parser.isAt(" "), parser.byte(1).isDigit { parser.position += 1 }
        parser.add(.supplement, .addPoint, mark, after: .space)
        let digits = parser.digits
        parser.position = digits.upperBound
        if let number = parser.value(digits), number != 1 {
            parser.add(.supplementNumber, digits, after: .space)
        } else {
            parser.add(.supplementNumber, number: 1, digits, after: .hidden)
        }
        return true
    }

    /// `index`, `errata`, `app`, `insert`.
    static func readsAttachment(_ parser: inout Parser) -> Bool {
        for (name, word) in attachments {
            let run = parser.letters
            guard run.count == name.utf8CodeUnitCount, parser.spells(name, at: parser.position) else { continue }
            parser.position = run.upperBound
            parser.add(.supplement, word, run, after: .none)
            return true
        }
        return false
    }

    private static let attachments: [(StaticString, Word)] = [
        ("index", .indexMark), ("indx", .indexMark), ("errata", .errataMark), ("err", .errataMark),
        ("appendix", .appMark),
        ("app", .appMark), ("insert", .insertMark), ("ins", .insertMark),
    ]
}
