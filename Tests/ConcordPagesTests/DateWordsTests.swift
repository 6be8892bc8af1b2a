import ConcordModel
import Testing

@testable import ConcordPages

@Suite("Dates in words")
struct DateWordsTests {
    @Test(
        "follow each language",
        arguments: [
            (Language.english, "2026-07-22", "22 July 2026"), (.english, "2026-07", "July 2026"),
            (.english, "2026", "2026"),
            (.french, "2024-08-01", "1er août 2024"), (.french, "2026-07-22", "22 juillet 2026"),
            (.french, "2025-02", "février 2025"),
            (.chinese, "2026-07-22", "2026年7月22日"), (.chinese, "2026-07", "2026年7月"), (.chinese, "2026", "2026年"),
        ])
    func words(_ language: Language, _ date: String, _ expected: String) throws {
        let value = try #require(PartialDate(date))
        #expect(DateWords(language: language).words(value) == expected)
    }
}
