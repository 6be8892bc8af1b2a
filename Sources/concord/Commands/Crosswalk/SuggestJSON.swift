import ConcordCrosswalk

/// The suggestions as JSON.
struct SuggestJSON: Encodable {
    struct Part: Encodable {
        let name: String
        let share: Double
    }

    struct Item: Encodable {
        let source: String
        let target: String
        let score: Double
        let signals: [Part]?
        let words: [Part]?
        let precedents: [Part]?
    }

    let source: String
    let target: String
    let caution: String
    let suggestions: [Item]

    init(_ ranking: Ranking, top: Int?, explainer: Explainer?) {
        source = ranking.source.id
        target = ranking.target.id
        caution = SuggestReport.caution
        suggestions = ranking.sources.indices.flatMap { ranking.suggestions(row: $0, top: top) }.map { suggestion in
            let explanation = explainer?.explanation(of: suggestion)
            return Item(
                source: suggestion.source, target: suggestion.target, score: Self.rounded(suggestion.score, 1e6),
                signals: explanation?.signals.map {
                    Part(name: $0.signal.rawValue, share: Self.rounded($0.share, 100))
                },
                words: explanation?.words.map { Part(name: $0.text, share: Self.rounded($0.share, 100)) },
                precedents: explanation?.precedents
                    .map { Part(name: "\($0.catalogue):\($0.item)", share: Self.rounded($0.share, 100)) })
        }
    }

    private static func rounded(_ value: Float, _ scale: Double) -> Double {
        (Double(value) * scale).rounded() / scale
    }
}
