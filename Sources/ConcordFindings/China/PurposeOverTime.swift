import ConcordModel

/// Documents and rules by the year of their publication and their purpose, years without any included.
enum PurposeOverTime {
    static func table(_ view: AtlasOnDay, documents: [DocumentOnDay]) -> Table {
        var byYear: [Int: [Purpose.Value: [RecordID]]] = [:]
        for document in documents {
            guard let year = document.publication?.year, let purpose = document.standard.purpose else { continue }
            byYear[year, default: [:]][purpose.value, default: []].append(document.id)
        }
        for rule in view.atlas.contents.rules where rule.jurisdiction == .china {
            guard let date = rule.events.first(of: [.published, .adopted])?.date, date.latest <= view.day,
                let purpose = rule.purpose
            else { continue }
            byYear[date.year, default: [:]][purpose.value, default: []].append(rule.id)
        }
        let years = byYear.keys.min().map { first in Array(first...(byYear.keys.max() ?? first)) } ?? []
        return Table(
            id: "purpose",
            title: Phrase("guidelines.purpose"),
            columns: [Table.Column("year", Phrase("column.year-of-publication"))]
                + Purpose.Value.allCases.map {
                    Table.Column($0.rawValue, Phrase("purpose.\($0.rawValue)"), isNumeric: true)
                },
            rows: years.map { year in
                Table.Row(
                    String(year),
                    [TracedCell(.verbatim(String(year)))]
                        + Purpose.Value.allCases.map { .count(byYear[year]?[$0] ?? []) },
                    completeness: .partial
                )
            }
        )
    }
}
