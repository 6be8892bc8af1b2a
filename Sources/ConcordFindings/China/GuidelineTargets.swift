import ConcordModel

/// The guidelines' targets beside what the atlas can count of them.
struct GuidelineTargets {
    struct Progress {
        let target: GuidelineTarget
        /// National and industry standards published since the guidelines.
        let published: [RecordID]
    }

    /// Progress towards the number of national and industry standards; nil before the guidelines were published.
    let documents: Progress?
    let table: Table

    init(_ view: AtlasOnDay, documents all: [DocumentOnDay]) {
        let guidelines = view.atlas.contents.guidelines.first { $0.rule == ChinaSystem.guidelines }
        let start = guidelines.flatMap { view.atlas.rule($0.rule) }?.events.first(of: [.published])?.date
        let isPublished = start.map { $0.latest <= view.day } ?? false
        var progress: Progress?
        var rows: [Table.Row] = []
        for target in guidelines?.targets ?? [] where isPublished {
            var counted = TracedCell(.unknown)
            if target.unit == "standards", target.id.text.hasSuffix(":t1"), let start {
                let published = Self.standards(in: all, publishedSince: start)
                progress = Progress(target: target, published: published)
                counted = .count(published)
            }
            rows.append(
                Table.Row(
                    target.id.text,
                    [
                        TracedCell(.text(target.subject), trace: [target.id]),
                        TracedCell(
                            .phrase(
                                Phrase(
                                    "comparison.\(target.comparison.rawValue)", ["value": .number(target.value)]
                                )
                            ),
                            trace: [target.id]
                        ),
                        TracedCell(.date(target.by), trace: [target.id]),
                        counted,
                    ],
                    completeness: .partial
                )
            )
        }
        documents = progress
        table = Table(
            id: "targets",
            title: Phrase("guidelines.targets"),
            columns: [
                Table.Column("target", Phrase("column.target")),
                Table.Column("value", Phrase("column.value")),
                Table.Column("by", Phrase("column.by")),
                Table.Column("counted", Phrase("column.counted"), isNumeric: true),
            ],
            rows: rows
        )
    }

    private static func standards(in documents: [DocumentOnDay], publishedSince start: PartialDate) -> [RecordID] {
        let classes: Set<Bindingness> = [.mandatory, .recommended, .guidance, .sector]
        return documents.filter { document in
            guard classes.contains(document.standard.bindingness), let date = document.publication else { return false }
            return date.earliest >= start.earliest
        }.map(\.id)
    }
}
