import TextFiles

/// Finds the cells of one row in a buffer.
struct RowFinder {
    enum Result {
        /// The row was found; whether a line break ends it, and not the end of the file.
        case row(isEnded: Bool)
        /// Its end is not in the buffer.
        case incomplete
        /// Text follows a quoted cell at this place.
        case stray(Int)
    }

    let separator: UInt8
    /// Whether nothing follows the buffer.
    let isAtEnd: Bool
    /// Where the row begins, and after it was found where the next one does.
    var position: Int
    /// Line breaks within quoted cells.
    private(set) var breaks = 0
    private(set) var hasEscapes = false

    init(separator: UInt8, isAtEnd: Bool, position: Int) {
        self.separator = separator
        self.isAtEnd = isAtEnd
        self.position = position
    }

    mutating func find(in bytes: Span<UInt8>, _ cells: inout [RowCells.Cell]) -> Result {
        let end = bytes.count
        var at = position
        while true {
            var cell = RowCells.Cell(origin: at, start: at, end: at)
            if at < end, bytes[at] == UInt8(ascii: "\"") {
                cell.start = at + 1
                guard let close = closing(in: bytes, from: at + 1, &cell) else {
                    cells.append(cell)
                    return .incomplete
                }
                cell.end = close
                at = close + 1
                if at < end, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { return .stray(at) }
            } else {
                while at < end {
                    let byte = bytes[at]
                    if byte == separator || byte == 0x0A || byte == 0x0D { break }
                    at += 1
                }
                cell.end = at
            }
            cells.append(cell)
            if at < end, bytes[at] == separator {
                at += 1
                continue
            }
            guard at < end || isAtEnd else { return .incomplete }
            // A carriage return at the end of the buffer may have its line feed in the next piece.
            if at < end, bytes[at] == 0x0D, at + 1 == end, !isAtEnd { return .incomplete }
            let isEnded = at < end
            if isEnded { at += bytes[at] == 0x0D && at + 1 < end && bytes[at + 1] == 0x0A ? 2 : 1 }
            position = at
            return .row(isEnded: isEnded)
        }
    }

    /// The place of the quotation mark that closes a cell; nil where it is not in the buffer.
    private mutating func closing(in bytes: Span<UInt8>, from start: Int, _ cell: inout RowCells.Cell) -> Int? {
        let end = bytes.count
        var at = start
        while at < end {
            if at + 8 <= end {
                let word = bytes.word(at: at)
                if !word.holds(UInt8(ascii: "\"")), !word.holds(0x0A) {
                    at += 8
                    continue
                }
            }
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                if at + 1 == end, !isAtEnd { return nil }
                guard at + 1 < end, bytes[at + 1] == UInt8(ascii: "\"") else { return at }
                cell.isEscaped = true
                hasEscapes = true
                at += 2
                continue
            }
            if byte == 0x0A { breaks += 1 }
            at += 1
        }
        return nil
    }
}

extension UInt64 {
    /// Whether one of the eight bytes is `byte`: a byte that is 0 borrows from its highest bit when 1 is taken from each.
    func holds(_ byte: UInt8) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let rest = self ^ ones &* UInt64(byte)
        return (rest &- ones) & ~rest & 0x8080_8080_8080_8080 != 0
    }
}
