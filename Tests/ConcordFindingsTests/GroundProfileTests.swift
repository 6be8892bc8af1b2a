import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Common ground, summed up")
struct GroundProfileTests {
    /// Pairs made up for counting: so many in each state.
    private func pairs(_ counts: [GroundPair.State: Int]) -> [GroundPair] {
        GroundPair.State.allCases.flatMap { state in
            (0..<(counts[state] ?? 0)).map { number in
                GroundPair(
                    .provisions, state, first: [RecordID("a:\(state.rawValue)-\(number)")], second: ["b:1"],
                    key: RecordID("k:\(state.rawValue)-\(number)"), evidence: [], isDraft: false, topics: [],
                    layer: .process)
            }
        }
    }

    @Test(
        "one word from five recorded pairs and 60 % on, the unknown among them",
        arguments: [
            ([:], .tooLittle(0)), ([.overlapping: 4], .tooLittle(4)), ([.overlapping: 5], .state(.overlapping)),
            // What is unknown is not recorded.
            ([.overlapping: 4, .unknown: 20], .tooLittle(4)),
            ([.overlapping: 59, .contrary: 41], .mixed), ([.overlapping: 60, .contrary: 40], .state(.overlapping)),
            ([.contrary: 3, .oneSided: 2], .state(.contrary)), ([.shared: 3, .overlapping: 3], .mixed),
            // Six of ten recorded, and six of eleven with the unknown one.
            ([.overlapping: 6, .contrary: 4], .state(.overlapping)),
            ([.overlapping: 6, .contrary: 4, .unknown: 1], .mixed),
            ([.overlapping: 5, .unknown: 8], .state(.unknown)), ([.overlapping: 41, .unknown: 59], .mixed),
        ] as [([GroundPair.State: Int], GroundProfile.Headline)]
    )
    func headline(_ counts: [GroundPair.State: Int], expected: GroundProfile.Headline) {
        #expect(GroundProfile(pairs(counts)).headline == expected)
    }

    @Test(
        "counts by state and unit",
        arguments: [
            ("contrary", [2, 1, 0]), ("shared", [1, 1, 1]), ("overlapping", [7, 1, 0]), ("one-sided-eu", [1, 0, 1]),
            ("one-sided-cn", [1, 0, 0]), ("unknown-eu", [1, 2, 1]), ("unknown-cn", [1, 0, 2]),
        ]
    )
    func states(_ row: String, counts: [Int]) throws {
        #expect(try GroundWorld.finding().numbers("states", row, ["provisions", "terms", "documents"]) == counts)
    }

    private static let columns = [
        "contrary", "shared", "overlapping", "one-sided-first", "one-sided-second", "unknown", "met-first",
        "met-second",
    ]

    @Test(
        "counts by topic; what is met, of the provisions in force",
        arguments: [
            // e1/c1; e2/c2; e2 e3/c1, e2/s1, e3/c3, e7/c7. Met: e1, e2, e3, e7, and c1, c2, c3, c7, s1.
            ("risk", [1, 1, 4, 0, 0, 0, 4, 5]),
            // e4/c4, e5/c5, e7/c7.
            ("testing", [0, 0, 3, 0, 0, 0, 3, 3]),
            // e9/c9; e8; c8; e11 and c10.
            ("labels", [0, 0, 1, 1, 1, 2, 1, 1]),
            // e6/c6 and the terms, of which one is alone and one unread.
            ("terminology", [2, 1, 1, 0, 0, 2, 1, 1]),
        ]
    )
    func topics(_ row: String, counts: [Int]) throws {
        #expect(try GroundWorld.finding().numbers("topics", row, Self.columns) == counts)
    }

    @Test(
        "counts by layer",
        arguments: [
            ("terms", [2, 1, 1, 0, 0, 2, 1, 1]), ("architecture", [0, 0, 1, 0, 0, 0, 1, 1]),
            ("process", [1, 1, 5, 1, 0, 2, 5, 6]), ("criteria", [0, 0, 1, 0, 1, 0, 1, 1]),
        ]
    )
    func layers(_ row: String, counts: [Int]) throws {
        #expect(try GroundWorld.finding().numbers("layers", row, Self.columns) == counts)
    }

