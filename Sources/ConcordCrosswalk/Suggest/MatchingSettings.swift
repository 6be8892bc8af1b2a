/// The one configuration of the matching. The numbers were chosen on the development mappings that `docs/crosswalk-method.md`
/// names, each by leaving mappings out; no command changes them.
enum MatchingSettings {
    /// How often a word counts, by where it stands; a word of the statement counts once.
    static let titleWeight: Float = 2
    static let ancestorWeight: Float = 0.6

    /// BM25: how soon repetition stops to count, and how much length is held against an item.
    static let saturation: Float = 1.2
    static let lengthShare: Float = 0.6

    /// Latent semantic indexing: dimensions, and how strongly weak ones are damped (against the one at `dampingIndex`).
    static let dimensions = 200
    static let damping: Float = 0.5
    static let dampingIndex = 10

    /// How much a score is also judged against the other sources of the same target, so that no target is everybody's.
    static let targetShare: Float = 0.25

    static let gramLengths = 3...5

    /// Relevance feedback: how many targets are taken at their word, and how far they move the query.
    static let feedbackTargets = 5
    static let feedbackShare: Float = 0.5

    /// Evidence of expert mappings: rounds of moving items towards their partners; how many items vote, how much of their
    /// likeness to the source is of words, and where it begins to count; how much the words of partners count beside one's
    /// own; how many items carry mappings over, and how alike they must be.
    static let mappingRounds = 2
    static let voters = 10
    static let voterWords: Float = 0.4
    static let voterThreshold: Float = 0.1
    static let partnerWords: Float = 0.5
    static let transferNeighbours = 20
    static let likenessThreshold: Float = 0.2
}
