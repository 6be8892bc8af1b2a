import ConcordFindings
import ConcordModel

/// The way to both markets as a finding: the procedure of Article 43, how far standards are cited, and what is registered and filed.
struct RouteFinding {
    let assessment: Assessment
    private let citations: CitationState
    private let routes: [ConformityRoute]
    private let filings: [Filing]

    init(_ assessment: Assessment) {
        self.assessment = assessment
        citations = CitationState(assessment.view)
        routes = ConformityRoute.all(assessment.applicability, citations)
        filings = Filing.all(assessment)
    }

    var finding: Finding {
        let view = assessment.view
        return Finding(
            id: "assess-route", day: view.day,
            title: Phrase("finding.assess-route", ["system": .verbatim(assessment.applicability.profile.name)]),
            question: Phrase("assess.route.question"), definition: Phrase("assess.route.definition"),
            sentences: sentences, tables: [routeTable, citationTable, filingTable].filter { !$0.rows.isEmpty },
            n: filings.count, completeness: [],
            caveats: ["assess.caveat.citation", "assess.caveat.filings", "assess.caveat.triggers"].map { Phrase($0) },
            undated: []
        ).on(view.atlas)
    }

    private var isInAct: Bool { routes.contains { $0.procedure != .none } }

    private var sentences: [Phrase] {
        let cited = Phrase(
            "assess.sentence.citations",
            ["cited": .count(citations.cited), "articles": .count(citations.articles.count)])
        let filed = Phrase(
            "assess.sentence.filings",
            ["n": .count(filings.count), "binding": .count(filings.count(where: \.duty.binding.isBinding))])
        return (isInAct ? [cited] : []) + [later].compactMap(\.self) + [filed]
    }

    /// That the requirements against which a system is assessed bind later than the procedure does by its letter.
    private var later: Phrase? {
        let articles = Set(citations.articles.map(\.section))
        let dates = assessment.applicability.duties.filter { $0.provision.section.map(articles.contains) ?? false }
            .compactMap(\.binding.date)
        guard let procedure = routes.compactMap({ $0.binding?.date?.value?.earliest }).min(),
            let first = dates.min(by: { ($0.value?.earliest ?? .distantPast) < ($1.value?.earliest ?? .distantPast) }),
            let day = first.value?.earliest, procedure < day
        else { return nil }
        return Phrase("assess.sentence.requirements-later", ["date": .date(first)])
    }

    // MARK: - Tables

    private var routeTable: Table {
        Table(
            id: "route", title: Phrase("assess.route"),
            columns: [
                Table.Column("procedure", Phrase("column.procedure")),
                Table.Column("provisions", Phrase("column.says-so")), Table.Column("why", Phrase("column.explanation")),
                Table.Column("because", Phrase("column.assess-because")), Table.Column("from", Phrase("column.binds")),
                Table.Column("citation", Phrase("column.citation-changes")),
            ],
            rows: routes.map { route in
                let isOpen = route.applies == .unknown
                let word = Cell.word("route", route.procedure.rawValue)
                return Table.Row(
                    route.procedure.rawValue,
                    [
                        TracedCell(isOpen ? .phrase(Phrase("assess.route.may", ["route": word])) : word),
                        TracedCell(.records(route.provisions), trace: route.provisions),
                        TracedCell(.phrase(route.reason), trace: isInAct ? citations.articles.map(\.section) : []),
                        TracedCell(AssessmentTables.answers(route.answers, assessment)),
                        TracedCell(route.binding?.cell ?? .empty),
                        TracedCell(.phrase(Phrase("assess.citation.\(route.procedure.rawValue)"))),
                    ])
            })
    }

    private var citationTable: Table {
        Table(
            id: "citations", title: Phrase("assess.citations"),
            columns: [
                Table.Column("article", Phrase("column.article")),
                Table.Column("documents", Phrase("column.documents")),
                Table.Column("cited", Phrase("column.cited-in-oj")),
            ],
            rows: !isInAct
                ? []
                : citations.articles.map { article in
                    let documents = article.documents.map { document in
                        Cell.phrase(
                            Phrase(
                                "assess.citation.document",
                                ["document": .record(document.id), "state": document.stateCell]))
                    }
                    return Table.Row(
                        article.section.text,
                        [
                            TracedCell(.record(article.section), trace: [article.section]),
                            TracedCell(
                                documents.isEmpty ? .empty : .list(documents), trace: article.documents.map(\.id)),
                            TracedCell(.word("flag", article.isCited ? "yes" : "no")),
                        ])
                })
    }

    private var filingTable: Table {
        Table(
            id: "filings", title: Phrase("assess.filings"),
            columns: [
                Table.Column("market", Phrase("column.market")), Table.Column("kind", Phrase("column.filing")),
                Table.Column("provision", Phrase("column.provision")), Table.Column("who", Phrase("column.who")),
                Table.Column("because", Phrase("column.assess-because")), Table.Column("from", Phrase("column.binds")),
                Table.Column("dossier", Phrase("column.dossier")), Table.Column("result", Phrase("column.result")),
            ],
            rows: filings.map { filing in
                let duty = filing.duty
                let who = duty.provision.obliged.map { Cell.word("obliged", $0) }
                return Table.Row(
                    duty.id.text,
                    [
                        TracedCell(.word("jurisdiction", duty.market.rawValue)),
                        TracedCell(.word("filing", filing.kind.rawValue)),
                        TracedCell(.record(duty.id), trace: [duty.id]),
                        TracedCell(who.isEmpty ? .empty : .list(who)),
                        TracedCell(AssessmentTables.answers(duty.applies.keys, assessment), trace: duty.triggers),
                        TracedCell(duty.binding.cell, trace: duty.provision.profile.map { [$0] } ?? []),
                        TracedCell(.records(filing.dossiers), trace: filing.dossiers),
                        TracedCell(.word("assessment", assessment.result(of: duty).outcome.rawValue)),
                    ])
            })
    }
}
