import ConcordModel

/// What came of holding records against their sources again in the time.
struct Rechecks {
    /// Records that had been wrong, and those that the world had overtaken.
    let changes: [Change]
    /// Records of which the source says what they say.
    let confirmed: [RecordID]
    /// Records for which nothing newer or independent was found.
    let notFound: [RecordID]

    init(_ input: ChangeInput) {
        var changes: [Change] = []
        var found: [Recheck.Outcome: [RecordID]] = [:]
        for record in input.atlas.contents.allRecords {
            let earlier = input.before.atlas[record.id]?.provenance.checked ?? []
            for (index, check) in record.provenance.checked.enumerated() {
                let isNew = input.isBetweenTwo ? !earlier.contains(check) : input.window.contains(check.on)
                guard isNew else { continue }
                switch check.outcome {
                case .confirmed, .notFound: found[check.outcome, default: []].append(record.id)
                case .corrected: changes.append(Self.change(.corrections, record, check, index, input))
                case .changed: changes.append(Self.change(.updates, record, check, index, input))
                }
            }
        }
        self.changes = changes
        confirmed = (found[.confirmed] ?? []).uniqued
        notFound = (found[.notFound] ?? []).uniqued
    }

    /// `differences` with the rechecks: one that tells why a record reads otherwise joins that line.
    func joined(to differences: [Change]) -> [Change] {
        var result = differences
        for change in changes {
            let place = result.firstIndex { $0.group == change.group && $0.records.first == change.records.first }
            if let place, let note = change.notes.first {
                result[place] = result[place].joined(by: change.records[0], sources: change.sources, note: note)
            } else if place == nil {
                result.append(change)
            }
        }
        return result
    }

    private static func change(
        _ group: Change.Group, _ record: any AtlasRecord, _ check: Recheck, _ index: Int, _ input: ChangeInput
    ) -> Change {
        let key = group == .corrections ? "change.corrected" : "change.caught-up"
        let fields = check.fields.map { Cell.verbatim($0) }
        return Change(
            group, id: "\(record.id)/\(check.on)/\(index)", date: .known(.day(check.on)),
            what: Phrase(
                fields.isEmpty ? "\(key).whole" : key, ["subject": input.subject(record.id), "fields": .list(fields)]),
            records: [record.id], sources: check.sources.isEmpty ? record.provenance.sources : check.sources,
            weight: input.resting.count(of: record.id),
            notes: check.note.isEmpty ? [] : [LocalizedText([.english: check.note])])
    }
}
