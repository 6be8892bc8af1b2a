import ConcordAtlas
import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordPages

/// The atlas of `Fixtures/days`: a document, and others that were there before it, came later, or cannot be placed.
private enum Days {
    static func words(_ day: String, _ language: Language = .english) throws -> CellWords {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/days")
        let reading = try AtlasReader(path: folder.path).read()
        #expect(reading.diagnostics.map(\.description) == [])
        return CellWords(Messages(language), view: AtlasOnDay(reading.atlas, on: try #require(CalendarDate(day))))
    }

    static func text(_ id: RecordID, _ day: String) throws -> String {
        let words = try words(day)
        return RecordText(try #require(words.view.atlas[id]), words: words).text
    }
}

@Suite("A record on a day")
struct RecordOnDayTests {
    @Test("shows what was there, sets the undated apart, and leaves out what came later")
    func earlier() throws {
        #expect(
            try Days.text("en-900", "2024-12-31") == """
                prEN 900 — Tests
                document en-900

                Body: Committee
                Kind of document: European standard (EN)
                State: project
                  15 January 2024, project

                Sources
                  Work programme (official page) https://example.org/programme [early]
                  Register (third party) https://example.org/register [read-early]

                Sources without a date of their own that were read after this day
                  Committee page (official page) https://example.org/committee [dateless]

                Sources published after this day: how the atlas knows, not what was known then
                  Press release (official page) https://example.org/release [late]

                Relations
                  body → Committee [committee]
                  topics → Testing [testing]
                  supersedes → EN 800:2020 [en-800-2020]

                Referred to by
                  about ← The project opens [project-opens]

                Referred to by records that cannot be placed before or after this day
                  part of ← EN 902 [en-902]

                Cite as
                  Concord atlas 2026.06.30, record en-900, as of 31 December 2024

                """)
    }

    @Test("on the day of the atlas shows what it knows, with what lies ahead apart, under the designation of that day")
    func today() throws {
        #expect(
            try Days.text("en-900", "2026-06-30") == """
                EN 900:2025 — Tests
                document en-900

                Body: Committee
                Kind of document: European standard (EN)
                State: published
                  15 January 2024, project
                  1 June 2025, published

                Sources
                  Work programme (official page) https://example.org/programme [early]
                  Committee page (official page) https://example.org/committee [dateless]
                  Register (third party) https://example.org/register [read-early]
                  Press release (official page) https://example.org/release [late]

                Relations
                  body → Committee [committee]
                  topics → Testing [testing]
                  supersedes → EN 800:2020 [en-800-2020]

                Referred to by
                  adopting document ← EN 800:2020, adopted as EN 900:2025 [adoption-later]
                  rests on ← Tests will be standardised. [paper:1]
                  about ← The project opens [project-opens]
                  about ← EN 900 is published [published]
                  amends ← EN 901:2026 [en-901-2026]
                  part of ← EN 902 [en-902]

                Referred to by what lies ahead
                  about ← EN 900 is reviewed [review]

                Cite as
                  Concord atlas 2026.06.30, record en-900, as of 30 June 2026

                """)
    }

    @Test("of a record that came later says only that, and how the atlas knows")
    func later() throws {
        #expect(
            try Days.text("en-901-2026", "2024-12-31") == """
                document en-901-2026
                Nothing of it had happened by 31 December 2024; the atlas learned of it on 30 June 2026.

                Sources published after this day: how the atlas knows, not what was known then
                  Press release (official page) https://example.org/release [late]

                Cite as
                  Concord atlas 2026.06.30, record en-901-2026, as of 31 December 2024

                """)
    }

    @Test(
        "says when the atlas cannot tell whether it was there, and when the day is later than anything recorded",
        arguments: [
            ("en-902", "2024-12-31", "Nothing recorded tells whether it was there on 31 December 2024."),
            ("review", "2026-06-30", "On 30 June 2026 it lies ahead."),
            (
                "en-900", "2026-07-01",
                "Nothing after 30 June 2026 has been recorded: what happened between that day and this one is not known here."
            ),
        ] as [(RecordID, String, String)]
    )
    func heading(_ id: RecordID, day: String, line: String) throws {
        #expect(try Days.text(id, day).split(separator: "\n").prefix(3).last.map(String.init) == line)
    }

