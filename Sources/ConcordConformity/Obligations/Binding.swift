public import ConcordModel

/// From when a provision binds the system, as seen on a day.
public indirect enum Binding: Hashable, Sendable {
    /// It binds on the day, since then.
    case binding(since: RecordedDate)
    /// It will bind.
    case ahead(RecordedDate)
    /// It applied before the system was offered, and binds since it is.
    case sinceOffer(CalendarDate)
    /// It will bind when the system is offered, which comes after the date of the provision.
    case fromOffer(CalendarDate)
    /// On the market before the date: it binds only after a significant change in design.
    case unlessChanged(RecordedDate)
    /// On the market before the date: it has to be met from the later date given.
    case legacy(RecordedDate)
    /// On the market before the date: when it has to be met depends on a question that is open; what either answer would make of it.
    case open(AnswerKey, yes: Binding, no: Binding)
    /// By its letter it applies from a date of its own; what it presupposes applies otherwise, and so it does in practice.
    case contested(formal: RecordedDate, practice: Binding)
    /// The date is not recorded, or too inexact to tell.
    case unknown

    /// Whether it binds on the day. Where the date is contested, practice decides: see docs/decisions/0016-contested-dates.md.
    public var isBinding: Bool {
        switch self {
        case .binding, .sinceOffer: true
        case .ahead, .fromOffer, .unlessChanged, .legacy, .open, .unknown: false
        case .contested(_, let practice): practice.isBinding
        }
    }

    /// Whether its letter and practice have dates of their own.
    public var isContested: Bool { if case .contested = self { true } else { false } }

    /// Whether nobody can tell from when it binds.
    public var isOpen: Bool {
        switch self {
        case .open, .unknown: true
        case .binding, .sinceOffer, .ahead, .fromOffer, .unlessChanged, .legacy: false
        case .contested(_, let practice): practice.isOpen
        }
    }

    /// Whether it has to be met, on the day, later, or perhaps: what binds only after a change that nobody has announced has not.
    public var isToMeet: Bool {
        switch self {
        case .binding, .sinceOffer, .ahead, .fromOffer, .legacy, .open, .unknown: true
        case .unlessChanged: false
        case .contested(_, let practice): practice.isToMeet
        }
    }

    /// As it is in practice, where it is contested.
    var inPractice: Binding { if case .contested(_, let practice) = self { practice } else { self } }

    /// The date that goes with it; in practice, where it is contested.
    public var date: RecordedDate? {
        switch self {
        case .binding(let date), .ahead(let date), .unlessChanged(let date), .legacy(let date): date
        case .sinceOffer(let day), .fromOffer(let day): .known(.day(day))
        case .contested(_, let practice): practice.date
        case .open, .unknown: nil
        }
    }

    /// The date on which it will begin to bind; nil where it binds, or where that is not known.
    public var next: RecordedDate? {
        switch self {
        case .ahead, .fromOffer, .legacy: date
        case .contested(_, let practice): practice.next
        case .binding, .sinceOffer, .unlessChanged, .open, .unknown: nil
        }
    }

    /// By its date alone.
    init(from date: RecordedDate, on day: CalendarDate) {
        switch date.timing(on: day) {
        case .past: self = .binding(since: date)
        case .future: self = .ahead(date)
        case .undecided: self = .unknown
        }
    }

    /// Not before the system is offered: the later of the two days.
    func offered(from offer: CalendarDate, on day: CalendarDate) -> Binding {
        switch self {
        case .binding(let date), .ahead(let date):
            guard let earliest = date.value?.earliest, earliest < offer else { return self }
            return offer <= day ? .sinceOffer(offer) : .fromOffer(offer)
        case .contested(let formal, let practice):
            return .contested(formal: formal, practice: practice.offered(from: offer, on: day))
        case .sinceOffer, .fromOffer, .unlessChanged, .legacy, .open, .unknown: return self
        }
    }
}
