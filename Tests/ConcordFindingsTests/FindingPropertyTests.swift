import ConcordModel
import Testing

@testable import ConcordFindings

/// What has to hold of every finding on every day.
@Suite("Every finding")
struct FindingPropertyTests {
    static let days = World.months + [World.paperDay, World.betweenDay, World.recordedDay]

    @Test("rests on records that the atlas has", arguments: days)
    func traces(_ day: String) throws {
        let findings = try World.findings(day)
        for finding in findings.all {
            #expect(finding.trace.filter { findings.view.atlas[$0] == nil } == [], "in \(finding.id)")
            #expect(finding.completeness.filter { findings.view.atlas[$0] == nil } == [], "in \(finding.id)")
        }
    }

    /// Columns whose number is of something else than the records of their trace: entries and leads are drafters of the
    /// documents; what both have taken over rests on the adoptions too; that nothing is cited rests on the request; what
    /// follows through a third catalogue has no record of its own.
    private static let otherwise: Set<String> = [
        "guidelines/drafters/entries", "guidelines/drafters/leads", "terms/common/adopted",
        "common-ground/hub/pairs", "common-ground/hub/direct", "common-ground/hub/only-hub",
    ]

    @Test("counts the records of its trace", arguments: days)
    func counts(_ day: String) throws {
        let findings = try World.findings(day)
        for finding in findings.base.all + findings.claims {
            for table in finding.tables {
                for row in table.rows {
                    for (column, cell) in zip(table.columns, row.cells) {
                        guard case .count(let count) = cell.cell,
                            !Self.otherwise.contains("\(finding.id)/\(table.id)/\(column.id)")
                        else { continue }
                        if finding.id == "pipeline", table.id == "summary", row.id == "cited", count == 0 { continue }
                        let place = "\(finding.id) \(table.id)/\(row.id)/\(column.id)"
                        #expect(cell.trace.count == count, "\(place)")
                        #expect(Set(cell.trace).count == count, "the same record twice in \(place)")
                    }
                }
            }
        }
    }

    @Test(
        "has rows as wide as its columns, each under a name of its own, and numbers only where it says so",
        arguments: days)
    func shapes(_ day: String) throws {
        for finding in try World.findings(day).all {
            #expect(Set(finding.tables.map(\.id)).count == finding.tables.count, "tables of \(finding.id)")
            for table in finding.tables {
                let place = "\(finding.id)/\(table.id)"
                #expect(Set(table.rows.map(\.id)).count == table.rows.count, "rows of \(place)")
                #expect(Set(table.columns.map(\.id)).count == table.columns.count, "columns of \(place)")
                #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count }, "cells of \(place)")
                for row in table.rows {
                    for (column, cell) in zip(table.columns, row.cells) where column.isNumeric {
                        let isNumber = cell.cell.numeric != nil || cell.cell == .unknown
                        #expect(isNumber, "\(place)/\(row.id)/\(column.id)")
                    }
                }
            }
        }
    }

    @Test("shows no document of which every event is later", arguments: days)
    func nothingLater(_ day: String) throws {
        let findings = try World.findings(day)
        let later = Set(
            findings.view.atlas.contents.standards.filter { standard in
                !standard.events.isEmpty
                    && standard.events.allSatisfy { event in
                        guard case .happened(let date) = event.moment else { return false }
                        return date.timing(on: findings.view.day) == .future
                    }
            }.map(\.id))
        for finding in findings.all {
            #expect(later.intersection(finding.trace) == [], "in the trace of \(finding.id)")
            let shown = finding.tables.flatMap(\.rows).flatMap(\.cells).flatMap { $0.cell.records }
            #expect(later.intersection(shown) == [], "in the cells of \(finding.id)")
            let rows = finding.tables.flatMap(\.rows).map { RecordID($0.id) }
            #expect(later.intersection(rows) == [], "in the rows of \(finding.id)")
        }
    }

    @Test("has something to leave out on the paper's day")
    func somethingIsLater() throws {
        let view = try World.view(World.paperDay)
        #expect(
            Set(view.documents.filter { $0.phase == .ahead }.map(\.id))
                == ["yd-t-90205-2025", "t-exa-90206-2025", "iso-iec-90103"])
    }

    @Test("is the same when it is computed again", arguments: [World.paperDay, World.recordedDay])
    func deterministic(_ day: String) throws {
        #expect(try World.findings(day).all == World.findings(day).all)
    }

    @Test(
        "says on a day later than anything recorded that nothing after it is known, and only then",
        arguments: [("2026-06-29", false), (World.recordedDay, false), ("2026-07-01", true), ("2030-01-01", true)])
    func beyond(_ day: String, isSaid: Bool) throws {
        let recorded = Cell.date(.known(.day(try CalendarDate(text: World.recordedDay))))
        let expected = isSaid ? Phrase("page.beyond", ["recorded": recorded]) : nil
        for finding in try World.findings(day).all { #expect(finding.beyond == expected, "\(finding.id)") }
    }

    @Test("an empty atlas has findings without numbers above zero")
    func empty() throws {
        let day = try CalendarDate(text: World.recordedDay)
        let findings = Findings(Atlas(version: "0", recorded: day, contents: AtlasContents(), links: []), on: day)
        let numbers = findings.all.flatMap(\.tables).flatMap(\.rows).flatMap(\.cells).compactMap(\.cell.numeric?.whole)
        #expect(!numbers.isEmpty)
        #expect(numbers.allSatisfy { $0 == 0 })
        #expect(findings.all.flatMap(\.trace) == [])
    }
}

extension Cell {
    /// The records that the cell names.
    var records: [RecordID] {
        switch self {
        case .record(let id): [id]
        case .list(let cells): cells.flatMap(\.records)
        case .phrase(let phrase): phrase.arguments.values.flatMap(\.records)
        default: []
        }
    }
}
