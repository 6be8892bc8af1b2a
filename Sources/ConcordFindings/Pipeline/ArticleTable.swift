public import ConcordModel

/// The requirements for high-risk systems, article by article, and the documents that are said to serve each.
enum ArticleTable {
    private static let act: RecordID = "eu-ai-act"
    /// The section of the AI Act whose requirements the harmonised standards are to carry.
    private static let requirements: RecordID = "eu-ai-act:chapter-iii-section-2"

    static func table(_ view: AtlasOnDay) -> Table {
        let catalogue = view.atlas.catalogue(act)
        let sections = (catalogue?.sections ?? []).filter { $0.parent == requirements && $0.sectionKind == .article }
        let provisions = Dictionary(grouping: catalogue.map(view.provisions) ?? [], by: \.section)
        return Table(
            id: "articles",
            title: Phrase("pipeline.articles"),
            columns: columns,
            rows: sections.map { section in
                row(section, provisions: provisions[section.id] ?? [], view: view)
            }
        )
    }

    private static var columns: [Table.Column] {
        var columns = [
            Table.Column("article", Phrase("column.article")),
            Table.Column("provisions", Phrase("column.provisions"), isNumeric: true),
            Table.Column("documents", Phrase("column.documents"), isNumeric: true),
        ]
        columns += PipelineStep.all.map {
            Table.Column($0.id, Phrase("pipeline.step.\($0.id)"), isNumeric: true)
        }
        return columns + [
            Table.Column("unknown", Phrase("column.state-unknown"), isNumeric: true),
            Table.Column("furthest", Phrase("column.furthest-state")),
            Table.Column("named", Phrase("column.named-provisions")),
            Table.Column("presumption", Phrase("column.presumption")),
        ]
    }

    private static func row(_ section: Section, provisions: [Provision], view: AtlasOnDay) -> Table.Row {
        let named = view.documents(named: section.id)
        let serving = view.documents(servingArticle: section.id)
        // Where all that is recorded cannot be placed in time, there may be a document.
        let furthest = serving.isEmpty ? named.filter { $0.phase == .undated } : serving
        var cells: [TracedCell] = [
            TracedCell(.record(section.id), trace: [section.id]),
            .count(provisions.map(\.id)),
            .count(serving.map(\.id)),
        ]
        cells += PipelineStep.all.map { step in
            .count(serving.filter { $0.reading.state.map(step.states.contains) ?? false }.map(\.id))
        }
        cells += [
            .count(serving.filter { $0.reading.state == nil }.map(\.id)),
            FurthestState.cell(of: furthest),
            // Documents name whole articles as far as recorded; which provisions they carry is not.
            TracedCell(.unknown),
            TracedCell(
                .word("flag", serving.contains(where: \.isCited) ? "yes" : "no"),
                trace: serving.map(\.id)
            ),
        ]
        return Table.Row(section.id.text, cells)
    }
}

extension AtlasOnDay {
    /// European documents that are recorded as drafted for an article, in whatever state.
    func documents(named article: RecordID) -> [DocumentOnDay] {
        documents.filter { document in
            document.jurisdiction == .eu && document.standard.articles.contains { $0.section == article }
        }
    }

    /// European documents that are recorded as drafted for an article and existed on the day.
    public func documents(servingArticle article: RecordID) -> [DocumentOnDay] {
        documents(named: article).filter { $0.phase != .ahead && $0.phase != .undated }
    }

    /// Whether a rule or document had been adopted or published by the day and still stands, in force or not yet.
    public func hasBeenAdopted(_ id: RecordID) -> Bool {
        if let document = document(id) { return document.phase == .published }
        guard let rule = atlas.rule(id) else { return false }
        let reading = rule.events.reading(on: day)
        if rule.stands(in: reading) { return true }
        return reading.state.map { $0 == .adopted || ($0.isPublished && !$0.isOver) } ?? false
    }
}
