/// How a document counts its parts, in the words of a language: Article 9, 第9条; Annex III, 附件三, Annexe III.
///
/// References are recorded in English. What has no words, such as `A.6.2 b)`, and what a document names in its own way, such
/// as `GOVERN 1.1`, stays as it is recorded.
public enum ClauseReference {
    public static func words(_ reference: String, in language: Language) -> String {
        guard language == .chinese || language == .french else { return reference }
        let isDraft = reference.hasPrefix("draft ")
        let recorded = isDraft ? reference.dropFirst("draft ".utf8.count) : reference[...]
        var parts: [String] = []
        for part in recorded.split(separator: ",").map(trimmed) {
            guard let words = part.isEmpty ? nil : words(of: part, in: language) else { return reference }
            // Two names of the document's own would run together.
            parts.append(language == .chinese && !parts.isEmpty && isChineseName(part) ? "，\(words)" : words)
        }
        if language == .chinese { return (isDraft ? "草案" : "") + parts.joined() }
        if isDraft, let first = parts.first { parts[0] = "\(first) du projet" }
        let whole = parts.joined(separator: ", ")
        return whole.prefix(1).uppercased() + whole.dropFirst()
    }

    private static func trimmed(_ text: Substring) -> Substring { text.drop { $0 == " " } }

    /// One part between commas: a name, several with a word between, or a unit and its number.
    private static func words(of part: Substring, in language: Language) -> String? {
        let isChinese = language == .chinese
        if let name = ClauseWords.names[String(part)] { return isChinese ? name.chinese : name.french }
        if let whole = joined(part, by: " and ", with: isChinese ? "及" : " et ", in: language) { return whole }
        if isChineseName(part) { return String(part) }
        let pieces = part.split(separator: " ")
        if pieces.allSatisfy(isWordless) { return String(part) }
        if pieces.count == 2, let ordinal = ClauseWords.ordinal(pieces[0], pieces[1], isChinese: isChinese) {
            return ordinal
        }
        guard let unit = pieces.first, pieces.count > 1 else { return nil }
        let number = pieces.dropFirst().joined(separator: " ")
        if let range = range(number, of: unit, in: language) { return range }
        // Without a word for it a number stands for itself: `9.1 d) 1) to 3)`.
        if isWordless(unit) { return joined(part, by: " to ", with: isChinese ? "至" : " à ", in: language) }
        guard pieces.dropFirst().allSatisfy(isWordless) else { return nil }
        return words(unit, number, in: language)
    }

    /// A name in Chinese letters is the document's own.
    private static func isChineseName(_ part: Substring) -> Bool {
        part.unicodeScalars.allSatisfy(\.properties.isIdeographic)
    }

    private static func joined(
        _ part: Substring, by word: String, with other: String, in language: Language
    ) -> String? {
        guard let place = part.firstRange(of: word),
            let left = words(of: part[..<place.lowerBound], in: language),
            let right = words(of: part[place.upperBound...], in: language)
        else { return nil }
        return left + other + right
    }

    /// Whether a piece reads the same in all languages: numbers, single letters, capitals.
    private static func isWordless(_ piece: Substring) -> Bool {
        var small = 0
        for scalar in piece.unicodeScalars {
            guard scalar.isASCII, scalar != "," else { return false }
            small = ("a"..."z").contains(scalar) ? small + 1 : 0
            // Small Roman numbers and inserted points, `(viii)` and `(ba)`, stand in brackets.
            if small > 1, !piece.contains("("), !piece.hasSuffix(")") { return false }
        }
        return true
    }

    /// `21 to 25`.
    private static func range(_ number: String, of unit: Substring, in language: Language) -> String? {
        guard let place = number.firstRange(of: " to ") else { return nil }
        let (first, last) = (number[..<place.lowerBound], number[place.upperBound...])
        switch (unit, language) {
        case ("Arts.", .chinese): return "第\(first)至\(last)条"
        case ("Arts.", _): return "articles \(first) à \(last)"
        case ("codes", .chinese): return "代码\(first)至\(last)"
        case ("codes", _): return "codes \(first) à \(last)"
        default:
            // `17(2) to (4)` of one article.
            guard isWordless(first), isWordless(last), let begin = words(unit, String(first), in: language) else {
                return nil
            }
            return "\(begin)\(language == .chinese ? "至" : " à ")\(last)"
        }
    }

    private static func words(_ unit: Substring, _ number: String, in language: Language) -> String? {
        // Paragraphs and points follow in brackets and stay there.
        let head = number.prefix { $0 != "(" && $0 != " " }
        let rest = number.dropFirst(head.count)
        if language == .french {
            return ClauseWords.units[unit]
                .map { "\($0.french) \(unit == "Article" ? inserted(String(head)) : String(head))\(rest)" }
        }
        let counted = chineseNumbers[String(head)] ?? String(head)
        switch unit {
        case "Chapter": return "第\(counted)章\(rest)"
        case "Section": return (number.allSatisfy(\.isNumber) ? "第\(number)节" : "\(number)节")
        case "Article", "Art.": return "第\(head)条\(rest)"
        case "Annex": return "附件\(counted)\(rest)"
        case "point": return "第\(number)点"
        case "item", "head": return "第\(number)项"
        case "part", "Part": return "第\(head)部分\(rest)"
        default: return ClauseWords.units[unit].map { "\($0.chinese)\(number)" }
        }
    }

    /// 4a is 4 bis in French.
    private static func inserted(_ number: String) -> String {
        let suffixes: [Character: String] = ["a": "bis", "b": "ter", "c": "quater", "d": "quinquies"]
        guard let last = number.last, let suffix = suffixes[last], number.dropLast().allSatisfy(\.isNumber) else {
            return number
        }
        return "\(number.dropLast()) \(suffix)"
    }

    private static let chineseNumbers: [String: String] = [
        "I": "一", "II": "二", "III": "三", "IV": "四", "V": "五", "VI": "六", "VII": "七", "VIII": "八", "IX": "九",
        "X": "十", "XI": "十一", "XII": "十二", "XIII": "十三", "XIV": "十四",
    ]
}
