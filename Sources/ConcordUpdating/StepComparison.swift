import ConcordAtlas
import ConcordFormats
import ConcordModel
import LocatedText

/// Holds the states that a list shows of a document against the events of its record.
struct StepComparison {
    let standard: Standard
    /// The day of the list.
    let day: CalendarDate
    let source: RecordID
    private(set) var events: [Node]
    private(set) var changes: [(kind: RecordChange.Kind, text: String)] = []
    private(set) var reviews: [String] = []

    private var current: [StateEvent]

    init(_ standard: Standard, events: [Node], day: CalendarDate, source: RecordID) {
        self.standard = standard
        self.day = day
        self.source = source
        self.events = events
        current = standard.events
    }

    mutating func take(_ step: ListedDocument.Step) {
        if let date = step.date { takeDated(step, date) } else { takeShown(step) }
    }

    /// The state that the events support on `day`, as the record states it; nil where it stays as it is.
    func state(on day: CalendarDate) -> String? {
        switch current.reading(on: day) {
        case .known(let event): event.state.rawValue
        case .lapsed, .unrecorded: "unknown"
        case .undecided, .ahead: nil
        }
    }

    private mutating func takeDated(_ step: ListedDocument.Step, _ date: PartialDate) {
        let own = current.indices.filter { current[$0].state == step.state }
        let events = current
        let dated = own.compactMap { index -> (index: Int, date: PartialDate)? in
            guard case .happened(.known(let date)) = events[index].moment else { return nil }
            return (index, date)
        }
        if dated.isEmpty {
            if let seen = own.compactMap({ events[$0].moment.date.value }).first, seen.latest < date.earliest {
                reviews.append("\(step.state.rawValue) on \(date), says the list; the atlas saw it so on \(seen)")
                return
            }
            add(step, at: .happened(.known(date)))
            return
        }
        guard !dated.contains(where: { $0.date == date }) else { return }
        guard let near = dated.first(where: { $0.date.earliest <= date.latest && date.earliest <= $0.date.latest })
        else {
            let known = dated.map { $0.date.description }.joined(separator: ", ")
            reviews.append("\(step.state.rawValue) on \(date), says the list; \(known), says the atlas")
            return
        }
        guard near.date.earliest <= date.earliest, date.latest <= near.date.latest else { return }
        refine(near.index, to: date)
    }

    /// A date within the one that is recorded is the more exact one.
    private mutating func refine(_ index: Int, to date: PartialDate) {
        let event = current[index]
        changes.append((.date, "\(event.state.rawValue) \(event.moment.date.value?.description ?? "") -> \(date)"))
        current[index] = StateEvent(
            state: event.state, moment: .happened(.known(date)), closes: event.closes, outcome: event.outcome,
            code: event.code, note: event.note, sources: event.sources)
        var node = events[index].with("date", .text(date.description))
        if !event.sources.contains(source) { node = node.appending(.text(source.text), to: "sources") }
        events[index] = node
    }

    private mutating func takeShown(_ step: ListedDocument.Step) {
        let words = Self.words(step.state, step.code)
        let day = self.day
        let furthest = current.filter { $0.moment.date.timing(on: day) != .future }.max { left, right in
            (left.state.rank, left.code) < (right.state.rank, right.code)
        }
        guard let furthest else {
            add(step, at: .seen(.known(.day(day))))
            return
        }
        let known = Self.words(furthest.state, furthest.code)
        if step.state == furthest.state {
            guard !step.code.isEmpty, !furthest.code.isEmpty, step.code != furthest.code else { return }
            // A code of two digits says less than one of four.
            guard !furthest.code.hasPrefix(step.code) else { return }
            if step.code > furthest.code {
                add(step, at: .seen(.known(.day(day))))
            } else {
                reviews.append("the list shows \(words), the atlas already \(known)")
            }
            return
        }
        if step.state.rank > furthest.state.rank {
            add(step, at: .seen(.known(.day(day))))
        } else if !(furthest.state.isPublished && !furthest.state.isOver && step.state == .published) {
            reviews.append("the list shows \(words), the atlas already \(known)")
        }
    }

    private mutating func add(_ step: ListedDocument.Step, at moment: StateEvent.Moment) {
        let before =
            if case .known(let event) = current.reading(on: day) { Self.words(event.state, event.code) } else {
                "unknown"
            }
        current.append(StateEvent(state: step.state, moment: moment, code: step.code, sources: [source]))
        events.append(Self.node(step, at: moment, source: source))
        let isSeen = if case .seen = moment { true } else { false }
        let date = moment.date.value?.description ?? "unknown"
        changes.append(
            (.stage, "\(before) -> \(Self.words(step.state, step.code)), \(isSeen ? "seen" : "on") \(date)"))
    }

    private static func words(_ state: State, _ code: String) -> String {
        code.isEmpty ? state.rawValue : "\(state.rawValue) \(code)"
    }

    static func node(_ step: ListedDocument.Step, at moment: StateEvent.Moment, source: RecordID?) -> Node {
        let date = moment.date.value?.description ?? "unknown"
        let isSeen = if case .seen = moment { true } else { false }
        // A code of two digits is no stage code of the publisher's.
        let code = step.code.utf8.count > 2 ? Node.text(step.code) : nil
        return .map([
            ("state", .text(step.state.rawValue)), (isSeen ? "seen" : "date", .text(date)), ("code", code),
            ("sources", source.map { .list([.text($0.text)]) }),
        ])
    }
}
