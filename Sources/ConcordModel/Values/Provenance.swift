/// Where a record comes from and how far it can be relied on.
public struct Provenance: Hashable, Sendable {
    public var sources: [RecordID]
    public var confidence: [ConfidenceField: Confidence]
    /// The second clock: the day on which the atlas learned the record.
    public var recorded: CalendarDate?
    /// When it was held against sources again, in the order of the file.
    public var checked: [Recheck]
    public var notes: [String]
    public var conflicts: [Conflict]
    public var formerIDs: [RecordID]

    public init(
        sources: [RecordID] = [],
        confidence: [ConfidenceField: Confidence] = [:],
        recorded: CalendarDate? = nil,
        checked: [Recheck] = [],
        notes: [String] = [],
        conflicts: [Conflict] = [],
        formerIDs: [RecordID] = []
    ) {
        self.sources = sources
        self.confidence = confidence
        self.recorded = recorded
        self.checked = checked
        self.notes = notes
        self.conflicts = conflicts
        self.formerIDs = formerIDs
    }
}
