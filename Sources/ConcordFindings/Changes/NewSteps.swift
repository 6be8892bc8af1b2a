import ConcordModel

/// Whether something happened to a record between two versions of the atlas that explains why it reads otherwise.
struct NewSteps {
    let before: Atlas
    let now: Atlas

    /// - Parameter field: a recheck that names fields explains those alone.
    func explain(_ field: String, of id: RecordID) -> Bool {
        guard let old = before[id], let new = now[id] else { return false }
        let checks = new.provenance.checked.filter { !old.provenance.checked.contains($0) }
        if checks.contains(where: { $0.outcome == .changed && ($0.fields.isEmpty || $0.fields.contains(field)) }) {
            return true
        }
        // A recheck that found the record wrong says so, whatever else is new.
        if checks.contains(where: { $0.outcome == .corrected && ($0.fields.isEmpty || $0.fields.contains(field)) }) {
            return false
        }
        return hasNewStep(old, new)
    }

    private func hasNewStep(_ old: any AtlasRecord, _ new: any AtlasRecord) -> Bool {
        switch (old, new) {
        case (let old as Standard, let new as Standard): !Self.steps(new.events, since: old.events).isEmpty
        case (let old as Rule, let new as Rule): !Self.steps(new.events, since: old.events).isEmpty
        case (let old as Provision, let new as Provision): new.versions.count > old.versions.count
        case (let old as Claim, let new as Claim): new.verdicts.count > old.verdicts.count
        case (let old as Position, let new as Position): old.until == nil && new.until != nil
        case (let old as Adoption, let new as Adoption): old.status != .adopted && new.status == .adopted
        case (let old as Body, let new as Body):
            (old.dissolved == nil && new.dissolved != nil) || (old.successor == nil && new.successor != nil)
        default: false
        }
    }

    /// The steps that the later list has and the earlier has not. One whose state stood in the earlier list with a date that
    /// the later no longer has is that step with its date mended, and no new one.
    static func steps(_ later: [StateEvent], since earlier: [StateEvent]) -> [StateEvent] {
        let mended = Set(earlier.filter { !later.contains($0) }.map(\.state))
        return later.filter { !earlier.contains($0) && !mended.contains($0.state) }
    }
}
