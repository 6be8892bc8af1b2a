import LocatedText

/// The cells of the row that was read last, as places in a buffer of bytes.
struct RowCells {
    struct Cell {
        /// Where the cell begins in the file's text: at its quotation mark if it has one.
        let origin: Int
        var start: Int
        var end: Int
        /// Whether it holds doubled quotation marks that stand for single ones.
        var isEscaped = false
    }

    /// Of the row in the buffer.
    var start = 0
    var line = 1
    var cells: [Cell] = []

    /// The place of a cell, found from the bytes of its row; columns count Unicode scalars.
    func location(of index: Int, in bytes: [UInt8]) -> Location {
        guard cells.indices.contains(index) else { return location(at: cells.last?.end ?? start, in: bytes) }
        return location(at: cells[index].origin, in: bytes)
    }

    func location(at position: Int, in bytes: [UInt8]) -> Location {
        var line = line
        var column = 1
        for byte in bytes[start..<min(position, bytes.count)] {
            if byte == 0x0A {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        return Location(line: line, column: column)
    }
}
