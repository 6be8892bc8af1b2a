/// What words mean beyond their letters: concepts that several words share, and the English of Chinese terms.
///
/// Both directions go through English stems: a Chinese text is read as its own pairs of characters and, beside them, as the
/// English stems of the terms found in it, so that it meets an English text wherever either stands.
public struct Lexicon: Sendable {
    /// The concepts of an English stem.
    private(set) var concepts: [String: [Int]] = [:]
    /// The first word of each concept, as its name.
    private(set) var names: [String] = []
    /// The English stems of a Chinese term.
    private(set) var english: [String: [String]] = [:]
    /// Characters of the longest Chinese term.
    private(set) var longest = 0

    /// - Parameter glossary: Chinese terms with their English counterparts, beside the built-in thesaurus.
    public init(glossary: [(chinese: String, english: String)] = []) {
        let bilingual = Self.lines(ConceptTable.bilingual)
        for (concept, line) in (bilingual + Self.lines(ConceptTable.kin)).enumerated() {
            add(concept: concept, line: line)
        }
        for pair in glossary {
            add(chinese: pair.chinese, english: TextAnalyser.englishStems(pair.english))
        }
    }

    private static func lines(_ table: StaticString) -> [Substring] { table.description.split(separator: "\n") }

    private mutating func add(concept: Int, line: Substring) {
        let sides = line.split(separator: "|")
        guard let words = sides.first else { return }
        names.append(words.split(separator: " ").first.map(String.init) ?? "")
        let stems = TextAnalyser.allStems(String(words))
        for stem in stems where concepts[stem]?.last != concept { concepts[stem, default: []].append(concept) }
        guard let first = stems.first, sides.count > 1 else { return }
        for term in sides[1].split(separator: " ") { add(chinese: String(term), english: [first]) }
    }

    private mutating func add(chinese: String, english stems: [String]) {
        guard !chinese.isEmpty else { return }
        longest = max(longest, chinese.unicodeScalars.count)
        for stem in stems where english[chinese]?.contains(stem) != true {
            english[chinese, default: []].append(stem)
        }
    }
}
