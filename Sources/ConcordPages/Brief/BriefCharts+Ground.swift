import ConcordCharts
import ConcordFindings
import ConcordModel

extension BriefCharts {
    /// Topics by state.
    var groundTopics: BriefChart? { ground("ground-topics", "topics") }

    /// Layers by state.
    var groundLayers: BriefChart? { ground("ground-layers", "layers") }

    /// The columns of the states, without the shares of provisions met.
    private static let states = ["contrary", "shared", "overlapping", "one-sided-first", "one-sided-second", "unknown"]

    private func ground(_ id: String, _ table: String) -> BriefChart? {
        let sides = Sides.euAndChina
        let arguments = [
            "first": words.word("jurisdiction", sides.first.rawValue),
            "second": words.word("jurisdiction", sides.second.rawValue),
        ]
        return chart(id, findings.base.ground, table, trace: mappings, arguments: arguments) { table in
            BarMatrix(
                frame: frame(id, arguments: arguments, partial: "ground.hatched"),
                columns: table.columns.filter { Self.states.contains($0.id) }.map { words.words($0.title) },
                rows: table.rows.map { row in
                    BarMatrix.Row(
                        label: words.words(row.cells[0].cell),
                        values: zip(table.columns, row.cells).filter { Self.states.contains($0.0.id) }
                            .map { $0.1.cell.numeric?.whole },
                        isPartial: Self.restsOnDrafts(row, of: table),
                        wholeColumns: wholeColumns(row, of: table)
                    )
                },
                unknown: messages("value.unknown")
            ).svg
        }
    }

    /// The mappings and terms behind the pairs: a chart leads to these, its table to each pair.
    private var mappings: [RecordID] {
        let ids = findings.base.ground.table("states")?.rows.flatMap { $0.cells.flatMap(\.trace) } ?? []
        return Set(ids.filter { findings.view.atlas[$0] is MappingEntry }.map(\.owner)).sorted()
    }

    /// States that rest on no mapping: terms alone, and that nothing is known.
    private func wholeColumns(_ row: Table.Row, of table: Table) -> Set<Int> {
        Set(
            Self.states.indices.filter { index in
                let trace = table.cell(row: row.id, column: Self.states[index])?.trace ?? []
                return Self.states[index] == "unknown"
                    || !Self.states[index].hasPrefix("one-sided")
                        && !trace.contains { findings.view.atlas[$0] is MappingEntry }
            })
    }

    private static func restsOnDrafts(_ row: Table.Row, of table: Table) -> Bool {
        guard case .phrase(let phrase)? = table.cell(row: row.id, column: "basis")?.cell else { return false }
        return phrase.key == "ground.draft"
    }
}
