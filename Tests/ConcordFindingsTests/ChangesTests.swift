import ConcordModel
import Testing

@testable import ConcordFindings

/// What changed in the invented world between the end of 2025 and the day on which everything was recorded, worked out from its
/// files: an amending act, a citation, a document that got its number, a draft that went out for comment.
@Suite("Changes of one atlas")
struct ChangesTests {
    private static let shared = Result { try report(World.betweenDay, World.recordedDay) }

    private static func report(_ since: String, _ until: String) throws -> ChangeReport {
        ChangeReport(
            try World.atlas(),
            window: ChangeWindow(since: try CalendarDate(text: since), until: try CalendarDate(text: until)))
    }

    private func ids(_ group: Change.Group) throws -> [String] {
        try Self.shared.get().changes(in: group).map { String($0.id.dropFirst(group.rawValue.count + 1)) }
    }

    @Test(
        "are told by group",
        arguments: [
            // One subject: the later date goes first.
            (
                Change.Group.rules,
                [
                    "eu-amending-act/effective/2026-04-09", "eu-amending-act/published/2026-03-20",
                    "eu-amending-act/adopted/2026-02-25",
                ]
            ),
            (
                .obligations,
                [
                    "eu-ai-act/inserted/2026-04-09/eu-amending-act", "eu-ai-act/reworded/2026-04-09/eu-amending-act",
                    "profile-high-risk/high-risk-annex-iii/moved/2027-12-02", "profile-new/all/set/2026-12-02",
                ]
            ),
            (.presumption, ["en-90001/cited/2026-05-20", "en-90001/assessed/2026-02-10"]),
            (.verdicts, ["paper:3/changed/2026-05-20"]),
            (.policies, ["cn-draft-rule/consultation/2026-05-01"]),
            (
                .documents,
                ["gb-t-90203-2024/superseded/2026-03-01", "20240012-t-469/published/2026-02-10"]
            ),
            (.stages, ["iso-iec-90103/draft/2026-01-20"]),
            (.events, []),
            (.designations, ["20240012-t-469/gb-t-90203-2026"]),
            (.updates, []),
            (.corrections, []),
        ]
    )
    func groups(_ group: Change.Group, expected: [String]) throws {
        #expect(try ids(group) == expected)
    }

    @Test("say which date moved, from when to when, and by which act")
    func moved() throws {
        let change = try #require(
            try Self.shared.get().changes.first {
                $0.id == "obligations/profile-high-risk/high-risk-annex-iii/moved/2027-12-02"
            })
        #expect(change.what.arguments["old"] == .date(.known(.day(try CalendarDate(text: "2026-08-02")))))
        #expect(change.what.arguments["date"] == .date(.known(.day(try CalendarDate(text: "2027-12-02")))))
        #expect(change.date == .known(.day(try CalendarDate(text: "2026-04-09"))))
        #expect(change.records == ["profile-high-risk", "eu-ai-act", "eu-amending-act"])
        #expect(change.sources == ["invented"])
    }

    @Test("say how a claim fared before and fares now")
    func verdict() throws {
        let change = try #require(try Self.shared.get().changes(in: .verdicts).first)
        #expect(change.what.arguments["old"] == .word("verdict", "holds"))
        #expect(change.what.arguments["new"] == .word("verdict", "changed"))
    }

    @Test("tell a new number from a new stage or edition")
    func renumbered() throws {
        let change = try #require(try Self.shared.get().changes(in: .designations).first)
        #expect(change.what.key == "change.renumbered")
        // EN 90001 was published in 2025 under the number of its draft.
        let renamed = try #require(
            try Self.report("2025-11-30", World.betweenDay).changes(in: .designations).first)
        #expect(renamed.id == "designations/en-90001/en-90001-2025")
        #expect(renamed.what.key == "change.renamed")
    }

    @Test("give what lies ahead by date, with who set it")
    func ahead() throws {
        let ahead = try Self.shared.get().changes(in: .ahead)
        let told = ahead.map { "\($0.date) \($0.certainty?.rawValue ?? "-") \($0.id.dropFirst(6))" }
        #expect(
            told == [
                "2026-08-01 announced cn-draft-rule/closes/2026-08-01",
                // Commentators disagree about the profile, not about the event beside it.
                "2026-08-02 announced event-application", "2026-08-02 contested profile-transparency-all/applies",
                "2026-09-01 fixed 20240012-t-469/effective/2026-09-01", "2026-12-02 law profile-new-all/applies",
                // A target by 2026 is due until the year is over.
                "2026 target cn-guidelines-2024:t1", "2026 target cn-guidelines-2024:t2",
                "2027-08-31 law eu-request-b/deliver", "2027-12-02 announced event-deadline",
                "2027-12-02 law profile-high-risk-high-risk-annex-iii/applies",
                "2030-08-02 law profile-high-risk-high-risk-annex-iii/legacy",
            ])
    }

    @Test("list what is too inexact to place, and leave out what has no date at all")
    func open() throws {
        #expect(try Self.shared.get().open == ["event-programme"])
    }

    @Test(
        "have ids of their own and a record each",
        arguments: [("2021-01-01", "2026-06-30"), ("2024-10-31", "2028-01-01")])
    func unique(_ since: String, _ until: String) throws {
        let report = try Self.report(since, until)
        #expect(Set(report.changes.map(\.id)).count == report.changes.count)
        #expect(report.changes.allSatisfy { !$0.records.isEmpty })
    }

    private static let middles = World.months.filter { $0 > "2021-01-01" && $0 < "2028-06-30" }

    @Test("over two times together are those of both, as far as dated steps go", arguments: middles)
    func additive(_ middle: String) throws {
        let groups: [Change.Group] = [.rules, .presumption, .policies]
        func ids(_ since: String, _ until: String) throws -> Set<String> {
            Set(try Self.report(since, until).changes.filter { groups.contains($0.group) }.map(\.id))
        }
        let whole = try ids("2021-01-01", "2028-06-30")
        #expect(try ids("2021-01-01", middle).union(ids(middle, "2028-06-30")) == whole)
    }

    @Test(
        "place a date only where every day that it can mean is inside",
        arguments: [
            ("2026-03", ChangeWindow.Place.inside), ("2026", .open), ("2025-12-31", .before), ("2026-06-30", .inside),
            ("2026-07", .after), ("2026-06", .inside), ("2025", .before),
        ])
    func place(_ date: String, expected: ChangeWindow.Place) throws {
        let window = ChangeWindow(
            since: try CalendarDate(text: "2025-12-31"), until: try CalendarDate(text: "2026-06-30"))
        #expect(window.place(of: .known(try #require(PartialDate(date)))) == expected)
        #expect(window.place(of: .unknown) == .open)
    }

    @Test(
        "shorten the title of an act to the name in brackets at its end, else to its beginning",
        arguments: [
            ("A short title (with brackets)", "A short title (with brackets)"),
            (
                "Regulation of the two chambers of the parliament of a union laying down rules on many things, and amending "
                    + "five earlier regulations (Act on Many Things)", "Act on Many Things"
            ),
            (
                "Regulation of the two chambers of the parliament of a union laying down rules on many things, and amending "
                    + "five earlier regulations",
                // The words that fit into 120 characters.
                "Regulation of the two chambers of the parliament of a union laying down rules on many things, and amending "
                    + "five earlier…"
            ),
        ])
    func shortened(_ title: String, expected: String) {
        #expect(LocalizedText([.english: title]).shortened.words == [.english: expected])
    }
}
