/// Cells as lines of a delimited text, quoted where they must be.
struct DelimitedText {
    private let separator: Character
    private(set) var text = ""

    init(separator: Character) {
        self.separator = separator
    }

    mutating func add(_ cells: [String]) {
        text += cells.map(quoted).joined(separator: String(separator)) + "\n"
    }

    private func quoted(_ cell: String) -> String {
        let needsQuotes = cell.unicodeScalars.contains { scalar in
            scalar == "\"" || scalar == "\n" || scalar == "\r" || String(separator).unicodeScalars.contains(scalar)
        }
        return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }
}
