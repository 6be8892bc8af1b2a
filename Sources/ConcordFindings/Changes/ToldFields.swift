import ConcordModel

/// Which fields of which records other lines of the report have told of already, so that their differences are not told again.
struct ToldFields {
    private var fields: [RecordID: Set<String>] = [:]
    /// By profile of dates, the categories of system whose date is told.
    private var categories: [RecordID: Set<String>] = [:]

    /// Fields that say nothing beyond a step that is told by itself.
    private static let steps: Set<String> = ["events", "state", "versions", "verdicts"]

    init(_ changes: [Change]) {
        for change in changes {
            guard let subject = change.records.first else { continue }
            switch change.what.key {
            case "change.renumbered", "change.renamed": tell(["designations"], of: [subject])
            case "change.adoption": tell(["status", "date"], of: [subject])
            case "change.position.begins", "change.position.ends": tell(["from", "until"], of: [subject])
            case "change.date.moved", "change.date.set", "change.date.recorded":
                if case .word(_, let category)? = change.what.arguments["category"] {
                    categories[subject, default: []].insert(category)
                }
            case "change.sighted": tell(Self.steps, of: change.records)
            case let key where key.hasPrefix("change.wording."): tell(["versions"], of: change.records)
            case let key where key.hasPrefix("change.pair"): tell(["relation"], of: change.records)
            default: tell(Self.steps, of: [subject])
            }
        }
    }

    private mutating func tell(_ names: Set<String>, of records: [RecordID]) {
        for record in records { fields[record, default: []].formUnion(names) }
    }

    /// What of the difference is not told yet; nil where nothing is. That a step is told says nothing of another that was
    /// corrected.
    func rest(of field: RecordDifference.FieldDifference, in record: RecordID) -> RecordDifference.FieldDifference? {
        if field.field == "dates", let told = categories[record] {
            func isUntold(_ item: String) -> Bool {
                !told.contains { item == "category: \($0)" || item.hasPrefix("category: \($0),") }
            }
            let removed = field.removed.filter(isUntold)
            let added = field.added.filter(isUntold)
            return removed.isEmpty && added.isEmpty
                ? nil : .init(field: field.field, removed: removed, added: added, sort: field.sort)
        }
        guard let told = fields[record], told.contains(field.field) else { return field }
        return Self.steps.contains(field.field) && field.sort != .news ? field : nil
    }
}
