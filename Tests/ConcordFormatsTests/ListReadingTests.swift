import ConcordModel
import LocatedText
import Testing

@testable import ConcordFormats

@Suite("What lists write")
struct ListReadingTests {
    /// https://www.iso.org/stage-codes.html
    @Test(
        "of stages, by the harmonized codes",
        arguments: [
            ("00.20", State.project, "00.20"), ("10.99", .project, "10.99"), ("2000", .draft, "20.00"),
            ("30.60", .draft, "30.60"), ("40.20", .enquiry, "40.20"), ("4060", .enquiryClosed, "40.60"),
            ("40.99", .enquiryClosed, "40.99"), ("50.20", .vote, "50.20"), ("50.99", .approved, "50.99"),
            ("60.00", .approved, "60.00"), ("60.60", .published, "60.60"), ("90.92", .published, "90.92"),
            ("95.20", .published, "95.20"), ("9599", .withdrawn, "95.99"), ("30.98", .abandoned, "30.98"),
            ("40", .enquiry, "40"),
        ])
    func stage(_ text: String, state: State, code: String) {
        let stage = ListStage.harmonized(text)
        #expect(stage?.state == state)
        #expect(stage?.code == code)
    }

    @Test("that are no stage codes", arguments: ["", "4", "402", "40.2", "70.20", "Enquiry", "40-20", "４０.20"])
    func noStage(_ text: String) { #expect(ListStage.harmonized(text) == nil) }

    @Test(
        "of stages, in words",
        arguments: [
            ("Under Approval", State.vote), ("under  drafting", .draft), ("PUBLISHED", .published),
            ("Withdrawal", .withdrawn),
            ("Preliminary", .project), ("Stopped", .abandoned),
        ])
    func word(_ text: String, state: State) { #expect(ListStage.word(text) == state) }

    @Test(
        "of dates",
        arguments: [
            ("2026", "2026"), ("2026-07", "2026-07"), ("2026-07-22", "2026-07-22"), ("2026/7/2", "2026-07-02"),
            ("2026.07.22", "2026-07-22"), ("2026年7月22日", "2026-07-22"), ("2026年7月", "2026-07"),
            ("20260722", "2026-07-22"),
            ("2026-07-22 00:00:00.0", "2026-07-22"), ("2026-07-22T10:00:00Z", "2026-07-22"),
        ])
    func date(_ text: String, expected: String) { #expect(ListDate.date(text)?.description == expected) }

    @Test(
        "that are no dates, or may be two",
        arguments: [
            "", "03/04/2026", "22.07.2026", "2026-13-01", "2026-02-30", "July 2026", "26-07-22", "2026-07-22-01",
            "unknown",
        ])
    func noDate(_ text: String) { #expect(ListDate.date(text) == nil) }

    @Test("in the metadata of ISO, where a number below 1000 has lost its noughts")
    func noughts() throws {
        let line = #"{"reference":"ISO/IEC PWI 99990","currentStage":20,"title":{"en":"T"}}"#
        let list = try DocumentListFormat.isoOpenData.list(from: Array(line.utf8), file: "x.jsonl")
        #expect(list.documents.map(\.value.steps) == [[.init(.project, code: "00.20")]])
    }

    @Test("in a semicolon's table, whose stage is not known")
    func unknownStage() throws {
        let text = "Reference;Stage\nEN 99990;Somewhere\n"
        let list = try DocumentListFormat.workProgramme.list(from: Array(text.utf8), file: "x.csv")
        #expect(list.documents.map(\.value.steps) == [[]])
        #expect(
            list.warnings.map(\.description) == [
                "x.csv:2:10: warning: 'Somewhere' is no stage that is known; the stage is passed over"
            ])
    }
}
