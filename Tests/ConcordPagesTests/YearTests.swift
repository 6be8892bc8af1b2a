import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordPages

@Suite("Tables by year")
struct YearTests {
    @Test("leave no year out, a year without any included")
    func years() throws {
        let atlas = try RepositoryAtlas.read()
        let findings = Findings(atlas, on: atlas.recorded)
        let purpose = try #require(findings.base.guidelines.table("purpose"))
        let events = try #require(findings.base.timeline.table("by-year"))
        // The Standardization Law is of 1988, the first standard of 2001; events begin in 2012, and 2013 has none.
        #expect(purpose.rows.map(\.id) == (1988...2026).map(String.init))
        #expect(events.rows.map(\.id) == (2012...2026).map(String.init))
        let none = [
            try #require(purpose.rows.first { $0.id == "1990" }), try #require(events.rows.first { $0.id == "2013" }),
        ]
        for row in none {
            #expect(row.cells.dropFirst().map(\.cell) == Array(repeating: .count(0), count: row.cells.count - 1))
        }
    }
}
