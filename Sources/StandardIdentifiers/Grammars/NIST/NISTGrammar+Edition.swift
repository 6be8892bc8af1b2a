/// Editions, revisions and versions: `e2`, `e1977`, `e19770930`, `11e2.1915`, `r5`, ` Rev. 5`, `ver2.0`.
extension NISTGrammar {
    /// `-1977`, `_2009`: printed `e1977`; behind an edition's number, `.1915`.
    static func addYearOfEdition(_ parser: inout Parser) {
        let digits = parser.digits
        parser.position = digits.upperBound
        if parser.pieces.last?.role == .edition {
            parser.add(.year, digits, after: .dot)
        } else if let last = parser.pieces.last, last.role == .supplement, last.payload == Word.supMark.rawValue {
            parser.add(.year, digits, after: .none)
        } else {
            parser.add(.word, .editionMark, digits.lowerBound..<digits.lowerBound, after: .none)
            parser.add(.year, digits, after: .none)
        }
        readSecondYear(&parser)
    }

    /// `-96` of `1995-96`: an edition of two years.
    private static func readSecondYear(_ parser: inout Parser) {
        guard parser.isAt("-"), parser.digits(from: parser.position + 1).count == 2 else { return }
        parser.add(.year, parser.position + 1..<parser.position + 3, after: .hyphen)
        parser.position += 3
    }

    /// ` 2006ed.`, ` 2003 Edition`.
    static func readsYearOfEdition(_ parser: inout Parser) -> Bool {
        guard parser.isYear(at: parser.position) else { return false }
        let year = parser.position..<parser.position + 4
        var place = year.upperBound
        if parser.byte(4) == 0x20 { place += 1 }
        let word = parser.letters(from: place)
        guard Vocabulary.shared.word(in: parser.bytes, word) == .edition else { return false }
        parser.add(.word, .editionMark, word, after: .none)
        parser.add(.year, year, after: .none)
        parser.position = word.upperBound
        _ = parser.take(".")
        return true
    }

    /// `-May1986`, `-Sep30/1977`: printed `e198605`, `e19770930`. Where the year was cut off, as written: `-Sep30`.
    static func readDateOfEdition(_ parser: inout Parser, _ month: (number: Int, range: Range<Int>)) throws(Failure) {
        let mark = month.range.lowerBound..<month.range.lowerBound
        if let year = parser.takeYear() {
            parser.add(.word, .editionMark, mark, after: .none)
            parser.add(.year, year, after: .none)
            parser.add(.month, number: month.number, month.range, after: .none, as: .twoDigits)
            return
        }
        let digits = parser.digits
        guard let day = parser.value(digits), (1...31).contains(day) else {
            throw parser.expected("a year of four digits, or a day")
        }
        parser.position = digits.upperBound
        if parser.isAt("/"), parser.isYear(at: parser.position + 1) {
            parser.add(.word, .editionMark, mark, after: .none)
            parser.add(.year, parser.position + 1..<parser.position + 5, after: .none)
            parser.add(.month, number: month.number, month.range, after: .none, as: .twoDigits)
            parser.add(.day, number: day, digits, after: .none, as: .twoDigits)
            parser.position += 5
        } else {
            parser.add(.month, month.range, after: .hyphen)
            parser.add(.day, digits, after: .none)
        }
    }

    /// `e2`, `e1977`, `e19770930`, ` Ed. 2`.
    static func readsEdition(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        guard
            let mark = takeMark(&parser, "edition", isSeparated: isSeparated)
                ?? takeMark(&parser, "ed", isSeparated: isSeparated)
                ?? takeMark(&parser, "e", isSeparated: isSeparated)
        else { return false }
        let digits = parser.digits
        let isOfSupplement = parser.pieces.last?.role == .supplement && parser.isYear(at: parser.position)
        parser.add(.word, .editionMark, mark, after: isOfSupplement ? .hidden : .none)
        if digits.count >= 4, addDate(&parser, after: .none) {
            if digits.count == 4 { readSecondYear(&parser) }
            return true
        }
        parser.position = digits.upperBound
        parser.add(.edition, digits, after: .none)
        // `e2.1915`, `e2.June1908`, `e2revJune1908`.
        let start = parser.position
        let point = parser.take(".")
        let word = point ? nil : parser.take(spelled: "rev")
        if let month = parser.takeMonth(), let year = parser.takeYear() {
            if let word { parser.add(.word, word, after: .hidden) }
            parser.add(.month, month.range, after: .dot)
            parser.add(.year, year, after: .none)
        } else if point, parser.isYear(at: parser.position) {
            addYearOfEdition(&parser)
        } else {
            parser.position = start
        }
        return true
    }

