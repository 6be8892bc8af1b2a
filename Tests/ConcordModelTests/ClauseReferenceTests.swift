import Testing

@testable import ConcordModel

@Suite("References to clauses")
struct ClauseReferenceTests {
    @Test(
        "are said in the language of the title",
        arguments: [
            ("Article 9", "第9条", "Article 9"),
            ("Article 4a", "第4a条", "Article 4 bis"),
            ("Chapter III, Section 2", "第三章第2节", "Chapitre III, section 2"),
            ("Annex I, Section A, point 12", "附件一A节第12点", "Annexe I, section A, point 12"),
            ("Annex XIV", "附件十四", "Annexe XIV"),
        ])
    func words(_ reference: String, chinese: String, french: String) {
        #expect(ClauseReference.words(reference, in: .english) == reference)
        #expect(ClauseReference.words(reference, in: .chinese) == chinese)
        #expect(ClauseReference.words(reference, in: .french) == french)
    }

    @Test("stay as recorded where they are no such part", arguments: ["A.1 b)", "8.3 b) 2), matter 1", "GOVERN 1", ""])
    func others(_ reference: String) {
        for language in [Language.chinese, .french] {
            #expect(ClauseReference.words(reference, in: language) == reference)
        }
    }

    @Test("stand before the title of a section, each in its language")
    func label() {
        let section = Section(
            id: "act:art-9", sectionKind: .article, reference: "Article 9",
            title: LocalizedText([.english: "Risks", .chinese: "风险", .french: "Risques"]), eli: "")
        #expect(
            section.label.words
                == [.english: "Article 9 — Risks", .chinese: "第9条 风险", .french: "Article 9 — Risques"])
    }
}
