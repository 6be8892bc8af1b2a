/// Where a record comes from and how far it can be relied on.
public struct Provenance: Hashable, Sendable {
    public var sources: [RecordID]
    public var confidence: [ConfidenceField: Confidence]
    /// The second clock: the day on which the atlas learned the record.
    public var recorded: CalendarDate?
    public var notes: [String]
    public var conflicts: [Conflict]
    public var formerIDs: [RecordID]

    public init(
        sources: [RecordID] = [],
        confidence: [ConfidenceField: Confidence] = [:],
        recorded: CalendarDate? = nil,
        notes: [String] = [],
        conflicts: [Conflict] = [],
        formerIDs: [RecordID] = []
    ) {
        self.sources = sources
        self.confidence = confidence
        self.recorded = recorded
        self.notes = notes
        self.conflicts = conflicts
        self.formerIDs = formerIDs
    }
}
