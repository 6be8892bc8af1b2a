import ConcordFindings
import ConcordModel
import Foundation
import TestSupport
import Testing

@testable import ConcordPages

@Suite("Feeds and calendars of changes")
struct ChangesFeedTests {
    private func validate(_ files: [URL]) throws -> ProgramRun {
        try PythonTools.run("ConcordPagesTests/validate_changes.py", files.map(\.path))
    }

    @Test(
        "are read by other programs in every language, and refused damaged",
        .enabled(if: PythonTools.areInstalled, Comment(rawValue: PythonTools.need))
    )
    func others() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let report = try ChangesSample.shared.get()
        let awkward = try ChangesSample.awkward()
        var files: [URL] = []
        var counts: [Int] = []
        func write(_ text: String, _ name: String) throws -> URL {
            let file = folder.appending(path: name)
            try text.write(to: file, atomically: true, encoding: .utf8)
            return file
        }
        for language in Messages.languages {
            for (name, report) in [("whole", report), ("awkward", awkward)] {
                let words = ChangesSample.words(report, language)
                files.append(
                    try write(ChangesAtom(report, words: words).text, "\(name)-\(language.rawValue).atom"))
                counts.append(report.changes.count)
                let calendar = try #require(DeadlineCalendar(report, words: words).text)
                files.append(try write(calendar, "\(name)-\(language.rawValue).ics"))
                // A calendar has no place for what has no date.
                counts.append(report.changes(in: .ahead).count { $0.date != .unknown })
            }
        }
        let taken = try validate(files)
        #expect(taken.status == 0, Comment(rawValue: String((taken.errors + taken.output).prefix(4000))))
        #expect(taken.output.split(separator: "\n").compactMap { Int($0) } == counts)

        let feed = try String(contentsOf: files[0], encoding: .utf8)
        #expect(try validate([write(feed.replacing("<updated>", with: "<changed>"), "damaged.atom")]).status == 1)
        let calendar = try String(contentsOf: files[1], encoding: .utf8)
        #expect(try validate([write(calendar.replacing("\r\n", with: "\n"), "damaged.ics")]).status == 1)
    }

    @Test("set an entry on the day of its change, and what lies ahead on the day of the report")
    func updated() throws {
        let report = try ChangesSample.shared.get()
        let text = ChangesAtom(report, words: ChangesSample.words(report)).text
        let published = """
                <id>tag:concord.invalid,2026:rules/eu-2026-1744/published/2026-07-24</id>
                <title>24 July 2026: Regulation (EU) 2026/1744, Digital Omnibus on AI: published</title>
                <updated>2026-07-24T00:00:00Z</updated>
            """
        #expect(text.contains(published))
        #expect(!text.contains("<updated>2027"))
    }

    @Test("fold, escape and date events as RFC 5545 asks")
    func calendar() throws {
        let report = try ChangesSample.awkward()
        let text = try #require(DeadlineCalendar(report, words: ChangesSample.words(report)).text)
        // 1 January 2028 is the first of the year; the day after its last one ends the event.
        let year = """
            BEGIN:VEVENT\r
            UID:ahead/year@concord.invalid\r
            DTSTAMP:\(report.view.atlas.recorded.description.filter { $0 != "-" })T000000Z\r
            DTSTART;VALUE=DATE:20280101\r
            DTEND;VALUE=DATE:20290101\r
            SUMMARY:2028: In a year\r

            """
        #expect(text.contains(year))
        // A year is no day that anybody has set.
        #expect(text.components(separatedBy: "STATUS:CONFIRMED").count == 2)
        #expect(text.contains("DTSTART;VALUE=DATE:20271201\r\nDTEND;VALUE=DATE:20280101\r\n"))
        #expect(text.contains("UID:ahead/a%20b/%C3%A9%3B,@concord.invalid\r\n"))
        #expect(text.contains("SUMMARY:<b> & *c*\\; d\\, e\r\n"))
        #expect(!text.contains("Nobody knows when"))
    }

    @Test("are no calendar where nothing dated lies ahead")
    func empty() throws {
        let report = try ChangesSample.shared.get().narrowed(to: [], for: "")
        #expect(DeadlineCalendar(report, words: ChangesSample.words(report)).text == nil)
    }
}
