import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("What is shown first of each topic")
struct GroundShortlistTests {
    private func pair(_ ends: String, _ topics: [RecordID], strength: Int) -> GroundPair {
        let sides = ends.split(separator: "/").map { side in side.split(separator: " ").map { RecordID("x:\($0)") } }
        return GroundPair(
            .provisions, .overlapping, first: sides[0], second: sides[1], key: RecordID("k:\(ends)"), evidence: [],
            judgement: GroundPair.Judgement(
                relation: .intersectsWith, isContrary: false, isIncompatible: false, strength: strength,
                confidence: .medium, rationale: LocalizedText([:])),
            isDraft: true, topics: topics, layer: .process)
    }

    @Test("two overlaps of each topic by the ranking rule, each once, none that tells the same again")
    func overlaps() throws {
        let pairs = [
            pair("e3 / c3", ["a"], strength: 7), pair("e1 / c1", ["a", "b"], strength: 9),
            pair("e4 / c6", ["b"], strength: 4), pair("e2 / c2", ["a"], strength: 8),
            pair("e7 / c7", ["b"], strength: 1), pair("e4 / c4", ["b"], strength: 5),
            pair("e8 / c8", ["c"], strength: 10),
        ]
        let list = GroundShortlist(pairs, topics: ["a", "b"], items: try GroundWorld.ground().items)
        // The first of b is shown under a already; the next two are 5 and 4, of which the second shares e4 with the first.
        #expect(
            list.overlaps.map { "\($0.topic) \(CommonGround.ends($0.pair))" }
                == ["a e1 / c1", "a e2 / c2", "b e4 / c4", "b e7 / c7"])
    }

    @Test("one provision a side of each topic that has any")
    func alone() throws {
        let finding = try GroundWorld.finding()
        let table = try #require(finding.table("foremost-one-sided"))
        // e8 and c8 are the ones for which a search is recorded, entries 8 and 9; both are about labels.
        #expect(table.rows.map(\.id) == ["eu-act:e8", "cn-rule:c8"])
        #expect(table.rows.map { $0.cells[0].trace } == [["labels"], ["labels"]])
        // The tables that they are taken from hold more, or as much.
        for (choice, whole) in [("foremost", "overlapping"), ("foremost-one-sided", "one-sided")] {
            let ids = Set(try #require(finding.table(whole)).rows.map(\.id))
            #expect(try #require(finding.table(choice)).rows.allSatisfy { ids.contains($0.id) })
        }
    }

    @Test("is not given for one topic")
    func topic() throws {
        let ground = try GroundWorld.ground()
        #expect(CommonGroundFinding.finding(ground, topic: "risk").table("foremost") == nil)
    }
}
