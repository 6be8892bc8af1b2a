import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("The atlas on a day")
struct AtlasOnDayTests {
    typealias Phase = DocumentOnDay.Phase

    /// Each document's phase on the paper's day, between, and on the day of recording.
    static let phases: [(id: RecordID, phases: [Phase])] = [
        // A project since May 2023, published on 2025-12-01.
        ("en-90001", [.underway, .published, .published]),
        // Its enquiry was to close on 2025-12-01; nothing later is known.
        ("en-90002", [.underway, .lapsed, .lapsed]),
        // A failed enquiry does not end a project.
        ("en-90003", [.underway, .underway, .underway]),
        ("en-iso-iec-90101-2023", [.published, .published, .published]),
        // Abandoned on 2025-02-01.
        ("cen-clc-tr-90005", [.underway, .over, .over]),
        ("gb-90201-2025", [.underway, .published, .published]),
        // August 2024 is past on its last day.
        ("gb-t-90202-2024", [.published, .published, .published]),
        // Superseded on 2026-03-01.
        ("gb-t-90203-2024", [.published, .published, .over]),
        // Its date of effect, 2026-09-01, lies ahead on all three days.
        ("20240012-t-469", [.underway, .underway, .published]),
        // "2024" may lie before or after 2024-10-31.
        ("gb-t-90101-2024", [.undated, .published, .published]),
        // A document of 2025 does not exist in 2024.
        ("yd-t-90205-2025", [.ahead, .published, .published]),
        ("gb-z-90207", [.undated, .undated, .undated]),
        // Seen on 2025-05-10: before that day nothing tells.
        ("tc260-901", [.undated, .published, .published]),
        ("t-exa-90206-2025", [.ahead, .published, .published]),
        ("iso-iec-90101-2022", [.published, .published, .published]),
        ("iso-iec-tr-90102-2021", [.published, .over, .over]),
        ("iso-iec-90103", [.ahead, .underway, .underway]),
        ("rfc-901", [.published, .published, .published]),
    ]

    @Test("puts each document into its phase", arguments: phases)
    func phase(_ id: RecordID, phases: [Phase]) throws {
        let days = [World.paperDay, World.betweenDay, World.recordedDay]
        let found = try days.map { try #require(World.view($0).document(id)).phase }
        #expect(found == phases)
    }

    @Test("no document of the world is left out of that list")
    func everyDocument() throws {
        let all = try World.atlas().contents.standards.map(\.id)
        #expect(Set(Self.phases.map(\.id)) == Set(all))
        #expect(Self.phases.count == all.count)
    }

    @Test(
        "an announced end lapses on the day after it",
        arguments: [("2025-08-31", Phase.underway), ("2025-12-01", .underway), ("2025-12-02", .lapsed)]
    )
    func lapse(_ day: String, phase: Phase) throws {
        #expect(try World.view(day).document("en-90002")?.phase == phase)
    }

    @Test(
        "a month is past on its last day, a year on the last of December",
        arguments: [
            ("gb-t-90202-2024", "2024-07-31", Phase.ahead), ("gb-t-90202-2024", "2024-08-30", .undated),
            ("gb-t-90202-2024", "2024-08-31", .published), ("gb-t-90101-2024", "2023-12-31", .ahead),
            ("gb-t-90101-2024", "2024-12-30", .undated), ("gb-t-90101-2024", "2024-12-31", .published),
        ] as [(RecordID, String, Phase)]
    )
    func partialDates(_ id: RecordID, day: String, phase: Phase) throws {
        #expect(try World.view(day).document(id)?.phase == phase)
    }

    @Test(
        "a document that was only seen lies ahead of a day before the year of its number, and is undated from then on",
        arguments: [
            ("XX 1-2025", "2024-12-31", Phase.ahead), ("XX 1-2025", "2025-01-01", .undated),
            ("XX 1-2025", "2025-05-10", .published), ("XX 1", "2024-12-31", .undated),
        ]
    )
    func datedLater(_ designation: String, day: String, phase: Phase) throws {
        let seen = StateEvent(
            state: .published, moment: .seen(.known(.day(try CalendarDate(text: "2025-05-10")))))
        #expect(try Documents.document([seen], designations: [designation], on: day).phase == phase)
    }

    @Test(
        "calls a document as it was called then, by its title in brackets before it had a designation",
        arguments: [
            ("en-90001", "2025-11-30", "prEN 90001"), ("en-90001", "2025-12-01", "EN 90001:2025"),
            // The plan number is of 2024.
            ("20240012-t-469", "2023-12-31", "(Models, revised)"), ("20240012-t-469", "2024-05-20", "20240012-T-469"),
            ("20240012-t-469", "2026-02-09", "20240012-T-469"), ("20240012-t-469", "2026-02-10", "GB/T 90203-2026"),
            // A project of 2024 with a number of 2025.
            ("gb-90201-2025", "2024-12-31", "(Labelling)"), ("gb-90201-2025", "2025-01-01", "GB 90201-2025"),
        ] as [(RecordID, String, String)]
    )
    func names(_ id: RecordID, day: String, name: String) throws {
        let view = try World.view(day)
        #expect(view.document(id)?.name == name)
        #expect(view.designation(of: id) == name)
    }

    @Test("calls a rule by its designation, else by its title, and what it does not know by its id")
    func ruleNames() throws {
        let view = try World.view(World.recordedDay)
        #expect(view.designation(of: "eu-request-m-902") == "M/902")
        #expect(view.designation(of: "cn-guidelines-2024") == "The guidelines")
        #expect(view.designation(of: "nothing") == "nothing")
    }

    @Test(
        "labels a rule with its designation from the day of its adoption",
        arguments: [("2024-06-12", "The act"), ("2024-06-13", "Regulation (EU) 2024/90 — The act")]
    )
    func ruleLabel(_ day: String, label: String) throws {
        let act = try #require(try World.atlas().rule("eu-ai-act"))
        #expect(act.label(on: try CalendarDate(text: day)).reading(in: .english)?.text == label)
    }

    @Test("follows a committee to its topmost parent, also round a ring")
    func lineage() throws {
        #expect(try World.view(World.recordedDay).lineage(of: "sac-tc-28") == ["sac-tc-28", "sac"])
        let ring = try World.changed { contents in
            contents.bodies = [("one", "two"), ("two", "one")].map { id, parent in
                Body(
                    id: RecordID(id), name: LocalizedText([.english: id]), acronym: "", formerNames: [],
                    bodyKind: .committee, jurisdiction: .eu, parents: [RecordID(parent)], secretariat: [], mirrorOf: [],
                    guidedBy: [], seat: "", role: "", membership: "", voting: "", address: "")
            }
        }
        #expect(AtlasOnDay(ring, on: ring.recorded).lineage(of: "one") == ["one", "two"])
    }

    @Test("takes a document of an unknown body for international")
    func orphan() throws {
        let atlas = try World.changed { $0.bodies = [] }
        let view = AtlasOnDay(atlas, on: atlas.recorded)
        #expect(Set(view.documents.map(\.jurisdiction)) == [.international])
    }
}
