import ConcordModel
import LocatedText

/// A row of a list, read cell by cell; collects what is wrong with it.
struct ListRow {
    let columns: ListColumns
    let cells: [ListCell]
    let file: String
    var faults: [Diagnostic] = []
    var warnings: [Diagnostic] = []

    init(_ cells: [ListCell], columns: ListColumns, file: String) {
        self.cells = cells
        self.columns = columns
        self.file = file
    }

    var location: Location {
        (columns.cell("reference", of: cells) ?? cells.first)?.location ?? .start
    }

    func text(_ column: String) -> String { columns.cell(column, of: cells)?.text ?? "" }

    /// Text in a language that is written in Latin letters: Chinese characters in it come from an encoding that was taken for
    /// another.
    mutating func latinText(_ column: String) -> String {
        guard let cell = columns.cell(column, of: cells) else { return "" }
        guard let mark = cell.text.unicodeScalars.first(where: { (0x3400...0x9FFF).contains($0.value) }) else {
            return cell.text
        }
        faults.append(
            Diagnostic(
                file: file, location: cell.location,
                message:
                    "'\(cell.text)' holds the Chinese character '\(mark)'; a list in Latin-1 or Windows-1252 can look "
                    + "like GB 18030: save it as UTF-8"))
        return ""
    }

    mutating func date(_ column: String) -> PartialDate? {
        guard let cell = columns.cell(column, of: cells) else { return nil }
        guard let date = ListDate.date(cell.text) else {
            faults.append(
                Diagnostic(
                    file: file, location: cell.location, message: "'\(cell.text)' is no date; \(ListDate.wanted)"))
            return nil
        }
        return date
    }

    mutating func pass(over column: String, because message: String) {
        guard let cell = columns.cell(column, of: cells) else { return }
        warnings.append(
            Diagnostic(file: file, location: cell.location, severity: .warning, message: "'\(cell.text)' \(message)"))
    }
}

extension ImportedList {
    /// Takes a row's document in, with what is wrong with the row.
    mutating func add(_ document: ListedDocument?, from row: ListRow) {
        faults += row.faults
        warnings += row.warnings
        let missing = row.columns.count - row.cells.count
        if missing > 0, row.cells.contains(where: { !$0.text.isEmpty }) {
            warnings.append(
                Diagnostic(
                    file: row.file, location: row.location, severity: .warning,
                    message: "a row of \(row.cells.count) \(row.cells.count == 1 ? "cell" : "cells") under a head of "
                        + "\(row.columns.count): the last are read as empty; was the file cut?"))
        }
        if let document { documents.append(Located(document, file: row.file, at: row.location)) }
    }
}

/// Rows of a table in text: between commas, semicolons or tabs, whichever the first line has most of.
enum ListTable {
    static func rows(_ bytes: [UInt8], file: String) throws(Diagnostic) -> [[ListCell]] {
        let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let separators: [Unicode.Scalar] = [",", ";", "\t"]
        let separator = separators.max { left, right in
            count(left, in: first) < count(right, in: first)
        }
        var limits = ReadingLimits.standard
        limits.bytes = DocumentListFormat.limit
        limits.nodes = 20_000_000
        return try DelimitedReader(file: file, separator: separator ?? ",", limits: limits).read(bytes)
            .map { row in row.map { ListCell(text: $0.scalar ?? "", location: $0.location) } }
    }

    private static func count(_ separator: Unicode.Scalar, in line: ArraySlice<UInt8>) -> Int {
        line.count { $0 == UInt8(ascii: separator) }
    }
}
