import ConcordModel

/// An entry of several items as pairs, for formats that know pairs alone.
///
/// A pair is given only what the union entails: what lies in one target lies in it item by item, and where the union is equal
/// to one target every item is a part of it. Else no more is said than that the two overlap, which is the least the formats
/// can say and may be too much: so it is listed as a loss.
struct PairSplit {
    let source: MappingDocument.Item
    let target: MappingDocument.Item
    let relation: MappingEntry.Relation

    static func pairs(of entry: MappingDocument.Entry) -> [PairSplit] {
        entry.sources.flatMap { source in
            entry.targets.map { PairSplit(source: source, target: $0, relation: relation(of: entry)) }
        }
    }

    private static func relation(of entry: MappingDocument.Entry) -> MappingEntry.Relation {
        let single = (source: entry.sources.count == 1, target: entry.targets.count == 1)
        return switch (entry.relation, single) {
        case (let relation, (true, true)): relation
        case (.equal, (false, true)), (.subsetOf, (false, true)): .subsetOf
        case (.equal, (true, false)), (.supersetOf, (true, false)): .supersetOf
        case (.equal, _), (.subsetOf, _), (.supersetOf, _): .intersectsWith
        case (let relation, _): relation
        }
    }
}
