import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("The timeline")
struct TimelineTests {
    private func timeline(_ day: String) throws -> Finding { try World.base(day).timeline }

    @Test(
        "tells what has happened from what lies ahead and what cannot be placed",
        arguments: [
            ("2023-05-21", [], [], ["event-undated"]),
            // The summit of June 2025 is going on, perhaps; one date ahead was learned by then.
            (
                "2025-06-15", ["event-request", "event-guidelines", "event-act"], ["event-application"],
                ["event-summit", "event-undated"]
            ),
            (
                World.recordedDay, ["event-request", "event-guidelines", "event-act", "event-summit"],
                ["event-application", "event-deadline"], ["event-programme", "event-undated"]
            ),
            (
                "2026-12-31",
                [
                    "event-request", "event-guidelines", "event-act", "event-summit", "event-application",
                    "event-programme",
                ],
                ["event-deadline"], ["event-undated"]
            ),
        ]
    )
    func placed(_ day: String, past: [String], ahead: [String], undated: [String]) throws {
        let finding = try timeline(day)
        #expect(finding.rows("events") == past)
        #expect(finding.rows("ahead") == ahead)
        #expect(finding.undated.map(\.text) == undated)
        #expect(finding.n == past.count + ahead.count)
    }

    @Test(
        "shows what lies ahead only from the day on which it was learned",
        arguments: [("2024-12-31", []), ("2025-01-01", ["event-application"]), ("2026-06-29", ["event-application"])]
    )
    func announced(_ day: String, ahead: [String]) throws {
        #expect(try timeline(day).rows("ahead") == ahead)
    }

    @Test("names the first and the last event, or neither")
    func sentence() throws {
        let sentence = try timeline(World.recordedDay).sentence("timeline.sentence.count")
        #expect(
            sentence == [
                "events": .count(4), "first": .date(.known(.day(try CalendarDate(text: "2023-05-22")))),
                "last": .date(.known(.month(2025, 6))), "ahead": .count(2),
            ])
        #expect(try timeline("2023-05-21").sentences == [Phrase("timeline.sentence.none", ["ahead": .count(0)])])
    }

    @Test("counts events by year and by kind, each side for itself")
    func counts() throws {
        let finding = try timeline(World.recordedDay)
        let sides = ["eu", "cn", "international", "us"]
        #expect(finding.rows("by-year") == ["2023", "2024", "2025"])
        #expect(finding.numbers("by-year", "2024", sides) == [1, 1, 0, 0])
        #expect(finding.numbers("by-year", "2025", sides) == [0, 0, 1, 0])
        #expect(finding.rows("by-kind").map(Set.init) == ["law", "request", "guideline", "summit"])
        #expect(finding.numbers("by-kind", "guideline", sides) == [0, 1, 0, 0])
    }
}
