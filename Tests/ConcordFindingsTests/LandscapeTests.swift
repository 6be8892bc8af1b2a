import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("The landscape")
struct LandscapeTests {
    static let phases = ["published", "underway", "lapsed", "over", "undated"]

    private func landscape(_ day: String) throws -> Finding { try World.base(day).landscape }

    @Test(
        "counts documents by jurisdiction and phase",
        arguments: [
            // Published: the European concepts. Projects: 90001, 90002, 90003, 90005.
            (World.paperDay, "eu", [1, 4, 0, 0, 0]),
            // Published: 90202, 90203 of 2024. Projects: 90201, the plan. Undated: 90101, 90207, TC260-901.
            (World.paperDay, "cn", [2, 2, 0, 0, 3]),
            (World.paperDay, "international", [2, 0, 0, 0, 0]), (World.paperDay, "us", [1, 0, 0, 0, 0]),
            (World.paperDay, "total", [6, 6, 0, 0, 3]),
            // Published: 90001, concepts. Project: 90003. Lapsed: 90002. Over: 90005.
            (World.betweenDay, "eu", [2, 1, 1, 1, 0]),
            // All but the plan and 90207, which is undated.
            (World.betweenDay, "cn", [7, 1, 0, 0, 1]), (World.betweenDay, "international", [1, 1, 0, 1, 0]),
            (World.betweenDay, "total", [11, 3, 1, 2, 1]), (World.recordedDay, "eu", [2, 1, 1, 1, 0]),
            // The revision is published, what it supersedes is over.
            (World.recordedDay, "cn", [7, 0, 0, 1, 1]), (World.recordedDay, "international", [1, 1, 0, 1, 0]),
            (World.recordedDay, "total", [11, 2, 1, 3, 1]),
        ]
    )
    func byJurisdiction(_ day: String, row: String, counts: [Int]) throws {
        #expect(try landscape(day).numbers("by-jurisdiction", row, Self.phases) == counts)
    }

