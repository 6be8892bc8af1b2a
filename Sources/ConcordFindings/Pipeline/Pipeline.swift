import ConcordModel

/// C2: for each item of the standardisation request in force, which documents answer it, how far they are, and whether any
/// gives presumption of conformity. Presumption comes from a citation event and from nothing else.
public enum Pipeline {
    public static func finding(_ view: AtlasOnDay) -> Finding {
        let request = requestInForce(view)
        let answers = (request?.deliverables ?? []).map { DeliverableOnDay($0, view: view) }
        let documents = uniqueDocuments(answers, view: view)
        let cited = view.documents.filter { $0.isCited }
        let published = documents.filter { $0.phase == .published }
        let answered = answers.filter { answer in answer.documents.contains { $0.phase == .published } }
        let profiles = ApplicationDates(view)
        return Finding(
            id: "pipeline",
            day: view.day,
            question: Phrase("pipeline.question"),
            definition: Phrase("pipeline.definition"),
            sentences: sentences(
                request, answers: answers, answered: answered.count, documents: documents, published: published.count,
                cited: cited.count, next: profiles.next, view: view
            ),
            tables: [
                summary(request, answers: answers, answered: answered, documents: documents, cited: cited),
                deliverables(answers), steps(documents, view: view), ArticleTable.table(view), profiles.table,
            ] + ProcedureTable.tables(of: .eu, view),
            n: documents.count,
            completeness: view.atlas.contents.completeness.filter { $0.body == "cen-clc-jtc-21" }.map(\.id),
            caveats: [
                Phrase("pipeline.caveat.citation"), Phrase("pipeline.caveat.last-known"),
                Phrase("pipeline.caveat.furthest"), Phrase("pipeline.caveat.inferred"),
            ],
            undated: documents.filter { $0.phase == .undated }.map(\.id)
        )
    }

    /// The request whose decision had been adopted by the day and not repealed; the one adopted last where several stand.
    static func requestInForce(_ view: AtlasOnDay) -> StandardisationRequest? {
        var found: (request: StandardisationRequest, adoption: PartialDate?)?
        for request in view.atlas.contents.requests {
            guard let events = view.atlas.rule(request.rule)?.events, let state = events.reading(on: view.day).state,
                state == .adopted || state.isPublished, !state.isOver
            else { continue }
            let adoption = events.first(of: [.adopted, .published])?.date
            if let earlier = found?.adoption, adoption.map({ $0 < earlier }) ?? true { continue }
            found = (request, adoption)
        }
        return found?.request
    }

    private static func uniqueDocuments(_ answers: [DeliverableOnDay], view: AtlasOnDay) -> [DocumentOnDay] {
        var seen: Set<RecordID> = []
        return answers.flatMap(\.documents).filter { seen.insert($0.id).inserted }
    }

    private static func sentences(
        _ request: StandardisationRequest?, answers: [DeliverableOnDay], answered: Int, documents: [DocumentOnDay],
        published: Int, cited: Int, next: ApplicationDates.Ahead?, view: AtlasOnDay
    ) -> [Phrase] {
        guard let request else { return [Phrase("pipeline.sentence.no-request")] }
        var sentences = [
            Phrase(
                "pipeline.sentence.request",
                [
                    "request": .verbatim(view.designation(of: request.rule)),
                    "items": .count(answers.count),
                    "documents": .count(documents.count),
                    "answered": .count(answered),
                ]
            ),
            cited == 0
                ? Phrase("pipeline.sentence.no-citation", ["day": .date(.known(.day(view.day)))])
                : Phrase("pipeline.sentence.citation", ["cited": .count(cited)]),
        ]
        if let next {
            sentences.append(
                Phrase("pipeline.sentence.next-date", ["date": .date(next.date), "profile": .record(next.profile)])
            )
        }
        return sentences
    }

    private static func summary(
        _ request: StandardisationRequest?, answers: [DeliverableOnDay], answered: [DeliverableOnDay],
        documents: [DocumentOnDay], cited: [DocumentOnDay]
    ) -> Table {
        let published = documents.filter { $0.phase == .published }
        func row(_ id: String, _ cell: TracedCell) -> Table.Row {
            Table.Row(id, [TracedCell(.phrase(Phrase("pipeline.summary.\(id)"))), cell])
        }
        return Table(
            id: "summary",
            title: Phrase("pipeline.summary"),
            columns: [
                Table.Column("figure", Phrase("column.figure")),
                Table.Column("count", Phrase("column.count"), isNumeric: true),
            ],
            rows: [
                row("deliverables", .count(answers.map(\.deliverable.id))),
                row(
                    "answered",
                    TracedCell(
                        .share(answered.count, of: answers.count),
                        trace: answered.flatMap { [$0.deliverable.id] + $0.documents.map(\.id) }
                    )
                ),
                row("enquiry-failed", .count(documents.filter { $0.hasFailedEnquiry }.map(\.id))),
                row("published", .count(published.map(\.id))),
                row(
                    "cited",
                    TracedCell(
                        .count(cited.count), trace: cited.isEmpty ? (request.map { [$0.rule] } ?? []) : cited.map(\.id))
                ),
            ]
        )
    }

    private static func deliverables(_ answers: [DeliverableOnDay]) -> Table {
        Table(
            id: "deliverables",
            title: Phrase("pipeline.deliverables"),
            columns: [
                Table.Column("number", Phrase("column.number")),
                Table.Column("subject", Phrase("column.subject")),
                Table.Column("articles", Phrase("column.articles")),
                Table.Column("documents", Phrase("column.documents")),
                Table.Column("furthest", Phrase("column.furthest-state")),
                Table.Column("presumption", Phrase("column.presumption")),
            ],
            rows: answers.map { answer in
                let deliverable = answer.deliverable
                let documents = answer.documents.map { document in
                    Cell.phrase(
                        Phrase(
                            "document.with-state",
                            ["document": .verbatim(document.name), "state": document.stateCell]
                        )
                    )
                }
                return Table.Row(
                    deliverable.number,
                    [
                        TracedCell(.verbatim(deliverable.number), trace: [deliverable.id]),
                        TracedCell(.text(deliverable.subject), trace: [deliverable.id]),
                        TracedCell(.records(deliverable.articles), trace: deliverable.articles),
                        documents.isEmpty
                            ? FurthestState.none : TracedCell(.list(documents), trace: answer.documents.map(\.id)),
                        FurthestState.cell(of: answer.documents),
                        TracedCell(
                            .word("flag", answer.documents.contains(where: \.isCited) ? "yes" : "no"),
                            trace: answer.documents.map(\.id)
                        ),
                    ]
                )
            }
        )
    }

    /// The steps that each document has taken, with their dates: what the pipeline chart draws.
    private static func steps(_ documents: [DocumentOnDay], view: AtlasOnDay) -> Table {
        Table(
            id: "steps",
            title: Phrase("pipeline.steps"),
            columns: [Table.Column("document", Phrase("column.document"))]
                + PipelineStep.all.map { Table.Column($0.id, Phrase("pipeline.step.\($0.id)")) },
            rows: documents.map { document in
                Table.Row(
                    document.id.text,
                    [TracedCell(.verbatim(document.name), trace: [document.id])]
                        + PipelineStep.all.map { TracedCell($0.cell(of: document), trace: [document.id]) }
                )
            }
        )
    }
}
