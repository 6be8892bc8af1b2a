import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("China's system")
struct ChinaSystemTests {
    private func guidelines(_ day: String) throws -> Finding { try World.base(day).guidelines }

    @Test(
        "counts the documents of a part with those of its sub-areas",
        arguments: [
            // Published: TC260-901 itself, 90201 in A1, the revision in A2.
            (World.recordedDay, "A", [3, 0, 0]), (World.recordedDay, "A1", [1, 0, 0]),
            // What the revision supersedes is over and counts no more.
            (World.recordedDay, "A2", [1, 0, 0]),
            // Published: 90202. Undated: 90207.
            (World.recordedDay, "B", [1, 0, 1]),
            // Published: 90203 in A2. Projects: 90201, the plan. Undated: TC260-901.
            (World.paperDay, "A", [1, 2, 1]), (World.paperDay, "A2", [1, 1, 0]), (World.paperDay, "B", [1, 0, 1]),
        ]
    )
    func parts(_ day: String, part: String, counts: [Int]) throws {
        #expect(try guidelines(day).numbers("parts", part, ["published", "underway", "undated"]) == counts)
    }

    @Test("a document whose state has lapsed is no undated one, and one that is over is neither")
    func columns() throws {
        let enquiry = StateEvent(
            state: .enquiry, moment: .happened(.known(.day(try CalendarDate(text: "2025-01-01")))),
            closes: .known(.day(try CalendarDate(text: "2025-03-01"))))
        let atlas = try World.changed { contents in
            contents.standards.append(
                Standard(
                    id: "made", body: "sac", group: "", designations: [], title: LocalizedText([.english: "Made"]),
                    formerTitles: [], documentKind: .standard, bindingness: .guidance, isNumbered: false,
                    events: [enquiry], topics: [],
                    guidelinePart: Standard.GuidelinePlace(part: "cn-guidelines-2024:b", basis: .stated), answers: [],
                    articles: [], supersedes: [], amends: [], references: [], address: ""))
        }
        let finding = ChinaSystem.finding(AtlasOnDay(atlas, on: atlas.recorded))
        let columns = ["published", "underway", "lapsed", "over", "undated"]
        // Published: 90202. Lapsed: the made one. Undated: 90207.
        #expect(finding.numbers("parts", "B", columns) == [1, 0, 1, 0, 1])
        // The revision is published; what it supersedes is over.
        #expect(finding.numbers("parts", "A2", columns) == [1, 0, 0, 1, 0])
        #expect(finding.numbers("bindingness", "guidance", columns) == [0, 0, 1, 0, 1])
    }

    @Test("has no parts before the guidelines were published", arguments: [("2024-07-01", 0), ("2024-07-02", 4)])
    func partsOfTheDay(_ day: String, count: Int) throws {
        #expect(try guidelines(day).rows("parts")?.count == count)
    }

    @Test(
        "counts towards the target what was published since the guidelines, and only national and industry standards",
        arguments: [
            ("2024-07-01", nil), ("2024-07-02", []), (World.paperDay, ["gb-t-90202-2024"]),
            // Not 90203, which is older, nor 90101, which may be, nor the association's, nor a technical document.
            (
                World.recordedDay,
                ["20240012-t-469", "gb-90201-2025", "gb-t-90202-2024", "yd-t-90205-2025"]
            ),
        ] as [(String, [String]?)]
    )
    func target(_ day: String, documents: [String]?) throws {
        let finding = try guidelines(day)
        #expect(finding.number("targets/cn-guidelines-2024:t1/counted") == documents?.count)
        #expect(finding.trace("targets/cn-guidelines-2024:t1/counted")?.sorted() == documents)
        let sentence = finding.sentence("guidelines.sentence.target")
        #expect(sentence?["published"] == documents.map { .count($0.count) })
        #expect((finding.sentence("guidelines.sentence.not-yet") != nil) == (documents == nil))
    }

    @Test("does not know how far a target is that no document tells")
    func otherTarget() throws {
        #expect(try guidelines(World.recordedDay).at("targets/cn-guidelines-2024:t2/counted")?.cell == .unknown)
    }

