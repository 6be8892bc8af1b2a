import ConcordConformity
import ConcordFindings
import ConcordModel

/// The provisions of an assessment as one CSV file for a tracker: a row for each, ids and dates as they stay in every language,
/// the rest in words. Columns are documented in docs/assess.md.
struct TrackerCSV {
    static let columns = [
        "id", "market", "document", "reference", "title", "duty", "modality", "applies", "bindsFrom", "binds", "result",
        "reason", "evidence", "penalty", "related",
    ]

    private let assessment: Assessment
    private let words: CellWords

    init(_ assessment: Assessment, words: CellWords) {
        self.assessment = assessment
        self.words = words
    }

    var text: String {
        CSVField.line(Self.columns) + assessment.applicability.duties.map { CSVField.line(row($0)) }.joined()
    }

    private func row(_ duty: Duty) -> [String] {
        let result = assessment.result(of: duty)
        let heading = words.heading(of: duty.provision)
        // Two mappings may relate the same provision.
        let related = duty.related.map { "\($0.provision)" + ($0.isDraft ? " (draft)" : "") }.uniqued
        return [
            duty.id.text, duty.market.rawValue, heading.document ?? duty.catalogue.id.text, heading.reference,
            heading.title, duty.version.statement.flatMap(words.reading)?.text ?? "", duty.version.modality.rawValue,
            duty.applies.truth.rawValue, duty.binding.date?.value?.description ?? "", words.words(duty.binding.cell),
            result.outcome.rawValue, words.words(result.explanation), result.evidence.joined(separator: "; "),
            words.words(assessment.fines(of: duty)), related.joined(separator: "; "),
        ]
    }
}
