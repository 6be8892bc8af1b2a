import ConcordModel

/// Holds the titles of a list against those of a record.
enum TitleComparison {
    enum Difference: Equatable {
        case none
        /// The record has no title in this language.
        case missing
        /// The record has it among its former titles.
        case former
        case other(String)
    }

    static func difference(_ title: String, in language: Language, of standard: Standard) -> Difference {
        guard let own = standard.title.words[language] else { return .missing }
        if isSame(own, title) { return .none }
        let former = standard.formerTitles.compactMap { $0.title.words[language] }
        return former.contains { isSame($0, title) } ? .former : .other(own)
    }

    static func isSame(_ left: String, _ right: String) -> Bool { folded(left) == folded(right) }

    /// Case, blanks and punctuation do not make another title: lists write dashes and brackets as they please.
    private static func folded(_ title: String) -> String {
        String(title.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
