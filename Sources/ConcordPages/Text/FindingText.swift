package import ConcordFindings
import ConcordModel

/// A finding as plain text for a terminal.
package struct FindingText {
    private let finding: Finding
    private let words: CellWords

    package init(_ finding: Finding, words: CellWords) {
        self.finding = finding
        self.words = words
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

    /// Columns of numbers are set right; the last column is left ragged.
    private func table(_ table: Table) -> String {
        let head = table.columns.map { words.words($0.title) }
        let rows = table.rows.map { row in row.cells.map { words.words($0.cell) } }
        var widths = head.map(TextColumns.width)
        for row in rows {
            for (index, cell) in row.enumerated() where widths.indices.contains(index) {
                widths[index] = max(widths[index], min(60, TextColumns.width(cell)))
            }
        }
        func line(_ cells: [String]) -> String {
            var line = ""
            for (index, cell) in cells.enumerated() {
                let space = String(repeating: " ", count: max(0, widths[index] - TextColumns.width(cell)))
                if table.columns[index].isNumeric {
                    line += space + cell
                } else {
                    line += index == cells.count - 1 ? cell : cell + space
                }
                if index < cells.count - 1 { line += "  " }
            }
            return line
        }
        let rule = widths.map { String(repeating: "-", count: $0) }
        return ([words.words(table.title), line(head), line(rule)] + rows.map(line)).joined(separator: "\n")
    }
}

/// How many columns of a terminal words take.
enum TextColumns {
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x0300...0x036F, 0x200B...0x200F: sum
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
                0xFFE0...0xFFE6, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }
}
