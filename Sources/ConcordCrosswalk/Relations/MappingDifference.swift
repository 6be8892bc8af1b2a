public import ConcordModel

/// What differs between two mappings of the same catalogues.
public struct MappingDifference: Sendable {
    /// Items that both mappings relate, otherwise.
    public struct Change: Hashable, Sendable {
        public let old: MappingEntry
        public let new: MappingEntry
        /// What changed, as `relation: equal → subset-of`.
        public let fields: [String]
    }

    public let added: [MappingEntry]
    public let removed: [MappingEntry]
    public let changed: [Change]
    /// Entries that say the same in both.
    public let unchanged: Int

    /// Compares by the items related; the second mapping is read backwards where it runs the other way.
    public init(from old: Mapping, to new: Mapping) {
        let isReversed = old.source == new.target && old.target == new.source && old.source != old.target
        let entries = isReversed ? new.entries.map(\.reversed) : new.entries
        var rest = Dictionary(grouping: entries, by: Items.init)
        var removed: [MappingEntry] = []
        var changed: [Change] = []
        var unchanged = 0
        for entry in old.entries {
            guard let counterpart = rest[Items(entry)]?.first else {
                removed.append(entry)
                continue
            }
            rest[Items(entry)]?.removeFirst()
            let fields = Self.changes(entry, counterpart)
            if fields.isEmpty {
                unchanged += 1
            } else {
                changed.append(Change(old: entry, new: counterpart, fields: fields))
            }
        }
        let left = Set(rest.values.joined().map(\.id))
        added = entries.filter { left.contains($0.id) }
        self.removed = removed
        self.changed = changed
        self.unchanged = unchanged
    }

    private struct Items: Hashable {
        let from: Set<RecordID>
        let to: Set<RecordID>

        init(_ entry: MappingEntry) {
            from = Set(entry.from)
            to = Set(entry.to)
        }
    }

    private static func changes(_ old: MappingEntry, _ new: MappingEntry) -> [String] {
        let values = [
            ("relation", old.relation.rawValue, new.relation.rawValue),
            ("contrary", flag(old.isContrary), flag(new.isContrary)),
            ("incompatible", flag(old.isIncompatible), flag(new.isIncompatible)),
            ("strength", old.strength.map(String.init) ?? "none", new.strength.map(String.init) ?? "none"),
            ("rationaleType", old.rationaleType?.rawValue ?? "none", new.rationaleType?.rawValue ?? "none"),
        ]
        var fields = values.filter { $0.1 != $0.2 }.map { "\($0.0): \($0.1) → \($0.2)" }
        if old.rationale != new.rationale { fields.append("rationale") }
        return fields
    }

    private static func flag(_ value: Bool) -> String { value ? "yes" : "no" }
}

extension MappingEntry {
    /// The entry as it reads from the target to the source.
    public var reversed: MappingEntry {
        MappingEntry(
            id: id, from: to, to: from, relation: relation.converse, isContrary: isContrary,
            isIncompatible: isIncompatible, strength: strength, rationaleType: rationaleType, rationale: rationale,
            textHash: textHash, note: note, provenance: provenance
        )
    }
}
