import ConcordAtlas
import ConcordModel
import Foundation
import Testing

@testable import ConcordFindings

/// The small invented atlas of `Fixtures/stale`. What the tests expect of it is worked out by hand from its files: everything was
/// recorded on 1 March 2026 but the event, which was on 5 April; the page that `iso-90002` rests on was read on 10 January.
@Suite("Records that are due for a recheck")
struct StaleRecordsTests {
    private static let reading = Result {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/stale")
        return try AtlasReader(path: folder.path).read()
    }

    private func stale(_ day: String, kind: RecordKind? = nil, older: Int? = nil) throws -> Finding {
        let atlas = try Self.reading.get().atlas
        return StaleRecords.finding(
            AtlasOnDay(atlas, on: try CalendarDate(text: day)), kind: kind, older: older)
    }

    @Test("the invented atlas is read without a word of complaint")
    func diagnostics() throws { #expect(try Self.reading.get().diagnostics == []) }

    @Test(
        "are those whose period is over, what most rests on first, then what has been due longest",
        arguments: [
            // 30 days after 10 January is 9 February; before 1 March nothing was recorded.
            ("2026-03-01", ["iso-90002 20"]),
            // 30 days after 1 March: the last day that is not too late.
            ("2026-03-31", ["iso-90002 50"]),
            ("2026-04-01", ["iso-90002 51", "draft-act 1", "en-90004-2026 1"]),
            // 30 days after 20 March is 19 April: the look without a result counts, that at the title alone does not.
            ("2026-04-19", ["iso-90002 69", "draft-act 19", "en-90004-2026 19"]),
            ("2026-04-20", ["iso-90002 70", "draft-act 20", "en-90004-2026 20", "iso-90003 1"]),
            // 90 days after 1 March is 30 May.
            ("2026-05-30", ["iso-90002 110", "draft-act 60", "en-90004-2026 60", "iso-90003 41"]),
            (
                "2026-05-31",
                [
                    "act 1", "catalogue-act 1", "request 1", "act-fine 1", "iso-90002 111", "draft-act 61",
                    "en-90004-2026 61", "iso-90003 42", "declaration 1",
                ]
            ),
        ])
    func due(_ day: String, expected: [String]) throws {
        let finding = try stale(day)
        let rows = try #require(finding.table("due")).rows
        #expect(rows.map { "\($0.id) \(finding.number("due/\($0.id)/overdue") ?? -1)" } == expected)
    }

    @Test("of the rest come due after 180 days, a confirmed one 180 days after it was confirmed")
    func rest() throws {
        // 180 days after 1 March is 28 August, after 5 April 2 October.
        func standards(_ day: String) throws -> [String] {
            try #require(try stale(day, kind: .standard).rows("due")).filter {
                !["iso-90002", "iso-90003", "en-90004-2026"].contains($0)
            }
        }
        #expect(try standards("2026-08-28") == [])
        #expect(try standards("2026-08-29") == ["iso-90006-2020", "en-90005-2024"])
        #expect(try standards("2026-10-02") == ["iso-90006-2020", "en-90005-2024"])
        #expect(try standards("2026-10-03") == ["iso-90006-2020", "en-90005-2024", "iso-90001-2023"])
    }

    @Test("say what rests on them: provisions and criteria, what refers to these, and claims about any of it")
    func resting() throws {
        let finding = try stale("2026-06-01")
        let act = [
            "act-fine", "act-signed", "act-to-framework:1", "act:1-1", "act:1-1-rate", "act:1-2", "paper:1", "request",
            "request:1",
        ]
        #expect(finding.trace("due/act/resting") == act)
        #expect(finding.trace("due/catalogue-act/resting") == act)
        #expect(finding.trace("due/request/resting") == ["en-90004-2026", "en-90005-2024"])
        #expect(finding.trace("due/act-fine/resting") == ["paper:1"])
    }

    @Test("say what came of the last look, how new the sources are and where to look again")
    func look() throws {
        let finding = try stale("2026-06-01")
        func cell(_ path: String) -> Cell? { finding.at("due/\(path)")?.cell }
        #expect(cell("iso-90003/outcome") == .word("recheck", "not-found"))
        #expect(cell("iso-90003/looked") == .date(.known(.day(try CalendarDate(text: "2026-03-20")))))
        #expect(cell("iso-90002/outcome") == .word("recheck", "recorded"))
        #expect(cell("iso-90002/looked") == .date(.known(.day(try CalendarDate(text: "2026-01-10")))))
        #expect(cell("iso-90002/source") == .date(.known(.day(try CalendarDate(text: "2025-12-01")))))
        #expect(cell("iso-90002/address") == .verbatim("https://example.com/official"))
        #expect(cell("en-90004-2026/address") == .verbatim("https://example.org/en-90004"))
        let cited = try stale("2026-09-01")
        #expect(cited.at("due/en-90005-2024/address")?.cell == .phrase(Phrase("stale.no-address")))
        #expect(cited.at("due/en-90005-2024/source")?.cell == .unknown)
        #expect(cited.at("due/iso/address")?.cell == .verbatim("https://example.org/iso"))
    }

    @Test("are counted by period, and looked up again by outcome")
    func counts() throws {
        let finding = try stale("2026-06-01")
        #expect(finding.n == 16)
        // iso-90002, iso-90003, en-90004-2026 and draft-act; act, its catalogue, declaration, penalty and request; the seven others.
        #expect(finding.numbers("by-period", "stage", ["days", "records", "due"]) == [30, 4, 4])
        #expect(finding.numbers("by-period", "rule", ["days", "records", "due"]) == [90, 5, 5])
        #expect(finding.numbers("by-period", "other", ["days", "records", "due"]) == [180, 7, 0])
        #expect(finding.sentence("stale.sentence.due") == ["all": .count(16), "due": .count(9)])
        #expect(
            finding.sentence("stale.sentence.rechecked")
                == ["rechecked": .count(2), "confirmed": .count(1), "not-found": .count(1)])
    }

    @Test("can be asked for by another number of days, whatever their kind")
    func older() throws {
        let finding = try stale("2026-04-05", older: 16)
        // Looked at on 20 March: 16 days ago, which is not more.
        #expect(finding.rows("due")?.contains("iso-90003") == false)
        #expect(finding.rows("due")?.contains("iso") == true)
        #expect(try stale("2026-04-05", older: 15).rows("due")?.contains("iso-90003") == true)
        #expect(finding.sentences.first?.key == "stale.sentence.older")
        #expect(finding.numbers("by-period", "other", ["days"]) == [16])
    }

    @Test("are none before they were recorded")
    func before() throws {
        let finding = try stale("2026-02-28")
        #expect(finding.n == 0)
        #expect(finding.rows("due") == [])
        #expect(finding.sentences.map(\.key) == ["stale.sentence.due", "stale.sentence.never"])
    }
}
