import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import TestSupport
import Testing

/// The hiring tool of `examples/` between June and November 2026, as it is and with other answers. The reasons stand in the AI Act
/// as amended by Regulation (EU) 2026/1744.
@Suite("Changes that bear on one system")
struct SystemChangesTests {
    private static let repository = Repository.folder

    private static let report = Result {
        let atlas = try AtlasReader(path: repository.appending(path: "atlas").path).read().atlas
        let window = ChangeWindow(
            since: try #require(CalendarDate("2026-06-01")), until: try #require(CalendarDate("2026-11-26")))
        return ChangeReport(atlas, window: window)
    }

    private func narrowed(
        _ find: String = "", _ replace: String = "", _ more: (find: String, replace: String)? = nil,
        of file: String = "examples/hiring-tool/system.yaml"
    ) throws -> ChangeReport {
        let path = Self.repository.appending(path: file)
        let text = try String(contentsOf: path, encoding: .utf8)
        var changed = find.isEmpty ? text : text.replacing(find, with: replace)
        if let more { changed = changed.replacing(more.find, with: more.replace) }
        #expect(find.isEmpty || changed != text)
        let report = try Self.report.get()
        let root = try YAMLReader(file: "system.yaml").read(Array(changed.utf8))
        let (profile, faults) = ProfileReader(
            file: "system.yaml", questions: report.view.atlas.contents.questions
        ).read(root)
        #expect(faults == [])
        return SystemChanges(report, profile: profile).narrowed
    }

    private func change(_ id: String, in report: ChangeReport) -> Change? { report.changes.first { $0.id == id } }

    @Test("are fewer than all, each with a reason, for the system by its name")
    func reasons() throws {
        let narrowed = try narrowed()
        #expect(narrowed.system == "Plumline Hiring 3.2")
        #expect(narrowed.changes.count < (try Self.report.get().changes.count))
        #expect(narrowed.changes.allSatisfy { !$0.reasons.isEmpty })
    }

    @Test("tell from when its duties bind it, by the date of its own category")
    func ahead() throws {
        let narrowed = try narrowed()
        // Annex III applies from 2 December 2027; the tool is offered from 17 January 2028 and bound from then on.
        let ahead = try #require(change("ahead/system/eu-ai-act/ahead.offered/2028-01-17", in: narrowed))
        // The day is the company's plan; the law's is named beside it.
        #expect(ahead.certainty == .answers)
        #expect(ahead.what.arguments["key"] == .verbatim("eu.placed-on-market"))
        #expect(try lawDates(of: ahead).contains("2027-12-02"))
        #expect(ahead.records.contains("eu-ai-act:art-9-1"))
        let day = try #require(CalendarDate("2028-08-02"))
        // Nothing of Annex I is told it, which applies eight months later.
        #expect(!narrowed.changes(in: .ahead).contains { $0.date == .known(.day(day)) })
    }

    /// The dates of the law that a line names.
    private func lawDates(of change: Change) throws -> [String] {
        guard case .list(let cells)? = change.what.arguments["law"] else { return [] }
        return cells.compactMap { cell in
            guard case .phrase(let phrase) = cell, case .date(let date)? = phrase.arguments["date"] else { return nil }
            return date.description
        }
    }

    /// Article 113, third paragraph, of the AI Act as amended dates by class; a system is told of its own class alone.
    @Test(
        "say which date moved for it, by its own category",
        arguments: [
            // A safety component of a device under Annex I, Section A, and nothing of Annex III.
            ("examples/medical-device/system.yaml", ["high-risk-annex-i"]),
            // Annex III, point 4, without a derogation under Article 6(3).
            ("examples/hiring-tool/system.yaml", ["high-risk-annex-iii"]),
            ("examples/hiring-tool/importer.yaml", ["high-risk-annex-iii"]),
            // Neither.
            ("examples/office-assistant/system.yaml", []),
        ])
    func moved(_ file: String, categories: [String]) throws {
        let moved = try narrowed(of: file).changes.filter { $0.what.key == "change.date.moved" }
        #expect(
            Set(moved.map { $0.what.arguments["category"] }) == Set(categories.map { Cell.word("category", $0) }))
    }

