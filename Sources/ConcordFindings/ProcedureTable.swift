import ConcordModel

/// The steps of a procedure, as a table under the procedure's own title.
enum ProcedureTable {
    /// The procedures of a jurisdiction that may be shown on the day.
    static func tables(of jurisdiction: Jurisdiction, _ view: AtlasOnDay) -> [Table] {
        view.atlas.contents.procedures.filter {
            $0.jurisdiction == jurisdiction && view.isRecorded($0.provenance)
        }.map(table)
    }

    private static func table(_ procedure: Procedure) -> Table {
        Table(
            id: procedure.id.text,
            title: Phrase("title.text", ["text": .text(procedure.title)]),
            columns: [
                Table.Column("number", Phrase("column.number")),
                Table.Column("step", Phrase("column.step")),
                Table.Column("actors", Phrase("column.actors")),
                Table.Column("what", Phrase("column.what")),
            ],
            rows: procedure.steps.map { step in
                Table.Row(
                    step.id.text,
                    [
                        TracedCell(.verbatim(step.number), trace: [step.id]),
                        TracedCell(.text(step.title), trace: [step.id]),
                        TracedCell(.records(step.actors), trace: step.actors),
                        TracedCell(.text(step.what)),
                    ]
                )
            }
        )
    }
}
