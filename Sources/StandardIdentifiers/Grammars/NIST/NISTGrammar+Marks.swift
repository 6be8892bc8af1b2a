/// Marks that a word or letter announces: parts, volumes, versions, sections, stages, translations, updates.
extension NISTGrammar {
    /// Reads a mark that begins with a word: `pt1`, ` Part 1`, `v2`, `ver2.0`, `supp1`, ` Rev. 5`.
    static func readsKeyword(_ parser: inout Parser, isSeparated: Bool) throws(Failure) -> Bool {
        let start = parser.position
        let isRead: Bool =
            switch parser.byte | 0x20 {
            case 0x61: readsAddendum(&parser, isSeparated: isSeparated) || readsAttachment(&parser)
            case 0x65: readsEdition(&parser, isSeparated: isSeparated) || readsAttachment(&parser)
            case 0x69: readsAttachment(&parser)
            case 0x70: readsPart(&parser, isSeparated: isSeparated)
            case 0x72: try readsRevision(&parser, isSeparated: isSeparated)
            case 0x73:
                try readsSupplement(&parser, isSeparated: isSeparated, after: .none)
                    || readsSection(&parser, isSeparated: isSeparated)
            case 0x75: try readsUpdate(&parser, at: 0, after: .slash)
            case 0x76: readsVersion(&parser, isSeparated: isSeparated) || readsVolume(&parser, isSeparated: isSeparated)
            default: false
            }
        if !isRead { parser.position = start }
        return isRead
    }

    /// Steps over this word if a number follows; behind a blank, a point and a blank may stand between them.
    static func takeMark(_ parser: inout Parser, _ word: StaticString, isSeparated: Bool) -> Range<Int>? {
        guard parser.spells(word, at: parser.position) else { return nil }
        var place = parser.position + word.utf8CodeUnitCount
        let mark = parser.position..<place
        if isSeparated, word.utf8CodeUnitCount > 1 {
            if place < parser.bytes.count, parser.bytes[place] == 0x2E { place += 1 }
            if place < parser.bytes.count, parser.bytes[place] == 0x20 { place += 1 }
        }
        guard place < parser.bytes.count, parser.bytes[place].isDigit else { return nil }
        parser.position = place
        return mark
    }

    /// `pt1`, `p1`, ` Part 1`; `p11969` is part 1 of 1969.
    private static func readsPart(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        guard
            let mark = takeMark(&parser, "part", isSeparated: isSeparated)
                ?? takeMark(&parser, "pt", isSeparated: isSeparated)
                ?? takeMark(&parser, "p", isSeparated: isSeparated)
        else { return false }
        var digits = parser.digits
        parser.add(.word, .partMark, mark, after: .none)
        if digits.count == 5, parser.isYear(at: digits.lowerBound + 1) {
            digits = digits.lowerBound..<digits.lowerBound + 1
        }
        parser.add(.part, digits, after: .none)
        parser.position = digits.upperBound
        if parser.byte.isDigit { addYearOfEdition(&parser) }
        return true
    }

    /// `v2`, ` Vol. 4`; a volume with points is a version: `v1.0.1`.
    private static func readsVolume(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        guard
            let mark = takeMark(&parser, "volume", isSeparated: isSeparated)
                ?? takeMark(&parser, "vol", isSeparated: isSeparated)
                ?? takeMark(&parser, "v", isSeparated: isSeparated)
        else { return false }
        let digits = parser.digits
        let next = digits.upperBound
        if next < parser.bytes.count, parser.bytes[next] == 0x2E || parser.bytes[next] == 0x20 {
            let further = parser.digits(from: next + 1)
            let isClosed = further.upperBound >= parser.bytes.count || !parser.bytes[further.upperBound].isLatin
            if (1...3).contains(further.count), isClosed {
                parser.add(.word, .versionMark, mark, after: .none)
                addVersion(&parser, after: .none)
                return true
            }
        }
        parser.add(.word, .volumeMark, mark, after: .none)
        parser.add(.volume, digits, after: .none)
        parser.position = next
        return true
    }

    /// `ver2`, ` Ver. 2.0`, ` Version 1.1`.
    private static func readsVersion(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        guard
            let mark = takeMark(&parser, "version", isSeparated: isSeparated)
                ?? takeMark(&parser, "ver", isSeparated: isSeparated)
        else { return false }
        parser.add(.word, .versionMark, mark, after: .none)
        addVersion(&parser, after: .none)
        return true
    }

    /// `sec4`.
    private static func readsSection(_ parser: inout Parser, isSeparated: Bool) -> Bool {
        guard
            let mark = takeMark(&parser, "section", isSeparated: isSeparated)
                ?? takeMark(&parser, "sec", isSeparated: isSeparated)
        else { return false }
        parser.add(.word, .sectionMark, mark, after: .none)
        parser.add(.section, parser.digits, after: .none)
        parser.position = parser.digits.upperBound
        return true
    }

