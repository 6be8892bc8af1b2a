package import ConcordConformity
import ConcordFindings

/// An assessment as text for a terminal of a hundred columns: what an engineer reads first, with the reasons on demand.
///
/// Every column of every table stands in the files that `--out` writes.
package struct AssessmentText {
    private let assessment: Assessment
    private let words: CellWords
    private let isExplained: Bool

    /// `isExplained`: each line with its reasons, fines, documents and counterparts.
    package init(_ assessment: Assessment, words: CellWords, isExplained: Bool = false) {
        self.assessment = assessment
        self.words = words
        self.isExplained = isExplained
    }

    package var text: String {
        assessment.findings.map { finding in
            FindingText(finding, words: words) { table in
                if table.columns.first?.id == "provision", table.columns.contains(where: { $0.id == "because" }) {
                    return DutyLines(table, words: words, isExplained: isExplained).text
                }
                switch table.id {
                case "criteria": return CriterionLines(table, words: words).text
                case "aside": return AsideLines(table, words: words).text
                default: return RowBlocks(table, words: words).text
                }
            }.text
        }.joined(separator: "\n")
    }
}
