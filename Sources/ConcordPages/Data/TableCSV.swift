import ConcordFindings
import ConcordModel

/// A table as CSV (RFC 4180): ids first, then the columns in words, then the records each row rests on.
struct TableCSV {
    private let table: Table
    private let words: CellWords

    init(_ table: Table, words: CellWords) {
        self.table = table
        self.words = words
    }

    var text: String {
        var lines = [["id"] + table.columns.map { words.words($0.title) } + ["records"]]
        for row in table.rows {
            let trace = row.cells.flatMap(\.trace).map(\.text).uniqued
            let cells = row.cells.map { cell in cell.cell.numeric?.description ?? words.words(cell.cell) }
            lines.append([row.id] + cells + [trace.joined(separator: " ")])
        }
        return lines.map(CSVField.line).joined()
    }
}
