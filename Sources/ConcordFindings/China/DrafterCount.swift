import ConcordModel

/// Drafting organisations by type, over the documents whose drafters were seen.
struct DrafterCount {
    /// Documents with a list of drafters, whole or partial.
    let documents: [RecordID]
    private let byKind: [Drafter.Kind: (entries: Int, leads: Int, documents: [RecordID])]

    init(_ all: [DocumentOnDay]) {
        var byKind: [Drafter.Kind: (entries: Int, leads: Int, documents: [RecordID])] = [:]
        var seen: [RecordID] = []
        for document in all {
            guard let drafters = document.standard.drafters else { continue }
            seen.append(document.id)
            for drafter in drafters.list {
                var entry = byKind[drafter.kind] ?? (0, 0, [])
                entry.entries += 1
                if drafter.isLead { entry.leads += 1 }
                if entry.documents.last != document.id { entry.documents.append(document.id) }
                byKind[drafter.kind] = entry
            }
        }
        documents = seen
        self.byKind = byKind
    }

    var total: Int { byKind.values.reduce(0) { $0 + $1.entries } }

    func count(of kind: Drafter.Kind) -> Int { byKind[kind]?.entries ?? 0 }

    var table: Table {
        Table(
            id: "drafters",
            title: Phrase("guidelines.drafters"),
            columns: [
                Table.Column("type", Phrase("column.type")),
                Table.Column("entries", Phrase("column.entries"), isNumeric: true),
                Table.Column("leads", Phrase("column.leads"), isNumeric: true),
                Table.Column("documents", Phrase("column.documents"), isNumeric: true),
            ],
            rows: Drafter.Kind.allCases.map { kind in
                let entry = byKind[kind] ?? (0, 0, [])
                return Table.Row(
                    kind.rawValue,
                    [
                        TracedCell(.word("drafter", kind.rawValue)),
                        TracedCell(.count(entry.entries), trace: entry.documents),
                        TracedCell(.count(entry.leads), trace: entry.documents),
                        .count(entry.documents),
                    ],
                    completeness: .partial
                )
            }
        )
    }
}
