import ConcordModel

/// Standards bodies with all their committees: ITU-T with its study groups, SAC with TC260.
///
/// Within a row a document counts once. A joint committee belongs to each of its parents, and a body to the one above it, so
/// rows are not to be added up.
enum WholeBodies {
    static func table(_ view: AtlasOnDay) -> Table {
        let lists = ListRegister(view.atlas)
        var whole: [RecordID: [DocumentOnDay]] = [:]
        var alone: [RecordID: Int] = [:]
        for document in view.documents {
            alone[lists.owner(of: document.standard.body, in: view), default: 0] += 1
            for body in view.family(of: document.standard.body) where isStandardsBody(body, view) {
                whole[body, default: []].append(document)
            }
        }
        // A body whose documents are all its own, or all in its own row already, needs no second one.
        let bodies = whole.filter { body, documents in
            documents.count != alone[body] && documents.contains { $0.standard.body != body }
        }.keys.sorted { left, right in
            (view.jurisdiction(of: left), left) < (view.jurisdiction(of: right), right)
        }
        return Table(
            id: "by-whole-body",
            title: Phrase("landscape.by-whole-body"),
            columns: [Table.Column("body", Phrase("column.body"))] + Landscape.phaseColumns
                + [Table.Column("completeness", Phrase("column.completeness"))],
            rows: bodies.map { body in
                let documents = whole[body] ?? []
                let owners = Set(documents.map { lists.owner(of: $0.standard.body, in: view) }).union([body]).sorted()
                let claim = lists.claim(ofWhole: body, owners: owners)
                return Table.Row(
                    body.text,
                    [TracedCell(.record(body), trace: [body])] + Landscape.phaseCells(documents) + [
                        TracedCell(
                            .word("completeness", claim.rawValue), trace: owners.flatMap { lists.records(of: $0) })
                    ],
                    completeness: claim
                )
            }
        )
    }

    private static func isStandardsBody(_ id: RecordID, _ view: AtlasOnDay) -> Bool {
        switch view.atlas.body(id)?.bodyKind {
        case .standardsBody, .nationalBody, .internationalOrganisation, .committee: true
        default: false
        }
    }
}
