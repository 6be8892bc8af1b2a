import Testing

@testable import ConcordCrosswalk

@Suite("Stems of English words")
struct PorterStemmerTests {
    /// Pairs that Porter's paper of 1980 gives for its steps, and what the steps together make of them.
    @Test(
        "follow Porter's paper",
        arguments: [
            ("caresses", "caress"), ("ponies", "poni"), ("cats", "cat"), ("agreed", "agre"), ("plastered", "plaster"),
            ("bled", "bled"), ("motoring", "motor"), ("sing", "sing"), ("hopping", "hop"), ("falling", "fall"),
            ("filing", "file"), ("happy", "happi"), ("sky", "sky"), ("relational", "relat"), ("rational", "ration"),
            ("digitizer", "digit"), ("hopefulness", "hope"), ("formalize", "formal"), ("adoption", "adopt"),
            ("probate", "probat"), ("rate", "rate"), ("controll", "control"), ("roll", "roll"), ("ai", "ai"),
        ])
    func paper(_ word: String, stem: String) {
        #expect(TextAnalyser.stem(word) == stem)
    }
}
