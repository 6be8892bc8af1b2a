/// Ranks the requirements of one catalogue for each requirement of another, by what their texts and known mappings say.
///
/// The same catalogues, glossary and mappings give the same scores, whatever the order in which they are named.
public struct Suggester: Sendable {
    let index: CrosswalkIndex
    let graph: KnownGraph

    /// - Parameter catalogues: all that are loaded: those to be matched and others, from which the words' company is learnt.
    public init(catalogues: [CrosswalkCatalogue], lexicon: Lexicon = Lexicon(), known: [KnownMapping] = []) {
        index = CrosswalkIndex(catalogues.sorted { $0.id < $1.id }, lexicon: lexicon)
        graph = KnownGraph(known, index: index)
    }

    /// Why nothing can be ranked.
    public enum Fault: Error, Hashable, Sendable {
        case notLoaded(String)
        /// No item of the catalogue is assessable.
        case nothingAssessable(String)
    }

    /// - Parameters:
    ///   - assessableOnly: leaves headings out, on both sides.
    ///   - external: scores of another model as one more signal.
    public func rank(
        source: String, target: String, assessableOnly: Bool = false, external: [ExternalScore] = []
    ) throws(Fault) -> Ranking {
        let (sources, sourceRows, sourceCatalogue) = try side(source, assessableOnly)
        let (targets, targetRows, targetCatalogue) = try side(target, assessableOnly)
        let texts = TextSignals(
            index: index, sources: sources, targets: targets, sourceCatalogue: sourceCatalogue,
            targetCatalogue: targetCatalogue, sourceRows: sourceRows, targetRows: targetRows)
        var signals = texts.scores()
        signals += KnownSignals(index: index, graph: graph, sourceRows: sourceRows, targetRows: targetRows).scores()
        if !external.isEmpty {
            let table = ExternalScore.table(external, sources: sources.map(\.id), targets: targets.map(\.id))
            signals.append(SignalScores(.external, table))
        }
        return Ranking(
            source: sourceCatalogue, target: targetCatalogue, sources: sources, targets: targets, signals: signals)
    }

    private func side(
        _ id: String, _ assessableOnly: Bool
    ) throws(Fault) -> (items: [CrosswalkItem], rows: [Int], catalogue: CrosswalkCatalogue) {
        guard let catalogue = index.catalogues.first(where: { $0.id == id }) else { throw .notLoaded(id) }
        let items = catalogue.items.filter { $0.isAssessable || !assessableOnly }
        guard !items.isEmpty else { throw .nothingAssessable(id) }
        return (items, items.compactMap { index.row(of: $0.id, in: id) }, catalogue)
    }
}

extension Suggester {
    private init(index: CrosswalkIndex, graph: KnownGraph) {
        self.index = index
        self.graph = graph
    }

    /// The same catalogues with other known mappings; nothing is indexed anew.
    public func replacing(known: [KnownMapping]) -> Suggester {
        Suggester(index: index, graph: KnownGraph(known, index: index))
    }
}
