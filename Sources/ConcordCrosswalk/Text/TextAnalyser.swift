/// Reads texts as weighted terms: English stems, pairs of Chinese characters, and the concepts that words stand for.
struct TextAnalyser {
    /// How much a concept counts beside the word that stands for it.
    static let conceptWeight: Float = 0.6

    private let lexicon: Lexicon
    private var termByText: [String: Int32] = [:]
    /// What each term looks like in print; a concept is its first word behind a tilde.
    private(set) var words: [String] = []
    private var conceptTerms: [Int: Int32] = [:]
    private var cache: [String: [(term: Int32, weight: Float)]] = [:]

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    var count: Int { words.count }

    /// The terms of a text with their weights, each term once, in the order of their first use.
    mutating func terms(of text: String) -> [(term: Int32, weight: Float)] {
        var found = TermCounts()
        for run in WordRuns(text) {
            for (term, weight) in terms(of: run) { found.add(term, weight) }
        }
        return found.sorted
    }

    private mutating func terms(of run: WordRuns.Run) -> [(term: Int32, weight: Float)] {
        if let known = cache[run.text] { return known }
        let terms = run.isChinese ? chineseTerms(run.text) : englishTerms(run.text)
        cache[run.text] = terms
        return terms
    }

    private mutating func englishTerms(_ word: String) -> [(term: Int32, weight: Float)] {
        guard !StopWords.all.contains(word) else { return [] }
        let stem = Self.stem(word)
        return [(id(of: stem, shownAs: word), 1)] + conceptTerms(of: stem)
    }

    private mutating func conceptTerms(of stem: String) -> [(term: Int32, weight: Float)] {
        (lexicon.concepts[stem] ?? []).map { concept in
            if let term = conceptTerms[concept] { return (term, Self.conceptWeight) }
            let term = Int32(words.count)
            words.append("~" + lexicon.names[concept])
            conceptTerms[concept] = term
            return (term, Self.conceptWeight)
        }
    }

    private mutating func chineseTerms(_ run: String) -> [(term: Int32, weight: Float)] {
        let characters = Array(run.unicodeScalars)
        var found = TermCounts()
        for pair in Self.pairs(characters) { found.add(id(of: pair, shownAs: pair), 1) }
        var position = 0
        while position < characters.count {
            guard let (length, stems) = longestTerm(in: characters, at: position) else {
                position += 1
                continue
            }
            var concepts: [Int32: Float] = [:]
            for stem in stems {
                found.add(id(of: stem, shownAs: stem), 1)
                for (term, weight) in conceptTerms(of: stem) where concepts.updateValue(weight, forKey: term) == nil {
                    found.add(term, weight)
                }
            }
            position += length
        }
        return found.sorted
    }

    private func longestTerm(in characters: [Unicode.Scalar], at start: Int) -> (length: Int, stems: [String])? {
        for length in stride(from: min(lexicon.longest, characters.count - start), to: 0, by: -1) {
            var term = ""
            term.unicodeScalars.append(contentsOf: characters[start..<start + length])
            if let stems = lexicon.english[term] { return (length, stems) }
        }
        return nil
    }

    private mutating func id(of text: String, shownAs word: String) -> Int32 {
        if let known = termByText[text] { return known }
        let id = Int32(words.count)
        termByText[text] = id
        words.append(word)
        return id
    }

    /// Neighbouring characters; a single character stands for itself.
    static func pairs(_ characters: [Unicode.Scalar]) -> [String] {
        func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
            var text = ""
            text.unicodeScalars.append(contentsOf: slice)
            return text
        }
        guard characters.count > 1 else { return [text(characters[...])] }
        return (0..<characters.count - 1).map { text(characters[$0...$0 + 1]) }
    }

    static func stem(_ word: String) -> String { String(decoding: PorterStemmer.stem(word.utf8), as: UTF8.self) }

    /// The stems of an English phrase, each once, without stop words.
    static func englishStems(_ phrase: String) -> [String] {
        stems(WordRuns(phrase).filter { !$0.isChinese && !StopWords.all.contains($0.text) })
    }

    /// The stems of all words, each once.
    static func allStems(_ words: String) -> [String] { stems(WordRuns(words).filter { !$0.isChinese }) }

    private static func stems(_ runs: [WordRuns.Run]) -> [String] {
        var stems: [String] = []
        for run in runs {
            let stem = stem(run.text)
            if !stems.contains(stem) { stems.append(stem) }
        }
        return stems
    }
}
