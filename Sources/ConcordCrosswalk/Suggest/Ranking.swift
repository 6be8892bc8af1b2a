/// For each source requirement, the targets in the order of their scores.
public struct Ranking: Sendable {
    public let source: CrosswalkCatalogue
    public let target: CrosswalkCatalogue
    public let sources: [CrosswalkItem]
    public let targets: [CrosswalkItem]
    let signals: [SignalScores]
    let scores: DenseMatrix

    init(
        source: CrosswalkCatalogue, target: CrosswalkCatalogue, sources: [CrosswalkItem], targets: [CrosswalkItem],
        signals: [SignalScores]
    ) {
        self.source = source
        self.target = target
        self.sources = sources
        self.targets = targets
        self.signals = signals
        scores = signals.sum(rows: sources.count, columns: targets.count)
    }

    /// A target suggested for a source. A score ranks; it is no probability, and no mapping.
    public struct Suggestion: Hashable, Sendable {
        public let source: String
        public let target: String
        public let score: Float
        /// The places of source and target in the ranking.
        let row: Int
        let column: Int
    }

    /// The best `count` targets of the source at `row`, ties by target id; all without `count`.
    public func suggestions(row: Int, top count: Int? = nil) -> [Suggestion] {
        let all = targets.indices.map { column in
            Suggestion(
                source: sources[row].id, target: targets[column].id, score: scores[row, column], row: row,
                column: column)
        }
        let ranked = all.sorted { ($1.score, $0.target) < ($0.score, $1.target) }
        return count.map { Array(ranked.prefix($0)) } ?? ranked
    }

    /// The ranking without what some signals say: how much each adds is measured so.
    public func without(_ left: Set<Signal>) -> Ranking {
        Ranking(
            source: source, target: target, sources: sources, targets: targets,
            signals: signals.filter { !left.contains($0.signal) })
    }
}
