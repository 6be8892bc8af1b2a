/// What tells an identifier in running text from what surrounds it.
enum RunningText {
    /// The bytes of a text with ties of LaTeX (`~`, `\,`) and HTML (`&nbsp;`) as blanks, each as long as it was.
    static func withBlanks(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        var place = 0
        while place < bytes.count {
            let length = tie(at: place, bytes)
            for place in place..<place + length { bytes[place] = 0x20 }
            place += max(1, length)
        }
        return bytes
    }

    private static func tie(at place: Int, _ bytes: [UInt8]) -> Int {
        switch bytes[place] {
        case 0x7E: return 1
        case 0x5C where place + 1 < bytes.count && bytes[place + 1] == 0x2C: return 2
        case 0x26 where bytes[place...].starts(with: "&nbsp;".utf8) || bytes[place...].starts(with: "&#160;".utf8):
            return 6
        default: return 0
        }
    }

    /// The next digit, or 第 before a number in words, at or after `place`: no identifier is without one.
    static func numberSign(from place: Int, _ bytes: [UInt8]) -> Int {
        var place = place
        while place < bytes.count {
            let isWide = bytes[place] == 0xEF && bytes[place...].starts(with: [0xEF, 0xBC])
            if bytes[place].isDigit || isWide || bytes[place] == 0xE7 && bytes[place...].starts(with: "第".utf8) {
                return place
            }
            place += 1
        }
        return place
    }

    /// Whether an identifier may begin here: at a letter or digit that no Latin letter, digit or mark of a longer name precedes.
    static func mayBegin(at place: Int, _ bytes: [UInt8]) -> Bool {
        let byte = bytes[place]
        guard byte.isLatin || byte.isDigit || byte >= 0xC0 else { return false }
        guard place > 0 else { return true }
        let before = bytes[place - 1]
        if byte >= 0xC0 {
            return before < 0x80 && !before.isLatin && !before.isDigit || isIdeographBefore(place, bytes)
        }
        return !before.isLatin && !before.isDigit && ![0x2F, 0x2D, 0x2E, 0x5F, 0x40].contains(before)
    }

    /// Whether a character of a script without blanks between words stands before `place`.
    private static func isIdeographBefore(_ place: Int, _ bytes: [UInt8]) -> Bool {
        place >= 3 && (0xE3...0xE9).contains(bytes[place - 3]) && bytes[place - 1] & 0xC0 == 0x80
    }

    /// Whether the first word is a publisher's.
    static func isName(_ parser: Parser) -> Bool {
        Grammar.organisation(at: parser) != .generic || GenericGrammar.isUnmistakable(at: parser)
    }

    /// Whether the first word is written as a name: with a capital beyond the first letter, or as law is (`Regulation (EU)`). In running
    /// text `En 2023` is no standard.
    static func isInCapitals(_ parser: Parser, of organisation: Organisation) -> Bool {
        if organisation == .eu { return true }
        let word = parser.letters(from: 0).filter { parser.bytes[$0].isLatin }
        return word.count < 2 || word.dropFirst().contains { parser.bytes[$0].isCapital }
    }

    /// Where a list parts what it names: each end of an item with the beginning of the next, a letter.
    static func separators(in range: Range<Int>, _ bytes: [UInt8]) -> [(end: Int, next: Int)] {
        var found: [(Int, Int)] = []
        for place in range {
            for separator in [", ", "; ", " and ", " & ", ", and "] where bytes[place...].starts(with: separator.utf8) {
                let next = place + separator.utf8.count
                if next < range.upperBound, bytes[next].isLatin || bytes[next] >= 0xC0 { found.append((place, next)) }
            }
        }
        return found
    }

    /// Whether it is a unit behind an amount (16 GB 2020), or the name of a mailbox.
    static func isAmount(at start: Int, end: Int, _ bytes: [UInt8]) -> Bool {
        if end < bytes.count, bytes[end] == 0x40 { return true }
        let isUnit = bytes[start...].starts(with: "GB ".utf8) || bytes[start...].starts(with: "gb ".utf8)
        return isUnit && start > 1 && bytes[start - 1] == 0x20 && bytes[start - 2].isDigit
    }
}

