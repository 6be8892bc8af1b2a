import Testing

@testable import ConcordCrosswalk

@Suite("Texts as terms")
struct TextAnalyserTests {
    private func terms(_ text: String, glossary: [(chinese: String, english: String)] = []) -> [String: Float] {
        var analyser = TextAnalyser(lexicon: Lexicon(glossary: glossary))
        let terms = analyser.terms(of: text)
        return Dictionary(terms.map { (analyser.words[Int($0.term)], $0.weight) }, uniquingKeysWith: +)
    }

    @Test("a run of Chinese is its neighbouring characters")
    func pairs() {
        #expect(TextAnalyser.pairs(Array("访问控制".unicodeScalars)) == ["访问", "问控", "控制"])
        #expect(TextAnalyser.pairs(Array("云".unicodeScalars)) == ["云"])
    }

    @Test("words are in lower case, possessives and stop words go, digits stay")
    func words() {
        // None of these words is in the thesaurus.
        #expect(terms("The Zebra's 42 zebras, and Quux") == ["zebra": 2, "42": 1, "quux": 1])
    }

    @Test("a word brings its concept along with less weight")
    func concept() {
        #expect(terms("procurement") == ["procurement": 1, "~acquire": 0.6])
        #expect(terms("purchases") == ["purchases": 1, "~acquire": 0.6])
    }

    @Test("a Chinese term brings the English words of the glossary, the longest term first")
    func glossary() {
        let glossary = [(chinese: "斑马", english: "zebra"), (chinese: "斑马线", english: "crossing of quaggas")]
        #expect(terms("斑马线", glossary: glossary) == ["斑马": 1, "马线": 1, "cross": 1, "quagga": 1])
        #expect(terms("斑马", glossary: glossary) == ["斑马": 1, "zebra": 1])
    }
}
