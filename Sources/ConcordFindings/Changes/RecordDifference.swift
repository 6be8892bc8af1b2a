public import ConcordModel

/// How one record differs between two versions of the atlas, field by field, and what sort of difference it is.
///
/// A difference is *news* where the later version has a step of the record that the earlier one had not, or a recheck that says
/// that the world had moved on; it *completes* the record where it only adds; else it is a *correction*.
public struct RecordDifference: Hashable, Sendable {
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        /// The world moved on.
        case news
        /// Something was added that nobody had recorded.
        case completion
        /// Something that was recorded is no longer.
        case correction
        /// Sources, notes and the like: what the record says is the same.
        case upkeep
    }

    public struct FieldDifference: Hashable, Sendable {
        public let field: String
        public let removed: [String]
        public let added: [String]
        public let sort: Sort
    }

    public let id: RecordID
    public let kind: RecordKind
    public let fields: [FieldDifference]

    /// What says where a record comes from, and nothing about its subject.
    static let upkeep: Set<String> = [
        "sources", "notes", "note", "confidence", "recorded", "checked", "formerIds", "conflicts",
    ]

    /// Nil where nothing differs.
    ///
    /// - Parameter isNews: whether a difference of the field is explained by what happened to the record in the meantime.
    init?(_ old: RecordFields, _ new: RecordFields, isNews: (String) -> Bool) {
        id = new.id
        kind = new.kind
        let names = (new.fields + old.fields).map(\.name).uniqued.filter { $0 != "id" }
        fields = names.compactMap { name in
            let before = old.field(name)?.items ?? []
            let after = new.field(name)?.items ?? []
            guard before != after else { return nil }
            let removed = before.filter { !after.contains($0) }
            let added = after.filter { !before.contains($0) }
            let sort: Sort =
                Self.upkeep.contains(name)
                ? .upkeep
                : isNews(name)
                    ? .news : Self.adds(removed, added) ? .completion : .correction
            // The same items in another order say the same.
            if removed.isEmpty, added.isEmpty {
                return FieldDifference(field: name, removed: [], added: [], sort: .upkeep)
            }
            return FieldDifference(field: name, removed: removed, added: added, sort: sort)
        }
        if fields.isEmpty { return nil }
    }

    /// Whether nothing is withdrawn: what is gone was unknown, or stands as the English reading beside those of other languages.
    private static func adds(_ removed: [String], _ added: [String]) -> Bool {
        !added.isEmpty && removed.allSatisfy { $0 == "unknown" || added.contains("en: \($0)") }
    }
}
