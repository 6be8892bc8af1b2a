public import ConcordModel

/// The relations between two requirements, seen as sets of what they demand, that are still possible.
///
/// Of two non-empty sets exactly one of the five holds (they are the base relations of the calculus RCC-5). What an entry of a
/// mapping asserts leaves one of them; what follows from several entries may leave more; where all five are left, nothing
/// follows; where none is left, the entries contradict one another.
public struct PossibleRelations: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue & 0b11111 }

    /// Both demand the same.
    public static let equal = PossibleRelations(rawValue: 1)
    /// The second demands all that the first does, and more.
    public static let subset = PossibleRelations(rawValue: 2)
    /// The first demands all that the second does, and more.
    public static let superset = PossibleRelations(rawValue: 4)
    /// Something is common, and each demands what the other does not.
    public static let intersects = PossibleRelations(rawValue: 8)
    /// Nothing is common.
    public static let disjoint = PossibleRelations(rawValue: 16)

    public static let all: PossibleRelations = [.equal, .subset, .superset, .intersects, .disjoint]
    /// Something is common, and no more is known.
    public static let overlap: PossibleRelations = [.equal, .subset, .superset, .intersects]
    /// The five relations one by one.
    public static let base: [PossibleRelations] = [.equal, .subset, .superset, .intersects, .disjoint]

    /// The same statement read from the second to the first.
    public var converse: PossibleRelations {
        var result = subtracting([.subset, .superset])
        if contains(.subset) { result.insert(.superset) }
        if contains(.superset) { result.insert(.subset) }
        return result
    }
}

extension PossibleRelations: CustomStringConvertible {
    /// The single relations, as the atlas and NIST IR 8477 call them.
    public var names: [String] {
        zip(Self.base, ["equal", "subset", "superset", "intersects", "disjoint"])
            .filter { contains($0.0) }.map(\.1)
    }

    /// In words: `equal`, `subset or equal`, `some overlap`, `nothing follows`.
    public var description: String {
        switch self {
        case []: "contradiction"
        case .all: "nothing follows"
        case .overlap: "some overlap"
        case [.equal, .subset]: "subset or equal"
        case [.equal, .superset]: "superset or equal"
        default:
            if names.count > 1 && isSubset(of: .overlap) {
                "some overlap: \(alternatives)"
            } else {
                alternatives
            }
        }
    }

    private var alternatives: String {
        names.count < 2
            ? names.joined()
            : names.dropLast().joined(separator: ", ") + " or " + names[names.count - 1]
    }
}

extension MappingEntry.Relation {
    /// What the word says about the two sets; everything where it says nothing about sets.
    public var possible: PossibleRelations {
        switch self {
        case .equal: .equal
        case .subsetOf: .subset
        case .supersetOf: .superset
        case .intersectsWith: .intersects
        case .noRelationship: .disjoint
        case .related, .maySupport, .intendedToSupport: .all
        }
    }

    /// The same relation read from the target to the source. Support has a direction of its own and stays what it is only
    /// with it, so that read backwards no more is left than that the two are related.
    public var converse: MappingEntry.Relation {
        switch self {
        case .subsetOf: .supersetOf
        case .supersetOf: .subsetOf
        case .maySupport, .intendedToSupport: .related
        case .equal, .intersectsWith, .noRelationship, .related: self
        }
    }
}
