import ConcordModel
import Testing

@Suite("Days of the calendar")
struct CalendarDateTests {
    @Test(
        "days that exist",
        arguments: ["2026-07-22", "2024-02-29", "2000-02-29", "1600-02-29", "0001-01-01", "9999-12-31"])
    func exists(_ text: String) throws {
        #expect(try #require(CalendarDate(text)).description == text)
    }

    @Test(
        "days that do not",
        arguments: [
            "2026-02-30", "2023-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-06-31", "2026-09-31",
            "2026-11-31",
            "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "0000-01-01",
        ])
    func existsNot(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(
        "texts that are no day",
        arguments: [
            "", "2026", "2026-07", "2026-7-22", "26-07-22", "02026-07-22", "2026-07-22 ", " 2026-07-22", "2026/07/22",
            "20260722",
            "2026-07-22T00:00", "+026-07-22", "-026-07-22", "2026-07--2", "2026-07-22-", "２０２６-07-22", "2026–07–22",
            "today",
        ])
    func noDay(_ text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(
        "years and months outside of the calendar",
        arguments: [(0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2026, 0, 1), (2026, 13, 1)])
    func outside(_ year: Int, _ month: Int, _ day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    /// The Gregorian calendar repeats after 400 years of 146,097 days.
    @Test("all days of 400 years are printed and read alike, follow each other, and are as many as they should be")
    func cycle() {
        var previous: CalendarDate?
        var count = 0
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...31 {
                    guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
                    count += 1
                    guard CalendarDate(date.description) == date else {
                        Issue.record("\(date) is not read as it is printed")
                        return
                    }
                    if let previous, previous >= date || date.dayNumber - previous.dayNumber != 1 {
                        Issue.record("\(date) does not follow \(previous)")
                        return
                    }
                    previous = date
                }
            }
        }
        #expect(count == 146_097)
    }

    @Test(
        "distances",
        arguments: [
            ("1970-01-01", "2000-01-01", 10_957), ("2024-10-31", "2026-11-23", 753), ("2024-02-28", "2024-03-01", 2),
            ("1900-02-28", "1900-03-01", 1), ("2026-01-01", "2025-12-31", -1),
        ])
    func distance(_ from: String, _ to: String, _ days: Int) throws {
        let start = try #require(CalendarDate(from))
        let end = try #require(CalendarDate(to))
        #expect(end.dayNumber - start.dayNumber == days)
    }
}
