import ConcordModel

/// Puts the differences of two versions into changes.
struct DifferenceChanges {
    let old: AtlasVersion
    let new: AtlasVersion
    let input: ChangeInput
    private let told: ToldFields
    /// What rested on the records of the old version.
    private let restedBefore: RestingRecords
    /// The records of the new version by their former ids.
    private let heirs: [RecordID: RecordID]

    init(old: AtlasVersion, new: AtlasVersion, input: ChangeInput, told: ToldFields) {
        self.old = old
        self.new = new
        self.input = input
        self.told = told
        restedBefore = RestingRecords(old.atlas)
        let former = new.atlas.contents.allRecords.flatMap { record in
            record.provenance.formerIDs.map { ($0, record.id) }
        }
        heirs = Dictionary(former) { first, _ in first }
    }

    /// How much of a value is shown: what is longer is cut, the files have the whole.
    private static let shown = 160

    func changes(_ difference: RecordDifference) -> [Change] {
        let groups: [(RecordDifference.Sort, Change.Group, String)] = [
            (.news, .updates, "change.moved-on"), (.correction, .corrections, "change.mended"),
        ]
        return groups.compactMap { sort, group, key in
            let fields = difference.fields.filter { $0.sort == sort }.compactMap {
                told.rest(of: $0, in: difference.id)
            }
            guard !fields.isEmpty else { return nil }
            let names = fields.map(\.field).joined(separator: "+")
            let said = ContentHash.of(fields.flatMap { [$0.field] + $0.removed + [">"] + $0.added })
            return Change(
                group, id: "\(difference.kind.rawValue)/\(difference.id)/\(names)/\(said)",
                date: .known(.day(new.atlas.recorded)),
                what: Phrase(key, ["subject": input.subject(difference.id), "fields": .list(fields.map(words))]),
                records: [difference.id], sources: sources(of: difference.id, in: new.atlas),
                weight: input.resting.count(of: difference.id))
        }
    }

    /// Records that got something they did not have: one line for all of a kind to which the same was added.
    func completions(_ differences: [RecordDifference]) -> [Change] {
        var byFields: [CompletionKey: [RecordID]] = [:]
        for difference in differences {
            let names = difference.fields.filter { $0.sort == .completion }
                .compactMap { told.rest(of: $0, in: difference.id)?.field }
            guard !names.isEmpty else { continue }
            byFields[CompletionKey(kind: difference.kind, fields: names), default: []].append(difference.id)
        }
        return byFields.map { key, ids in
            Change(
                .records,
                id: "completed/\(key.kind.rawValue)/\(key.fields.joined(separator: "+"))/\(ContentHash.of(ids))",
                date: .known(.day(new.atlas.recorded)),
                what: Phrase(
                    "change.completed",
                    [
                        "kind": .word("kind", key.kind.rawValue), "n": .count(ids.count),
                        "fields": .list(key.fields.map { .verbatim($0) }),
                    ]),
                records: ids.sorted(), sources: [], weight: ids.count)
        }
    }

    private struct CompletionKey: Hashable {
        let kind: RecordKind
        let fields: [String]
    }

    private func words(_ field: RecordDifference.FieldDifference) -> Cell {
        let name = Cell.verbatim(field.field)
        let texts = [field.removed, field.added].map { $0.joined(separator: " | ") }
        // What both begin with alike says nothing of the difference.
        let alike = zip(texts[0], texts[1]).prefix { $0 == $1 }.count
        let start = alike > Self.shown / 2 ? alike - Self.shown / 4 : 0
        let removed = cut(texts[0], from: start)
        let added = cut(texts[1], from: start)
        if field.removed.isEmpty { return .phrase(Phrase("change.field.added", ["field": name, "new": added])) }
        if field.added.isEmpty { return .phrase(Phrase("change.field.removed", ["field": name, "old": removed])) }
        return .phrase(Phrase("change.field", ["field": name, "old": removed, "new": added]))
    }

    private func cut(_ text: String, from start: Int) -> Cell {
        let rest = text.dropFirst(start)
        let end = rest.count > Self.shown ? "…" : ""
        return .verbatim((start > 0 ? "…" : "") + rest.prefix(Self.shown) + end)
    }

    /// Records of which only sources, notes and the like differ, in one line.
    func upkeep(_ differences: [RecordDifference]) -> [Change] {
        let ids = differences.filter { $0.fields.allSatisfy { $0.sort == .upkeep } }.map(\.id).uniqued
        guard !ids.isEmpty else { return [] }
        return [
            Change(
                .records, id: "upkeep/\(ContentHash.of(ids))", date: .known(.day(new.atlas.recorded)),
                what: Phrase("change.upkeep", ["n": .count(ids.count)]), records: ids.sorted(), sources: [], weight: 0)
        ]
    }

    /// Added records by kind.
    func added(_ records: [RecordFields]) -> [Change] {
        let byKind = Dictionary(grouping: records, by: \.kind)
        return RecordKind.allCases.compactMap { kind in
            guard let added = byKind[kind] else { return nil }
            return Change(
                .records, id: "added/\(kind.rawValue)/\(ContentHash.of(added.map(\.id)))",
                date: .known(.day(new.atlas.recorded)),
                what: Phrase("change.added", ["kind": .word("kind", kind.rawValue), "n": .count(added.count)]),
                records: added.map(\.id).sorted(), sources: [], weight: added.count)
        }
    }

    func removed(_ record: RecordFields) -> Change {
        let heir = heirs[record.id]
        var arguments: [String: Cell] = [
            "id": .verbatim(record.id.text), "kind": .word("kind", record.kind.rawValue),
        ]
        arguments["heir"] = heir.map { .verbatim($0.text) }
        return Change(
            .records, id: "removed/\(record.kind.rawValue)/\(record.id)", date: .known(.day(new.atlas.recorded)),
            what: Phrase(heir == nil ? "change.removed" : "change.redirected", arguments),
            records: [record.id] + [heir].compactMap(\.self), sources: sources(of: record.id, in: old.atlas),
            weight: restedBefore.count(of: record.id))
    }

    private func sources(of id: RecordID, in atlas: Atlas) -> [RecordID] {
        let own = atlas[id]?.provenance.sources ?? []
        return own.isEmpty ? atlas[id.owner]?.provenance.sources ?? [] : own
    }
}
