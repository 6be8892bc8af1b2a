import ConcordFindings
public import ConcordModel

/// The living brief: one page, its charts as files, and the data behind every table.
public struct Brief: Sendable {
    /// The files of the brief by their path, with `/`.
    public let files: [(path: String, contents: String)]

    /// `day`: the date in the world; `language`: one of ``Messages/languages``.
    public init(_ atlas: Atlas, on day: CalendarDate, language: Language) {
        let findings = Findings(atlas, on: day)
        let words = CellWords(Messages(language), view: findings.view)
        let charts = BriefCharts(findings, words: words).all
        var files: [(path: String, contents: String)] = [
            ("index.html", BriefPage(findings, words: words, charts: charts).html)
        ]
        for chart in charts { files.append(("charts/\(chart.id).svg", chart.svg)) }
        for finding in findings.all {
            files.append(("data/\(finding.id).json", FindingJSON(finding, words: words).text))
            for table in finding.tables {
                files.append(("data/\(finding.id)-\(table.id).csv", TableCSV(table, words: words).text))
            }
        }
        self.files = files
    }
}
