import ConcordFindings
public import ConcordModel

/// The living brief: one page, its charts as files, and the data behind every table.
public struct Brief: Sendable {
    /// The files of the brief by their path, with `/`.
    public let files: [(path: String, contents: String)]

    /// `day`: the date in the world; `language`: one of ``Messages/languages``; `since`: the day of the last edition, if the brief
    /// is to say what changed since.
    public init(_ atlas: Atlas, on day: CalendarDate, language: Language, since: CalendarDate? = nil) {
        let findings = Findings(atlas, on: day)
        let words = CellWords(Messages(language), view: findings.view)
        let changes = since.map { ChangeReport(atlas, window: ChangeWindow(since: $0, until: day)) }
        let charts = BriefCharts(findings, words: words).all
        var files: [(path: String, contents: String)] = [
            ("index.html", BriefPage(findings, words: words, charts: charts, changes: changes).html)
        ]
        if let changes {
            files.append(("data/changes.json", ChangesJSON(changes, words: words).text))
            for table in ChangesFinding.finding(changes).tables {
                files.append(("data/changes-\(table.id).csv", TableCSV(table, words: words).text))
            }
        }
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
