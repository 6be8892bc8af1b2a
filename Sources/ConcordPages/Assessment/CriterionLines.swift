import ConcordFindings
import ConcordModel

/// The numbers of a catalogue as lines for a terminal: what is asked, what came out, and below it why.
struct CriterionLines {
    private let table: Table
    private let words: CellWords

    private static let width = 100
    private static let indent = 4

    init(_ table: Table, words: CellWords) {
        self.table = table
        self.words = words
    }

    var text: String { table.rows.map(lines).joined(separator: "\n") }

    private func lines(_ row: Table.Row) -> String {
        let modality = word("modality", row)
        let head = "\(word("result", row)) — \(word("criterion", row)) — \(word("asked", row)) (\(modality))"
        var lines = TextColumns.hanging(head, at: Self.width, first: 0, rest: Self.indent)
        let measured = ["interval", "confidence"].compactMap { column -> String? in
            let value = word(column, row)
            guard !value.isEmpty, let title = table.columns.first(where: { $0.id == column })?.title else { return nil }
            return words.pair(words.words(title), value)
        }
        let details = [word("why", row)] + measured + [word("effect", row)]
        lines += below(details.filter { !$0.isEmpty }.joined(separator: " · "))
        let rest = ["notes", "files"].map { word($0, row) }.filter { !$0.isEmpty }
        if !rest.isEmpty { lines += below(rest.joined(separator: " · ")) }
        return lines.joined(separator: "\n")
    }

    private func word(_ column: String, _ row: Table.Row) -> String { words.words(in: column, of: row, table) }

    private func below(_ text: String) -> [String] {
        TextColumns.hanging(text, at: Self.width, first: Self.indent, rest: Self.indent)
    }
}