    // MARK: Stages

    /// The stage at the cursor: `ipd`, `2pd`, `fpd`, `iwd`, `wd`, `iprd`: a public, working or preliminary draft, and which.
    static func stage(_ parser: Parser) -> Range<Int>? {
        var place = parser.position
        while place < parser.bytes.count, parser.bytes[place].isDigit { place += 1 }
        let letters = parser.letters(from: place)
        guard (2...5).contains(letters.count), place - parser.position <= 2 else { return nil }
        let first = parser.bytes[place] | 0x20
        if place == parser.position, first == 0x69 || first == 0x66 { place += 1 }
        let isStage =
            switch letters.upperBound - place {
            case 2: parser.spells("pd", at: place) || parser.spells("wd", at: place)
            case 3: parser.spells("prd", at: place)
            case 4: parser.spells("pred", at: place)
            default: false
            }
        return isStage ? parser.position..<letters.upperBound : nil
    }

    static func readsStage(_ parser: inout Parser) -> Bool {
        guard let stage = stage(parser) else { return false }
        parser.position = stage.upperBound
        parser.add(.stage, stage, after: .space, as: .small)
        return true
    }

    /// `(IPD)`, `(Draft)`, `(Second Public Draft)`, `(sp)`.
    static func readsParenthesis(_ parser: inout Parser) -> Bool {
        guard parser.take("(") else { return false }
        if readsStage(&parser) || readsLanguage(&parser, mayBeCapital: true) { return parser.take(")") }
        for (name, word) in stageNames {
            guard let range = parser.take(spelled: name) else { continue }
            parser.add(.stage, word, range, after: word == .draftMark ? .hyphen : .space)
            return parser.take(")")
        }
        return false
    }

    private static let stageNames: [(StaticString, Word)] = [
        ("Draft", .draftMark), ("Initial Public Draft", .ipd), ("Final Public Draft", .fpd),
        ("Second Public Draft", .secondDraft), ("2nd Public Draft", .secondDraft), ("Third Public Draft", .thirdDraft),
        ("3rd Public Draft", .thirdDraft),
    ]

    // MARK: Translations

    /// A translation by the code of its language, `es`, `viet`, ` spa`; printed in ISO 639-2.
    static func readsLanguage(_ parser: inout Parser, mayBeCapital: Bool = false) -> Bool {
        let letters = parser.letters
        guard letters.count >= 2, parser.byte.isSmall || mayBeCapital, let language = parser.word?.language else {
            return false
        }
        let end = letters.upperBound < parser.bytes.count ? parser.bytes[letters.upperBound] : 0
        guard !end.isDigit else { return false }
        parser.position = letters.upperBound
        parser.add(.language, language, letters, after: .space)
        return true
    }

    // MARK: Updates

    /// `-upd1`, `/Upd1-202109`, `/upd`: an update that works in errata; without a number it is the first.
    static func readsUpdate(_ parser: inout Parser, at offset: Int, after joint: Joint) throws(Failure) -> Bool {
        let start = parser.position
        parser.position += offset
        guard let mark = parser.take(spelled: "update") ?? parser.take(spelled: "upd") else {
            parser.position = start
            return false
        }
        if parser.isAt("."), joint == .slash { parser.position += 1 }
        if parser.isAt(" "), parser.byte(1).isDigit { parser.position += 1 }
        parser.add(.word, joint == .slash ? .updateMark : .updMark, mark, after: joint)
        if let digits = parser.takeDigits() {
            parser.add(.update, digits, after: .none)
        } else {
            parser.add(.update, number: 1, parser.position..<parser.position, after: .none)
        }
        if parser.isAt("-"), parser.byte(1).isDigit {
            parser.position += 1
            guard addDate(&parser, after: .hyphen) else { throw parser.expected("a date such as 2021 or 202109") }
        }
        return true
    }

    /// `rNov1990`, `r6/1925`: a revision by its month is an update, printed `/Upd1-199011`.
    static func addDatedUpdate(
        _ parser: inout Parser, _ mark: Range<Int>, year: Range<Int>, month: (number: Int, range: Range<Int>)
    ) {
        parser.add(.word, .updateMark, mark, after: .slash)
        parser.add(.update, number: 1, mark.upperBound..<mark.upperBound, after: .none)
        parser.add(.year, year, after: .hyphen)
        if month.number > 0 {
            parser.add(.month, number: month.number, month.range, after: .none, as: .twoDigits)
        } else {
            parser.add(.month, month.range, after: .none)
        }
    }
}
