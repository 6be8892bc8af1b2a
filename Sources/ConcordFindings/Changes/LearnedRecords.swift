import ConcordModel

/// Records that one atlas learned in the time: by kind, because there are many and none of them is news in the world.
struct LearnedRecords {
    let changes: [Change]
    /// The first day on which the atlas learned anything, where that lies in the time.
    let beginning: CalendarDate?

    init(_ input: ChangeInput) {
        var byKind: [RecordKind: [any AtlasRecord]] = [:]
        var first: CalendarDate?
        let sources = input.atlas.contents.sources as [any AtlasRecord]
        for record in input.atlas.contents.allRecords + sources {
            guard let day = record.provenance.recorded else { continue }
            first = min(day, first ?? day)
            if input.window.contains(day) { byKind[type(of: record).kind, default: []].append(record) }
        }
        beginning = first.flatMap { input.window.contains($0) ? $0 : nil }
        changes = RecordKind.allCases.compactMap { kind in
            guard let records = byKind[kind] else { return nil }
            let days = records.compactMap(\.provenance.recorded)
            return Change(
                .records, id: "\(kind.rawValue)/\(ContentHash.of(records.map(\.id)))",
                date: days.max().map { .known(.day($0)) } ?? .unknown,
                what: Phrase(
                    "change.learned", ["kind": .word("kind", kind.rawValue), "n": .count(records.count)]),
                records: records.map(\.id).uniqued.sorted(), sources: [], weight: records.count)
        }
    }
}
