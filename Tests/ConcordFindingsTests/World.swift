import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText
import Testing

@testable import ConcordFindings

/// The small invented atlas of `Fixtures/world`. What the tests expect of it is worked out by hand from its files.
///
/// Three days recur: 31 October 2024, the date of its paper; 31 December 2025, between the failed enquiry and the citation;
/// 30 June 2026, the day on which everything was recorded.
enum World {
    static let paperDay = "2024-10-31"
    static let betweenDay = "2025-12-31"
    static let recordedDay = "2026-06-30"

    private static let shared = Result {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/world")
        return try AtlasReader(path: folder.path).read()
    }

    static func reading() throws -> AtlasReading { try shared.get() }

    static func atlas() throws -> Atlas { try reading().atlas }

    static func view(_ day: String) throws -> AtlasOnDay { AtlasOnDay(try atlas(), on: try CalendarDate(text: day)) }

    static func base(_ day: String) throws -> BaseFindings {
        BaseFindings(try atlas(), on: try CalendarDate(text: day))
    }

    static func findings(_ day: String) throws -> Findings { Findings(try atlas(), on: try CalendarDate(text: day)) }

    /// The world with other contents.
    static func changed(_ change: (inout AtlasContents) throws -> Void) throws -> Atlas {
        let atlas = try atlas()
        var contents = atlas.contents
        try change(&contents)
        return Atlas(version: atlas.version, recorded: atlas.recorded, contents: contents, links: atlas.links)
    }

    /// The first day of every month from before the first document to after the last event.
    static let months: [String] = (2021...2028).flatMap { year in
        (1...12).map { "\(year)-\($0 < 10 ? "0" : "")\($0)-01" }
    }
}

extension CalendarDate {
    init(text: String) throws { self = try #require(CalendarDate(text)) }
}

extension Finding {
    /// The cell at `table/row/column`.
    func at(_ path: String) -> TracedCell? {
        guard let reference = CellReference(finding: id, path: path) else { return nil }
        return table(reference.table)?.cell(row: reference.row, column: reference.column)
    }

    /// The whole number in the cell; nil where there is no cell or no number in it.
    func number(_ path: String) -> Int? { at(path)?.cell.numeric?.whole }

    /// The numbers of several columns of one row.
    func numbers(_ table: String, _ row: String, _ columns: [String]) -> [Int?] {
        columns.map { number("\(table)/\(row)/\($0)") }
    }

    func trace(_ path: String) -> [String]? { at(path)?.trace.map(\.text) }

    func rows(_ table: String) -> [String]? { self.table(table)?.rows.map(\.id) }

    /// The arguments of the sentence with this key; nil where it is not said.
    func sentence(_ key: String) -> [String: Cell]? { sentences.first { $0.key == key }?.arguments }
}

@Suite("The invented world")
struct WorldTests {
    @Test("is read without a word of complaint")
    func diagnostics() throws {
        let reading = try World.reading()
        #expect(reading.diagnostics.map(\.description) == [])
        #expect(FindingCheck.faults(in: reading.atlas) == [])
        #expect(reading.atlas.recorded.description == World.recordedDay)
    }
}
