import ConcordCrosswalk

/// Sets of at most five elements as bit patterns: what the algebra says of sets is held against all of them.
enum SmallSets {
    /// All non-empty subsets of a set of five. Four elements are enough for every way in which three sets can lie; the fifth
    /// is there to show that no more come.
    static let all: [UInt8] = Array(1..<32)

    /// The relation of two sets, by counting their elements and not by the code under test.
    static func relation(_ first: UInt8, _ second: UInt8) -> PossibleRelations {
        let common = (first & second).nonzeroBitCount
        let onlyFirst = first.nonzeroBitCount - common
        let onlySecond = second.nonzeroBitCount - common
        return switch (common > 0, onlyFirst > 0, onlySecond > 0) {
        case (false, _, _): .disjoint
        case (true, false, false): .equal
        case (true, false, true): .subset
        case (true, true, false): .superset
        case (true, true, true): .intersects
        }
    }

    /// For each pair of base relations, by their bits: what was met between the first and the third of three sets.
    static let observed: [[UInt8]: PossibleRelations] = {
        var met: [[UInt8]: PossibleRelations] = [:]
        for first in all {
            for second in all {
                for third in all {
                    let key = [relation(first, second).rawValue, relation(second, third).rawValue]
                    met[key, default: []].formUnion(relation(first, third))
                }
            }
        }
        return met
    }()
}