    @Test("names the documents behind a number")
    func trace() throws {
        let finding = try landscape(World.paperDay)
        #expect(
            Set(finding.trace("by-jurisdiction/cn/undated") ?? []) == ["gb-t-90101-2024", "gb-z-90207", "tc260-901"])
        #expect(Set(finding.undated.map(\.text)) == ["gb-t-90101-2024", "gb-z-90207", "tc260-901"])
    }

    @Test("says in its sentence what its tables say")
    func sentence() throws {
        let finding = try landscape(World.recordedDay)
        // 18 documents but the undated one exist; 5 lists, of which 3 claim to be complete.
        #expect(
            finding.sentence("landscape.sentence.count") == [
                "all": .count(17), "published": .count(11), "underway": .count(2), "eu": .count(2), "cn": .count(7),
                "international": .count(1),
            ])
        #expect(
            finding.sentence("landscape.sentence.completeness") == ["lists": .count(5), "claimed": .count(3)])
        #expect(finding.n == 18)
    }

    /// A committee without a list counts with its parent, one with a list for itself, and of two lists the weaker counts.
    @Test(
        "counts by body, with how complete the body's list is",
        arguments: [
            ("cen-clc-jtc-21", [2, 1, 1, 1, 0], Completeness.Claim.claimed, ["list-jtc-21"]),
            ("cn-association", [1, 0, 0, 0, 0], .unknown, []),
            // Seven documents of its committee 28: five published, one superseded, one undated.
            ("sac", [5, 0, 0, 1, 1], .partial, ["list-sac"]),
            ("tc260", [1, 0, 0, 0, 0], .partial, ["list-tc260-numbered", "list-tc260-others"]),
            ("iso-iec", [1, 1, 0, 1, 0], .claimed, ["list-iso-iec"]),
            // No list up the line: the body itself.
            ("us-laboratory", [1, 0, 0, 0, 0], .unknown, []),
        ]
    )
    func byBody(_ body: String, counts: [Int], claim: Completeness.Claim, lists: [String]) throws {
        let finding = try landscape(World.recordedDay)
        #expect(finding.numbers("by-body", body, Self.phases) == counts)
        #expect(finding.at("by-body/\(body)/completeness")?.cell == .word("completeness", claim.rawValue))
        #expect(finding.trace("by-body/\(body)/completeness") == lists)
        #expect(finding.table("by-body")?.rows.first { $0.id == body }?.completeness == claim)
    }

    @Test("lists bodies by jurisdiction, then by id")
    func bodyOrder() throws {
        #expect(
            try landscape(World.recordedDay).rows("by-body")
                == ["cen-clc-jtc-21", "cn-association", "sac", "tc260", "iso-iec", "us-laboratory"])
    }

    @Test(
        "adds a body and its committees, each document once, with the weakest of their lists",
        arguments: [
            // Seven documents of committee 28 and one of TC260.
            ("sac", [6, 0, 0, 1, 1], ["list-sac", "list-tc260-numbered", "list-tc260-others"]),
            // All of its committee 21. Its own list is not recorded, so the whole is at best partly listed.
            ("cen-clc", [2, 1, 1, 1, 0], ["list-jtc-21"]),
        ]
    )
    func wholeBody(_ body: String, counts: [Int], lists: [String]) throws {
        let finding = try landscape(World.recordedDay)
        #expect(finding.numbers("by-whole-body", body, Self.phases) == counts)
        #expect(finding.at("by-whole-body/\(body)/completeness")?.cell == .word("completeness", "partial"))
        #expect(finding.trace("by-whole-body/\(body)/completeness") == lists)
        // Of the international bodies and the committee without documents of others the row by body says it all.
        #expect(finding.rows("by-whole-body") == ["cen-clc", "sac"])
    }

    @Test("counts a joint committee with each of its parents, once, and claims no more than the weakest list")
    func jointCommittee() throws {
        func body(_ id: RecordID, _ parents: [RecordID]) -> Body {
            Body(
                id: id, name: LocalizedText([.english: id.text]), acronym: "", formerNames: [],
                bodyKind: .standardsBody,
                jurisdiction: .international, parents: parents, secretariat: [], mirrorOf: [], guidedBy: [], seat: "",
                role: "", membership: "", voting: "", address: "")
        }
        func list(_ body: RecordID, _ claim: Completeness.Claim) -> Completeness {
            Completeness(
                id: RecordID("list-\(body)"), body: body, list: LocalizedText([:]), kinds: [], until: .unknown,
                claim: claim, how: "")
        }
        let atlas = try World.changed { contents in
            // The joint committee reaches the top by both of its parents.
            contents.bodies = [
                body("top", []), body("iso", ["top"]), body("iec", ["top"]), body("joint", ["iso", "iec"]),
            ]
            contents.completeness = [list("joint", .claimed), list("iso", .claimed), list("top", .unknown)]
            contents.standards = contents.standards.prefix(1).map { standard in
                Standard(
                    id: "made", body: "joint", group: "", designations: [], title: standard.title, formerTitles: [],
                    documentKind: .standard, bindingness: .internationalStandard, isNumbered: false,
                    events: standard.events, topics: [], answers: [], articles: [], supersedes: [], amends: [],
                    references: [], address: "")
            }
        }
        let finding = Landscape.finding(AtlasOnDay(atlas, on: atlas.recorded))
        #expect(finding.rows("by-body") == ["joint"])
        #expect(finding.rows("by-whole-body") == ["iec", "iso", "top"])
        for (row, claim) in [("iec", "partial"), ("iso", "claimed"), ("top", "unknown")] {
            #expect(finding.numbers("by-whole-body", row, Self.phases) == [1, 0, 0, 0, 0])
            #expect(finding.at("by-whole-body/\(row)/completeness")?.cell == .word("completeness", claim))
        }
    }

    @Test(
        "counts published documents by topic; one with two topics stands under both",
        arguments: [
            // 90001; 90201 and TC260-901; the international concepts.
            ("risk", [1, 2, 1, 0]),
            // The European concepts; 90202, the revision, 90101, the association's; concepts; the framework.
            ("testing", [1, 4, 1, 1]),
        ]
    )
    func byTopic(_ topic: String, counts: [Int]) throws {
        let finding = try landscape(World.recordedDay)
        #expect(finding.numbers("by-topic", topic, ["eu", "cn", "international", "us"]) == counts)
    }

    @Test("lists what has no topic, once it exists")
    func untopiced() throws {
        #expect(try landscape(World.recordedDay).rows("untopiced") == ["yd-t-90205-2025", "eu-ai-act:art-10-1"])
        #expect(try landscape(World.paperDay).rows("untopiced") == ["eu-ai-act:art-10-1"])
        #expect(try landscape("2024-07-31").rows("untopiced") == [])
    }

    @Test("tells what binds from what is only published")
    func effective() throws {
        let finding = try landscape(World.recordedDay)
        #expect(finding.number("by-bindingness/mandatory/effective") == 1)
        // Of three recommended ones 90202 has a date of effect that is past; 90101 has none, the revision's lies ahead.
        #expect(finding.numbers("by-bindingness", "recommended", ["published", "effective"]) == [3, 1])
        #expect(try landscape("2025-08-31").number("by-bindingness/mandatory/effective") == 0)
    }

    @Test("counts by state what has a known state")
    func byState() throws {
        let finding = try landscape(World.recordedDay)
        #expect(
            finding.rows("by-state") == [
                "draft", "enquiry-closed", "published", "effective", "cited", "superseded", "withdrawn", "abandoned",
            ])
        #expect(finding.number("by-state/enquiry-closed/eu") == 1)
        // 90101, the sector standard, the association's, TC260-901, the revision.
        #expect(finding.number("by-state/published/cn") == 5)
        #expect(finding.number("by-state/effective/cn") == 2)
    }

    @Test(
        "counts growth by year of a dated publication, for each list by itself",
        arguments: [
            // 2024: 90202, 90203, 90101. 2025: 90201 and the sector standard. 2026: the revision.
            ("sac", [0, 0, 0, 3, 2, 1]), ("cen-clc-jtc-21", [0, 0, 1, 0, 1, 0]),
            // Withdrawn in 2025, but published in 2021 all the same.
            ("iso-iec", [1, 1, 0, 0, 0, 0]), ("cn-association", [0, 0, 0, 0, 1, 0]),
            ("us-laboratory", [0, 0, 1, 0, 0, 0]),
        ]
    )
    func growth(_ body: String, counts: [Int]) throws {
        let finding = try landscape(World.recordedDay)
        #expect(finding.numbers("growth", body, (2021...2026).map(String.init)) == counts)
    }

    @Test("growth leaves out what was only seen, and what is not surely past")
    func growthOfTheDay() throws {
        #expect(try landscape(World.recordedDay).rows("growth")?.contains("tc260") == false)
        let early = try landscape(World.paperDay)
        #expect(early.number("growth/sac/2024") == 2)
        #expect(early.table("growth")?.columns.map(\.id) == ["body", "2021", "2022", "2023", "2024", "completeness"])
    }

    @Test(
        "relates documents that existed, by adoptions that had happened",
        arguments: [
            (
                World.paperDay,
                [
                    "en-iso-iec-90101-2023-adopts-iso-iec-90101-2022",
                    "gb-t-90202-2024-adopts-iso-iec-tr-90102-2021",
                    "en-90003-part-of-en-90001", "20240012-t-469-supersedes-gb-t-90203-2024",
                ]
            ),
            (
                World.recordedDay,
                [
                    "en-iso-iec-90101-2023-adopts-iso-iec-90101-2022",
                    "gb-t-90101-2024-adopts-iso-iec-90101-2022",
                    "gb-t-90202-2024-adopts-iso-iec-tr-90102-2021",
                    // Without a date: known since it was recorded.
                    "yd-t-90205-2025-adopts-us-fw-901",
                    "en-90003-part-of-en-90001", "20240012-t-469-supersedes-gb-t-90203-2024",
                    "iso-iec-90103-amends-iso-iec-90101-2022",
                ]
            ),
        ]
    )
    func families(_ day: String, rows: [String]) throws {
        #expect(Set(try landscape(day).rows("families") ?? []) == Set(rows))
    }
}
