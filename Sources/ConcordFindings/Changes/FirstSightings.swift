import ConcordModel

/// Documents that a list or page showed in a state for the first time, with nothing to tell when they got there: that they were
/// seen is news of the list, and not of them.
enum FirstSightings {
    /// Whether the event is a sighting that does not tell of a step in the time: the document had not been seen in an earlier
    /// state, and none of its steps before lies in the time.
    static func isFirst(_ event: StateEvent, of events: [StateEvent], in window: ChangeWindow) -> Bool {
        guard case .seen(let date) = event.moment, let day = date.value else { return false }
        return !events.contains { other in
            guard other != event, other.state.rank < event.state.rank, let earlier = other.moment.date.value,
                earlier.earliest < day.earliest
            else { return false }
            return if case .seen = other.moment { true } else { window.contains(.known(earlier)) }
        }
    }

    /// One line for each list and state. A sighting that rests on several sources is counted with the first of them.
    static func joined(_ sightings: [Change], in atlas: Atlas) -> [Change] {
        struct Key: Hashable {
            let source: RecordID
            let state: Cell
        }
        let groups = Dictionary(grouping: sightings) { change in
            Key(source: change.sources.first ?? "unknown", state: change.what.arguments["state"] ?? .unknown)
        }
        return groups.map { key, changes in
            let records = changes.flatMap(\.records).uniqued.sorted()
            let dates = changes.compactMap(\.date.value)
            let isOneDay = Set(dates).count == 1
            let word = if case .word(_, let word) = key.state { word } else { "unknown" }
            return Change(
                .sightings, id: "\(key.source)/\(word)/\(ContentHash.of(records))",
                date: isOneDay ? dates.first.map { .known($0) } ?? .unknown : .unknown,
                what: Phrase(
                    "change.sighted",
                    [
                        "source": .verbatim(atlas.source(key.source)?.title ?? key.source.text), "state": key.state,
                        "n": .count(records.count),
                    ]),
                records: records, sources: changes.flatMap(\.sources), weight: records.count)
        }
    }
}
