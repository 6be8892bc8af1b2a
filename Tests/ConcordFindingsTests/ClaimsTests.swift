import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Claims")
struct ClaimsTests {
    typealias TestResult = ClaimOnDay.TestResult
    typealias Value = Verdict.Value

    private func claim(_ number: Int, on day: String) throws -> ClaimOnDay {
        let base = try World.base(day)
        let claim = try #require(
            base.view.atlas.contents.papers.first?.claims.first { $0.id.text == "paper:\(number)" })
        return ClaimOnDay(claim, view: base.view, cell: base.cell)
    }

    @Test(
        "are tested on the day",
        arguments: [
            // A figure as of 2024-12-31, held against 40: 50.
            (1, World.paperDay, TestResult.unknown), (1, "2024-12-30", .unknown), (1, "2024-12-31", .holds),
            // At least two European documents: there is one until 90001 comes out.
            (2, World.paperDay, .fails), (2, "2025-12-01", .holds),
            // Nothing is cited.
            (3, World.paperDay, .holds), (3, "2026-05-19", .holds), (3, "2026-05-20", .fails),
            // The guidelines and the sector standard of July 2025.
            (4, World.paperDay, .fails), (4, "2025-07-15", .recorded),
            // A document that was seen on 2025-05-10.
            (5, World.paperDay, .unknown), (5, "2025-05-10", .recorded),
            // Nothing tests it.
            (6, World.recordedDay, .unknown),
        ]
    )
    func result(_ number: Int, day: String, result: TestResult) throws {
        #expect(try claim(number, on: day).result == result)
    }

    @Test(
        "have the verdict that stands on the day",
        arguments: [
            (3, "2024-10-30", nil), (3, World.paperDay, .holds), (3, "2026-05-19", .holds), (3, "2026-05-20", .changed),
            (4, "2025-07-14", .contradicted), (4, "2025-07-15", .holds),
        ] as [(Int, String, Value?)]
    )
    func verdict(_ number: Int, day: String, value: Value?) throws {
        #expect(try claim(number, on: day).verdict?.value == value)
    }

    @Test(
        "are compared as they say",
        arguments: [
            (NumberComparison.atLeast, [true, true, false]), (.atMost, [false, true, true]),
            (.moreThan, [true, false, false]), (.lessThan, [false, false, true]), (.equal, [false, true, false]),
        ]
    )
    func comparisons(_ comparison: NumberComparison, holds: [Bool]) throws {
        // Two European documents are published; held against 1, 2 and 3.
        let base = try World.base(World.recordedDay)
        let cell = try #require(CellReference(finding: "landscape", path: "by-jurisdiction/eu/published"))
        let results = [1, 2, 3].map { bound in
            ClaimOnDay(Claims.claim(.cell(cell, comparison, Number(bound)), []), view: base.view, cell: base.cell)
                .result
        }
        #expect(results == holds.map { $0 ? .holds : .fails })
    }

    @Test(
        "are unknown where the cell holds no number or does not exist",
        arguments: ["by-body/iso-iec/completeness", "by-body/nowhere/published", "by-nothing/eu/published"]
    )
    func unknownCells(_ path: String) throws {
        let base = try World.base(World.recordedDay)
        let cell = try #require(CellReference(finding: "landscape", path: path))
        let claim = Claims.claim(.cell(cell, .atLeast, Number(0)), [])
        #expect(ClaimOnDay(claim, view: base.view, cell: base.cell).result == .unknown)
    }

    @Test(
        "ask of each kind of record whether it had happened",
        arguments: [
            ("event-summit", "2025-05-31", Timing.future), ("event-summit", "2025-06-15", .undecided),
            ("event-summit", "2025-06-30", .past), ("figure-members", World.paperDay, .future),
            ("cn-label-rule", "2025-03-13", .future), ("cn-label-rule", "2025-03-14", .past),
            // Its end is announced, not its failure.
            ("en-90002", World.recordedDay, .past), ("gb-z-90207", World.recordedDay, .undecided),
            ("adoption-eu-concepts", "2023-06-14", .future), ("sac", "2020-01-01", .past),
            ("risk", "2020-01-01", .past),
            ("nothing", World.recordedDay, .undecided),
        ] as [(RecordID, String, Timing)]
    )
    func timing(_ id: RecordID, day: String, timing: Timing) throws {
        #expect(try World.view(day).timing(of: id) == timing)
    }

    @Test("are counted by verdict, on the paper's day and on the day")
    func counts() throws {
        let finding = try #require(try World.findings(World.recordedDay).claims.first)
        let verdicts = ["holds", "imprecise", "changed", "contradicted", "not-checkable"]
        #expect(verdicts.map { finding.number("verdicts/\($0)/then") } == [2, 2, 0, 1, 1])
        #expect(verdicts.map { finding.number("verdicts/\($0)/now") } == [4, 0, 1, 0, 1])
        #expect(finding.sentences.map(\.key) == ["claims.sentence.then", "claims.sentence.now"])
        #expect(finding.at("claims/3/then-test")?.cell == .word("test", "holds"))
        #expect(finding.at("claims/3/now-test")?.cell == .word("test", "fails"))
    }

    @Test("are told once on the paper's own day, and not at all before it")
    func before() throws {
        let own = try #require(try World.findings(World.paperDay).claims.first)
        #expect(own.sentences.map(\.key) == ["claims.sentence.then"])
        #expect(own.number("verdicts/holds/now") == 2)
        let before = try #require(try World.findings("2024-10-30").claims.first)
        #expect(before.sentences.map(\.key) == ["claims.sentence.before"])
        #expect(before.tables == [])
    }

    @Test("do not name what lay ahead of the day as that on which their test rests")
    func traceOfTheDay() throws {
        let early = try #require(try World.findings(World.paperDay).claims.first)
        #expect(early.trace("claims/4/then-test") == ["cn-guidelines-2024"])
        let now = try #require(try World.findings(World.recordedDay).claims.first)
        #expect(now.trace("claims/4/then-test") == ["cn-guidelines-2024", "yd-t-90205-2025"])
    }
}