    /// `1977`, `197709`, `19770930`, and `19256` for June 1925; false where the digits are no date.
    static func addDate(_ parser: inout Parser, after joint: Joint) -> Bool {
        let digits = parser.digits
        let start = digits.lowerBound
        guard (4...8).contains(digits.count), digits.count != 7, let year = parser.value(start..<start + 4),
            (1850...2099).contains(year)
        else { return false }
        let monthEnd = min(digits.upperBound, start + 6)
        if monthEnd > start + 4 {
            guard let month = parser.value(start + 4..<monthEnd), (1...12).contains(month) else { return false }
        }
        parser.add(.year, start..<start + 4, after: joint)
        if monthEnd > start + 4 { parser.add(.month, start + 4..<monthEnd, after: .none) }
        if digits.upperBound > monthEnd { parser.add(.day, monthEnd..<digits.upperBound, after: .none) }
        parser.position = digits.upperBound
        return true
    }

    // MARK: Revisions

    /// `r5`, `r1963`, `r` for `r1`, ` Rev. 5`, ` r5`, ` rev 2013`; `rNov1990` and `r6/1925` are updates.
    ///
    /// NIST prints a revision by number as `r5` and as `Rev. 5`; it stays as it was written.
    static func readsRevision(_ parser: inout Parser, isSeparated: Bool) throws(Failure) -> Bool {
        let start = parser.position
        let run = parser.letters.count
        let isWord =
            isSeparated
            && (run == 3 && parser.spells("rev", at: start) || run == 8 && parser.spells("revision", at: start))
        guard let mark = parser.take(spelled: "revision") ?? parser.take(spelled: "rev") ?? parser.take(spelled: "r")
        else { return false }
        if isWord {
            _ = parser.take(".")
            _ = parser.take(" ")
        }
        if !isSeparated, let month = parser.takeMonth() {
            guard let year = parser.takeYear() else { throw parser.expected("a year of four digits") }
            addDatedUpdate(&parser, mark, year: year, month: month)
            return true
        }
        if let digits = parser.takeDigits() {
            return readsRevisionNumber(&parser, mark, digits, isSeparated: isSeparated, isWord: isWord)
        }
        if isWord, parser.byte.isCapital, !parser.byte(1).isLatin {
            addRevision(&parser, mark, parser.position..<parser.position + 1, isSeparated: true, isWord: true)
            parser.position += 1
            return true
        }
        if isWord { throw parser.expected("the number of the revision") }
        guard !isSeparated, parser.bytes[start].isSmall, !parser.byte.isLatin else { return false }
        parser.add(.word, .revisionMark, mark, after: .none)
        parser.add(.revision, number: 1, mark.upperBound..<mark.upperBound, after: .none)
        return true
    }

    private static func readsRevisionNumber(
        _ parser: inout Parser, _ mark: Range<Int>, _ digits: Range<Int>, isSeparated: Bool, isWord: Bool
    ) -> Bool {
        if digits.count <= 2, parser.isAt("/"), parser.isYear(at: parser.position + 1) {
            guard let month = parser.value(digits), (1...12).contains(month) else { return false }
            let year = parser.position + 1..<parser.position + 5
            parser.position += 5
            addDatedUpdate(&parser, mark, year: year, month: (0, digits))
            return true
        }
        let isYear = parser.isYear(at: digits.lowerBound)
        addRevision(&parser, mark, digits, isSeparated: isSeparated && !isYear, isWord: isWord)
        return true
    }

    private static func addRevision(
        _ parser: inout Parser, _ mark: Range<Int>, _ number: Range<Int>, isSeparated: Bool, isWord: Bool
    ) {
        let isSpelledOut = isSeparated && isWord
        parser.add(.word, isSpelledOut ? .revisionWord : .revisionMark, mark, after: isSeparated ? .space : .none)
        parser.add(.revision, number, after: isSpelledOut ? .space : .none)
    }

    // MARK: Versions

    /// The version at the cursor: `2.0`; blanks stand for points where a DOI's points were made blanks.
    static func addVersion(_ parser: inout Parser, after joint: Joint) {
        let start = parser.position
        parser.position = parser.digits.upperBound
        while parser.isAt(".") || parser.isAt(" ") {
            let digits = parser.digits(from: parser.position + 1)
            let isWord = parser.isAt(" ") && parser.byte(1 + digits.count).isLatin
            guard (1...3).contains(digits.count), !isWord else { break }
            parser.position = digits.upperBound
        }
        parser.add(.version, start..<parser.position, after: joint, as: .points)
    }
}
