public import ConcordModel

/// An entry of a mapping as a step from one catalogue to the next, perhaps read backwards.
public struct ChainLink: Hashable, Sendable {
    public let mapping: RecordID
    public let entry: RecordID
    public let from: [RecordID]
    public let to: [RecordID]
    /// As it reads in the direction of the step.
    public let relation: MappingEntry.Relation
    public let isReversed: Bool
    public let isContrary: Bool
    public let isIncompatible: Bool

    init(_ entry: MappingEntry, of mapping: RecordID, reversed: Bool) {
        self.mapping = mapping
        self.entry = entry.id
        from = (reversed ? entry.to : entry.from).sorted()
        to = (reversed ? entry.from : entry.to).sorted()
        relation = reversed ? entry.relation.converse : entry.relation
        isReversed = reversed
        isContrary = entry.isContrary
        isIncompatible = entry.isIncompatible
    }
}

/// The entries through which one requirement is led to another, and what follows from them together.
public struct Chain: Hashable, Sendable {
    public let links: [ChainLink]

    /// What is still possible between the first and the last items.
    public var relations: PossibleRelations {
        links.reduce(.equal) { $0.composed(with: $1.relation.possible) }
    }

    /// The two ends are contrary: one link says so, and all the others lead to the equal of what they start from. Through any
    /// other relation the contrary part may lie in what is not common.
    public var isContrary: Bool { carries(\.isContrary) }

    /// One arrangement cannot meet both ends, by the same reasoning.
    public var isIncompatible: Bool { carries(\.isIncompatible) }

    /// A link is contrary or incompatible, whether or not this reaches the ends.
    public var hasConflict: Bool { links.contains { $0.isContrary || $0.isIncompatible } }

    private func carries(_ flag: KeyPath<ChainLink, Bool>) -> Bool {
        links.count { $0[keyPath: flag] } == 1
            && links.allSatisfy { $0[keyPath: flag] || $0.relation == .equal }
    }
}

/// What follows for two groups of requirements from mappings through other catalogues. Never stored as asserted.
public struct DerivedEntry: Hashable, Sendable {
    public let from: [RecordID]
    public let to: [RecordID]
    /// Every way that leads from one to the other, in a stable order.
    public let chains: [Chain]

    /// What every chain leaves possible; empty where the chains contradict one another.
    public var relations: PossibleRelations { chains.reduce(.all) { $0.intersection($1.relations) } }
    public var isContrary: Bool { chains.contains(where: \.isContrary) }
    public var isIncompatible: Bool { chains.contains(where: \.isIncompatible) }
    public var hasConflict: Bool { chains.contains(where: \.hasConflict) }
}