    @Test(
        "counts documents and rules by purpose and year of publication",
        arguments: [
            // 90202, 90203 and the guidelines; of 90101 only the year is known, and it is not over.
            (World.paperDay, "2024", [0, 3, 0, 0]),
            // With 90101.
            (World.recordedDay, "2024", [0, 4, 0, 0]),
            // 90201 and the rule on labels; the association's; the sector standard.
            (World.recordedDay, "2025", [2, 1, 0, 1]), (World.recordedDay, "2026", [0, 0, 1, 0]),
        ]
    )
    func purpose(_ day: String, year: String, counts: [Int]) throws {
        #expect(try guidelines(day).numbers("purpose", year, ["control", "industry", "both", "unclear"]) == counts)
    }

    @Test("leaves a draft rule and an undated document out of the years")
    func purposeYears() throws {
        let finding = try guidelines(World.recordedDay)
        #expect(finding.rows("purpose") == ["2024", "2025", "2026"])
        #expect(Set(finding.trace("purpose/2025/control") ?? []) == ["gb-90201-2025", "cn-label-rule"])
    }

    /// 90201 lists two enterprises (one leads), a leading institute and a foreign-invested one; TC260-901 a university
    /// and an enterprise.
    @Test(
        "counts drafters by type: entries, leads, documents",
        arguments: [
            ("enterprise", [3, 1, 2]), ("institute", [1, 1, 1]), ("academia", [1, 0, 1]), ("state", [0, 0, 0]),
            ("foreign-invested", [1, 0, 1]), ("association", [0, 0, 0]), ("unknown", [0, 0, 0]),
        ]
    )
    func drafters(_ type: String, counts: [Int]) throws {
        #expect(
            try guidelines(World.recordedDay).numbers("drafters", type, ["entries", "leads", "documents"]) == counts)
    }

    @Test("counts no drafters of a document that lies ahead")
    func draftersOfTheDay() throws {
        // 90201 became a project in January 2024.
        #expect(try guidelines("2024-01-30").number("drafters/enterprise/entries") == 0)
        #expect(try guidelines("2024-01-31").number("drafters/enterprise/entries") == 2)
        // TC260-901 was seen on 2025-05-10; nothing tells of it before.
        #expect(try guidelines("2025-05-09").number("drafters/enterprise/entries") == 2)
        #expect(try guidelines("2025-05-10").number("drafters/enterprise/entries") == 3)
        let sentence = try guidelines(World.recordedDay).sentence("guidelines.sentence.drafters")
        #expect(
            sentence == ["known": .count(2), "all": .count(8), "drafters": .count(6), "enterprises": .count(4)])
    }

    @Test(
        "counts by bindingness; what lies ahead makes no row",
        arguments: [
            (World.recordedDay, "mandatory", [1, 0, 0]), (World.recordedDay, "recommended", [3, 0, 0]),
            (World.recordedDay, "guidance", [0, 0, 1]), (World.recordedDay, "sector", [1, 0, 0]),
            (World.paperDay, "mandatory", [0, 1, 0]),
            // 90202, 90203; the plan; 90101.
            (World.paperDay, "recommended", [2, 1, 1]), (World.paperDay, "sector", [nil, nil, nil]),
        ] as [(String, String, [Int?])]
    )
    func bindingness(_ day: String, row: String, counts: [Int?]) throws {
        #expect(try guidelines(day).numbers("bindingness", row, ["published", "underway", "undated"]) == counts)
    }

    @Test("sums up what stands")
    func sentences() throws {
        let finding = try guidelines(World.recordedDay)
        #expect(
            finding.sentence("guidelines.sentence.documents") == [
                "published": .count(7), "mandatory": .count(1), "recommended": .count(3), "underway": .count(0),
            ])
        // Standing with a purpose: 90201, TC260-901; 90202, 90101, the association's; the revision; the sector standard.
        #expect(
            finding.sentence("guidelines.sentence.purpose") == [
                "control": .count(2), "industry": .count(3), "both": .count(1), "unclear": .count(1),
            ])
        #expect(finding.completeness == ["list-sac", "list-tc260-numbered", "list-tc260-others"])
        #expect(finding.n == 9)
    }

    @Test(
        "shows a procedure from the day on which it was learned",
        arguments: [("2024-12-31", false), ("2025-01-01", true)])
    func procedure(_ day: String, isShown: Bool) throws {
        #expect(try guidelines(day).rows("cn-way") == (isShown ? ["cn-way:plan"] : nil))
    }
}
