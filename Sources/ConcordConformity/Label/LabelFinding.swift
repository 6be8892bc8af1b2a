public import ConcordFindings
import ConcordModel

/// The labels of files as a finding: what was found where, and how it stands to the provisions that ask for it.
public enum LabelFinding {
    public static func finding(_ evidence: LabelEvidence, in view: AtlasOnDay) -> Finding {
        let readings = evidence.readings
        return Finding(
            id: "assess-label", day: view.day,
            question: Phrase("assess.label.question"),
            definition: Phrase("assess.label.definition"),
            sentences: [
                Phrase(
                    "assess.sentence.labels",
                    [
                        "files": .count(readings.count), "found": .count(readings.count { $0.state == .found }),
                        "partial": .count(readings.count { $0.state == .partial }),
                        "absent": .count(readings.count { $0.state == .absent }),
                        "unreadable": .count(readings.count { $0.state == .unreadable }),
                    ])
            ],
            tables: [labels(readings), marks(readings), checks(evidence.checks)].filter { !$0.rows.isEmpty },
            n: readings.count, completeness: [],
            caveats: LabelReading.limits + [Phrase("assess.caveat.reported")], undated: []
        ).on(view.atlas)
    }

    private static func labels(_ readings: [LabelReading]) -> Table {
        Table(
            id: "labels", title: Phrase("assess.labels"),
            columns: [
                Table.Column("file", Phrase("column.label-file")), Table.Column("state", Phrase("column.result")),
                Table.Column("place", Phrase("column.found-at")),
            ]
                // Names of fields are the same in every language.
                + ImplicitLabel.Field.allCases.map {
                    Table.Column($0.rawValue, Phrase("column.verbatim", ["value": .verbatim($0.rawValue)]))
                } + [Table.Column("others", Phrase("column.other-keys"))],
            rows: readings.flatMap { reading in
                reading.labels.isEmpty
                    ? [row(reading, nil, 1)]
                    : reading.labels.enumerated().map { row(reading, $1, $0 + 1) }
            })
    }

    private static func row(_ reading: LabelReading, _ label: ImplicitLabel?, _ number: Int) -> Table.Row {
        let fields = ImplicitLabel.Field.allCases.map { field -> TracedCell in
            guard let value = label?.fields[field] else { return TracedCell(.empty) }
            return TracedCell(value.isEmpty ? .phrase(Phrase("label.value.empty")) : .verbatim(value))
        }
        return Table.Row(
            number == 1 ? reading.file : "\(reading.file) \(number)",
            [
                TracedCell(.verbatim(reading.file)), TracedCell(.word("label-state", reading.state.rawValue)),
                TracedCell(label.map { .verbatim($0.place) } ?? .empty),
            ] + fields + [
                TracedCell(label.map { .list($0.otherKeys.map { .verbatim($0) }) } ?? .empty)
            ])
    }

    private static func marks(_ readings: [LabelReading]) -> Table {
        let rows = readings.flatMap { reading in reading.otherMarks.map { (reading.file, $0) } }
        return Table(
            id: "marks", title: Phrase("assess.marks"),
            columns: [
                Table.Column("file", Phrase("column.label-file")), Table.Column("mark", Phrase("column.mark")),
                Table.Column("place", Phrase("column.found-at")), Table.Column("value", Phrase("column.value")),
            ],
            rows: rows.enumerated().map { index, row in
                Table.Row(
                    "\(row.0) \(index + 1)",
                    [
                        TracedCell(.verbatim(row.0)), TracedCell(.word("mark", row.1.kind.rawValue)),
                        TracedCell(.verbatim(row.1.place)),
                        TracedCell(row.1.value.isEmpty ? .empty : .verbatim(row.1.value)),
                    ])
            })
    }

    private static func checks(_ checks: [LabelCheck]) -> Table {
        Table(
            id: "label-checks", title: Phrase("assess.label-checks"),
            columns: [
                Table.Column("provision", Phrase("column.provision")), Table.Column("result", Phrase("column.result")),
                Table.Column("why", Phrase("column.explanation")),
            ],
            rows: checks.map { check in
                Table.Row(
                    check.provision.text,
                    [
                        TracedCell(.record(check.provision), trace: [check.provision]),
                        TracedCell(.word("assessment", check.outcome.rawValue)), TracedCell(.phrase(check.reason)),
                    ])
            })
    }
}
