import ConcordFindings
import ConcordModel
import Measures

extension AssessmentTables {
    /// The numbers of the catalogues of a market, each held against the evidence.
    static func criteria(_ results: [CriterionResult]) -> Table {
        Table(
            id: "criteria",
            title: Phrase("assess.criteria"),
            columns: [
                Table.Column("criterion", Phrase("column.criterion")),
                Table.Column("asked", Phrase("column.asked")),
                Table.Column("modality", Phrase("column.modality")),
                Table.Column("interval", Phrase("column.interval")),
                Table.Column("confidence", Phrase("column.confidence-met")),
                Table.Column("result", Phrase("column.result")),
                Table.Column("effect", Phrase("column.effect")),
                Table.Column("why", Phrase("column.explanation")),
                Table.Column("notes", Phrase("column.notes")),
                Table.Column("files", Phrase("column.evidence")),
            ],
            rows: results.map(row)
        )
    }

    private static func row(_ result: CriterionResult) -> Table.Row {
        let asked = Phrase(
            // What has to be done after so many times may be done after fewer.
            result.criterion.role == .trigger
                ? "comparison.trigger" : "comparison.\(result.criterion.comparison.rawValue)",
            [
                "value": .phrase(
                    Phrase("unit.\(result.criterion.unit.rawValue)", ["value": .number(result.threshold)]))
            ])
        return Table.Row(
            result.id.text,
            [
                TracedCell(.record(result.id), trace: [result.id]),
                TracedCell(.phrase(asked), trace: [result.provision]),
                TracedCell(.word("modality", result.modality.rawValue)),
                TracedCell(result.interval.map(interval) ?? .empty),
                TracedCell(
                    result.confidence.map {
                        .phrase(Phrase("assess.percent", ["value": .verbatim(percent($0, down: true))]))
                    } ?? .empty),
                TracedCell(.word("assessment", result.outcome.rawValue)),
                TracedCell(.word("effect", result.effect.rawValue)),
                TracedCell(.phrase(result.reason)),
                TracedCell(result.notes.isEmpty ? .empty : .list(result.notes.map { .phrase($0) })),
                TracedCell(result.files.isEmpty ? .empty : .list(result.files.map { .verbatim($0) })),
            ]
        )
    }

    private static func interval(_ interval: Interval) -> Cell {
        .phrase(
            Phrase(
                "assess.interval",
                ["lower": .verbatim(percent(interval.lower)), "upper": .verbatim(percent(interval.upper))]))
    }

    /// With one digit behind the point; a confidence is cut, not rounded, and never whole, so that it does not read as more than
    /// it is.
    static func percent(_ share: Double, down: Bool = false) -> String {
        let tenths = down ? min(999, Int((share * 1000).rounded(.down))) : Int((share * 1000).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
