import ConcordModel

/// Terms that a document of each side characterises, and those of one side alone.
///
/// A term's relation is judged over all its sources. *Same* and *similar* hold between any two of them; *different* says that
/// some differ, perhaps others than these two.
struct TermPairs {
    let pairs: [GroundPair]

    init(_ view: AtlasOnDay, _ sides: Sides) {
        pairs = TermsAndAdoptions.comparableTerms(view).compactMap { term in
            let read = term.characterisations.filter { $0.statement != "unknown" }.map(\.document)
            let first = read.filter { view.jurisdiction(ofDocument: $0) == sides.first }
            let second = read.filter { view.jurisdiction(ofDocument: $0) == sides.second }
            guard !first.isEmpty || !second.isEmpty else { return nil }
            return GroundPair(
                .terms, first.isEmpty || second.isEmpty ? .unknown : Self.state(term.relation),
                first: first, second: second, key: term.id, evidence: [term.id], isDraft: false,
                topics: term.topics.sorted(), layer: .terms
            )
        }
    }

    private static func state(_ relation: Term.Relation) -> GroundPair.State {
        switch relation {
        case .different: .contrary
        case .same: .shared
        case .similar: .overlapping
        case .singleSource, .unknown: .unknown
        }
    }
}
