import ConcordModel

/// What lies ahead of the last day, with how sure it is.
struct Deadlines {
    private let input: ChangeInput
    private var view: AtlasOnDay { input.now }

    init(_ input: ChangeInput) {
        self.input = input
    }

    /// Each date once: an event or a rule's own step that names a day which a profile of dates has already told joins it.
    var changes: [Change] {
        var changes = lawDates + closings + documents + wordings + requests
        for step in ruleSteps + events {
            let subjects = Set(step.records)
            let place = changes.firstIndex { $0.date == step.date && !subjects.isDisjoint(with: $0.records.prefix(2)) }
            if let place {
                changes[place] = changes[place].joined(
                    by: step.records[0], sources: step.sources, note: step.notes.first)
            } else {
                changes.append(step)
            }
        }
        return changes + targets
    }

    private func isAhead(_ date: RecordedDate) -> Bool { input.window.place(of: date) == .after }

    /// Of a date by which something is due: as long as its last possible day has not passed.
    private func isDue(_ date: RecordedDate) -> Bool { date.value.map { $0.latest > input.window.until } ?? false }

    // MARK: Dates of rules

    private var lawDates: [Change] {
        LawDate.all(view).flatMap { law -> [Change] in
            var changes: [Change] = []
            if isAhead(law.date) { changes.append(change(law, law.date, "applies")) }
            if let legacy = law.entry.legacy, law.isAmended, isAhead(legacy) {
                changes.append(change(law, legacy, "legacy"))
            }
            return changes
        }
    }

    private func change(_ law: LawDate, _ date: RecordedDate, _ step: String) -> Change {
        Change(
            .ahead, id: "\(law.key)/\(step)", date: date,
            what: Phrase(
                "change.ahead.\(step)",
                [
                    "articles": .text(law.profile.title), "rule": view.nameCell(of: law.profile.rule),
                    "category": .word("category", law.entry.category),
                ]),
            records: [law.profile.id, law.profile.rule], sources: law.profile.provenance.sources,
            weight: input.resting.count(of: law.profile.id), certainty: law.profile.isContested ? .contested : .law,
            confidence: law.profile.provenance.confidence[.date], notes: note(law.note))
    }

    private var ruleSteps: [Change] {
        view.atlas.contents.rules.filter { view.isLaw($0.id) && view.isRecorded($0.provenance) }.flatMap { rule in
            rule.events.filter { isAhead($0.moment.date) && $0.isStep }.map {
                change(rule.id, $0, rule.provenance, .law)
            }
        }
    }

    /// Wordings of provisions without a profile of dates that are set and do not hold yet.
    private var wordings: [Change] {
        view.atlas.contents.catalogues.flatMap { catalogue -> [Change] in
            guard view.isRecorded(catalogue.provenance) else { return [] }
            var byDate: [PartialDate: [Provision]] = [:]
            for provision in catalogue.provisions where provision.profile == nil {
                for version in provision.versions where isAhead(version.from) {
                    if let date = version.from.value { byDate[date, default: []].append(provision) }
                }
            }
            return byDate.map { date, provisions in
                Change(
                    .ahead, id: "\(catalogue.id)/wording/\(date)", date: .known(date),
                    what: Phrase(
                        "change.ahead.wording",
                        [
                            "n": .count(provisions.count),
                            "document": view.nameCell(of: catalogue.of),
                            "references": .references(provisions),
                        ]),
                    records: [catalogue.of] + provisions.map(\.id), sources: catalogue.provenance.sources,
                    weight: provisions.count, certainty: .law)
            }
        }
    }

    // MARK: Documents

    /// Announced ends of enquiries, votes and consultations that still run.
    private var closings: [Change] {
        let records: [(id: RecordID, events: [StateEvent], provenance: Provenance)] =
            view.atlas.contents.standards.map { ($0.id, $0.events, $0.provenance) }
            + view.atlas.contents.rules.map { ($0.id, $0.events, $0.provenance) }
        return records.compactMap { record in
            guard case .known(let event) = record.events.reading(on: view.day), event.state.lapses,
                let closes = event.closes, isDue(closes)
            else { return nil }
            return Change(
                .ahead, id: "\(record.id)/closes/\(closes)", date: closes,
                what: Phrase(
                    "change.ahead.closes", ["subject": input.subject(record.id), "state": .state(event.state)]),
                records: [record.id], sources: event.sources.isEmpty ? record.provenance.sources : event.sources,
                weight: input.resting.count(of: record.id), certainty: .announced,
                confidence: record.provenance.confidence[.date], notes: note(event.note))
        }
    }

