/// A date of the atlas: as exact as its source, or known to be unknown.
public enum RecordedDate: Hashable, Sendable {
    case known(PartialDate)
    case unknown

    public var value: PartialDate? {
        if case .known(let date) = self { date } else { nil }
    }

    /// How the date lies to a day in the world.
    public func timing(on day: CalendarDate) -> Timing {
        guard let date = value else { return .undecided }
        if date.latest <= day { return .past }
        return date.earliest > day ? .future : .undecided
    }
}

/// How a recorded date lies to a given day.
public enum Timing: Hashable, Sendable {
    /// Its last possible day is not later.
    case past
    /// Its first possible day is later.
    case future
    /// It is unknown, or too inexact to tell.
    case undecided
}

extension RecordedDate: CustomStringConvertible {
    public var description: String { value?.description ?? "unknown" }
}