    @Test(
        "coverage in both directions",
        arguments: [
            // Wholly: e2, e3, and e9 through the third catalogue. Partly: e1, which is contrary, e4, e5, e6, e7.
            ("all-eu", [10, 3, 5, 0, 1, 1]), ("eu-act", [10, 3, 5, 0, 1, 1]),
            // Wholly: c2 alone, for c3 and c9 exceed what answers them. s1 is related without saying how.
            ("all-cn", [11, 1, 7, 1, 1, 1]), ("cn-rule", [10, 1, 7, 0, 1, 1]), ("gb-t-90005-2025", [1, 0, 0, 1, 0, 0]),
        ]
    )
    func coverage(_ row: String, counts: [Int]) throws {
        let columns = ["provisions", "covered", "partly", "linked", "noCounterpart", "unmentioned"]
        #expect(try GroundWorld.finding().numbers("coverage", row, columns) == counts)
    }

    @Test(
        "the way through the third catalogue: one of two tells something",
        arguments: [
            ("common", [1, 0, 1]), ("open", [0, 0, 0]), ("nothing", [1, 0, 1]), ("contradiction", [0, 0, 0]),
        ]
    )
    func hub(_ row: String, counts: [Int]) throws {
        #expect(try GroundWorld.finding().numbers("hub", row, ["pairs", "direct", "only-hub"]) == counts)
    }

    @Test("who sets a number", arguments: [("both", 1), ("eu", 0), ("cn", 1)])
    func measures(_ row: String, count: Int) throws {
        #expect(try GroundWorld.finding().number("measures/\(row)/pairs") == count)
    }

    @Test("what rests on drafts says so, with how many of how many")
    func drafts() throws {
        let finding = try GroundWorld.finding()
        func draft(_ n: Int, _ m: Int) -> Cell { .phrase(Phrase("ground.draft", ["n": .count(n), "m": .count(m)])) }
        // All but e2/s1, which people published, and e3/c3, for which people speak.
        #expect(finding.sentence("ground.sentence.related")?["basis"] == draft(8, 10))
        #expect(finding.sentence("ground.sentence.alone")?["basis"] == draft(2, 2))
        #expect(finding.at("states/contrary/basis")?.cell == draft(2, 3))
        #expect(
            finding.at("coverage/gb-t-90005-2025/basis")?.cell
                == .phrase(Phrase("ground.no-draft", ["n": .count(0), "m": .count(1)])))
        #expect(finding.at("states/unknown-eu/basis")?.cell == .empty)
    }

    @Test("entries on what is not in force are told and not counted")
    func fallen() throws {
        // The draft rule, and the entry on e10.
        #expect(try GroundWorld.finding().sentence("ground.sentence.fallen")?["entries"] == .count(2))
    }

    @Test("before any judgement the finding says that later ones are not shown")
    func notYet() throws {
        let finding = try GroundWorld.finding("2024-12-31")
        #expect(finding.sentence("ground.sentence.not-yet")?["unknown"] == .count(11))
        #expect(finding.sentence("ground.sentence.related") == nil)
        #expect(finding.trace.filter { $0.text.contains("-to-") } == [])
        // That nothing is contrary is not known either.
        #expect(finding.at("states/contrary/provisions")?.cell == .unknown)
        #expect(finding.at("layers/process/overlapping")?.cell == .unknown)
        #expect(finding.number("states/unknown-eu/provisions") == 11)
    }

    @Test("a topic has only what is about it")
    func topic() throws {
        let finding = CommonGroundFinding.finding(try GroundWorld.ground(), topic: "labels")
        // e9/c9, e8, c8, e11, c10.
        #expect(finding.n == 5)
        #expect(finding.rows("topics") == ["labels"])
        #expect(finding.numbers("coverage", "all-eu", ["provisions", "covered"]) == [3, 1])
    }
}