@Suite("Claims and recommendations held against the findings")
struct FindingCheckTests {
    private func faults(_ test: ClaimTest, _ verdict: Verdict.Value, from day: String = World.paperDay) throws
        -> [FindingFault]
    {
        let claim = Claims.claim(
            test,
            [
                Verdict(
                    from: try CalendarDate(text: day), value: verdict, because: LocalizedText([.english: "So."]),
                    trace: ["sac"], method: .human)
            ])
        return FindingCheck.faults(in: try Claims.world(with: [claim]))
    }

    private func cell(_ path: String) throws -> CellReference {
        try #require(CellReference(finding: "landscape", path: path))
    }

    @Test("a claim may not name a cell that no finding has")
    func missingCell() throws {
        let faults = try faults(.cell(try cell("by-body/nowhere/published"), .equal, Number(1)), .imprecise)
        #expect(
            faults == [
                FindingFault(
                    record: "made:1", field: "test",
                    message: "no finding has the cell 'by-body/nowhere/published' of 'landscape'")
            ])
    }

    @Test(
        "a verdict may not say what its test refutes",
        arguments: [
            // One European document on the paper's day, two on the day of recording.
            (Verdict.Value.holds, NumberComparison.atLeast, 2, [(World.paperDay, "holds", "fails")]),
            (.holds, .atMost, 1, [(World.recordedDay, "holds", "fails")]),
            (.contradicted, .atLeast, 2, [(World.recordedDay, "contradicted", "holds")]),
            (
                .contradicted, .atLeast, 1,
                [(World.paperDay, "contradicted", "holds"), (World.recordedDay, "contradicted", "holds")]
            ),
            (.holds, .atLeast, 1, []), (.contradicted, .atLeast, 3, []),
            // A verdict in between may stand beside either.
            (.imprecise, .atLeast, 2, []), (.changed, .atLeast, 2, []),
        ] as [(Verdict.Value, NumberComparison, Int, [(String, String, String)])]
    )
    func refuted(
        _ verdict: Verdict.Value, comparison: NumberComparison, bound: Int, expected: [(String, String, String)]
    ) throws {
        let faults = try faults(.cell(try cell("by-jurisdiction/eu/published"), comparison, Number(bound)), verdict)
        #expect(faults.map(\.message) == expected.map { "'\($0.1)' on \($0.0), but the test \($0.2)" })
        #expect(faults.allSatisfy { $0.record == "made:1" && $0.field == "verdicts" })
    }

    @Test("records may have happened and contradict a claim, but not be missing from one that holds")
    func records() throws {
        #expect(try faults(.records(["cn-guidelines-2024"]), .contradicted) == [])
        #expect(
            try faults(.records(["yd-t-90205-2025"]), .holds).map(\.message)
                == ["'holds' on \(World.paperDay), but the test fails"])
    }

    @Test("no verdict is held against a test on a day before it stands")
    func laterVerdict() throws {
        #expect(try faults(.records(["yd-t-90205-2025"]), .holds, from: "2025-07-15") == [])
    }

    @Test("an indicator may not name a cell that no finding has")
    func missingIndicator() throws {
        let atlas = try World.changed { contents in
            let old = try #require(contents.recommendations.first)
            let indicator = Indicator(
                id: "recommend-common:1", question: LocalizedText([.english: "How many?"]),
                answer: .cell(try cell("by-body/sac/nothing")))
            contents.recommendations = [
                Recommendation(
                    id: old.id, paper: old.paper, level: old.level, statement: old.statement, section: old.section,
                    indicators: [indicator])
            ]
        }
        #expect(
            FindingCheck.faults(in: atlas) == [
                FindingFault(
                    record: "recommend-common:1", field: "cell",
                    message: "no finding has the cell 'by-body/sac/nothing' of 'landscape'")
            ])
    }
}

/// Claims made for one test.
enum Claims {
    static func claim(_ test: ClaimTest, _ verdicts: [Verdict]) -> Claim {
        Claim(
            id: "made:1", section: "Summary", paragraph: 1, statement: LocalizedText([.english: "So it is."]),
            claimKind: .count, test: test, verdicts: verdicts)
    }

    /// The world with a paper that makes these claims, and no other.
    static func world(with claims: [Claim]) throws -> Atlas {
        try World.changed { contents in
            let old = try #require(contents.papers.first)
            contents.papers = [
                Paper(
                    id: "made", title: old.title, publisher: old.publisher, date: old.date, address: "", claims: claims)
            ]
        }
    }
}
