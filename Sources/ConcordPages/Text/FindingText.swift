package import ConcordFindings
import ConcordModel

/// A finding as plain text for a terminal.
package struct FindingText {
    private let finding: Finding
    private let words: CellWords
    /// Lays a table out in its own way; nil from it leaves the table to the columns.
    private let layout: (Table) -> String?

    package init(_ finding: Finding, words: CellWords) {
        self.init(finding, words: words) { _ in nil }
    }

    init(_ finding: Finding, words: CellWords, layout: @escaping (Table) -> String?) {
        self.finding = finding
        self.words = words
        self.layout = layout
    }

    package var text: String {
        let messages = words.messages
        let day = words.dates.words(finding.day)
        var blocks = [
            "\(words.words(finding.title)) — \(messages("page.as-of", ["day": day]))\n"
                + words.words(finding.question) + (finding.beyond.map { "\n" + words.words($0) } ?? ""),
            finding.sentences.map(words.words).joined(separator: "\n"),
        ]
        blocks += finding.tables.filter { !$0.rows.isEmpty }.map(table)
        if !finding.undated.isEmpty {
            blocks.append(
                messages(
                    "page.undated", ["n": words.grouped(finding.undated.count)], counts: ["n": finding.undated.count]
                ) + "\n" + finding.undated.map(\.text).joined(separator: " ")
            )
        }
        if !finding.caveats.isEmpty {
            blocks.append(
                ([messages("page.caveats")] + finding.caveats.map { "- " + words.words($0) }).joined(separator: "\n")
            )
        }
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func table(_ table: Table) -> String {
        if let text = layout(table) { return words.words(table.title) + "\n" + text }
        let columns = TextColumns(
            head: table.columns.map { words.words($0.title) },
            rows: table.rows.map { row in row.cells.map { words.words($0.cell) } },
            isNumeric: table.columns.map(\.isNumeric)
        )
        return words.words(table.title) + "\n" + columns.text
    }
}
