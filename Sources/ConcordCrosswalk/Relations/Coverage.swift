public import ConcordModel

/// How far the requirements of one side of a mapping are met by the other.
public struct Coverage: Hashable, Sendable {
    /// How far one requirement is.
    public enum Extent: String, Hashable, Sendable, CaseIterable, Comparable {
        /// All of it has its counterpart: it is equal to it or a subset of it.
        case covered
        /// Some of it has.
        case partly
        /// The mapping links it and does not say how far.
        case linked
        /// A search is recorded that found no counterpart.
        case noCounterpart
        /// The mapping does not mention it.
        case unmentioned

        public static func < (left: Self, right: Self) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// A requirement, the furthest that an entry brings it, and the entries that do.
    public struct Item: Hashable, Sendable {
        public let id: RecordID
        public let extent: Extent
        public let entries: [RecordID]
    }

    /// In the order of the catalogue.
    public let items: [Item]
    /// Entries that mention an item of this side, by relation as it reads from this side.
    public let byRelation: [MappingEntry.Relation: Int]

    /// - Parameters:
    ///   - isTarget: which side of the mapping is looked at.
    ///   - ids: the requirements of that side that count.
    public init(of mapping: Mapping, target isTarget: Bool, ids: [RecordID]) {
        var best: [RecordID: (extent: Extent, entries: [RecordID])] = [:]
        var byRelation: [MappingEntry.Relation: Int] = [:]
        for entry in mapping.entries {
            let own = isTarget ? entry.to : entry.from
            let other = isTarget ? entry.from : entry.to
            guard !own.isEmpty else { continue }
            let relation = isTarget ? entry.relation.converse : entry.relation
            byRelation[relation, default: 0] += 1
            let extent = Self.extent(relation, hasCounterpart: !other.isEmpty)
            for id in own {
                guard let found = best[id], found.extent <= extent else {
                    best[id] = (extent, [entry.id])
                    continue
                }
                if found.extent == extent { best[id]?.entries.append(entry.id) }
            }
        }
        items = ids.map { id in
            Item(id: id, extent: best[id]?.extent ?? .unmentioned, entries: best[id]?.entries ?? [])
        }
        self.byRelation = byRelation
    }

    public func count(_ extent: Extent) -> Int { items.count { $0.extent == extent } }

    /// Without any counterpart, whether searched for or not.
    public var uncovered: Int { count(.noCounterpart) + count(.unmentioned) }

    /// An item is a part of the union that its entry relates: what the union lies in, the item lies in; of what the union
    /// exceeds or crosses, the item may have some or none, and *partly* is the most that can be said.
    private static func extent(_ relation: MappingEntry.Relation, hasCounterpart: Bool) -> Extent {
        guard hasCounterpart else { return .noCounterpart }
        return switch relation {
        case .equal, .subsetOf: .covered
        case .supersetOf, .intersectsWith: .partly
        case .related, .maySupport, .intendedToSupport: .linked
        case .noRelationship: .noCounterpart
        }
    }
}
