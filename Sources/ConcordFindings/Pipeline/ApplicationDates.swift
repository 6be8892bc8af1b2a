import ConcordModel

/// The days from which groups of articles apply, as the law stood on the day.
struct ApplicationDates {
    struct Ahead {
        let date: RecordedDate
        let profile: RecordID
    }

    let table: Table
    /// The first date ahead; nil if there is none.
    let next: Ahead?

    init(_ view: AtlasOnDay) {
        var rows: [(date: RecordedDate, row: Table.Row, profile: RecordID)] = []
        for law in LawDate.all(view) {
            let entry = law.profile.dates.first { $0.category == law.entry.category }
            let original = law.isAmended ? entry?.original : nil
            rows.append(
                (law.date, Self.row(law.profile, law.entry, original: original, day: view.day), law.profile.id))
        }
        rows.sort { left, right in
            switch (left.date.value, right.date.value) {
            case (let a?, let b?): a == b ? left.row.id < right.row.id : a < b
            case (nil, _?): false
            case (_?, nil): true
            case (nil, nil): left.row.id < right.row.id
            }
        }
        next = rows.first { $0.date.timing(on: view.day) == .future }.map { Ahead(date: $0.date, profile: $0.profile) }
        table = Table(
            id: "dates",
            title: Phrase("pipeline.dates"),
            columns: [
                Table.Column("date", Phrase("column.date")),
                Table.Column("status", Phrase("column.status")),
                Table.Column("articles", Phrase("column.articles")),
                Table.Column("category", Phrase("column.category")),
                Table.Column("original", Phrase("column.original-date")),
                Table.Column("legacy", Phrase("column.legacy-date")),
                Table.Column("contested", Phrase("column.contested")),
            ],
            rows: rows.map(\.row)
        )
    }

    /// - Parameter original: the date before an amendment that is in force.
    private static func row(
        _ profile: ApplicationProfile, _ entry: ProfileDateOnDay, original: RecordedDate?, day: CalendarDate
    ) -> Table.Row {
        let status =
            switch entry.date.timing(on: day) {
            case .past: "applies"
            case .future: "ahead"
            case .undecided: "undecided"
            }
        let moved = original.flatMap { $0 == entry.date ? nil : $0 }
        return Table.Row(
            "\(profile.id)-\(entry.category)",
            [
                TracedCell(.date(entry.date), trace: [profile.id]),
                TracedCell(.word("application", status), trace: [profile.id]),
                TracedCell(.text(profile.title), trace: [profile.id]),
                TracedCell(.word("category", entry.category)),
                TracedCell(moved.map { .date($0) } ?? .empty),
                TracedCell(entry.legacy.map { .date($0) } ?? .empty),
                TracedCell(.word("flag", profile.isContested ? "yes" : "no")),
            ]
        )
    }
}
