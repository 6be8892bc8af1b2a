import ConcordModel

/// Documents that belong together: one adopts, supersedes, amends or is part of the other.
enum Families {
    static func table(_ view: AtlasOnDay) -> Table {
        var edges: [(from: RecordID, relation: String, to: RecordID, record: RecordID)] = []
        for adoption in view.atlas.contents.adoptions
        where adoption.status == .adopted && adoption.isKnown(on: view.day) {
            edges.append((adoption.adopting, "adopts", adoption.adopted, adoption.id))
        }
        for document in view.existing {
            let standard = document.standard
            edges += standard.supersedes.map { (standard.id, "supersedes", $0, standard.id) }
            edges += standard.amends.map { (standard.id, "amends", $0, standard.id) }
            edges += standard.partOf.map { [(standard.id, "part-of", $0, standard.id)] } ?? []
        }
        return Table(
            id: "families",
            title: Phrase("landscape.families"),
            columns: [
                Table.Column("document", Phrase("column.document")),
                Table.Column("relation", Phrase("column.relation")),
                Table.Column("other", Phrase("column.document")),
            ],
            rows: edges.map { edge in
                Table.Row(
                    "\(edge.from)-\(edge.relation)-\(edge.to)",
                    [
                        TracedCell(.record(edge.from), trace: [edge.from]),
                        TracedCell(.word("relation", edge.relation), trace: [edge.record]),
                        TracedCell(.record(edge.to), trace: [edge.to]),
                    ]
                )
            }
        )
    }
}
