import ConcordModel

/// How concrete a provision is: what words mean, how things are built and divided, what is to be done, what is measured.
///
/// A pair lies on the layer that both sides reach: where one counts what the other only demands, they meet in what is to be
/// done and not in the number.
public enum GroundLayer: String, Hashable, Sendable, CaseIterable, Comparable {
    case terms, architecture, process, criteria

    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Topics that are about how systems are built.
    private static let architectureTopics: Set<RecordID> = [
        "reference-architecture", "machine-learning", "computing", "networks",
    ]

    /// A definition says what words mean; a measurable criterion, other than one that only defines, lifts everything else to
    /// the last layer; scopes and classifications divide, and some topics are about how systems are built; all the rest says
    /// what is to be done.
    init(of provision: Provision) {
        if provision.provisionKind == .definition {
            self = .terms
        } else if provision.criteria.contains(where: { $0.role != .definition }) {
            self = .criteria
        } else if [.scope, .classification].contains(provision.provisionKind)
            || !Self.architectureTopics.isDisjoint(with: provision.topics)
        {
            self = .architecture
        } else {
            self = .process
        }
    }

    /// The furthest that the provisions of one side reach; terms where there are none.
    init(reachedBy provisions: [Provision]) {
        self = provisions.map { GroundLayer(of: $0) }.max() ?? .terms
    }
}
