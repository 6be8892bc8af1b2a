import ConcordModel

/// What two versions of the atlas have of records: added, changed field by field, removed.
struct VersionDifference {
    let changes: [Change]

    init(_ old: AtlasVersion, _ new: AtlasVersion, input: ChangeInput) {
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
        let writer = DifferenceChanges(old: old, new: new, input: input)
        changes =
            differences.flatMap(writer.changes) + writer.upkeep(differences) + writer.added(added)
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

/// Puts the differences of two versions into changes.
struct DifferenceChanges {
    let old: AtlasVersion
    let new: AtlasVersion
    let input: ChangeInput

    /// How much of a value is shown: what is longer is cut, the files have the whole.
    private static let shown = 160

    func changes(_ difference: RecordDifference) -> [Change] {
        let groups: [(RecordDifference.Sort, Change.Group, String)] = [
            (.news, .updates, "change.moved-on"), (.correction, .corrections, "change.mended"),
            (.completion, .records, "change.completed"),
        ]
        return groups.compactMap { sort, group, key in
            let fields = difference.fields.filter { $0.sort == sort }
            guard !fields.isEmpty else { return nil }
            return Change(
                group, id: "\(difference.kind.rawValue)/\(difference.id)/\(sort.rawValue)",
                date: .known(.day(new.atlas.recorded)),
                what: Phrase(key, ["subject": input.subject(difference.id), "fields": .list(fields.map(words))]),
                records: [difference.id], sources: sources(of: difference.id, in: new.atlas),
                weight: input.resting.count(of: difference.id))
        }
    }

    private func words(_ field: RecordDifference.FieldDifference) -> Cell {
        let name = Cell.verbatim(field.field)
        let removed = cut(field.removed)
        let added = cut(field.added)
        if field.removed.isEmpty { return .phrase(Phrase("change.field.added", ["field": name, "new": added])) }
        if field.added.isEmpty { return .phrase(Phrase("change.field.removed", ["field": name, "old": removed])) }
        return .phrase(Phrase("change.field", ["field": name, "old": removed, "new": added]))
    }

    private func cut(_ items: [String]) -> Cell {
        let text = items.joined(separator: " | ")
        return .verbatim(text.count > Self.shown ? text.prefix(Self.shown) + "…" : text)
    }

    /// Records of which only sources, notes and the like differ, in one line.
    func upkeep(_ differences: [RecordDifference]) -> [Change] {
        let ids = differences.filter { $0.fields.allSatisfy { $0.sort == .upkeep } }.map(\.id).uniqued
        guard !ids.isEmpty else { return [] }
        return [
            Change(
                .records, id: "upkeep", date: .known(.day(new.atlas.recorded)),
                what: Phrase("change.upkeep", ["n": .count(ids.count)]), records: ids.sorted(), sources: [], weight: 0)
        ]
    }

    /// Added records by kind.
    func added(_ records: [RecordFields]) -> [Change] {
        let byKind = Dictionary(grouping: records, by: \.kind)
        return RecordKind.allCases.compactMap { kind in
            guard let added = byKind[kind] else { return nil }
            return Change(
                .records, id: "added/\(kind.rawValue)", date: .known(.day(new.atlas.recorded)),
                what: Phrase("change.added", ["kind": .word("kind", kind.rawValue), "n": .count(added.count)]),
                records: added.map(\.id).sorted(), sources: [], weight: added.count)
        }
    }

    func removed(_ record: RecordFields) -> Change {
        let heir = new.atlas.contents.allRecords.first { $0.provenance.formerIDs.contains(record.id) }?.id
        var arguments: [String: Cell] = [
            "id": .verbatim(record.id.text), "kind": .word("kind", record.kind.rawValue),
        ]
        arguments["heir"] = heir.map { .verbatim($0.text) }
        return Change(
            .records, id: "removed/\(record.kind.rawValue)/\(record.id)", date: .known(.day(new.atlas.recorded)),
            what: Phrase(heir == nil ? "change.removed" : "change.redirected", arguments),
            records: [record.id] + [heir].compactMap(\.self), sources: sources(of: record.id, in: old.atlas),
            weight: RestingRecords(old.atlas).count(of: record.id))
    }

    private func sources(of id: RecordID, in atlas: Atlas) -> [RecordID] {
        let own = atlas[id]?.provenance.sources ?? []
        return own.isEmpty ? atlas[id.owner]?.provenance.sources ?? [] : own
    }
}
