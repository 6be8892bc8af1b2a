import ConcordModel
import LocatedText

extension AtlasCheck {
    /// No date is impossible (learned before it happened) and no period is reversed.
    static let dates = AtlasCheck(name: "dates") { input in
        var check = DateCheck(places: input.places, recorded: input.atlas.recorded)
        for standard in input.atlas.contents.standards {
            check.events(standard.events, of: standard)
            for (index, designation) in standard.designations.enumerated() {
                check.period(
                    designation.from, designation.until, of: standard.id, ["designations", .item(index), "until"])
            }
        }
        for rule in input.atlas.contents.rules { check.events(rule.events, of: rule) }
        for body in input.atlas.contents.bodies {
            check.period(body.established, body.dissolved, of: body.id, ["dissolved"])
        }
        for position in input.atlas.contents.positions {
            check.period(position.from, position.until, of: position.id, ["until"])
        }
        for event in input.atlas.contents.events { check.period(event.date, event.until, of: event.id, ["until"]) }
        for section in input.atlas.contents.catalogues.lazy.flatMap(\.sections) {
            check.period(section.from, section.until, of: section.id, ["until"])
        }
        for list in input.atlas.contents.completeness { check.period(list.from, list.until, of: list.id, ["until"]) }
        for source in input.atlas.contents.sources {
            if let accessed = source.accessed {
                check.period(source.published, .known(.day(accessed)), of: source.id, ["accessed"], kind: .source)
                check.learned(.known(.day(accessed)), of: source.id, source.provenance, ["accessed"], kind: .source)
            }
        }
        for figure in input.atlas.contents.figures {
            check.learned(figure.asOf, of: figure.id, figure.provenance, ["asOf"])
        }
        return check.faults
    }
}

private struct DateCheck {
    let places: RecordPlaces
    let recorded: CalendarDate
    var faults: [Diagnostic] = []

    init(places: RecordPlaces, recorded: CalendarDate) {
        self.places = places
        self.recorded = recorded
    }

    /// States that can be announced for a day ahead.
    private static let announced: Set<State> = [
        .effective, .applicable, .withdrawn, .superseded, .repealed, .enquiry, .vote, .consultation,
    ]

    mutating func events(_ events: [StateEvent], of record: some AtlasRecord) {
        for (index, event) in events.enumerated() {
            switch event.moment {
            case .seen(let date):
                learned(date, of: record.id, record.provenance, ["events", .item(index), "seen"])
            case .happened(let date):
                if !Self.announced.contains(event.state) {
                    learned(date, of: record.id, record.provenance, ["events", .item(index), "date"])
                }
                period(date, event.closes, of: record.id, ["events", .item(index), "closes"])
            }
        }
    }

    /// What has happened cannot lie behind the day on which the atlas learned it.
    mutating func learned(
        _ date: RecordedDate, of id: RecordID, _ provenance: Provenance, _ path: [FieldStep], kind: RecordKind? = nil
    ) {
        let day = provenance.recorded ?? recorded
        guard let value = date.value, value.earliest > day else { return }
        faults.append(
            places.fault(id, kind: kind, path, "\(value) is later than \(day), the day on which the atlas learned it")
        )
    }

    mutating func period(
        _ from: RecordedDate?, _ until: RecordedDate?, of id: RecordID, _ path: [FieldStep], kind: RecordKind? = nil
    ) {
        guard let start = from?.value, let end = until?.value, start.earliest > end.latest else { return }
        faults.append(places.fault(id, kind: kind, path, "reversed dates: \(end) ends what begins \(start)"))
    }
}
