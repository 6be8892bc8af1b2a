/// On what a suggestion rests.
public struct Explanation: Hashable, Sendable {
    /// A signal and its share of what speaks for the pair, from 0 to 1.
    public struct Share: Hashable, Sendable {
        public let signal: Signal
        public let share: Float
    }

    /// A word, pair of characters or concept (`~` and its first word) that both have, and its share of what they have in common, from 0 to 1.
    public struct Word: Hashable, Sendable {
        public let text: String
        public let share: Float
    }

    /// A requirement that experts mapped to the target and that is like the source, and its share of the votes.
    public struct Precedent: Hashable, Sendable {
        public let catalogue: String
        public let item: String
        public let share: Float
    }

    /// The largest first; signals that speak against the pair are left out.
    public let signals: [Share]
    /// The five that count most.
    public let words: [Word]
    /// The three that count most.
    public let precedents: [Precedent]
}

extension Suggester {
    /// On what the suggestions of a ranking rest. What holds for all of them is worked out once.
    public func explainer(of ranking: Ranking) -> Explainer { Explainer(self, ranking) }
}

/// Explains the suggestions of one ranking.
public struct Explainer: Sendable {
    private let suggester: Suggester
    private let ranking: Ranking
    private let sourceRows: [Int]
    private let targetRows: [Int]
    private let voters: [[(row: Int, weight: Float)]]

    init(_ suggester: Suggester, _ ranking: Ranking) {
        self.suggester = suggester
        self.ranking = ranking
        sourceRows = ranking.sources.compactMap { suggester.index.row(of: $0.id, in: ranking.source.id) }
        targetRows = ranking.targets.compactMap { suggester.index.row(of: $0.id, in: ranking.target.id) }
        let graph = suggester.graph
        guard !graph.mapped.isEmpty else {
            voters = []
            return
        }
        let signals = KnownSignals(
            index: suggester.index, graph: graph, sourceRows: sourceRows, targetRows: targetRows)
        voters = signals.voters(in: graph.moved(suggester.index.latent, rounds: MatchingSettings.mappingRounds))
    }

    public func explanation(of suggestion: Ranking.Suggestion) -> Explanation {
        Explanation(signals: signals(suggestion), words: words(suggestion), precedents: precedents(suggestion))
    }

    private func signals(_ suggestion: Ranking.Suggestion) -> [Explanation.Share] {
        let parts = ranking.signals.map { (signal: $0.signal, part: $0.parts[suggestion.row, suggestion.column]) }
            .filter { $0.part > 0 }
        let sum = parts.reduce(0) { $0 + $1.part }
        return parts.map { Explanation.Share(signal: $0.signal, share: $0.part / sum) }
            .sorted { ($1.share, $0.signal.rawValue) < ($0.share, $1.signal.rawValue) }
    }

    private func words(_ suggestion: Ranking.Suggestion) -> [Explanation.Word] {
        let terms = suggester.index.terms
        let source = Dictionary(terms.terms(of: sourceRows[suggestion.row]).map { ($0.term, $0.weight) }) { $1 }
        let common = terms.terms(of: targetRows[suggestion.column]).compactMap { term, weight in
            source[term].map { (word: suggester.index.words[Int(term)], product: $0 * weight) }
        }
        let sum = common.reduce(0) { $0 + $1.product }
        // Two concepts may go by the same first word: to a reader they are one.
        let byWord = common.reduce(into: [:]) { $0[$1.word, default: 0] += $1.product }
        return Array(
            byWord.map { Explanation.Word(text: $0.key, share: $0.value / sum) }
                .sorted { ($1.share, $0.text) < ($0.share, $1.text) }.prefix(5))
    }

    private func precedents(_ suggestion: Ranking.Suggestion) -> [Explanation.Precedent] {
        guard !voters.isEmpty else { return [] }
        let graph = suggester.graph
        let target = targetRows[suggestion.column]
        return Array(
            voters[suggestion.row].filter { graph.partners[$0.row].contains(target) }.prefix(3).map {
                let (catalogue, item) = suggester.index.item(at: $0.row)
                return Explanation.Precedent(catalogue: catalogue, item: item, share: $0.weight)
            })
    }
}
