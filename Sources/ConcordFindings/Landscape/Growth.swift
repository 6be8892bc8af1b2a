import ConcordModel

/// Documents published by year, for each list by itself: lists that do not claim completeness are not added up.
enum Growth {
    static func table(_ view: AtlasOnDay) -> Table {
        let lists = ListRegister(view.atlas)
        var byOwner: [RecordID: [Int: [RecordID]]] = [:]
        var years: Set<Int> = []
        for document in view.documents {
            guard let date = document.publication else { continue }
            let owner = lists.owner(of: document.standard.body, in: view)
            byOwner[owner, default: [:]][date.year, default: []].append(document.id)
            years.insert(date.year)
        }
        let span = years.min().map { first in Array(first...(years.max() ?? first)) } ?? []
        let owners = byOwner.keys.sorted { left, right in
            (view.atlas.body(left)?.jurisdiction ?? .international, left)
                < (view.atlas.body(right)?.jurisdiction ?? .international, right)
        }
        return Table(
            id: "growth",
            title: Phrase("landscape.growth"),
            columns: [Table.Column("body", Phrase("column.body"))]
                + span.map {
                    Table.Column(String($0), Phrase("column.year", ["year": .verbatim(String($0))]), isNumeric: true)
                }
                + [Table.Column("completeness", Phrase("column.completeness"))],
            rows: owners.map { owner in
                let claim = lists.claim(of: owner)
                return Table.Row(
                    owner.text,
                    [TracedCell(.record(owner), trace: [owner])]
                        + span.map { .count(byOwner[owner]?[$0] ?? []) }
                        + [TracedCell(.word("completeness", claim.rawValue), trace: lists.records(of: owner))],
                    completeness: claim
                )
            }
        )
    }
}
