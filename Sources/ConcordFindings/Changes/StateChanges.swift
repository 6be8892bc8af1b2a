import ConcordModel

/// Steps in the lives of rules and documents.
struct StateChanges {
    private let input: ChangeInput

    init(_ input: ChangeInput) {
        self.input = input
    }

    /// Dated steps, and those of which only the day is known on which somebody saw them done; with first
    /// sightings put together by list and state.
    var changes: [Change] {
        let rules = input.atlas.contents.rules.flatMap { rule in
            let earlier = (input.before.atlas[rule.id] as? Rule)?.events
            return steps(rule.id, rule.events, earlier: earlier, rule.provenance) { Self.group(of: $0.state, rule) }
        }
        let standards = input.atlas.contents.standards.flatMap { standard in
            let earlier = (input.before.atlas[standard.id] as? Standard)?.events
            return steps(standard.id, standard.events, earlier: earlier, standard.provenance) {
                Self.group(of: $0.state, standard)
            }
        }
        let all = rules + standards
        return all.filter { $0.group != .sightings }
            + FirstSightings.joined(
                all.filter { $0.group == .sightings }, in: input.atlas)
    }

    /// Records with a step whose date is too inexact to say whether it lies in the time.
    var open: [RecordID] {
        func isOpen(_ events: [StateEvent]) -> Bool {
            events.contains { event in
                guard case .happened(.known(let date)) = event.moment else { return false }
                return input.window.place(of: .known(date)) == .open
            }
        }
        return input.atlas.contents.rules.filter { isOpen($0.events) }.map(\.id)
            + input.atlas.contents.standards.filter { isOpen($0.events) }.map(\.id)
            + input.atlas.contents.events.filter { $0.date.value != nil && input.window.place(of: $0.date) == .open }
            .map(\.id)
    }

    private func steps(
        _ id: RecordID, _ events: [StateEvent], earlier: [StateEvent]?, _ provenance: Provenance,
        _ group: (StateEvent) -> Change.Group
    ) -> [Change] {
        var changes: [Change] = []
        let new = earlier.map { NewSteps.steps(events, since: $0) } ?? events
        for event in events {
            let isKnown = !new.contains(event)
            guard
                let telling = input.telling(event.moment.date, isKnownRecord: earlier != nil, isKnownStep: isKnown)
            else { continue }
            // That two atlases give one step different days is a correction, not a second step.
            if input.isBetweenTwo, isKnown, earlier?.contains(event) == false { continue }
            // That a document was seen where it had been before is no change.
            if case .seen = event.moment, hadReached(event, events, earlier: earlier) { continue }
            let isFirst = telling == .happened && FirstSightings.isFirst(event, of: events, in: input.window)
            changes.append(change(id, event, provenance, isFirst ? .sightings : group(event)).told(telling))
        }
        return changes + [lapse(id, events, provenance)].compactMap(\.self)
    }

    /// An announced end that passed in the time without anything recorded of how it went.
    private func lapse(_ id: RecordID, _ events: [StateEvent], _ provenance: Provenance) -> Change? {
        guard case .lapsed(let event) = events.reading(on: input.window.until), let closes = event.closes,
            input.window.contains(closes)
        else { return nil }
        return Change(
            .stages, id: "\(id)/\(event.state.rawValue)/closed/\(closes)", date: closes,
            what: Phrase("change.lapsed", ["subject": input.subject(id), "state": .state(event.state)]), records: [id],
            sources: event.sources.isEmpty ? provenance.sources : event.sources, weight: input.resting.count(of: id),
            confidence: provenance.confidence[.date])
    }

    private func hadReached(_ event: StateEvent, _ events: [StateEvent], earlier: [StateEvent]?) -> Bool {
        let state = event.state
        let reading = (input.isBetweenTwo ? earlier ?? [] : events).reading(on: input.window.since)
        switch reading {
        case .known(let last), .lapsed(let last): if last.state == state || last.state.rank > state.rank { return true }
        case .undecided, .ahead, .unrecorded: break
        }
        // The day on which it got there is recorded as well, or an earlier one on which it was seen there: that is told instead.
        return events.contains { other in
            guard other.state == state, other != event else { return false }
            switch other.moment {
            case .happened(let date): return date.timing(on: input.window.until) == .past
            case .seen(let date):
                guard let date = date.value, let own = event.moment.date.value else { return false }
                return date < own
            }
        }
    }

    private func change(_ id: RecordID, _ event: StateEvent, _ provenance: Provenance, _ group: Change.Group) -> Change
    {
        var arguments: [String: Cell] = ["subject": input.subject(id), "state": .state(event.state)]
        var key = "change.state"
        if case .seen = event.moment {
            key = "change.seen"
        } else if let outcome = event.outcome {
            key = "change.state.outcome"
            arguments["outcome"] = .word("outcome", outcome.rawValue)
        }
        return Change(
            group, id: "\(id)/\(event.state.rawValue)/\(event.moment.date)", date: event.moment.date,
            what: Phrase(key, arguments), records: [id],
            sources: event.sources.isEmpty ? provenance.sources : event.sources, weight: input.resting.count(of: id),
            confidence: provenance.confidence[.date] ?? provenance.confidence[.state],
            notes: event.note.isEmpty ? [] : [LocalizedText([.english: event.note])])
    }

    /// A rule that binds counts from its adoption; before that it is on its way.
    private static func group(of state: State, _ rule: Rule) -> Change.Group {
        let isDraft = [.proposed, .consultation, .project, .draft, .abandoned].contains(state)
        return rule.ruleKind.binds && !isDraft ? .rules : .policies
    }

    private static func group(of state: State, _ standard: Standard) -> Change.Group {
        if state == .cited || state == .assessed { return .presumption }
        let isOut = state.isPublished || state == .abandoned
        if standard.bindingness == .mandatory, isOut { return .rules }
        return isOut ? .documents : .stages
    }
}

extension Rule.Kind {
    /// Whether an instrument of this kind binds those whom it addresses, once it is in force.
    var binds: Bool {
        switch self {
        case .law, .regulation, .directive, .departmentalRule, .normativeDocument, .decision, .treaty,
            .standardisationLaw, .filingRegime:
            true
        case .request, .policy, .guideline, .communication, .declaration, .recommendation, .codeOfPractice: false
        }
    }
}