extension StandardIdentifier {
    /// Where another document begins that running text lists and a catalogue would name together: the second of
    /// `ISO 9001/14001`, of `IEEE 1012, IEEE 1028` and of `P7001 and P7003`.
    var startOfOther: Int? {
        for index in pieces.indices where pieces[index].depth == 0 {
            let piece = pieces[index]
            let start = piece.range.lowerBound
            if piece.role == .part, piece.range.count > 3, start > 0, bytes[start - 1] == 0x2F { return start - 1 }
            guard piece.role == .relation, piece.payload == Word.sameText.rawValue, index > 0 else { continue }
            if piece.joint == .commaSpace || piece.joint == .semicolonSpace { return start }
            let before = pieces[index - 1]
            if before.form == .word, before.payload == Word.and.rawValue { return before.range.lowerBound }
        }
        return nil
    }

    /// Whether it says enough to be a citation in running text. A name and a bare number may be much else: an author and a year
    /// (`IEEE 2023`), a film's speed (`ISO 400`), a pressure (`PN 16`), a bill (`HB 430`), a version (`API 2.0`), a page (`P2`).
    var isCitation: Bool {
        if organisation == .ieee, hasImpliedPublisher {
            return number?.utf8.first?.isDigit == true && (number.map { $0.utf8.count > 3 } == true || !parts.isEmpty)
        }
        // `CY 2019-2020`: a calendar year, a school year.
        if organisation == .china, !bytes.contains(0x2F), let name = publishers.first, name != "GB",
            name.utf8.count == 2,
            let number, Int(number).map({ (1980..<2050).contains($0) }) == true
        {
            return false
        }
        guard adopters.isEmpty, related.isEmpty, supplementStarts.isEmpty, let number = values(.number).first,
            values(.year).isEmpty,
            let name = publishers.first
        else { return true }
        let digits = number.utf8.count
        let isYear = digits == 4 && (Int(number).map { (1980..<2050).contains($0) } ?? false)
        // `WMT25` and `DB 03 18`: letters and a number without the slash of a code.
        if organisation == .china, digits < 4, name.utf8.count == 2, name != "GB", !bytes.contains(0x2F) {
            return false
        }
        if let type = types.first {
            return organisation != .bsi || !isYear && digits > (type == "PAS" ? 2 : 3) && type != "HB" && type != "CP"
        }
        switch (organisation, name) {
        case (.eu, "OJ"): return !series.isEmpty
        case (.eu, _), (.itu, _): return true
        case (.cen, "EN"): return digits > 2 && !number.utf8.starts(with: "20".utf8)
        case (.iso, "ISO"), (.iso, "IWA"), (.iec, _): return !isYear && !([number] + parts).allSatisfy(isSpeedOfFilm)
        case (.bsi, "BS"), (.china, "GB"), (.ansi, "UL"): return digits > 2 && !isYear
        case (.generic, "RFC"): return true
        case (.generic, "IETF"), (.generic, "W3C"): return false
        case (.generic, _): return !isYear && (digits > 2 || !series.isEmpty && digits + parts.count > 1)
        default: return !isYear && (name.utf8.count > 2 || !series.isEmpty || stage != nil)
        }
    }

    /// Whether it is a citation though its name is in small letters, where `en 2023` and `is 400` are words and a number: a date of four
    /// digits, a kind or a second publisher leaves no doubt (`iso/iec 42001`, `gb/t 45654-2025`, `nist sp 800-53`). What has no blank
    /// or slash before its number is a name in an address or the id of a record: `iso-iec-42001-2023`, `iso42001`.
    var isCitationInSmallLetters: Bool {
        guard let first = pieces.first(where: { $0.role == .publisher || $0.role == .adopter }), !first.range.isEmpty,
            let number = pieces.first(where: { $0.role == .number })
        else { return false }
        let head = bytes[..<number.range.lowerBound]
        let hasSlash = head.contains(0x2F)
        guard hasSlash || head.contains(0x20) || publishers.first == "RFC" else { return false }
        switch organisation {
        case .nist, .etsi, .itu: return first.range.count > 2 && !(types + series).isEmpty
        case .generic: return true
        case .china: return hasSlash || publishers.first == "GB" && hasLongYear
        default:
            // `iso 9001`, but not `iso 12800`: the speeds of films and sensors end in 0.
            let isLong = number.range.count > 3 && (hasSlash || bytes[number.range.upperBound - 1] != 0x30)
            return number.range.count > 2 && (isLong || hasLongYear)
        }
    }

    private var hasLongYear: Bool { pieces.contains { $0.role == .year && $0.depth == 0 && $0.range.count == 4 } }

    /// Whether the publisher was not written: that of `P7003`.
    private var hasImpliedPublisher: Bool { pieces.first { $0.role == .publisher }?.range.isEmpty == true }

    private func isSpeedOfFilm(_ number: String) -> Bool {
        ["100", "200", "400", "800", "1600", "3200", "6400", "12800", "25600"].contains(number)
    }
}
