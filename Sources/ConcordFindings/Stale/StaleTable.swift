import ConcordModel

/// The records that are due, each with where to look.
struct StaleTable {
    let view: AtlasOnDay

    func table(_ due: [Due]) -> Table {
        Table(
            id: "due",
            title: Phrase("stale.due"),
            columns: [
                Table.Column("record", Phrase("column.record")),
                Table.Column("kind", Phrase("column.record-kind")),
                Table.Column("state", Phrase("column.state")),
                Table.Column("looked", Phrase("column.last-look")),
                Table.Column("outcome", Phrase("column.look-outcome")),
                Table.Column("overdue", Phrase("column.overdue"), isNumeric: true),
                Table.Column("resting", Phrase("column.resting"), isNumeric: true),
                Table.Column("source", Phrase("column.newest-source")),
                Table.Column("address", Phrase("column.address-to-open")),
            ],
            rows: due.map(row)
        )
    }

    private func row(_ due: Due) -> Table.Row {
        let record = due.record.record
        let id = record.id
        let sources = SourceLook(of: record, in: view.atlas)
        return Table.Row(
            due.record.rowID,
            [
                TracedCell(record is Catalogue ? .text(record.label) : .record(id), trace: [id]),
                TracedCell(.word("kind", type(of: record).kind.rawValue)),
                TracedCell(state(of: record), trace: [id]),
                TracedCell(.date(.known(.day(due.record.look.day))), trace: [id]),
                TracedCell(.word("recheck", due.record.look.outcome?.rawValue ?? "recorded"), trace: [id]),
                TracedCell(.count(due.overdue)),
                .count(due.resting),
                TracedCell(sources.newest.map { .date(.known($0)) } ?? .unknown, trace: record.provenance.sources),
                TracedCell(sources.address.map { .verbatim($0) } ?? .phrase(Phrase("stale.no-address"))),
            ])
    }

    private func state(of record: any AtlasRecord) -> Cell {
        switch record {
        case let standard as Standard: view.document(standard.id)?.stateCell ?? .unknown
        case let rule as Rule: rule.events.reading(on: view.day).state.map { .state($0) } ?? .unknown
        default: .empty
        }
    }
}

/// Where a record can be held against its sources.
struct SourceLook {
    /// The day of the newest source: how old the world is that the record shows.
    let newest: PartialDate?
    /// The record's own page at its publisher, else the first source that has an address.
    let address: String?

    init(of record: any AtlasRecord, in atlas: Atlas) {
        let sources = record.provenance.sources.compactMap(atlas.source)
        newest = sources.compactMap(\.published.value).max()
        let own =
            switch record {
            case let standard as Standard: standard.address
            case let rule as Rule: rule.address.isEmpty ? rule.eli : rule.address
            case let body as Body: body.address
            default: ""
            }
        address = own.isEmpty ? sources.lazy.compactMap(\.bestAddress).first : own
    }
}