    @Test("tells of a claim the verdicts that stood, and what they rest on", arguments: ["2025-05-31", "2025-06-01"])
    func verdicts(_ day: String) throws {
        let text = try Days.text("paper:1", day)
        let isNewer = day == "2025-06-01"
        #expect(text.contains("2024-10-31: holds — An older standard stands."))
        #expect(text.contains("2025-06-01: holds — A new one has come.") == isNewer)
        #expect(text.contains("rests on → EN 900:2025 [en-900]") == isNewer)
    }

    @Test(
        "tells of a source, an adoption and a topic what they are",
        arguments: [
            (
                "dateless", "2026-06-30",
                ["official page", "https://example.org/committee", "Published: unknown", "Read: 30 June 2026"]
            ),
            (
                "adoption-later", "2026-06-30",
                ["Degree: Modified (MOD)", "Status: Adopted", "Purpose: Unknown", "Date: 1 June 2025"]
            ),
            ("testing", "2024-12-31", ["Tests."]),
        ] as [(RecordID, String, [String])]
    )
    func facts(_ id: RecordID, day: String, lines: [String]) throws {
        let words = try Days.words(day)
        let record = try #require(words.view.atlas[id] ?? words.view.atlas.source(id))
        #expect(RecordFacts(record, words: words).lines == lines)
    }

    @Test(
        "tells that a position was to end only once it has, or once the atlas knew",
        arguments: [
            ("2025-06-29", ["From: January 2024"]), ("2025-06-30", ["From: January 2024", "Until: 30 June 2025"]),
            ("2026-06-30", ["From: January 2024", "Until: 30 June 2025", "seen 1 July 2025"]),
        ])
    func position(_ day: String, lines: [String]) throws {
        let words = try Days.words(day)
        let position = Position(
            id: "chair", body: "committee", role: .chair, holderName: "", country: "fr", seats: 1,
            from: .known(.month(2024, 1)), until: .known(.day(try #require(CalendarDate("2025-06-30")))),
            seen: .known(.day(try #require(CalendarDate("2025-07-01")))), countingRule: "",
            provenance: Provenance(recorded: try #require(CalendarDate("2026-06-30"))))
        #expect(RecordFacts(position, words: words).lines == lines)
    }

    private struct JSONRecord: Decodable {
        struct Part: Decodable {
            let key: String?
            let id: String?
            let standing: String
        }

        let standing: String
        let label: [String: String]
        let facts: [String]
        let sources: [Part]
        let referencedBy: [Part]
    }

    private func json(_ id: RecordID, _ day: String) throws -> JSONRecord {
        let words = try Days.words(day)
        let text = RecordJSON(try #require(words.view.atlas[id]), words: words).text
        return try JSONDecoder().decode(JSONRecord.self, from: Data(text.utf8))
    }

    @Test("gives the same as JSON, each part with how it lies to the day")
    func json() throws {
        let record = try json("en-900", "2024-12-31")
        #expect(record.standing == "there")
        #expect(record.label == ["en": "prEN 900 — Tests"])
        #expect(record.sources.map(\.key) == ["early", "dateless", "read-early", "late"])
        #expect(record.sources.map(\.standing) == ["there", "undated", "there", "later"])
        #expect(record.referencedBy.map(\.id) == ["project-opens", "en-902"])
        #expect(record.referencedBy.map(\.standing) == ["there", "undated"])
        let later = try json("en-901-2026", "2024-12-31")
        #expect(later.standing == "later")
        #expect(later.label.isEmpty && later.facts.isEmpty && later.referencedBy.isEmpty)
    }
}

@Suite("Records of the atlas, shown")
struct ShownRecordTests {
    @Test(
        "no record refers to itself or names a relation twice; on an earlier day none to what came later",
        arguments: ["2020-01-01", "2024-10-31", "2026-11-26"])
    func relations(_ day: String) throws {
        let atlas = try RepositoryAtlas.read()
        let view = AtlasOnDay(atlas, on: try #require(CalendarDate(day)))
        var count = 0
        for record in atlas.contents.allRecords {
            let relations = RecordRelations(record, view: view)
            for list in [relations.outgoing, relations.incoming] {
                count += list.count
                #expect(Set(list).count == list.count)
                #expect(list.filter { $0.id == record.id } == [])
                let later = list.filter { relation in
                    view.document(relation.id).map { $0.phase == .ahead && day < "2026-11-26" } ?? false
                }
                #expect(later == [])
            }
        }
        #expect(count > 1000)
    }
}
