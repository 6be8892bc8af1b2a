public import ConcordConformity
import ConcordFindings
public import ConcordModel

/// An assessment as files: one page in the brief's style, the data behind every table, and OSCAL for other programs.
public struct AssessmentReport: Sendable {
    /// The files by their path, with `/`.
    public let files: [(path: String, contents: String)]

    /// `language`: one of ``Messages/languages``.
    public init(_ assessment: Assessment, language: Language) {
        let words = CellWords(Messages(language), view: assessment.view)
        let findings = assessment.findings
        var files: [(path: String, contents: String)] = [
            ("index.html", AssessmentPage(findings, words: words).html),
            ("tracker.csv", TrackerCSV(assessment, words: words).text),
        ]
        for finding in findings {
            files.append(("data/\(finding.id).json", FindingJSON(finding, words: words).text))
            for table in finding.tables {
                files.append(("data/\(finding.id)-\(table.id).csv", TableCSV(table, words: words).text))
            }
        }
        let exchange = OSCALAssessmentExporter(assessment, words: words)
        if let results = exchange.results { files.append(("oscal/assessment-results.json", results)) }
        if let plan = exchange.plan { files.append(("oscal/poam.json", plan)) }
        self.files = files
    }
}
