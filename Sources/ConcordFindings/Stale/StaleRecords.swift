public import ConcordModel

/// C15: which records are due to be held against sources again, and where to look.
public enum StaleRecords {
    /// The kinds of records that are rechecked by themselves.
    public static let kinds: [RecordKind] = [
        .standard, .rule, .catalogue, .body, .position, .adoption, .term, .event, .figure, .guidelines, .request,
        .profile,
        .penalty, .amendment, .procedure, .comparison, .officialText, .mapping,
    ]

    /// - Parameters:
    ///   - kind: only records of this kind.
    ///   - days: counts as due what was last looked at more than so many days ago; nil for the period of each kind.
    public static func finding(_ view: AtlasOnDay, kind: RecordKind? = nil, older days: Int? = nil) -> Finding {
        let looked = records(view, kind: kind)
        let resting = RestingRecords(view.atlas)
        let due = looked.filter { $0.overdue(on: view.day, older: days) > 0 }
            .map {
                Due(record: $0, overdue: $0.overdue(on: view.day, older: days), resting: resting.ids(on: $0.record))
            }
            .sorted { left, right in
                if left.resting.count != right.resting.count { return left.resting.count > right.resting.count }
                return left.overdue == right.overdue
                    ? left.record.rowID < right.record.rowID : left.overdue > right.overdue
            }
        return Finding(
            id: "stale",
            day: view.day,
            question: Phrase("stale.question"),
            definition: Phrase("stale.definition"),
            sentences: sentences(looked, due: due.count, days: days),
            tables: [byPeriod(looked, view: view, days: days), StaleTable(view: view).table(due)],
            n: looked.count,
            completeness: [],
            caveats: [Phrase("stale.caveat.look"), Phrase("stale.caveat.resting")],
            undated: []
        )
    }

    /// Every record that is rechecked and was known on the day.
    private static func records(_ view: AtlasOnDay, kind: RecordKind?) -> [LookedAt] {
        view.atlas.contents.allRecords.compactMap { record in
            guard let period = view.recheckPeriod(of: record), view.isRecorded(record.provenance),
                kind.map({ type(of: record).kind == $0 }) ?? true
            else { return nil }
            return LookedAt(record: record, period: period, look: LastLook(of: record, in: view))
        }
    }

    private static func sentences(_ looked: [LookedAt], due: Int, days: Int?) -> [Phrase] {
        let rechecked = looked.count { $0.look.outcome != nil }
        let counts: [String: Cell] = ["all": .count(looked.count), "due": .count(due)]
        return [
            days.map { days in
                Phrase("stale.sentence.older", counts.merging(["days": .count(days)]) { $1 })
            } ?? Phrase("stale.sentence.due", counts),
            rechecked == 0
                ? Phrase("stale.sentence.never")
                : Phrase(
                    "stale.sentence.rechecked",
                    [
                        "rechecked": .count(rechecked),
                        "confirmed": .count(looked.count { $0.look.outcome == .confirmed }),
                        "not-found": .count(looked.count { $0.look.outcome == .notFound }),
                    ]),
        ]
    }

    private static func byPeriod(_ looked: [LookedAt], view: AtlasOnDay, days: Int?) -> Table {
        Table(
            id: "by-period",
            title: Phrase("stale.by-period"),
            columns: [
                Table.Column("group", Phrase("column.recheck-group")),
                Table.Column("days", Phrase("column.recheck-days"), isNumeric: true),
                Table.Column("records", Phrase("column.recheck-records"), isNumeric: true),
                Table.Column("due", Phrase("column.due"), isNumeric: true),
                Table.Column("oldest", Phrase("column.oldest-look")),
            ],
            rows: RecheckPeriod.allCases.compactMap { period in
                let group = looked.filter { $0.period == period }
                guard !group.isEmpty else { return nil }
                let oldest = group.min { ($0.look.day, $0.record.id) < ($1.look.day, $1.record.id) }
                let due = group.filter { $0.overdue(on: view.day, older: days) > 0 }
                return Table.Row(
                    period.rawValue,
                    [
                        TracedCell(.word("recheck-period", period.rawValue)), TracedCell(.count(days ?? period.days)),
                        .count(group.map(\.record.id)), .count(due.map(\.record.id)),
                        TracedCell(
                            oldest.map { .date(.known(.day($0.look.day))) } ?? .empty,
                            trace: oldest.map { [$0.record.id] } ?? []),
                    ])
            }
        )
    }
}

/// A record with its period and when it was last looked at.
struct LookedAt {
    let record: any AtlasRecord
    let period: RecheckPeriod
    let look: LastLook

    /// Days since it became due; none or fewer where it is not.
    func overdue(on day: CalendarDate, older days: Int?) -> Int {
        day.dayNumber - look.day.dayNumber - (days ?? period.days)
    }

    /// A catalogue may share the id of its document.
    var rowID: String { record is Catalogue ? "catalogue-\(record.id)" : record.id.text }
}

/// A record that is due.
struct Due {
    let record: LookedAt
    let overdue: Int
    let resting: [RecordID]
}
