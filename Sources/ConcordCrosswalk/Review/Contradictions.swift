import ConcordModel

/// Entries that cannot all be true.
///
/// Each group of items that an entry names is a set, and each entry leaves some relations possible between two of them; a
/// group that holds all items of another of its side contains it. What follows is drawn out by the composition table until
/// nothing changes; where no relation is left, the entry that was taken up last contradicts those before it.
struct Contradictions {
    private let mapping: Mapping

    init(_ mapping: Mapping) {
        self.mapping = mapping
    }

    var faults: [MappingFault] { counterparts + impossible }

    // MARK: - Searched and found

    /// Items for which no counterpart was found, and which yet have one.
    private var counterparts: [MappingFault] {
        var related: [RecordID: RecordID] = [:]
        for entry in mapping.entries
        where entry.relation != .noRelationship && !entry.from.isEmpty && !entry.to.isEmpty {
            for id in entry.from + entry.to where related[id] == nil { related[id] = entry.id }
        }
        return mapping.entries.filter { $0.from.isEmpty != $0.to.isEmpty }.flatMap { entry in
            let field = entry.from.isEmpty ? "to" : "from"
            return (entry.from + entry.to).enumerated().compactMap { index, id in
                related[id].map {
                    MappingFault(entry.id, field, item: index, "'\(id)' has no counterpart here and one in '\($0)'")
                }
            }
        }
    }

    // MARK: - Sets

    private var impossible: [MappingFault] {
        let entries = mapping.entries.filter {
            !$0.from.isEmpty && !$0.to.isEmpty && $0.relation.possible != .all
        }
        var faults: [MappingFault] = []
        var isExhausted = false
        for component in Self.components(entries) {
            var network = RelationNetwork(component)
            for entry in component {
                guard let others = network.add(entry) else { continue }
                faults.append(
                    MappingFault(
                        entry.id, "relation",
                        "'\(entry.relation.rawValue)' is not possible beside \(Self.list(others))"))
            }
            if network.isExhausted { isExhausted = true }
        }
        if isExhausted {
            faults.append(
                MappingFault(
                    mapping.id, "id", severity: .warning,
                    "so much follows from the entries that they were not searched for contradictions to the end"))
        }
        let places = Dictionary(
            mapping.entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
        return faults.sorted { places[$0.record] ?? 0 < places[$1.record] ?? 0 }
    }

    private static func list(_ ids: [RecordID]) -> String {
        let shown = ids.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
        return ids.count > 4 ? "\(shown) and \(ids.count - 4) more" : shown
    }

    /// Entries that share items, directly or through others, in the order of the file.
    private static func components(_ entries: [MappingEntry]) -> [[MappingEntry]] {
        var leader = Array(entries.indices)
        func find(_ index: Int) -> Int {
            var index = index
            while leader[index] != index { index = leader[index] }
            return index
        }
        var owner: [[RecordID]: Int] = [:]
        for (index, entry) in entries.enumerated() {
            for item in entry.from.map({ ["from", $0] }) + entry.to.map({ ["to", $0] }) {
                if let other = owner[item] {
                    let (low, high) = (min(find(other), find(index)), max(find(other), find(index)))
                    leader[high] = low
                } else {
                    owner[item] = index
                }
            }
        }
        return Dictionary(grouping: entries.indices, by: find).sorted { $0.key < $1.key }
            .map { $0.value.map { entries[$0] } }
    }
}
