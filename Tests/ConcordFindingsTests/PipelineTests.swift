import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("The EU pipeline")
struct PipelineTests {
    private func pipeline(_ day: String) throws -> Finding { try World.base(day).pipeline }

    @Test(
        "takes the request whose decision was adopted and not repealed, of two the later",
        arguments: [
            // Proposed on 2023-01-10, which is no decision.
            ("2023-05-21", nil), ("2023-05-22", "eu-request-a"),
            // The second is proposed only.
            ("2025-03-15", "eu-request-a"), ("2025-06-09", "eu-request-a"),
            // Both stand; the second is later, though its record stands first.
            ("2025-06-10", "eu-request-b"), ("2025-06-30", "eu-request-b"), (World.recordedDay, "eu-request-b"),
        ] as [(String, RecordID?)]
    )
    func request(_ day: String, request: RecordID?) throws {
        #expect(Pipeline.requestInForce(try World.view(day))?.id == request)
    }

    @Test("says so where there is no request yet")
    func noRequest() throws {
        let finding = try pipeline("2023-05-21")
        #expect(finding.sentences == [Phrase("pipeline.sentence.no-request")])
        #expect(finding.rows("deliverables") == [])
        #expect(finding.at("summary/answered/count")?.cell == .share(0, of: 0))
        #expect(finding.at("summary/cited/count") == TracedCell(.count(0), trace: []))
    }

    @Test(
        "counts items, answers, failures, publications and citations",
        arguments: [
            // Two items; the second is answered by the published European concepts.
            (World.paperDay, [2, 1, 0, 1, 0]),
            // Three items; the first is answered by 90001 and the concepts; the enquiry of 90003 failed.
            (World.betweenDay, [3, 1, 1, 2, 0]), ("2026-05-19", [3, 1, 1, 2, 0]), (World.recordedDay, [3, 1, 1, 2, 1]),
        ]
    )
    func summary(_ day: String, numbers: [Int]) throws {
        let finding = try pipeline(day)
        let rows = ["deliverables", "answered", "enquiry-failed", "published", "cited"]
        #expect(rows.map { finding.number("summary/\($0)/count") } == numbers)
        #expect(finding.at("summary/answered/count")?.cell == .share(numbers[1], of: numbers[0]))
    }

    @Test("nothing cited rests on the request; what is cited on the documents")
    func citationTrace() throws {
        #expect(try pipeline(World.betweenDay).trace("summary/cited/count") == ["eu-request-m-902"])
        #expect(try pipeline(World.recordedDay).trace("summary/cited/count") == ["en-90001"])
    }

    @Test(
        "gives the furthest known state of an item's documents, and presumption only once one is cited",
        arguments: [
            (World.paperDay, "1", State.project, "no"), (World.paperDay, "2", .published, "no"),
            (World.betweenDay, "1", .published, "no"),
            // 90002 has lapsed at its enquiry; 90003 is past its failed one. No document is recorded for the third item.
            (World.betweenDay, "2", .enquiryClosed, "no"), (World.betweenDay, "3", nil, "no"),
            ("2026-05-19", "1", .assessed, "no"), ("2026-05-20", "1", .cited, "yes"),
            (World.recordedDay, "2", .enquiryClosed, "no"),
        ] as [(String, String, State?, String)]
    )
    func deliverables(_ day: String, item: String, furthest: State?, presumption: String) throws {
        let finding = try pipeline(day)
        let expected: Cell = furthest.map { .state($0) } ?? .phrase(Phrase("value.no-document"))
        #expect(finding.at("deliverables/\(item)/furthest")?.cell == expected)
        #expect(finding.at("deliverables/\(item)/presumption")?.cell == .word("flag", presumption))
    }

