/// A language by its ISO 639-1 code.
public struct Language: Hashable, Sendable, RawRepresentable, Comparable, ExpressibleByStringLiteral {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }

    public static let english: Language = "en"
    public static let chinese: Language = "zh"
    public static let french: Language = "fr"

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Words in one or more languages.
public struct LocalizedText: Hashable, Sendable {
    public let words: [Language: String]

    public init(_ words: [Language: String]) {
        self.words = words
    }

    /// The words in `language`; else in English, else in the first language recorded. The language found is returned with
    /// the words, so that a page can mark a fallback. Nil where nothing is recorded.
    public func reading(in language: Language) -> (text: String, language: Language)? {
        for candidate in [language, .english] + words.keys.sorted() {
            if let text = words[candidate] { return (text, candidate) }
        }
        return nil
    }

    public var isEmpty: Bool { words.isEmpty }
}