    private var documents: [Change] {
        view.documents.filter { view.isRecorded($0.standard.provenance) }.flatMap { document in
            let certainty: Change.Certainty = document.phase == .published ? .fixed : .planned
            return document.standard.events.filter { isAhead($0.moment.date) && $0.isStep }.map {
                change(document.id, $0, document.standard.provenance, certainty)
            }
        }
    }

    private func change(
        _ id: RecordID, _ event: StateEvent, _ provenance: Provenance, _ certainty: Change.Certainty
    ) -> Change {
        Change(
            .ahead, id: "\(id)/\(event.state.rawValue)/\(event.moment.date)", date: event.moment.date,
            what: Phrase("change.ahead.state", ["subject": input.subject(id), "state": .state(event.state)]),
            records: [id], sources: event.sources.isEmpty ? provenance.sources : event.sources,
            weight: input.resting.count(of: id), certainty: certainty, confidence: provenance.confidence[.date],
            notes: note(event.note))
    }

    // MARK: What else is announced

    private var events: [Change] {
        view.atlas.contents.events.filter { isAhead($0.date) && view.isRecorded($0.provenance) }.map { event in
            Change(
                .ahead, id: event.id.text, date: event.date,
                what: Phrase("change.event", ["event": .text(event.title)]), records: [event.id] + event.about,
                sources: event.provenance.sources, weight: event.about.first.map(input.resting.count) ?? 0,
                certainty: event.about.contains(where: isBindingLaw) ? .law : .announced,
                confidence: event.provenance.confidence[.date], notes: [event.title])
        }
    }

    private func isBindingLaw(_ id: RecordID) -> Bool {
        view.isLaw(id) && view.atlas.rule(id)?.ruleKind.binds == true
    }

    private var requests: [Change] {
        view.atlas.contents.requests.filter { view.isRecorded($0.provenance) }.flatMap { request in
            [("deliver", request.deadline), ("expires", request.expiry ?? .unknown)].filter { isDue($0.1) }.map {
                Change(
                    .ahead, id: "\(request.id)/\($0.0)", date: $0.1,
                    what: Phrase("change.ahead.\($0.0)", ["request": .record(request.rule)]),
                    records: [request.id, request.rule], sources: request.provenance.sources,
                    weight: request.deliverables.count, certainty: .law,
                    confidence: request.provenance.confidence[.date])
            }
        }
    }

    private var targets: [Change] {
        view.atlas.contents.guidelines.filter { view.isRecorded($0.provenance) && isIssued($0.rule) }.flatMap {
            guidelines in
            guidelines.targets.filter { isDue($0.by) }.map { target in
                Change(
                    .ahead, id: target.id.text, date: target.by,
                    what: Phrase(
                        "change.ahead.target",
                        [
                            "subject": .text(target.subject), "value": value(of: target),
                            "guidelines": view.nameCell(of: guidelines.rule),
                        ]),
                    records: [target.id, guidelines.rule], sources: target.provenance.sources, weight: 0,
                    certainty: .target, confidence: target.provenance.confidence[.date], notes: note(target.note))
            }
        }
    }

    /// What a draft aims at is no aim as long as it is a draft, or once it was superseded.
    private func isIssued(_ rule: RecordID) -> Bool {
        let published = view.atlas.rule(rule)?.events.first(of: [.published])?.date
        return published.map { $0.latest <= view.day } ?? false
    }

    /// The number aimed at, with how it is to be compared and what it counts.
    private func value(of target: GuidelineTarget) -> Cell {
        let number = target.value.whole.map { Cell.count($0) } ?? .number(target.value)
        let quantity = Cell.phrase(Phrase("unit.\(target.unit)", ["value": number]))
        return .phrase(Phrase("comparison.\(target.comparison.rawValue)", ["value": quantity]))
    }

    private func note(_ text: String) -> [LocalizedText] { text.isEmpty ? [] : [LocalizedText([.english: text])] }
}

extension StateEvent {
    /// Whether it is a step that happened or will, and not a sighting.
    fileprivate var isStep: Bool { if case .happened = moment { true } else { false } }
}
