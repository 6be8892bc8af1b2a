public import ConcordModel

/// What changed between two days, or between two versions of the atlas, and what lies ahead.
public struct ChangeReport: Sendable {
    public let input: ChangeInput
    /// In the order in which they are told.
    public let changes: [Change]
    /// Records that were looked up again and found right.
    public let confirmed: [RecordID]
    /// Records that were looked up again without a newer or independent source.
    public let notFound: [RecordID]
    /// Records with a step whose date is too inexact to say whether it lies in the time.
    public let open: [RecordID]
    /// The day on which the atlas was begun, where that lies in the time.
    public let beginning: CalendarDate?
    /// The two versions, where it is not one atlas.
    public let versions: [AtlasVersion]
    /// The system for which it was made; empty if for none.
    public let system: String

    /// One atlas between two days.
    public init(_ atlas: Atlas, window: ChangeWindow) {
        self.init(ChangeInput(atlas, window: window), versions: [])
    }

    /// Two versions of the atlas, each on the day that the window gives.
    public init(_ old: AtlasVersion, _ new: AtlasVersion, window: ChangeWindow) {
        self.init(ChangeInput(before: old.atlas, now: new.atlas, window: window), versions: [old, new])
    }

    private init(_ input: ChangeInput, versions: [AtlasVersion]) {
        let states = StateChanges(input)
        let rechecks = Rechecks(input)
        let learned = versions.isEmpty ? LearnedRecords(input) : nil
        var changes = EventChanges(input).joined(to: states.changes)
        changes += ObligationChanges(input).changes
        changes += VerdictChanges(input).changes
        changes += PairChanges(input).changes
        changes += DesignationChanges(input).changes
        changes += Deadlines(input).changes
        if versions.count == 2 {
            let difference = VersionDifference(versions[0], versions[1], input: input, told: changes)
            changes += rechecks.joined(to: difference.changes)
        } else {
            changes += rechecks.changes
        }
        if let learned { changes += learned.changes }
        self.input = input
        self.changes = ChangeRanking.ordered(changes)
        confirmed = rechecks.confirmed
        notFound = rechecks.notFound
        open = states.open
        beginning = learned?.beginning
        self.versions = versions
        system = ""
    }

    private init(_ report: ChangeReport, changes: [Change], system: String, touches: (RecordID) -> Bool) {
        input = report.input
        self.changes = changes
        confirmed = report.confirmed.filter(touches)
        notFound = report.notFound.filter(touches)
        open = report.open.filter(touches)
        beginning = report.beginning
        versions = report.versions
        self.system = system
    }

    /// The report with some of the changes, for a system.
    ///
    /// - Parameter touches: whether a record bears on the system, for what is counted and listed by record alone.
    public func narrowed(
        to changes: [Change], for system: String, touches: (RecordID) -> Bool = { _ in true }
    ) -> ChangeReport {
        ChangeReport(self, changes: ChangeRanking.ordered(changes), system: system, touches: touches)
    }

    public var view: AtlasOnDay { input.now }
    public var window: ChangeWindow { input.window }

    public func changes(in group: Change.Group) -> [Change] { changes.filter { $0.group == group } }
}
