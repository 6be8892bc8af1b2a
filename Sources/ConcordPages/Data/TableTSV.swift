package import ConcordFindings
import ConcordModel

/// A table as values between tabs, for other programs: ids first, then a column each under its id. Numbers, days, ids and the
/// words of the data model stand as they are recorded, sentences in one language.
package struct TableTSV {
    private let table: Table
    private let words: CellWords

    package init(_ table: Table, words: CellWords) {
        self.table = table
        self.words = words
    }

    package var text: String {
        let head = ["id"] + table.columns.map(\.id)
        let rows = table.rows.map { row in
            [row.id] + row.cells.map { plain($0.cell) }
        }
        return ([head] + rows).map { $0.map(Self.field).joined(separator: "\t") + "\n" }.joined()
    }

    private func plain(_ cell: Cell) -> String {
        switch cell {
        case .unknown: "unknown"
        case .date(let date): date.value?.description ?? "unknown"
        case .record(let id): id.text
        case .word(_, let word): word
        default: cell.numeric?.description ?? words.words(cell)
        }
    }

    /// A tab or a line break in a value would be taken for the end of it.
    private static func field(_ text: String) -> String {
        String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
}
