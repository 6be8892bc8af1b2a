import ConcordCrosswalk
import ConcordFormats
import ConcordModel

/// The suggestions as a draft mapping, for formats that carry one.
///
/// What a pair rests on, where it is asked for, stands in the place of a rationale.
struct SuggestDocument {
    let document: MappingDocument

    init(_ ranking: Ranking, top: Int?, explainer: Explainer?) {
        let (source, target) = (ranking.source.id, ranking.target.id)
        let titles = [ranking.sources, ranking.targets].map { items in
            Dictionary(items.map { ($0.id, $0.title) }) { first, _ in first }
        }
        document = MappingDocument(
            id: "\(source)-to-\(target)-suggestions", title: "\(source) to \(target): suggestions",
            source: MappingDocument.Side(id: source), target: MappingDocument.Side(id: target), method: .automation,
            status: .draft, reviewer: "none",
            entries: ranking.sources.indices.flatMap { ranking.suggestions(row: $0, top: top) }.map { suggestion in
                let reasons = explainer.map { Self.reasons($0.explanation(of: suggestion)) }
                return MappingDocument.Entry(
                    sources: [MappingDocument.Item(id: suggestion.source, title: titles[0][suggestion.source] ?? "")],
                    targets: [MappingDocument.Item(id: suggestion.target, title: titles[1][suggestion.target] ?? "")],
                    relation: .related, rationale: LocalizedText(reasons.map { [.english: $0] } ?? [:]),
                    score: SuggestReport.decimals(suggestion.score, 6))
            })
    }

    private static func reasons(_ explanation: Explanation) -> String {
        let signals = explanation.signals.map { "\($0.signal.rawValue) \(SuggestReport.percent($0.share))" }
        let words = explanation.words.map { "\($0.text) \(SuggestReport.percent($0.share))" }
        let precedents = explanation.precedents
            .map { "\($0.catalogue):\($0.item) \(SuggestReport.percent($0.share))" }
        let lines = [("Signals", signals), ("Words", words), ("Precedents", precedents)].filter { !$0.1.isEmpty }
        return lines.map { "\($0.0): \($0.1.joined(separator: ", "))." }.joined(separator: " ")
    }
}
