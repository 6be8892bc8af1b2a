public import ConcordFindings
public import ConcordModel

/// A date of application that the law sets for a category of systems, whenever the system itself is offered.
public struct LawDay: Hashable, Sendable {
    /// The record of the dates.
    public let profile: RecordID
    public let entry: ProfileDateOnDay
}
