import ConcordModel

/// What rows about each kind of evidence have to say, as the tests of the criteria ask.
struct EvidenceNeeds: Sendable {
    /// Kinds whose items are judged, and the outcomes that count.
    private(set) var scales: [EvidenceKind: [EvidenceOutcome]] = [:]
    /// Kinds of which only days are needed.
    private(set) var dated: Set<EvidenceKind> = []
    /// Kinds that only a statement can show.
    private(set) var stated: Set<EvidenceKind> = []
    /// Kinds that are counted by their sources.
    private(set) var sourced: Set<EvidenceKind> = []
    /// Kinds whose reviewers are counted.
    private(set) var reviewed: Set<EvidenceKind> = []

    init(_ catalogues: [Catalogue]) {
        var counts: [EvidenceKind: Set<CriterionTest.Count>] = [:]
        for criterion in catalogues.flatMap({ $0.provisions.flatMap(\.criteria) }) {
            guard let test = criterion.test else { continue }
            counts[test.evidence, default: []].insert(test.count)
            switch test.outcome {
            case .pass, .fail: scales[test.evidence] = [.pass, .fail]
            case .refused, .answered: scales[test.evidence] = [.refused, .answered]
            case nil: break
            }
        }
        for (kind, counts) in counts {
            if counts == [.interval] { dated.insert(kind) }
            if counts == [.stated] { stated.insert(kind) }
            if counts.contains(.people) { reviewed.insert(kind) }
            if counts.contains(.source) { sourced.insert(kind) }
        }
    }
}
