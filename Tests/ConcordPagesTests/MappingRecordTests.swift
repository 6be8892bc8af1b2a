import ConcordAtlas
import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordPages

/// The crosswalks of the findings' tests, whose files say what is expected here.
@Suite("A crosswalk shown")
struct MappingRecordTests {
    private func words(_ language: Language) throws -> CellWords {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "ConcordFindingsTests/Fixtures/ground").path
        let atlas = try AtlasReader(path: folder).read().atlas
        return CellWords(Messages(language), view: AtlasOnDay(atlas, on: atlas.recorded))
    }

    private func facts(_ id: RecordID, _ language: Language = .english) throws -> [String] {
        let words = try words(language)
        return RecordFacts(try #require(words.view.atlas[id]), words: words).lines.map(FrenchSpaces.plain)
    }

    @Test("says how it was made, what it holds, and that nobody reviewed it")
    func mapping() throws {
        #expect(
            try facts("eu-act-to-cn-rule") == [
                "Status: draft", "Made: by machine", "By: unknown", "Reviewed by: nobody",
                "Entries: 11, equal: 2, lies within: 1, overlaps: 6, no relationship: 2, contrary: 1, incompatible: 1",
                "drafted by machine, not reviewed by a person (11 of 11)",
            ])
        #expect(try facts("cn-rule-to-eu-act").last?.hasPrefix("Entries: ") == true)
    }

    @Test("an entry says how its ends relate, why, and that nobody reviewed it")
    func entry() throws {
        #expect(
            try facts("eu-act-to-cn-rule:1") == [
                "Relation: equal, contrary", "Strength, 1 to 10: 3", "Why: Reason 1.",
                "drafted by machine, not reviewed by a person (1 of 1)",
            ])
    }

    @Test(
        "in every language",
        arguments: [
            (Language.chinese, "机器起草，未经人工审核（1项中的1项）"),
            (.french, "rédigé par une machine, non relu par une personne (1 sur 1)"),
        ])
    func languages(_ language: Language, notice: String) throws {
        #expect(try facts("eu-act-to-cn-rule:1", language).last == notice)
    }

    @Test("as JSON says the same")
    func json() throws {
        let words = try words(.english)
        let entry = try #require(words.view.atlas["eu-act-to-cn-rule:1"])
        #expect(
            RecordJSON(entry, words: words).text.contains("\"drafted by machine, not reviewed by a person (1 of 1)\""))
    }
}
