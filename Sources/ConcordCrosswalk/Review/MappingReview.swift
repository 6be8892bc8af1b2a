public import ConcordModel

/// Holds a mapping against its catalogues and against itself.
public struct MappingReview: Sendable {
    private let mapping: Mapping
    private let context: MappingContext

    public init(_ mapping: Mapping, in context: MappingContext) {
        self.mapping = mapping
        self.context = context
    }

    /// Everything that is wrong, in the order of the entries.
    public var faults: [MappingFault] {
        mapping.entries.flatMap { items($0) + strength($0) + rationale($0) }
            + duplicates + Contradictions(mapping).faults + statements + provenance
    }

    /// The faults of the entries' meaning alone: what the check of the atlas, which knows the items, adds to its own.
    public var faultsOfMeaning: [MappingFault] {
        mapping.entries.flatMap { strength($0) + rationale($0) } + Contradictions(mapping).faults + stale + provenance
    }

    // MARK: - Items

    private func items(_ entry: MappingEntry) -> [MappingFault] {
        if entry.from.isEmpty && entry.to.isEmpty {
            return [MappingFault(entry.id, "from", "an entry without items on either side")]
        }
        if isReversed(entry) {
            return [
                MappingFault(
                    entry.id, "from",
                    "the entry is reversed: 'from' holds items of '\(mapping.target)', 'to' those of '\(mapping.source)'"
                )
            ]
        }
        return unknown(entry.id, "from", entry.from, mapping.source, context.source)
            + unknown(entry.id, "to", entry.to, mapping.target, context.target)
            + repeated(entry.id, "from", entry.from) + repeated(entry.id, "to", entry.to)
    }

    private func repeated(_ entry: RecordID, _ field: String, _ ids: [RecordID]) -> [MappingFault] {
        var seen: Set<RecordID> = []
        return ids.enumerated().filter { !seen.insert($0.element).inserted }.map { index, id in
            MappingFault(entry, field, item: index, "'\(id)' stands twice in '\(field)'")
        }
    }

    private func unknown(
        _ entry: RecordID, _ field: String, _ ids: [RecordID], _ side: RecordID, _ known: Set<RecordID>?
    ) -> [MappingFault] {
        guard let known else { return [] }
        return ids.enumerated().filter { !known.contains($0.element) }.map { index, id in
            MappingFault(entry, field, item: index, "'\(id)' is not in '\(side)'")
        }
    }

    /// All that is known of the entry belongs to the other side.
    private func isReversed(_ entry: MappingEntry) -> Bool {
        guard let source = context.source, let target = context.target else { return false }
        let wrong = (entry.from.filter { !source.contains($0) && target.contains($0) }).count
        let alsoWrong = (entry.to.filter { !target.contains($0) && source.contains($0) }).count
        return wrong == entry.from.count && alsoWrong == entry.to.count
    }

    private var duplicates: [MappingFault] {
        var seen: Set<[[RecordID]]> = []
        return mapping.entries.filter { !seen.insert([$0.from.sorted(), $0.to.sorted()]).inserted }
            .map { MappingFault($0.id, "id", "the same items are related twice") }
    }

    // MARK: - Meaning

    private func strength(_ entry: MappingEntry) -> [MappingFault] {
        guard let strength = entry.strength else { return [] }
        guard (1...10).contains(strength) else {
            return [MappingFault(entry.id, "strength", "a strength of \(strength); it goes from 1 to 10")]
        }
        if entry.relation == .noRelationship || entry.from.isEmpty || entry.to.isEmpty {
            return [MappingFault(entry.id, "strength", "a strength of \(strength) where nothing is common")]
        }
        if entry.relation == .equal && strength < 10 {
            return [
                MappingFault(
                    entry.id, "strength", severity: .warning,
                    "a strength of \(strength) in an entry that is equal; where all is common it is 10")
            ]
        }
        if [.subsetOf, .supersetOf, .intersectsWith].contains(entry.relation) && strength == 10 {
            return [
                MappingFault(
                    entry.id, "strength", severity: .warning,
                    "a strength of 10 in an entry that is \(entry.relation.rawValue); 10 says that all is common")
            ]
        }
        return []
    }

    private func rationale(_ entry: MappingEntry) -> [MappingFault] {
        var faults: [MappingFault] = []
        if mapping.mappingKind == .own && entry.rationale.isEmpty {
            faults.append(MappingFault(entry.id, "rationale", "no rationale; an entry of our own says why"))
        }
        if (entry.from.isEmpty || entry.to.isEmpty) && entry.relation != .noRelationship {
            faults.append(
                MappingFault(
                    entry.id, "relation", "'\(entry.relation.rawValue)' to nothing; no counterpart is no-relationship")
            )
        }
        return faults
    }

    private var provenance: [MappingFault] {
        guard mapping.mappingKind == .own else { return [] }
        let missing = [
            ("author", mapping.author == nil, "no author; who made the judgements"),
            ("reviewer", mapping.reviewer == nil, "no reviewer; 'none' where no person reviewed them"),
            ("method", mapping.method == .unknown, "an unknown method; our own is human, automation or hybrid"),
            ("date", mapping.date == nil, "no date"),
        ]
        return missing.filter(\.1).map { MappingFault(mapping.id, $0.0, "a mapping of our own with \($0.2)") }
    }

    // MARK: - Statements

    private var statements: [MappingFault] {
        let without = mapping.entries.count { $0.textHash == nil }
        guard context.statements != nil, mapping.mappingKind == .own, without > 0 else { return stale }
        return stale + [
            MappingFault(
                mapping.id, "id", severity: .warning,
                "\(without) of \(mapping.entries.count) entries have no textHash, so that a change of the catalogues "
                    + "goes unseen; --stamp writes them")
        ]
    }

    /// Entries that were judged on other statements than those in force.
    private var stale: [MappingFault] {
        guard let statements = context.statements else { return [] }
        return mapping.entries.compactMap { entry in
            guard let kept = entry.textHash else { return nil }
            let now = statements.hash(of: entry)
            guard now != kept else { return nil }
            return MappingFault(
                entry.id, "textHash", severity: .warning,
                "the catalogues have changed since this entry was judged: '\(kept)' is kept, '\(now)' is today's")
        }
    }
}
