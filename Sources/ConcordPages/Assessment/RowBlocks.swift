import ConcordFindings

/// A table for a terminal: in columns where they fit, else row by row, each cell with the name of its column.
struct RowBlocks {
    private let table: Table
    private let words: CellWords

    private static let width = 110

    init(_ table: Table, words: CellWords) {
        self.table = table
        self.words = words
    }

    var text: String {
        let head = table.columns.map { words.words($0.title) }
        let rows = table.rows.map { $0.cells.map { words.words($0.cell) } }
        let columns = TextColumns.fitting(
            Self.width, head: head, rows: rows, isNumeric: table.columns.map(\.isNumeric))
        return columns?.text ?? rows.map { block($0, head) }.joined(separator: "\n")
    }

    private func block(_ cells: [String], _ head: [String]) -> String {
        // A market alone heads nothing.
        let heading = table.columns.first?.id == "market" ? 2 : 1
        let rest = zip(head, cells).dropFirst(heading).filter { !$0.1.isEmpty }
        let lines = rest.flatMap { name, value in
            TextColumns.hanging(words.pair(name, value), at: Self.width, first: 2, rest: 6)
        }
        return (TextColumns.broken(cells.prefix(heading).joined(separator: " · "), at: Self.width) + lines).joined(
            separator: "\n")
    }
}
