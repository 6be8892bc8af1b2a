import ConcordModel
import Testing

@Suite("Dates as exact as their source")
struct PartialDateTests {
    @Test(
        "the days that a date can mean",
        arguments: [
            ("2026", "2026-01-01", "2026-12-31"), ("2026-04", "2026-04-01", "2026-04-30"),
            ("2024-02", "2024-02-01", "2024-02-29"),
            ("1900-02", "1900-02-01", "1900-02-28"), ("2026-07-22", "2026-07-22", "2026-07-22"),
        ])
    func span(_ text: String, _ earliest: String, _ latest: String) throws {
        let date = try #require(PartialDate(text))
        #expect(date.description == text)
        #expect(date.earliest.description == earliest)
        #expect(date.latest.description == latest)
        #expect(date.year == date.earliest.year)
    }

    @Test(
        "texts that are no date",
        arguments: [
            "", "unknown", "26", "0000", "0000-01", "2026-0", "2026-00", "2026-13", "2026-1", "2026-02-30", "2026-Q1",
            "2026-07-22-01", "-2026", "2026-",
        ])
    func noDate(_ text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test("are ordered by the last day that they can mean, the more exact first")
    func order() throws {
        let texts = ["2025-11", "2025-12-30", "2025-12-31", "2025-12", "2025", "2026-01-01", "2026"]
        let dates = try texts.map { try #require(PartialDate($0)) }
        #expect(dates.reversed().sorted() == dates)
    }

    @Test(
        "how a date lies to a day",
        arguments: [
            ("2026-07-22", "2026-07-21", Timing.future), ("2026-07-22", "2026-07-22", .past),
            ("2026-07-22", "2026-07-23", .past),
            ("2026-07", "2026-06-30", .future), ("2026-07", "2026-07-01", .undecided),
            ("2026-07", "2026-07-30", .undecided),
            ("2026-07", "2026-07-31", .past), ("2026", "2025-12-31", .future), ("2026", "2026-01-01", .undecided),
            ("2026", "2026-12-31", .past), ("unknown", "2026-01-01", .undecided), ("unknown", "9999-12-31", .undecided),
        ])
    func timing(_ date: String, _ day: String, _ timing: Timing) throws {
        #expect(try recorded(date).timing(on: try #require(CalendarDate(day))) == timing)
    }

    @Test(
        "a designation is in use from its first day to its last",
        arguments: [
            (nil, nil, "2026-01-01", true),
            ("2026-03-01", nil, "2026-02-28", false), ("2026-03-01", nil, "2026-03-01", true),
            (nil, "2026-03-31", "2026-03-31", true), (nil, "2026-03-31", "2026-04-01", false),
            ("2026-03", "2026", "2026-03-15", true), ("2026", "unknown", "2027-01-01", true),
            ("unknown", nil, "1999-01-01", true),
        ] as [(String?, String?, String, Bool)])
    func designation(_ from: String?, _ until: String?, _ day: String, _ isUsed: Bool) throws {
        let designation = Designation("EN 1", from: try from.map(recorded), until: try until.map(recorded))
        #expect(designation.inUse(on: try #require(CalendarDate(day))) == isUsed)
    }
}

/// A date as the atlas writes it.
func recorded(_ text: String) throws -> RecordedDate {
    text == "unknown" ? .unknown : .known(try #require(PartialDate(text)))
}
