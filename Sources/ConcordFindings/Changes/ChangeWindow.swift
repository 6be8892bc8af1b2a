public import ConcordModel

/// The time between two days: after the first, up to and with the second.
public struct ChangeWindow: Hashable, Sendable {
    public let since: CalendarDate
    public let until: CalendarDate

    public init(since: CalendarDate, until: CalendarDate) {
        self.since = since
        self.until = until
    }

    /// Where a date lies to the time.
    public enum Place: Hashable, Sendable {
        case before, inside, after
        /// Too inexact to tell, or unknown.
        case open
    }

    /// Inside only where every day that the date can mean is inside.
    public func place(of date: RecordedDate) -> Place {
        guard let value = date.value else { return .open }
        if value.latest <= since { return .before }
        if value.earliest > until { return .after }
        return value.earliest > since && value.latest <= until ? .inside : .open
    }

    public func contains(_ date: RecordedDate) -> Bool { place(of: date) == .inside }

    public func contains(_ day: CalendarDate) -> Bool { since < day && day <= until }
}
