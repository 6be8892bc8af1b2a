import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordPages

/// Reports of changes to test pages and feeds with.
enum ChangesSample {
    /// The atlas of this repository between the first of June 2026 and the day of its first edition.
    static let shared = Result {
        let window = ChangeWindow(
            since: try #require(CalendarDate("2026-06-01")), until: try #require(CalendarDate("2026-11-26")))
        return ChangeReport(try RepositoryAtlas.read(), window: window)
    }

    static func words(_ report: ChangeReport, _ language: Language = .english) -> CellWords {
        CellWords(Messages(language), view: report.view)
    }

    /// Dates ahead that are awkward to write: marks of every format in the words, a month and a year without a day.
    static func awkward() throws -> ChangeReport {
        let report = try shared.get()
        func change(_ id: String, _ date: RecordedDate, _ certainty: Change.Certainty, _ words: String) -> Change {
            Change(
                .ahead, id: id, date: date,
                what: Phrase("change.event", ["event": .text(LocalizedText([.english: words]))]),
                records: ["eu-ai-act"],
                sources: [], weight: 0, certainty: certainty,
                notes: [LocalizedText([.english: "A; b, c\\d\nsecond line <&\"']]>"])])
        }
        return report.narrowed(
            to: [
                change("a b/é;,", .known(.day(try #require(CalendarDate("2027-02-28")))), .law, "<b> & *c*; d, e"),
                change("month", .known(.month(2027, 12)), .planned, String(repeating: "规则和标准", count: 40)),
                change("year", .known(.year(2028)), .fixed, "In a year"),
                change("unknown", .unknown, .target, "Nobody knows when"),
            ], for: "")
    }
}