    @Test("tell from when a code binds its signatory in place of from when it holds for all")
    func ownLine() throws {
        let narrowed = try narrowed(of: "examples/general-purpose-model/system.yaml")
        let code: RecordID = "eu-code-of-practice-marking-2026"
        #expect(
            try Self.report.get().changes.contains { $0.what.key == "change.wording.begins" && $0.records[0] == code })
        #expect(!narrowed.changes.contains { $0.what.key.hasPrefix("change.wording.") })
        #expect(narrowed.changes.contains { $0.what.key == "change.system.begins" && $0.records[0] == code })
    }

    /// The assistant's company has signed no code, and none of its duties is about product law.
    @Test("say of an event about a law, of which no record tells the provisions, that this is so, and put it last")
    func vague() throws {
        let narrowed = try narrowed(of: "examples/office-assistant/system.yaml")
        let events = narrowed.changes.filter { $0.what.key == "change.event" }
        #expect(!events.isEmpty)
        #expect(events.allSatisfy { $0.reasons.map(\.key) == [Change.vague] })
        let ahead = narrowed.changes(in: .ahead).map { $0.reasons.contains { $0.key == Change.vague } }
        #expect(ahead == ahead.sorted { !$0 && $1 })
        // The Act itself became applicable: that touches whoever has a duty under it.
        let applicable = try #require(change("rules/eu-ai-act/applicable/2026-08-02", in: narrowed))
        #expect(applicable.reasons.map(\.key) == ["change.why.whole"])
        // About a code first of all, which binds those who signed it.
        #expect(change("events/eu-2026-07-08-marking-code-adequate", in: narrowed) == nil)
        let signatory = try self.narrowed(of: "examples/general-purpose-model/system.yaml")
        #expect(change("events/eu-2026-07-08-marking-code-adequate", in: signatory) != nil)
    }

    @Test("name the answers, and tell duties that apply from those that will")
    func answered() throws {
        let narrowed = try narrowed(of: "examples/office-assistant/system.yaml")
        let ahead = try #require(change("ahead/system/eu-ai-act/ahead/2026-12-02", in: narrowed))
        #expect(ahead.reasons.map(\.key) == ["change.why.later"])
        #expect(
            ahead.reasons.first?.arguments["keys"]
                == .list([.verbatim("eu.reach: use"), .verbatim("eu.roles: deployer")]))
    }

    @Test("count no recheck and list no open date of records that do not touch it")
    func counted() throws {
        let whole = try Self.report.get()
        let narrowed = try narrowed()
        for (own, all) in [
            (narrowed.confirmed, whole.confirmed), (narrowed.notFound, whole.notFound), (narrowed.open, whole.open),
        ] {
            #expect(own.count < all.count && Set(own).isSubset(of: all))
        }
        #expect(narrowed.open.contains("en-18286"))
        #expect(!narrowed.open.contains("ieee-7014-1-2026"))
    }

    @Test("of a system on the market before hang on a change of its design (Article 111(2))")
    func unlessChanged() throws {
        let narrowed = try narrowed("placed-on-market: 2028-01-17", "placed-on-market: 2025-01-15")
        #expect(change("ahead/system/eu-ai-act/ahead/2027-12-02", in: narrowed) == nil)
        let ahead = try #require(change("ahead/system/eu-ai-act/ahead.unless-changed/2027-12-02", in: narrowed))
        #expect(ahead.what.key == "change.system.ahead.unless-changed")
    }

    /// Article 111(2): spared, unless its design changes after the rules apply; what is meant for public authorities has until
    /// 2 August 2030.
    @Test("tell both dates where it is open for whom a system on the market is meant")
    func openUsers() throws {
        let narrowed = try narrowed(of: "Tests/ConcordConformityTests/Fixtures/profiles/legacy-open.yaml")
        for (id, key) in [
            ("ahead/system/eu-ai-act/ahead.if-yes/2030-08-02", "change.system.ahead.if-yes"),
            ("ahead/system/eu-ai-act/ahead.if-no/2027-12-02", "change.system.ahead.if-no"),
        ] {
            let change = try #require(self.change(id, in: narrowed))
            #expect(change.what.key == key)
            #expect(change.what.arguments["key"] == .verbatim("eu.public-users"))
            #expect(change.records.contains("eu-ai-act:art-9-1"))
        }
        #expect(change("ahead/system/eu-ai-act/ahead/2027-12-02", in: narrowed) == nil)
    }

    @Test("keep the dates of both kinds of high-risk systems where it is open which the system is")
    func openCategory() throws {
        let narrowed = try narrowed("annex-iii: [4]\n", "annex-iii: unknown\n", ("annex-i: [none]", "annex-i: unknown"))
        let dates = narrowed.changes(in: .ahead).filter { $0.reasons.contains { $0.key == "change.why.date-open" } }
        #expect(Set(dates.map(\.date)).isSuperset(of: try Set(["2027-12-02", "2028-08-02"].map(Self.day))))
    }

    private static func day(_ text: String) throws -> RecordedDate {
        .known(.day(try #require(CalendarDate(text))))
    }

    @Test("follow its answers: Article 4a is for those who use special data against bias")
    func answers() throws {
        let new = "obligations/system/eu-ai-act/begins/2026-07-27"
        #expect(change(new, in: try narrowed())?.records.contains("eu-ai-act:art-4a-1-a") == true)
        let without = try narrowed("bias-data: yes", "bias-data: no")
        #expect(change(new, in: without)?.records.contains("eu-ai-act:art-4a-1-a") != true)
    }

    @Test("name the question on which they hang where it is open")
    func open() throws {
        let report = try narrowed("bias-data: yes", "bias-data: unknown")
        let found = try #require(
            change("obligations/system/eu-ai-act/begins/2026-07-27/open", in: report))
        #expect(found.reasons.map(\.key) == ["change.why.open"])
        #expect(found.reasons.first?.arguments["keys"] == .list([.verbatim("eu.bias-data")]))
    }

    @Test("keep a standard that is meant for its articles")
    func standards() throws {
        // EN 18286 is on quality management, Article 17, which binds the provider of a high-risk system.
        let found = try #require(self.change("documents/en-18286/published/2026-07-22", in: try narrowed()))
        #expect(found.reasons.map(\.key) == ["change.why.standard.later"])
    }
}
