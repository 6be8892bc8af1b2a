import ConcordModel

/// Holds the titles of a list against those of a record.
enum TitleComparison {
    enum Difference: Equatable {
        case none
        /// The record has no title in this language.
        case missing
        case other(String)
    }

    static func difference(_ title: String, in language: Language, of standard: Standard) -> Difference {
        guard let own = standard.title.words[language] else { return .missing }
        return isSame(own, title) ? .none : .other(own)
    }

    static func isSame(_ left: String, _ right: String) -> Bool { folded(left) == folded(right) }

    /// Case, blanks and punctuation do not make another title: lists write dashes and brackets as they please.
    private static func folded(_ title: String) -> String {
        String(title.lowercased().filter { $0.isLetter || $0.isNumber })
    }
}