    @Test("joins the documents that an item names with those that name the item")
    func answers() throws {
        let finding = try pipeline(World.recordedDay)
        #expect(Set(finding.trace("deliverables/1/documents") ?? []) == ["en-iso-iec-90101-2023", "en-90001"])
        #expect(Set(finding.trace("deliverables/2/documents") ?? []) == ["en-90002", "en-90003"])
        #expect(
            finding.at("deliverables/3/documents") == TracedCell(.phrase(Phrase("value.no-document")), trace: []))
    }

    @Test(
        "counts provisions and documents of the articles under the section of requirements",
        arguments: [
            // 90001 and 90002 serve Article 9.
            (World.paperDay, "art-9", [1, 2, 0], State.project, "no"),
            // 90002 and 90005 serve Article 10; of its provisions one was inserted in 2026.
            (World.paperDay, "art-10", [1, 2, 0], .project, "no"),
            (World.recordedDay, "art-9", [1, 2, 1], .cited, "yes"),
            // One has lapsed, but went to its enquiry; the other is abandoned.
            (World.recordedDay, "art-10", [2, 2, 0], .enquiry, "no"),
        ] as [(String, String, [Int], State?, String)]
    )
    func articles(_ day: String, article: String, counts: [Int], furthest: State?, presumption: String) throws {
        let finding = try pipeline(day)
        let row = "eu-ai-act:\(article)"
        #expect(finding.numbers("articles", row, ["provisions", "documents", "cited"]) == counts)
        #expect(finding.at("articles/\(row)/furthest")?.cell == (furthest.map { .state($0) } ?? .unknown))
        #expect(finding.at("articles/\(row)/presumption")?.cell == .word("flag", presumption))
        #expect(finding.at("articles/\(row)/named")?.cell == .unknown)
        #expect(finding.rows("articles") == ["eu-ai-act:art-9", "eu-ai-act:art-10"])
    }

    @Test("shows the step a document has taken by the day, with its date and outcome")
    func steps() throws {
        let early = try pipeline("2025-06-30")
        #expect(early.at("steps/en-90001/project")?.cell == .date(.known(.month(2023, 5))))
        #expect(early.at("steps/en-90001/published")?.cell == .empty)
        let finding = try pipeline(World.recordedDay)
        let failed: [String: Cell] = [
            "date": .date(.known(.day(try CalendarDate(text: "2025-09-15")))), "outcome": .word("outcome", "failed"),
        ]
        #expect(
            finding.at("steps/en-90003/enquiry-closed")?.cell == .phrase(Phrase("pipeline.step.with-outcome", failed)))
        #expect(finding.at("steps/en-90003/vote")?.cell == .empty)
    }

    @Test("takes the latest of two like steps, in whatever order they are recorded")
    func latestStep() throws {
        let later = StateEvent(state: .enquiryClosed, moment: .happened(.known(.month(2025, 9))), outcome: .passed)
        let earlier = StateEvent(state: .enquiryClosed, moment: .happened(.known(.month(2025, 3))), outcome: .failed)
        let step = try #require(PipelineStep.all.first { $0.id == "enquiry-closed" })
        let cells = try [[earlier, later], [later, earlier]].map { events in
            step.cell(of: try Documents.document(events, on: World.recordedDay))
        }
        #expect(cells[0] == cells[1])
        guard case .phrase(let phrase) = cells[0] else { return #expect(Bool(false), "the outcome is not shown") }
        #expect(phrase.arguments["outcome"] == .word("outcome", "passed"))
    }

    @Test(
        "shows a procedure from the day on which it was learned",
        arguments: [("2026-06-29", false), ("2026-06-30", true)])
    func procedure(_ day: String, isShown: Bool) throws {
        #expect(try pipeline(day).rows("eu-way") == (isShown ? ["eu-way:request", "eu-way:citation"] : nil))
    }

    @Test("answers no question about a law that is none yet")
    func noLaw() throws {
        #expect(try pipeline("2024-06-12").rows("dates") == [])
    }

    @Test(
        "shows application dates as the law stood on the day, in their order",
        arguments: [
            // Before the amending act was in force: its dates were not the law, its new group did not exist.
            (
                "2026-04-08",
                [
                    ("profile-high-risk-high-risk-annex-iii", "2026-08-02", "ahead"),
                    ("profile-transparency-all", "2026-08-02", "ahead"),
                ]
            ),
            (
                "2026-04-09",
                [
                    ("profile-transparency-all", "2026-08-02", "ahead"), ("profile-new-all", "2026-12-02", "ahead"),
                    ("profile-high-risk-high-risk-annex-iii", "2027-12-02", "ahead"),
                ]
            ),
            (
                "2026-08-02",
                [
                    ("profile-transparency-all", "2026-08-02", "applies"), ("profile-new-all", "2026-12-02", "ahead"),
                    ("profile-high-risk-high-risk-annex-iii", "2027-12-02", "ahead"),
                ]
            ),
        ]
    )
    func dates(_ day: String, rows: [(String, String, String)]) throws {
        let finding = try pipeline(day)
        #expect(finding.rows("dates") == rows.map(\.0))
        for (row, date, status) in rows {
            #expect(finding.at("dates/\(row)/date")?.cell == .date(.known(.day(try CalendarDate(text: date)))))
            #expect(finding.at("dates/\(row)/status")?.cell == .word("application", status))
        }
    }

    @Test("shows the original date only where the amending act has moved it")
    func originalDates() throws {
        let after = try pipeline(World.recordedDay)
        let moved = "dates/profile-high-risk-high-risk-annex-iii"
        #expect(after.at("\(moved)/original")?.cell == .date(.known(.day(try CalendarDate(text: "2026-08-02")))))
        #expect(after.at("\(moved)/legacy")?.cell == .date(.known(.day(try CalendarDate(text: "2030-08-02")))))
        #expect(after.at("dates/profile-transparency-all/original")?.cell == .empty)
        #expect(after.at("dates/profile-transparency-all/contested")?.cell == .word("flag", "yes"))
        let before = try pipeline("2026-04-08")
        #expect(before.at("\(moved)/original")?.cell == .empty)
        #expect(before.at("\(moved)/legacy")?.cell == .empty)
    }

    @Test(
        "announces the next date that lies ahead",
        arguments: [("2026-08-01", "2026-08-02"), ("2026-08-02", "2026-12-02")])
    func nextDate(_ day: String, next: String) throws {
        let sentence = try pipeline(day).sentence("pipeline.sentence.next-date")
        #expect(sentence?["date"] == .date(.known(.day(try CalendarDate(text: next)))))
    }
}

