import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordPages

/// What happened between June and November 2026, as the Official Journal and the publishers have it.
@Suite("Changes in the atlas of this repository")
struct RealChangesTests {
    private func change(_ id: String) throws -> Change? { try ChangesSample.shared.get().changes.first { $0.id == id } }

    @Test(
        "tell what happened on its day",
        arguments: [
            // The Digital Omnibus: signed, published in the Official Journal, in force on the third day after.
            ("rules/eu-2026-1744/adopted/2026-07-08", "2026-07-08"),
            ("rules/eu-2026-1744/published/2026-07-24", "2026-07-24"),
            ("rules/eu-2026-1744/effective/2026-07-27", "2026-07-27"),
            ("rules/eu-ai-act/amended/2026-07-27", "2026-07-27"),
            // Article 113 of the AI Act, general application.
            ("rules/eu-ai-act/applicable/2026-08-02", "2026-08-02"),
            ("obligations/eu-ai-act-profile-art-50/all/begins/2026-08-02", "2026-08-02"),
            ("rules/cn-anthro-2026/effective/2026-07-15", "2026-07-15"),
            ("documents/en-18286/published/2026-07-22", "2026-07-22"),
            ("stages/en-18228/enquiry-closed/2026-07-30", "2026-07-30"),
        ])
    func happened(_ id: String, day: String) throws {
        #expect(try change(id)?.date == .known(.day(try #require(CalendarDate(day)))))
    }

    @Test(
        "tell which dates of the AI Act the amendment moved",
        arguments: [
            ("high-risk-annex-iii", "2026-08-02", "2027-12-02"), ("high-risk-annex-i", "2027-08-02", "2028-08-02"),
        ])
    func moved(_ category: String, old: String, new date: String) throws {
        let moved = try #require(
            try change("obligations/eu-ai-act-profile-high-risk-s1-s3/\(category)/moved/\(date)"))
        #expect(moved.what.arguments["old"] == .date(.known(.day(try #require(CalendarDate(old))))))
        #expect(moved.what.arguments["date"] == .date(.known(.day(try #require(CalendarDate(date))))))
        #expect(moved.records.contains("eu-2026-1744"))
    }

    @Test("find no citation in the Official Journal: none of the standards gives presumption of conformity yet")
    func presumption() throws {
        #expect(try ChangesSample.shared.get().changes(in: .presumption) == [])
    }

    @Test(
        "look ahead to what the law and the publishers have set",
        arguments: [
            ("2026-12-02", "eu-ai-act-profile-art-5-new", Change.Certainty.law),
            ("2027-12-02", "eu-ai-act-profile-high-risk-s1-s3", .law),
            ("2028-08-02", "eu-ai-act-profile-high-risk-s1-s3", .law), ("2027-07-01", "gb-44721-2026", .fixed),
        ])
    func ahead(_ day: String, record: String, certainty: Change.Certainty) throws {
        let date = RecordedDate.known(.day(try #require(CalendarDate(day))))
        let found = try ChangesSample.shared.get().changes(in: .ahead).filter {
            $0.date == date && $0.records.first?.text == record
        }
        // A profile may give several categories of system the same day.
        #expect(Set(found.map(\.certainty)) == [certainty])
    }

    @Test("give every change a record, and every change in the world a source")
    func traced() throws {
        for change in try ChangesSample.shared.get().changes {
            #expect(!change.records.isEmpty, "\(change.id)")
            if change.group != .records { #expect(!change.sources.isEmpty, "\(change.id)") }
        }
    }

    @Test("are told in every language without a key that has no words", arguments: Messages.languages)
    func words(_ language: Language) throws {
        let report = try ChangesSample.shared.get()
        let text = ChangesText(report, words: ChangesSample.words(report, language), isWhole: true).text
        let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }.map(String.init)
        #expect(Set(words).intersection(Messages.keys) == [])
        #expect(!text.contains("{"))
    }
}
