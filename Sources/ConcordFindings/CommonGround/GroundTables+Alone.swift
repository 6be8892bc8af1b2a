import ConcordModel

extension GroundTables {
    /// Provisions and documents that a search found to stand alone.
    var alone: Table {
        Table(
            id: "one-sided",
            title: Phrase("ground.list.one-sided"),
            columns: Self.aloneColumns,
            rows: pairs.filter { $0.state == .oneSided }.map { Table.Row($0.key.text, aloneCells($0)) }
        )
    }

    private static let aloneColumns = [
        Table.Column("item", Phrase("column.record")), Table.Column("side", Phrase("column.jurisdiction")),
        Table.Column("searched", Phrase("ground.column.searched")), Table.Column("why", Phrase("ground.column.why")),
        Table.Column("layer", Phrase("ground.column.layer")), recordsColumn, basisColumn,
    ]

    private func aloneCells(_ pair: GroundPair) -> [TracedCell] {
        let side = pair.first.isEmpty ? sides.second : sides.first
        let reasons = pair.evidence.compactMap { ground.view.atlas[$0] as? MappingEntry }.map(\.rationale)
        return [
            TracedCell(.record(pair.key), trace: [pair.key]), TracedCell(.jurisdiction(side)),
            TracedCell(texts(pair.searched), trace: pair.searched),
            TracedCell(reasons.first.map { .text($0) } ?? .empty, trace: Array(pair.evidence.dropFirst())),
            TracedCell(.word("ground-layer", pair.layer.rawValue)), Self.records(pair), TracedCell(Self.basis([pair])),
        ]
    }

    /// Catalogues by the designations of what they are of.
    private func texts(_ catalogues: [RecordID]) -> Cell {
        let cells = catalogues.map { id in
            Cell.verbatim(ground.view.designation(of: ground.view.atlas.catalogue(id)?.of ?? id))
        }
        return cells.count == 1 ? cells[0] : .list(cells)
    }

    /// Of each topic what comes first, of the overlaps and of what only one side asks for.
    var foremost: [Table] {
        let shortlist = GroundShortlist(pairs, topics: topics.rows.map { RecordID($0.id) }, items: ground.items)
        let overlaps = list("overlapping", shortlist.overlaps.map(\.pair))
        let topicColumn = Table.Column("topic", Phrase("column.topic"))
        func topic(_ id: RecordID) -> TracedCell { TracedCell(.record(id), trace: [id]) }
        return [
            Table(
                id: "foremost",
                title: Phrase("ground.list.foremost"),
                columns: [topicColumn] + overlaps.columns,
                rows: zip(shortlist.overlaps, overlaps.rows).map { chosen, row in
                    Table.Row(row.id, [topic(chosen.topic)] + row.cells)
                }
            ),
            Table(
                id: "foremost-one-sided",
                title: Phrase("ground.list.foremost-one-sided"),
                columns: [topicColumn] + Self.aloneColumns,
                rows: shortlist.alone.map { chosen in
                    Table.Row(chosen.pair.key.text, [topic(chosen.topic)] + aloneCells(chosen.pair))
                }
            ),
        ]
    }
}
