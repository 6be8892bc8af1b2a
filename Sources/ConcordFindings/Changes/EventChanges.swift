import ConcordModel

/// What happened beside the steps of rules and documents: recorded events, adoptions, positions.
struct EventChanges {
    private let input: ChangeInput

    init(_ input: ChangeInput) {
        self.input = input
    }

    /// `changes` with the recorded events: one that tells of the same step on the same day joins that change, any other is one
    /// of its own.
    func joined(to changes: [Change]) -> [Change] {
        var changes = changes
        for event in input.atlas.contents.events {
            // That two atlases give an event different days is a correction, not a second event.
            guard input.window.contains(event.date) else { continue }
            let place = changes.firstIndex { change in
                change.group != .sightings && change.date == event.date
                    && (change.records.first.map { event.about.contains($0) } ?? false)
            }
            if let place {
                changes[place] = changes[place].joined(
                    by: event.id, sources: event.provenance.sources, note: event.title)
            } else {
                changes.append(change(event))
            }
        }
        return changes + adoptions + positions
    }

    private func change(_ event: Event) -> Change {
        Change(
            .events, id: event.id.text, date: event.date, what: Phrase("change.event", ["event": .text(event.title)]),
            records: [event.id] + event.about, sources: event.provenance.sources,
            weight: event.about.first.map(input.resting.count) ?? 0, confidence: event.provenance.confidence[.date])
    }

    private var adoptions: [Change] {
        input.atlas.contents.adoptions.compactMap { adoption in
            let earlier = input.before.atlas[adoption.id] as? Adoption
            let isKnown = earlier?.date == adoption.date && earlier?.status == adoption.status
            guard adoption.status == .adopted,
                let telling = input.telling(adoption.date, isKnownRecord: earlier != nil, isKnownStep: isKnown)
            else { return nil }
            return Change(
                .documents, id: adoption.id.text, date: adoption.date,
                what: Phrase(
                    "change.adoption",
                    [
                        "adopting": input.subject(adoption.adopting), "adopted": .record(adoption.adopted),
                        "degree": .word("degree", adoption.degree.rawValue),
                    ]),
                records: [adoption.id, adoption.adopting, adoption.adopted], sources: adoption.provenance.sources,
                weight: input.resting.count(of: adoption.adopting), confidence: adoption.provenance.confidence[.date]
            ).told(telling)
        }
    }

    private var positions: [Change] {
        input.atlas.contents.positions.flatMap { position -> [Change] in
            let earlier = input.before.atlas[position.id] as? Position
            func change(_ date: RecordedDate?, _ old: RecordedDate?, _ step: String) -> Change? {
                guard let date,
                    let telling = input.telling(date, isKnownRecord: earlier != nil, isKnownStep: old == date)
                else { return nil }
                return Change(
                    .events, id: "\(position.id)/\(step)", date: date,
                    what: Phrase("change.position.\(step)", ["position": .record(position.id)]),
                    records: [position.id, position.body], sources: position.provenance.sources,
                    weight: input.resting.count(of: position.body),
                    confidence: position.provenance.confidence[.date]
                ).told(telling)
            }
            return [
                change(position.from, earlier?.from, "begins"), change(position.until, earlier?.until, "ends"),
            ].compactMap(\.self)
        }
    }
}
