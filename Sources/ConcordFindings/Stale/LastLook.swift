import ConcordModel

/// When a record was last held against a source, and what came of it.
struct LastLook: Hashable {
    let day: CalendarDate
    /// Nil where it has not been looked up again since it was recorded.
    let outcome: Recheck.Outcome?

    /// The last recheck; before the first, the day on which it was recorded, or on which the newest of its sources was read where
    /// that was earlier: it was not seen later than its sources were.
    ///
    /// A search without a result is a look, too: nobody has to repeat it the next day. It confirms nothing, which `outcome` keeps
    /// visible. A recheck of other fields than the state leaves a document or a rule as old as it was. Reading a source again for
    /// another record does not count: that record alone was held against it.
    init(of record: any AtlasRecord, in view: AtlasOnDay) {
        let provenance = record.provenance
        let recorded = provenance.recorded ?? view.atlas.recorded
        let read = provenance.sources.compactMap { view.atlas.source($0)?.accessed }.max()
        let hasState = record is Standard || record is Rule
        let rechecks = provenance.checked.filter { recheck in
            recheck.on <= view.day && (!hasState || Self.concernsState(recheck))
        }
        let first = min(recorded, read ?? recorded)
        // Of two on the same day the later in the file counts.
        let last = rechecks.max { $0.on < $1.on }
        if let last, last.on >= first {
            self.init(day: last.on, outcome: rechecks.last { $0.on == last.on }?.outcome)
        } else {
            self.init(day: first, outcome: nil)
        }
    }

    private init(day: CalendarDate, outcome: Recheck.Outcome?) {
        self.day = day
        self.outcome = outcome
    }

    private static func concernsState(_ recheck: Recheck) -> Bool {
        recheck.fields.isEmpty || recheck.fields.contains("state") || recheck.fields.contains("events")
    }
}
