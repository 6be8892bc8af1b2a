/// What follows the number of a project or standard: drafts, stages, revisions, corrigenda and amendments.
///
/// `/D3.1`, `_D3`, `/D-3.1-2014-09`, `/Draft 2.0`, `/FDIS`, `-CD2`, `/Cor 1-2012`, `_Cor1/D2`, `/Amd.1:2013(E)`, `-REVmd`, `/Conformance01`.
enum AmericanDraft {
    /// Reads one; false where none stands at the cursor, which is then left where it was.
    static func reads(_ parser: inout Parser) throws(Failure) -> Bool {
        let start = parser.position
        if parser.take(text: ".pdf") {
            parser.add(.word, start + 1..<parser.position, after: .hidden)
            return true
        }
        skipSeparators(&parser)
        let isSeparated = parser.position > start
        if AmericanNumber.isRevision(parser, at: parser.position) {
            readRevision(&parser)
            return true
        }
        if isSeparated, parser.isAt("R"), parser.byte(1).isDigit {
            // `D3 R1`.
            parser.add(.word, .rev, parser.position..<parser.position + 1, after: .hyphen)
            parser.position += 1
            try parser.addDigits(.revision, after: .none, expecting: "the number of the revision")
            return true
        }
        if parser.byte(-1) == 0x2F, parser.byte.isDigit, readsBareDraft(&parser) { return true }
        if parser.isAt("D"), readsDraft(&parser, isSeparated: isSeparated) { return true }
        if isSeparated, let word = parser.word, try reads(&parser, word, start) { return true }
        parser.position = start
        return false
    }

    /// Up to three of blank, comma, slash, underscore, hyphen and full stop.
    private static func skipSeparators(_ parser: inout Parser) {
        var count = 0
        while count < 3 {
            switch parser.byte {
            case 0x20, 0x2C, 0x2F, 0x5F, 0x2D, 0x2E: parser.position += 1
            default: return
            }
            count += 1
        }
    }

    private static func reads(_ parser: inout Parser, _ word: Word, _ start: Int) throws(Failure) -> Bool {
        switch word {
        case .amd, .cor, .am: return try readsSupplement(&parser, word)
        case .conformance: return try readsSupplement(&parser, word)
        case .int:
            guard parser.bytes[start] == 0x2F else { return false }
            parser.addWord(.supplement, .int, after: .slash)
            return true
        case .draft: return readsSpelledDraft(&parser)
        case .dis, .fdis, .cd, .cdv, .wd, .dtr, .pdtr, .fcd, .dts, .cdts, .pwi:
            let range = parser.letters
            parser.position = range.upperBound
            parser.add(.stage, word, range, after: .slash)
            readIteration(&parser)
            readYear(&parser)
            return true
        default: return false
        }
    }

    // MARK: Drafts

    /// `D3.1`, `D-3`, `D 3`, `DA`, `DF2`; behind a project without anything between only with a digit.
    private static func readsDraft(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        let mark = parser.position
        let letters = parser.letters
        if MonthName.number(in: parser.bytes, letters) != nil { return false }
        var place = mark + 1
        if parser.byte(1) == 0x2D || parser.byte(1) == 0x20 || parser.byte(1) == 0x2E { place += 1 }
        let isNumbered = place < parser.bytes.count && parser.bytes[place].isDigit
        let isLettered = letters.count <= 3 && (parser.word == nil || letters.count == 1) || isVersion(parser, letters)
        guard isNumbered || isSeparated && isLettered && place == mark + 1 && letters.count > 1 else { return false }
        if !isSeparated, !isNumbered { return false }
        let end = endOfDraft(parser, place)
        parser.add(.word, mark..<mark + 1, after: .slash, as: .capitals)
        parser.add(.iteration, place..<end, after: .none)
        parser.position = end
        return true
    }

    /// `/3.2` behind a project: the D was left out.
    private static func readsBareDraft(_ parser: inout Parser) -> Bool {
        guard parser.pieces.contains(where: { $0.role == .stage && $0.range.count == 1 }) else { return false }
        let number = parser.position..<endOfDraft(parser, parser.position)
        guard number.count <= 4, number.upperBound == parser.bytes.count || parser.bytes[number.upperBound] == 0x2C
        else {
            return false
        }
        parser.add(.word, .d, number.lowerBound..<number.lowerBound, after: .slash)
        parser.add(.iteration, number, after: .none)
        parser.position = number.upperBound
        return true
    }

    /// `Dv3`, `DRev1`: letters with a number behind them.
    private static func isVersion(_ parser: Parser, _ letters: Range<Int>) -> Bool {
        letters.count <= 5 && parser.byte(letters.count).isDigit && parser.byte(1) | 0x20 != 0x65
    }

