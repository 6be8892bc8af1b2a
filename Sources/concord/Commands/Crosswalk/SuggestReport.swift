import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import ConcordPages

/// Suggestions as the command prints them.
struct SuggestReport {
    private let ranking: Ranking
    private let top: Int?
    private let explainer: Explainer?

    /// What stands beside every list of suggestions.
    static let caution = SuggestionNotice.words

    init(suggester: Suggester, ranking: Ranking, top: Int?, explain: Bool) {
        self.ranking = ranking
        self.top = top
        explainer = explain ? suggester.explainer(of: ranking) : nil
    }

    func printRows() {
        var output = BufferedOutput()
        output.print("source_id\ttarget_id\tscore" + (explainer == nil ? "" : "\tsignals\twords\tprecedents"))
        for row in ranking.sources.indices {
            for suggestion in ranking.suggestions(row: row, top: top) {
                var cells = [suggestion.source, suggestion.target, Self.decimals(suggestion.score, 6)]
                if let explanation = explainer?.explanation(of: suggestion) { cells += Self.cells(explanation) }
                output.print(cells.joined(separator: "\t"))
            }
        }
        output.flush()
    }

    private static func cells(_ explanation: Explanation) -> [String] {
        [
            explanation.signals.map { "\($0.signal.rawValue) \(percent($0.share))" }.joined(separator: ", "),
            explanation.words.map { "\($0.text) \(percent($0.share))" }.joined(separator: ", "),
            explanation.precedents.map { "\($0.catalogue):\($0.item) \(percent($0.share))" }.joined(separator: ", "),
        ]
    }

    func printJSON() { Console.output(JSONText.encode(SuggestJSON(ranking, top: top, explainer: explainer))) }

    func printOSCAL(day: CalendarDate?) throws(MappingExportFault) {
        let document = SuggestDocument(ranking, top: top, explainer: explainer).document
        let exported = try MappingFormat.oscal.text(of: document, day: day?.description ?? "1970-01-01")
        for loss in exported.losses { Console.error("lost: \(loss)") }
        Console.output(exported.text)
    }

    static func percent(_ share: Float) -> String { "\(Int((share * 100).rounded())) %" }

    /// A number with a fixed count of digits behind the point.
    static func decimals(_ value: Float, _ digits: Int) -> String {
        var scale = 1.0
        for _ in 0..<digits { scale *= 10 }
        let whole = Int((Double(value) * scale).rounded())
        let text = String(whole.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        let point = padded.index(padded.endIndex, offsetBy: -digits)
        return (whole < 0 ? "-" : "") + padded[..<point] + "." + padded[point...]
    }
}
