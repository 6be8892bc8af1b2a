import ConcordModel

/// After how many days a record is due to be held against sources again.
enum RecheckPeriod: String, Hashable, CaseIterable {
    /// Documents and rules that are on their way: their next stage may have come.
    case stage
    /// Rules that stand, and what is read from them: an amendment may have changed them.
    case rule
    case other

    var days: Int {
        switch self {
        case .stage: 30
        case .rule: 90
        case .other: 180
        }
    }
}

extension AtlasOnDay {
    /// The period of a record; nil where it is not rechecked by itself: parts go with the record that they belong to, and the
    /// project's own judgements (topics, questions, triggers, dossiers, claims) have no source that could move on.
    func recheckPeriod(of record: any AtlasRecord) -> RecheckPeriod? {
        switch record {
        case let standard as Standard: isMoving(standard) ? .stage : .other
        case let rule as Rule:
            isMoving(rule) ? .stage : (rule.events.reading(on: day).state?.isOver ?? false) ? .other : .rule
        case let catalogue as Catalogue: atlas.rule(catalogue.of) == nil ? .other : .rule
        case is ApplicationProfile, is Penalty, is Amendment, is StandardisationRequest, is Guidelines: .rule
        case let mapping as Mapping: mapping.mappingKind == .own ? nil : .other
        case is Body, is Position, is Adoption, is Term, is Event, is Figure, is Procedure, is Comparison,
            is OfficialText:
            .other
        default: nil
        }
    }

    /// From project to approval, lapsed, or in a state that nobody knows; and a published document that answers an item of a
    /// request and has not been cited yet.
    private func isMoving(_ standard: Standard) -> Bool {
        switch standard.events.reading(on: day) {
        case .known(let event):
            if event.state.isOver { return false }
            return !event.state.isPublished || (!standard.answers.isEmpty && event.state != .cited)
        case .lapsed, .undecided, .ahead, .unrecorded: return true
        }
    }

    /// Proposed or in consultation, lapsed, or in a state that nobody knows. What was adopted may have come to rest there: a
    /// declaration is not published any further.
    private func isMoving(_ rule: Rule) -> Bool {
        switch rule.events.reading(on: day) {
        case .known(let event): event.state == .proposed || event.state == .consultation
        case .lapsed, .undecided, .ahead, .unrecorded: true
        }
    }
}