@Suite("The furthest state reached")
struct FurthestStateTests {
    private func event(_ state: State, _ date: String) throws -> StateEvent {
        StateEvent(state: state, moment: .happened(.known(.day(try CalendarDate(text: date)))))
    }

    @Test(
        "of a document is what has happened by the day, whatever it is now",
        arguments: [
            // A project of 2024, in enquiry to the end of November 2025, of which nothing is known since.
            ("2023-12-31", nil), ("2024-01-01", .project), ("2025-11-30", .enquiry), (World.recordedDay, .enquiry),
        ] as [(String, State?)]
    )
    func document(_ day: String, reached: State?) throws {
        let enquiry = StateEvent(
            state: .enquiry, moment: .happened(.known(.day(try CalendarDate(text: "2025-09-01")))),
            closes: .known(.day(try CalendarDate(text: "2025-11-30"))))
        let document = try Documents.document([event(.project, "2024-01-01"), enquiry], on: day)
        #expect(document.furthestReached == reached)
        if day == World.recordedDay { #expect(document.phase == .lapsed) }
    }

    @Test("counts a document that no longer stands only where no other does")
    func over() throws {
        let abandoned = try Documents.document(
            [event(.vote, "2024-01-01"), event(.abandoned, "2025-01-01")], on: World.recordedDay)
        let project = try Documents.document([event(.project, "2025-02-01")], on: World.recordedDay)
        #expect(FurthestState.cell(of: [abandoned]).cell == .state(.vote))
        #expect(FurthestState.cell(of: [abandoned, project]).cell == .state(.project))
    }

    @Test("is none without a document, and unknown where no event of one can be placed")
    func nothing() throws {
        #expect(FurthestState.cell(of: []) == TracedCell(.phrase(Phrase("value.no-document"))))
        let undated = try Documents.document(
            [StateEvent(state: .published, moment: .seen(.known(.year(2026))))], on: World.recordedDay)
        #expect(FurthestState.cell(of: [undated]).cell == .unknown)
    }

    @Test("an article whose only document cannot be placed in time is not said to have none")
    func undatedArticle() throws {
        let atlas = try World.changed { contents in
            contents.standards = [
                Standard(
                    id: "made", body: "cen-clc-jtc-21", group: "", designations: [],
                    title: LocalizedText([.english: "Made"]), formerTitles: [], documentKind: .standard,
                    bindingness: .europeanStandard, isNumbered: false,
                    events: [StateEvent(state: .published, moment: .seen(.known(.year(2026))))], topics: [],
                    answers: [],
                    articles: [
                        Standard.ArticleService(section: "eu-ai-act:art-9", basis: .stated, sources: [], note: "")
                    ],
                    supersedes: [], amends: [], references: [], address: "")
            ]
        }
        let finding = Pipeline.finding(AtlasOnDay(atlas, on: atlas.recorded))
        #expect(finding.at("articles/eu-ai-act:art-9/furthest")?.cell == .unknown)
        #expect(finding.at("articles/eu-ai-act:art-10/furthest")?.cell == .phrase(Phrase("value.no-document")))
    }
}

@Suite("Presumption of conformity")
struct PresumptionTests {
    @Test("comes from no state but citation", arguments: State.allCases.filter { $0 != .cited })
    func otherStates(_ state: State) throws {
        let event = StateEvent(state: state, moment: .happened(.known(.year(2020))))
        #expect(try !Documents.document([event], on: World.recordedDay).isCited)
    }

    @Test("no document without a citation is cited on any day", arguments: World.months)
    func property(_ day: String) throws {
        let view = try World.view(day)
        let uncited = view.documents.filter { document in !document.standard.events.contains { $0.state == .cited } }
        #expect(uncited.count == 17)
        #expect(uncited.filter(\.isCited).map(\.id) == [])
    }

    @Test("begins on the day of the citation", arguments: [("2026-05-19", false), ("2026-05-20", true)])
    func firstDay(_ day: String, isCited: Bool) throws {
        #expect(try #require(World.view(day).document("en-90001")).isCited == isCited)
    }

    @Test("does not come from a citation that may lie ahead")
    func partialCitation() throws {
        let event = StateEvent(state: .cited, moment: .happened(.known(.year(2026))))
        #expect(try !Documents.document([event], on: World.recordedDay).isCited)
        #expect(try Documents.document([event], on: "2026-12-31").isCited)
    }
}

/// Documents made for one test.
enum Documents {
    static func document(
        _ events: [StateEvent], designations: [String] = [], on day: String
    ) throws -> DocumentOnDay {
        let standard = Standard(
            id: "made", body: "cen-clc", group: "", designations: designations.map { Designation($0) },
            title: LocalizedText([.english: "Made"]),
            formerTitles: [], documentKind: .standard, bindingness: .europeanStandard, isNumbered: false,
            events: events, topics: [], answers: [], articles: [], supersedes: [], amends: [], references: [],
            address: "")
        let day = try CalendarDate(text: day)
        return DocumentOnDay(standard: standard, jurisdiction: .eu, reading: events.reading(on: day), day: day)
    }
}
