import ConcordFindings
import ConcordModel

/// What does not apply as lines for a terminal: a document, and below it why, because of which answers, and how much of it.
struct AsideLines {
    private let table: Table
    private let words: CellWords

    private static let width = 110

    init(_ table: Table, words: CellWords) {
        self.table = table
        self.words = words
    }

    var text: String {
        var lines: [String] = []
        var document = ""
        for row in table.rows {
            let name = self.document(row)
            if name != document { lines += TextColumns.broken(name, at: Self.width) }
            document = name
            let because = word("because", row)
            let reason = because.isEmpty ? word("reason", row) : words.pair(word("reason", row), because)
            let text = "\(word("provisions", row))  \(reason)"
            lines += TextColumns.hanging(text, at: Self.width, first: 2, rest: 6)
        }
        return lines.joined(separator: "\n")
    }

    private func document(_ row: Table.Row) -> String {
        guard let id = table.cell(row: row.id, column: "catalogue")?.trace.first,
            let catalogue = words.view.atlas.catalogue(id)
        else { return word("catalogue", row) }
        return words.name(of: catalogue)
    }

    private func word(_ column: String, _ row: Table.Row) -> String { words.words(in: column, of: row, table) }
}

extension CellWords {
    /// A catalogue by the number of its document and its own, shorter title.
    func name(of catalogue: Catalogue) -> String {
        let designation = name(ofDocument: catalogue.of)
        guard let title = reading(of: catalogue.title)?.text, title != designation else { return designation }
        return "\(designation) — \(title)"
    }
}
