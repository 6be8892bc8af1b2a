public import ConcordModel

/// The duties of both markets, grouped by topic so that what is done once serves all that a group holds.
///
/// A package is a topic of the atlas; it serves a duty that has this topic. The selection is the smallest number of packages
/// that serve every duty with a topic; among such selections the one whose packages serve most duties of both markets, then
/// the first by id.
public struct WorkPackages: Sendable {
    public struct Package: Hashable, Sendable {
        public let topic: RecordID
        /// Duties it serves, all of them, also those that another package serves too.
        public let duties: [Duty]

        public func duties(in market: Duty.Market) -> [Duty] { duties.filter { $0.market == market } }

        /// Whether something done for it serves both markets.
        public var isShared: Bool { Duty.Market.allCases.allSatisfy { !duties(in: $0).isEmpty } }

        /// Pairs within it that a mapping relates: recorded likeness beyond the common topic.
        public var relatedPairs: [Duty.Related] {
            let ids = Set(duties.map(\.id))
            return duties.filter { $0.market == .eu }.flatMap(\.related).filter { ids.contains($0.provision) }
        }
    }

    /// Shared packages first, those that serve most first.
    public let selected: [Package]
    /// Duties without a topic, which no package serves.
    public let left: [Duty]

    public init(_ duties: [Duty]) {
        var byTopic: [RecordID: [Duty]] = [:]
        for duty in duties {
            for topic in duty.provision.topics { byTopic[topic, default: []].append(duty) }
        }
        let packages = byTopic.map { Package(topic: $0.key, duties: $0.value) }
        let ordered = packages.sorted { Self.isBefore($0, $1) }
        let cover = SmallestCover(sets: ordered.map { Set($0.duties.map(\.id)) }).indices
        selected = cover.map { ordered[$0] }.sorted { Self.isBefore($0, $1) }
        left = duties.filter(\.provision.topics.isEmpty)
    }

    private static func isBefore(_ left: Package, _ right: Package) -> Bool {
        if left.isShared != right.isShared { return left.isShared }
        if left.duties.count != right.duties.count { return left.duties.count > right.duties.count }
        return left.topic < right.topic
    }
}
