/// How a document counts its parts, in the words of a language: Article 9, 第9条; Annex III, 附件三, Annexe III.
///
/// References are recorded in English. What is no chapter, section, article, annex or point stays as it is recorded.
enum ClauseReference {
    static func words(_ reference: String, in language: Language) -> String {
        guard language == .chinese || language == .french else { return reference }
        var parts: [String] = []
        for part in reference.split(separator: ",") {
            let pieces = part.split(separator: " ")
            guard pieces.count == 2, let words = words(pieces[0], String(pieces[1]), in: language) else {
                return reference
            }
            parts.append(words)
        }
        guard language == .french else { return parts.joined() }
        let whole = parts.joined(separator: ", ")
        return whole.prefix(1).uppercased() + whole.dropFirst()
    }

    private static func words(_ unit: Substring, _ number: String, in language: Language) -> String? {
        if language == .french {
            let name: [Substring: String] = [
                "Chapter": "chapitre", "Section": "section", "Article": "article", "Annex": "annexe", "point": "point",
            ]
            return name[unit].map { "\($0) \(unit == "Article" ? inserted(number) : number)" }
        }
        let counted = chineseNumbers[number] ?? number
        switch unit {
        case "Chapter": return "第\(counted)章"
        case "Section": return number.allSatisfy(\.isNumber) ? "第\(number)节" : "\(number)节"
        case "Article": return "第\(number)条"
        case "Annex": return "附件\(counted)"
        case "point": return "第\(number)点"
        default: return nil
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
