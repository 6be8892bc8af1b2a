import ConcordModel

/// C3: who guides whom; the 2024 guidelines' parts and targets against what is published; how binding, to what purpose,
/// and who drafts.
public enum ChinaSystem {
    /// The policy whose parts and targets are compared.
    static let guidelines: RecordID = "cn-guidelines-2024"

    public static func finding(_ view: AtlasOnDay) -> Finding {
        let documents = view.documents.filter { $0.jurisdiction == .china }
        let standing = documents.filter { $0.phase == .published }
        let targets = GuidelineTargets(view, documents: documents)
        let existing = documents.filter { $0.phase != .ahead && $0.phase != .undated }
        let drafters = DrafterCount(existing)
        return Finding(
            id: "guidelines",
            day: view.day,
            question: Phrase("guidelines.question"),
            definition: Phrase("guidelines.definition"),
            sentences: sentences(view, existing: existing, standing: standing, targets: targets, drafters: drafters),
            tables: ProcedureTable.tables(of: .china, view) + [
                parts(view, documents: documents), targets.table, bindingness(documents),
                PurposeOverTime.table(view, documents: documents), drafters.table,
            ],
            n: documents.count,
            completeness: view.atlas.contents.completeness.filter {
                view.atlas.body($0.body)?.jurisdiction == .china
            }.map(\.id),
            caveats: [
                Phrase("guidelines.caveat.assignment"), Phrase("guidelines.caveat.target"),
                Phrase("guidelines.caveat.drafters"),
                Phrase("guidelines.caveat.purpose"),
            ],
            undated: documents.filter { $0.phase == .undated }.map(\.id)
        )
    }

    private static func sentences(
        _ view: AtlasOnDay, existing: [DocumentOnDay], standing: [DocumentOnDay], targets: GuidelineTargets,
        drafters: DrafterCount
    ) -> [Phrase] {
        let mandatory = standing.filter { $0.standard.bindingness == .mandatory }
        var sentences = [
            Phrase(
                "guidelines.sentence.documents",
                [
                    "published": .count(standing.count),
                    "mandatory": .count(mandatory.count),
                    "recommended": .count(standing.count { $0.standard.bindingness == .recommended }),
                    "underway": .count(existing.count { $0.phase == .underway }),
                ]
            ),
            Phrase(
                "guidelines.sentence.purpose",
                Dictionary(
                    uniqueKeysWithValues: Purpose.Value.allCases.map { value in
                        (value.rawValue, .count(standing.count { $0.standard.purpose?.value == value }))
                    }
                )
            ),
            Phrase(
                "guidelines.sentence.drafters",
                [
                    "known": .count(drafters.documents.count),
                    "all": .count(existing.count),
                    "drafters": .count(drafters.total),
                    "enterprises": .count(drafters.count(of: .enterprise) + drafters.count(of: .foreignInvested)),
                ]
            ),
        ]
        if let progress = targets.documents {
            sentences.insert(
                Phrase(
                    "guidelines.sentence.target",
                    [
                        "published": .count(progress.published.count), "target": .number(progress.target.value),
                        "by": .date(progress.target.by),
                    ]
                ),
                at: 1
            )
        } else if view.atlas.rule(guidelines)?.events.reading(on: view.day).state == nil {
            sentences.insert(Phrase("guidelines.sentence.not-yet"), at: 1)
        }
        return sentences
    }

    /// Every part and sub-area with the documents assigned to it; a part counts those of its sub-areas too. Before the
    /// guidelines were published they had no parts.
    private static func parts(_ view: AtlasOnDay, documents: [DocumentOnDay]) -> Table {
        let isKnown = view.atlas.rule(guidelines)?.events.reading(on: view.day).state?.isPublished ?? false
        let parts = isKnown ? view.atlas.contents.guidelines.first { $0.rule == guidelines }?.parts ?? [] : []
        return Table(
            id: "parts",
            title: Phrase("guidelines.parts"),
            columns: [Table.Column("part", Phrase("column.part"))] + Landscape.phaseColumns,
            rows: parts.map { part in
                let own = documents.filter { document in
                    guard let place = document.standard.guidelinePart?.part else { return false }
                    return place == part.id || parts.contains { $0.id == place && $0.parent == part.id }
                }
                return Table.Row(
                    part.code,
                    [TracedCell(.record(part.id), trace: [part.id])] + Landscape.phaseCells(own),
                    completeness: .partial
                )
            }
        )
    }

    private static func bindingness(_ documents: [DocumentOnDay]) -> Table {
        Table(
            id: "bindingness",
            title: Phrase("guidelines.bindingness"),
            columns: [Table.Column("bindingness", Phrase("column.bindingness"))] + Landscape.phaseColumns,
            rows: Bindingness.allCases.compactMap { bindingness in
                let own = documents.filter { $0.standard.bindingness == bindingness && $0.phase != .ahead }
                guard !own.isEmpty else { return nil }
                return Table.Row(
                    bindingness.rawValue,
                    [TracedCell(.word("bindingness", bindingness.rawValue))] + Landscape.phaseCells(own),
                    completeness: .partial
                )
            }
        )
    }
}
