import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("What one line of a report told, another does not tell again")
struct ToldFieldsTests {
    private func told(_ key: String, _ records: [RecordID], category: String = "") -> ToldFields {
        ToldFields([
            Change(
                .obligations, id: "x", date: .unknown,
                what: Phrase(key, ["category": .word("category", category)]), records: records, sources: [], weight: 0)
        ])
    }

    private func difference(
        _ field: String, _ sort: RecordDifference.Sort, removed: [String] = ["a"], added: [String] = ["b"]
    ) -> RecordDifference.FieldDifference {
        .init(field: field, removed: removed, added: added, sort: sort)
    }

    @Test("neither a designation, a wording, a pair nor a date that moved")
    func left() {
        let pair = told("change.pair", ["map-a:1"])
        #expect(pair.rest(of: difference("relation", .correction), in: "map-a:1") == nil)
        #expect(pair.rest(of: difference("note", .correction), in: "map-a:1") != nil)
        #expect(pair.rest(of: difference("relation", .correction), in: "map-a:2") != nil)
        let wording = told("change.wording.reworded", ["act", "act:1", "act:2"])
        #expect(wording.rest(of: difference("versions", .news), in: "act:2") == nil)
        let name = told("change.renumbered", ["en-1"])
        #expect(name.rest(of: difference("designations", .correction), in: "en-1") == nil)
    }

    @Test("but of several dates the others, and a step that was corrected beside one that is told")
    func kept() {
        let dates = difference(
            "dates", .correction, removed: ["category: a, date: 2026", "category: ab, date: 2026"],
            added: ["category: a, date: 2027", "category: ab, date: 2028"])
        let rest = told("change.date.moved", ["profile"], category: "a").rest(of: dates, in: "profile")
        #expect(rest?.removed == ["category: ab, date: 2026"])
        #expect(rest?.added == ["category: ab, date: 2028"])
        let step = told("change.state", ["en-1"])
        #expect(step.rest(of: difference("events", .news), in: "en-1") == nil)
        #expect(step.rest(of: difference("events", .correction), in: "en-1") != nil)
    }

    @Test("a text that got its other languages says no less than before")
    func completed() throws {
        func difference(to added: [String]) -> RecordDifference? {
            func record(_ items: [String]) -> RecordFields {
                RecordFields(id: "c", kind: .criterion, file: "x", fields: [.init("object", items)])
            }
            return RecordDifference(record(["bank"]), record(added)) { _ in false }
        }
        #expect(difference(to: ["en: bank", "fr: banque"])?.fields.map(\.sort) == [.completion])
        #expect(difference(to: ["en: shore", "fr: rive"])?.fields.map(\.sort) == [.correction])
    }
}

/// The invented world against one that lacks some of its dates or has them otherwise.
@Suite("Dates of application in two versions of an atlas")
struct RecordedDatesTests {
    private func ids(since: String, earlier change: (inout AtlasContents) throws -> Void) throws -> [String] {
        let window = ChangeWindow(
            since: try CalendarDate(text: since), until: try CalendarDate(text: World.recordedDay))
        let input = ChangeInput(before: try World.changed(change), now: try World.atlas(), window: window)
        return ObligationChanges(input).changes.map(\.id).filter { $0.contains("profile") }.sorted()
    }

    @Test("that were not recorded before were learned, unless an act brought them in the time")
    func learned() throws {
        let found = try ids(since: World.betweenDay) { contents in
            contents.profiles.removeAll { ["profile-transparency", "profile-new"].contains($0.id) }
        }
        #expect(
            found == [
                "obligations/profile-high-risk/high-risk-annex-iii/moved/2027-12-02",
                "obligations/profile-new/all/set/2026-12-02",
                "updates/profile-transparency/all/recorded/2026-08-02",
            ])
    }

    @Test("that are recorded otherwise without an act are corrections, and moved nowhere")
    func corrected() throws {
        let found = try ids(since: "2026-05-31") { contents in
            contents.profiles = try contents.profiles.map { profile in
                guard profile.id == "profile-transparency" else { return profile }
                let date = RecordedDate.known(.day(try CalendarDate(text: "2026-08-03")))
                return ApplicationProfile(
                    id: profile.id, rule: profile.rule, title: profile.title,
                    dates: [.init(category: "all", date: date, original: date, note: "")], basis: profile.basis,
                    sections: profile.sections, isContested: profile.isContested, provenance: profile.provenance)
            }
        }
        #expect(found == [])
    }
}
