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
        var lines = [(["id"] + table.columns.map { words.words($0.title) } + ["records"]).map(field)]
        for row in table.rows {
            var seen: Set<String> = []
            let trace = row.cells.flatMap(\.trace).map(\.text).filter { seen.insert($0).inserted }
            let cells = row.cells.map { cell in cell.cell.numeric?.description ?? words.words(cell.cell) }
            lines.append(([row.id] + cells + [trace.joined(separator: " ")]).map(field))
        }
        return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    /// Quoted where the text asks for it; a leading sign that a spreadsheet would run as a formula is set off.
    private func field(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+@\t\r".unicodeScalars.contains(first) { text = "'" + text }
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else { return text }
        var quoted = "\""
        for character in text { quoted += character == "\"" ? "\"\"" : String(character) }
        return quoted + "\""
    }
}
