import ConcordModel

/// A report of changes as a finding: a table for each group.
public enum ChangesFinding {
    public static func finding(_ report: ChangeReport) -> Finding {
        Finding(
            id: "changes",
            day: report.window.until,
            title: title(report),
            question: Phrase("changes.question"),
            definition: Phrase("changes.definition"),
            sentences: sentences(report),
            tables: Change.Group.allCases.compactMap { table($0, report) },
            n: report.changes.count,
            completeness: [],
            caveats: ["ranking", "sightings", "ahead", "corrections", "pairs", "rechecks"].map {
                Phrase("changes.caveat.\($0)")
            },
            undated: report.open
        ).on(report.view.atlas)
    }

    /// What the report is about, with its days.
    package static func title(_ report: ChangeReport) -> Phrase {
        let isEmpty = report.window.since == report.window.until
        var arguments: [String: Cell] = [
            "since": .date(.known(.day(report.window.since))), "until": .date(.known(.day(report.window.until))),
            "system": .verbatim(report.system),
        ]
        guard report.versions.count == 2 else {
            let key = isEmpty ? "changes.title.no-time" : "changes.title"
            return Phrase(report.system.isEmpty ? key : "\(key).system", arguments)
        }
        arguments["old"] = .verbatim(report.versions[0].name)
        arguments["new"] = .verbatim(report.versions[1].name)
        let key = isEmpty ? "changes.title.versions.one-day" : "changes.title.versions"
        return Phrase(report.system.isEmpty ? key : "\(key).system", arguments)
    }

    private static func sentences(_ report: ChangeReport) -> [Phrase] {
        let happened = report.changes.filter { Self.isOfTheWorld($0.group) }
        let seen = Set(report.changes(in: .sightings).flatMap(\.records)).count
        var sentences = [
            Phrase(
                report.changes.isEmpty ? "changes.sentence.none" : "changes.sentence",
                [
                    "n": .count(happened.count), "seen": .count(seen),
                    "ahead": .count(report.changes(in: .ahead).count),
                    "corrections": .count(report.changes(in: .corrections).count),
                ])
        ]
        if !report.confirmed.isEmpty || !report.notFound.isEmpty {
            sentences.append(
                Phrase(
                    "changes.sentence.checked",
                    ["confirmed": .count(report.confirmed.count), "not-found": .count(report.notFound.count)]))
        }
        if let beginning = report.beginning {
            sentences.append(Phrase("changes.sentence.beginning", ["day": .date(.known(.day(beginning)))]))
        }
        let atlas = report.view.atlas
        if report.window.until < atlas.recorded {
            sentences.append(
                Phrase("changes.sentence.hindsight", ["recorded": .date(.known(.day(atlas.recorded)))]))
        }
        for version in report.versions where !version.unread.isEmpty {
            sentences.append(
                Phrase(
                    "changes.sentence.unread",
                    ["version": .verbatim(version.name), "n": .count(version.unread.count)]))
        }
        return sentences
    }

    /// Whether a group tells of the world, and not of the atlas or of what is still to come.
    static func isOfTheWorld(_ group: Change.Group) -> Bool {
        switch group {
        case .rules, .obligations, .presumption, .policies, .documents, .stages, .events, .designations: true
        case .verdicts, .sightings, .pairs, .ahead, .updates, .corrections, .records: false
        }
    }

    private static func table(_ group: Change.Group, _ report: ChangeReport) -> Table? {
        let changes = report.changes(in: group)
        guard !changes.isEmpty else { return nil }
        let isAhead = group == .ahead
        let isForSystem = !report.system.isEmpty
        var columns = [
            Table.Column("date", Phrase("column.date")), Table.Column("change", Phrase("column.change")),
        ]
        if isAhead { columns.append(Table.Column("certainty", Phrase("column.certainty"))) }
        if isForSystem { columns.append(Table.Column("why", Phrase("column.why-system"))) }
        columns += [
            Table.Column("weight", Phrase("column.weight"), isNumeric: true),
            Table.Column("records", Phrase("column.records")), Table.Column("sources", Phrase("column.sources")),
        ]
        return Table(
            id: group.rawValue, title: Phrase("change-group.\(group.rawValue)"), columns: columns,
            rows: changes.map { change in
                var cells = [
                    TracedCell(change.date == .unknown ? .empty : .date(change.date), trace: change.records),
                    TracedCell(.phrase(change.what), trace: change.records),
                ]
                if isAhead { cells.append(TracedCell(certainty(of: change))) }
                if isForSystem { cells.append(TracedCell(.list(change.reasons.map { .phrase($0) }))) }
                return Table.Row(
                    change.id,
                    cells + [
                        TracedCell(.count(change.weight)), TracedCell(ids(change.records), trace: change.records),
                        TracedCell(ids(change.sources), trace: change.sources),
                    ])
            })
    }

    static func certainty(of change: Change) -> Cell {
        change.certainty.map { .word("certainty", $0.rawValue) } ?? .unknown
    }

    /// The first ids of a list; the trace has all.
    private static func ids(_ ids: [RecordID]) -> Cell {
        let shown = 5
        let first = ids.prefix(shown).map { Cell.verbatim($0.text) }
        guard ids.count > shown else { return first.isEmpty ? .empty : .list(first) }
        return .list(first + [.phrase(Phrase("changes.more", ["n": .count(ids.count - shown)]))])
    }
}
