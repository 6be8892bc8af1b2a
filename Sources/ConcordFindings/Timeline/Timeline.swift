import ConcordModel

/// What happened when, in China, the EU and between them, and what lies ahead.
public enum Timeline {
    public static func finding(_ view: AtlasOnDay) -> Finding {
        let events = view.atlas.contents.events.sorted { left, right in
            switch (left.date.value, right.date.value) {
            case (let a?, let b?): a == b ? left.id < right.id : a < b
            case (nil, nil): left.id < right.id
            case (let a, _): a != nil
            }
        }
        let past = events.filter { $0.date.timing(on: view.day) == .past }
        let ahead = announced(events, view: view)
        // Years without an event are none the less years.
        let years = past.compactMap { $0.date.value?.year }
        let span = years.min().map { first in Array(first...(years.max() ?? first)) } ?? []
        return Finding(
            id: "timeline",
            day: view.day,
            question: Phrase("timeline.question"),
            definition: Phrase("timeline.definition"),
            sentences: [sentence(past, ahead: ahead.count)],
            tables: [
                table(past, id: "events", title: Phrase("timeline.events")),
                table(ahead, id: "ahead", title: Phrase("timeline.ahead")),
                byYear(past, years: span), byKind(past),
            ],
            n: past.count + ahead.count,
            completeness: [],
            caveats: [Phrase("timeline.caveat.selection")],
            undated: events.filter { $0.date.timing(on: view.day) == .undecided }.map(\.id)
        )
    }

    private static func sentence(_ past: [Event], ahead: Int) -> Phrase {
        guard let first = past.first, let last = past.last else {
            return Phrase("timeline.sentence.none", ["ahead": .count(ahead)])
        }
        return Phrase(
            "timeline.sentence.count",
            [
                "events": .count(past.count), "first": .date(first.date), "last": .date(last.date),
                "ahead": .count(ahead),
            ]
        )
    }

    /// Events ahead that were announced by the day. The atlas records no day of announcement, so only a view from the day
    /// on which it learned them, or later, can show them.
    private static func announced(_ events: [Event], view: AtlasOnDay) -> [Event] {
        events.filter { event in
            event.date.timing(on: view.day) == .future && (event.provenance.recorded.map { $0 <= view.day } ?? false)
        }
    }

    private static func table(_ events: [Event], id: String, title: Phrase) -> Table {
        Table(
            id: id,
            title: title,
            columns: [
                Table.Column("date", Phrase("column.date")),
                Table.Column("jurisdiction", Phrase("column.jurisdiction")),
                Table.Column("event", Phrase("column.event")),
                Table.Column("kind", Phrase("column.kind")),
            ],
            rows: events.map { event in
                Table.Row(
                    event.id.text,
                    [
                        TracedCell(.date(event.date), trace: [event.id]),
                        TracedCell(.jurisdiction(event.jurisdiction), trace: [event.id]),
                        TracedCell(.text(event.title), trace: [event.id]),
                        TracedCell(.word("event", event.eventKind.rawValue), trace: [event.id]),
                    ]
                )
            }
        )
    }

    private static func byYear(_ events: [Event], years: [Int]) -> Table {
        let jurisdictions = Landscape.jurisdictions
        return Table(
            id: "by-year",
            title: Phrase("timeline.by-year"),
            columns: [Table.Column("year", Phrase("column.year-of-event"))]
                + jurisdictions.map {
                    Table.Column($0.rawValue, Phrase("jurisdiction.\($0.rawValue)"), isNumeric: true)
                },
            rows: years.map { year in
                Table.Row(
                    String(year),
                    [TracedCell(.verbatim(String(year)))]
                        + jurisdictions.map { jurisdiction in
                            .count(
                                events.filter { $0.date.value?.year == year && $0.jurisdiction == jurisdiction }
                                    .map(\.id)
                            )
                        },
                    completeness: .partial
                )
            }
        )
    }

    private static func byKind(_ events: [Event]) -> Table {
        let jurisdictions = Landscape.jurisdictions
        return Table(
            id: "by-kind",
            title: Phrase("timeline.by-kind"),
            columns: [Table.Column("kind", Phrase("column.kind"))]
                + jurisdictions.map {
                    Table.Column($0.rawValue, Phrase("jurisdiction.\($0.rawValue)"), isNumeric: true)
                },
            rows: Event.Kind.allCases.compactMap { kind in
                let own = events.filter { $0.eventKind == kind }
                guard !own.isEmpty else { return nil }
                return Table.Row(
                    kind.rawValue,
                    [TracedCell(.word("event", kind.rawValue))]
                        + jurisdictions.map { jurisdiction in
                            .count(own.filter { $0.jurisdiction == jurisdiction }.map(\.id))
                        },
                    completeness: .partial
                )
            }
        )
    }
}
