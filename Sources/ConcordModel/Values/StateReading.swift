/// What the recorded events say of a document's or rule's state on a day.
public enum StateReading: Hashable, Sendable {
    /// The event that put it into its state.
    case known(StateEvent)
    /// Last known in this state; the announced end has passed and nothing later is recorded.
    case lapsed(StateEvent)
    /// Events are recorded, but none can be placed before or after the day.
    case undecided
    /// Every recorded event lies ahead.
    case ahead
    /// No event is recorded.
    case unrecorded

    public var state: State? {
        if case .known(let event) = self { event.state } else { nil }
    }
}

extension Sequence where Element == StateEvent {
    /// The reading on `day`: the latest event that has happened by then. Of two whose dates overlap the further state
    /// counts: published in 2023 and in force from December 2023 is in force.
    public func reading(on day: CalendarDate) -> StateReading {
        var past: [(date: PartialDate, event: StateEvent)] = []
        var unplaced: [State] = []
        var ahead: [State] = []
        for event in self {
            switch (event.moment, event.moment.date.timing(on: day)) {
            case (_, .past): if let date = event.moment.date.value { past.append((date, event)) }
            case (.happened, .future): ahead.append(event.state)
            default: unplaced.append(event.state)
            }
        }
        guard let event = Self.latest(past) else {
            // What was seen later, in a state that follows on one known to lie ahead, lies ahead too.
            let next = ahead.map(\.rank).min()
            if unplaced.contains(where: { $0.rank < next ?? .max }) { return .undecided }
            return ahead.isEmpty ? .unrecorded : .ahead
        }
        if event.state.lapses, let closes = event.closes, closes.timing(on: day) == .past, closes.value?.latest != day {
            return .lapsed(event)
        }
        return .known(event)
    }

    private static func latest(_ events: [(date: PartialDate, event: StateEvent)]) -> StateEvent? {
        let ordered = events.sorted { left, right in
            left.event.state == right.event.state
                ? left.date < right.date : left.event.state.rank < right.event.state.rank
        }
        return ordered.reduce(nil as (date: PartialDate, event: StateEvent)?) { current, next in
            guard let current else { return next }
            return next.date.latest < current.date.earliest ? current : next
        }?.event
    }

    /// The first event with one of `states` that happened on a known date; nil if there is none.
    public func first(of states: Set<State>) -> (event: StateEvent, date: PartialDate)? {
        var found: (StateEvent, PartialDate)?
        for event in self where states.contains(event.state) {
            guard case .happened(.known(let date)) = event.moment else { continue }
            if let current = found, current.1 <= date { continue }
            found = (event, date)
        }
        return found.map { (event: $0.0, date: $0.1) }
    }
}