    /// Behind letters, digits, full stops and pluses, and `-1` of `D2-1`; before `.pdf` and a full stop that ends it.
    private static func endOfDraft(_ parser: Parser, _ start: Int) -> Int {
        let bytes = parser.bytes
        var end = start
        while end < bytes.count {
            let next = end + 1 < bytes.count ? bytes[end + 1] : 0
            switch bytes[end] {
            case let byte where byte.isDigit || byte.isLatin:
                if AmericanNumber.isRevision(parser, at: end), end > start, bytes[end - 1] == 0x5F { return end - 1 }
            case 0x2E
            where (next.isDigit || next.isLatin) && !parser.stands("pdf", at: end + 1) && !isMonth(parser, end + 1):
                break
            case 0x2B where next.isDigit: break
            case 0x2D where next.isDigit && parser.digits(from: end + 1).count <= 2: break
            default: return end
            }
            end += 1
        }
        return end
    }

    private static func isMonth(_ parser: Parser, _ place: Int) -> Bool {
        MonthName.number(in: parser.bytes, parser.letters(from: place)) != nil
    }

    /// `Draft 2.0`.
    private static func readsSpelledDraft(_ parser: inout Parser) -> Bool {
        let letters = parser.letters
        guard parser.byte(letters.count) == 0x20, parser.byte(letters.count + 1).isDigit else { return false }
        let start = letters.upperBound + 1
        let end = endOfDraft(parser, start)
        parser.add(.word, .d, letters, after: .slash)
        parser.add(.iteration, start..<end, after: .none)
        parser.position = end
        return true
    }

    /// `2` of `CD2`, `CD.2` and `CD 2`; not a year.
    private static func readIteration(_ parser: inout Parser) {
        if readsMonthOfDraft(&parser) { return }
        var offset = 0
        if parser.isAt(".") || parser.isAt(" ") || parser.isAt("-") { offset = 1 }
        let digits = parser.digits(from: parser.position + offset)
        guard (1...2).contains(digits.count), offset == 0 || !parser.bytes[digits.upperBound...].starts(with: [0x20])
        else {
            return
        }
        parser.position = digits.upperBound
        var end = digits.upperBound
        while end < parser.bytes.count,
            parser.bytes[end].isDigit || parser.bytes[end] == 0x2E || parser.bytes[end].isSmall
        {
            end += 1
        }
        if parser.bytes[end - 1] == 0x2E { end -= 1 }
        parser.add(.iteration, digits.lowerBound..<end, after: .none)
        parser.position = end
        _ = readsMonthOfDraft(&parser)
    }

    /// `-1610` of `DIS-1610`: year and month in two digits each.
    private static func readsMonthOfDraft(_ parser: inout Parser) -> Bool {
        guard parser.isAt("-"), parser.digits(from: parser.position + 1).count == 4,
            !parser.isYear(at: parser.position + 1)
        else { return false }
        parser.add(.iteration, parser.position + 1..<parser.position + 5, after: .hyphen)
        parser.position += 5
        return true
    }

    // MARK: Revisions, corrigenda, amendments

    /// `REVmd`, `Rev`, `REV A`, `Rev 18`.
    private static func readRevision(_ parser: inout Parser) {
        parser.add(.word, .rev, parser.position..<parser.position + 3, after: .hyphen)
        parser.position += 3
        let start = parser.position
        if parser.isAt(" "), parser.byte(1).isDigit { parser.position += 1 }
        let first = parser.position
        while parser.byte.isLatin || parser.byte.isDigit {
            if parser.isAt("D"), parser.byte(1).isDigit { break }
            parser.position += 1
        }
        guard parser.position > first else {
            parser.position = start
            return
        }
        parser.add(.revision, first..<parser.position, after: .none)
    }

    /// `Cor 1-2012`, `Cor1`, `Amd.1:2013`, `Cor-1`, `Conformance01-2003`, `Corrigendum`.
    private static func readsSupplement(_ parser: inout Parser, _ word: Word) throws(Failure) -> Bool {
        let letters = parser.letters
        var place = letters.upperBound
        while place < parser.bytes.count, [0x20, 0x2E, 0x2D, 0x5F].contains(parser.bytes[place]),
            place < letters.upperBound + 2
        {
            place += 1
        }
        let digits = parser.digits(from: place)
        let isAlone = letters.upperBound == parser.bytes.count || parser.bytes[letters.upperBound] == 0x2F
        guard !digits.isEmpty || isAlone else { return false }
        parser.add(.supplement, word, letters, after: .slash)
        parser.position = letters.upperBound
        guard !digits.isEmpty else { return true }
        parser.position = digits.upperBound
        parser.add(.supplementNumber, digits, after: word == .conformance ? .none : .space)
        readYear(&parser)
        return true
    }

    /// `-2012`, ` -2012`, `:2013`.
    private static func readYear(_ parser: inout Parser) {
        let start = parser.position
        if parser.isAt("-"), parser.byte(5) == 0x2D, AmericanDate.readsNumeric(&parser) { return }
        if parser.take(":") {
            if let year = parser.takeYear() {
                parser.add(.year, year, after: .colon)
                return
            }
        } else if parser.takeHyphen(), let year = parser.takeYear() {
            parser.add(.year, year, after: .hyphen)
            return
        }
        parser.position = start
    }
}
