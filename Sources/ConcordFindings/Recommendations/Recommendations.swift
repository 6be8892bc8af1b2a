import ConcordModel

/// C10: a paper's recommendations with the indicators that can be computed so far.
public enum Recommendations {
    public static func finding(_ view: AtlasOnDay, findings: [Finding]) -> Finding {
        let recommendations = view.atlas.contents.recommendations
        var computed = 0
        var rows: [Table.Row] = []
        for recommendation in recommendations {
            for indicator in recommendation.indicators {
                let answer: TracedCell
                switch indicator.answer {
                case .cell(let reference):
                    let found = findings.first { $0.id == reference.finding }?
                        .table(reference.table)?.cell(row: reference.row, column: reference.column)
                    if let found, found.cell != .unknown { computed += 1 }
                    answer = found ?? TracedCell(.unknown)
                case .planned(let what):
                    answer = TracedCell(.phrase(Phrase("recommendations.planned", ["what": .text(what)])))
                }
                rows.append(
                    Table.Row(
                        indicator.id.text,
                        [
                            TracedCell(.text(recommendation.statement), trace: [recommendation.id]),
                            TracedCell(.word("level", recommendation.level.rawValue)),
                            TracedCell(.text(indicator.question), trace: [indicator.id]),
                            answer,
                        ]
                    )
                )
            }
        }
        return Finding(
            id: "recommendations",
            day: view.day,
            question: Phrase("recommendations.question"),
            definition: Phrase("recommendations.definition"),
            sentences: [
                Phrase(
                    "recommendations.sentence",
                    [
                        "recommendations": .count(recommendations.count),
                        "indicators": .count(rows.count),
                        "computed": .count(computed),
                    ]
                )
            ],
            tables: [
                Table(
                    id: "indicators",
                    title: Phrase("recommendations.indicators"),
                    columns: [
                        Table.Column("recommendation", Phrase("column.recommendation")),
                        Table.Column("level", Phrase("column.level")),
                        Table.Column("question", Phrase("column.indicator")),
                        Table.Column("answer", Phrase("column.answer")),
                    ],
                    rows: rows
                )
            ],
            n: recommendations.count,
            completeness: [],
            caveats: [Phrase("recommendations.caveat")],
            undated: []
        )
    }
}
