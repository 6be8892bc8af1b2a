import ConcordModel

/// The state of play in about ten numbers, each taken from a cell of another finding.
public enum KeyFigures {
    /// A number of the state of play: where it is computed.
    struct KeyFigure {
        let id: String
        let cell: CellReference

        init(_ id: String, _ finding: String, _ path: (String, String, String)) {
            self.id = id
            cell = CellReference(finding: finding, table: path.0, row: path.1, column: path.2)
        }
    }

    static let all: [KeyFigure] = [
        KeyFigure("eu-documents", "landscape", ("by-jurisdiction", "eu", "published")),
        KeyFigure("cn-documents", "landscape", ("by-jurisdiction", "cn", "published")),
        KeyFigure("international-documents", "landscape", ("by-jurisdiction", "international", "published")),
        KeyFigure("answered", "pipeline", ("summary", "answered", "count")),
        KeyFigure("cited", "pipeline", ("summary", "cited", "count")),
        KeyFigure("cn-mandatory", "guidelines", ("bindingness", "mandatory", "published")),
        KeyFigure("cn-target", "guidelines", ("targets", "cn-guidelines-2024:t1", "counted")),
        KeyFigure("cn-rules", "rules", ("rules", "cn", "standing")),
        KeyFigure("eu-adoptions", "terms", ("adopters", "eu", "adopted")),
        KeyFigure("cn-adoptions", "terms", ("adopters", "cn", "adopted")),
        KeyFigure("terms-different", "terms", ("relations", "different", "terms")),
        KeyFigure("claims-holding", "claims", ("verdicts", "holds", "now")),
    ]

    public static func finding(_ view: AtlasOnDay, findings: [Finding]) -> Finding {
        let rows = all.compactMap { figure -> Table.Row? in
            guard
                let cell = findings.first(where: { $0.id == figure.cell.finding })?
                    .table(figure.cell.table)?.cell(row: figure.cell.row, column: figure.cell.column)
            else { return nil }
            return Table.Row(
                figure.id,
                [
                    TracedCell(.phrase(Phrase("key-figure.\(figure.id)"))),
                    cell,
                    TracedCell(.phrase(Phrase("finding.\(figure.cell.finding)"))),
                ]
            )
        }
        return Finding(
            id: "key-figures",
            day: view.day,
            question: Phrase("key-figures.question"),
            definition: Phrase("key-figures.definition"),
            sentences: [],
            tables: [
                Table(
                    id: "figures",
                    title: Phrase("key-figures.title"),
                    columns: [
                        Table.Column("figure", Phrase("column.figure")),
                        Table.Column("value", Phrase("column.value"), isNumeric: true),
                        Table.Column("finding", Phrase("column.finding")),
                    ],
                    rows: rows
                )
            ],
            n: rows.count,
            completeness: [],
            caveats: [],
            undated: []
        )
    }
}
