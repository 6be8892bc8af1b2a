import ConcordModel

/// What two versions of the atlas have of records: added, changed field by field, removed.
struct VersionDifference {
    let changes: [Change]

    /// - Parameter told: what happened, as far as other lines tell it: a record's events and state are not told again.
    init(_ old: AtlasVersion, _ new: AtlasVersion, input: ChangeInput, told: [Change]) {
        let steps = NewSteps(before: old.atlas, now: new.atlas)
        let before = Dictionary(old.fields.map { (Key($0), $0) }) { first, _ in first }
        let after = Dictionary(new.fields.map { (Key($0), $0) }) { first, _ in first }
        let differences = new.fields.compactMap { record in
            before[Key(record)].flatMap { old in
                RecordDifference(old, record) { steps.explain($0, of: record.id) }
            }
        }
        let added = new.fields.filter { before[Key($0)] == nil }
        let removed = old.fields.filter { after[Key($0)] == nil }
        let writer = DifferenceChanges(
            old: old, new: new, input: input, told: ToldFields(told))
        changes =
            differences.flatMap(writer.changes) + writer.completions(differences) + writer.upkeep(differences)
            + writer.added(added)
            + removed.map(writer.removed)
    }

    /// A catalogue may share the id of its document.
    private struct Key: Hashable {
        let id: RecordID
        let kind: RecordKind

        init(_ record: RecordFields) {
            id = record.id
            kind = record.kind
        }
    }
}
