/// A record was held against sources once more on a day, with what came of it.
///
/// A recheck that finds nothing new is no change of the record; it says that the record was still right then.
public struct Recheck: Hashable, Sendable {
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        /// The source says what the record says.
        case confirmed
        /// The record had been wrong and was mended.
        case corrected
        /// The world had moved on and the record was brought up to it.
        case changed
        /// No source was found that says anything newer or independent.
        case notFound = "not-found"
    }

    /// The day of the recheck.
    public let on: CalendarDate
    public let outcome: Outcome
    /// The fields that were looked up; empty where it was the whole record.
    public let fields: [String]
    /// Where it was looked up.
    public let sources: [RecordID]
    /// What was found, in own words; empty if nothing is said.
    public let note: String

    public init(on: CalendarDate, outcome: Outcome, fields: [String], sources: [RecordID], note: String) {
        self.on = on
        self.outcome = outcome
        self.fields = fields
        self.sources = sources
        self.note = note
    }
}
