public import ConcordModel

/// From when a provision binds the system, as seen on a day.
public enum Binding: Hashable, Sendable {
    /// It binds on the day, since then.
    case binding(since: RecordedDate)
    /// It will bind.
    case ahead(RecordedDate)
    /// On the market before the date: it binds only after a significant change in design.
    case unlessChanged(RecordedDate)
    /// On the market before the date: it has to be met from the later date given.
    case legacy(RecordedDate)
    /// The date is not recorded, or too inexact to tell.
    case unknown

    public var isBinding: Bool { if case .binding = self { true } else { false } }

    /// The date that goes with it.
    public var date: RecordedDate? {
        switch self {
        case .binding(let date), .ahead(let date), .unlessChanged(let date), .legacy(let date): date
        case .unknown: nil
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
}
