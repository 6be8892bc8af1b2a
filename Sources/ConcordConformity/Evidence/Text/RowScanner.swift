import LocatedText
import TextFiles

/// Reads rows of separated cells from a stream, one at a time: CSV as in RFC 4180, or values between tabs or semicolons.
///
/// Only the current row and one piece of the file are held. A quoted cell may hold separators, doubled quotation marks and line
/// breaks; lines end with LF, CR LF or CR. A row may have at most ``longestRow`` bytes.
struct RowScanner: ~Copyable {
    static let longestRow = 1 << 20

    private(set) var bytes: [UInt8] = []
    private(set) var row = RowCells()
    /// Whether the row that was read last had a line break at its end.
    private(set) var isEnded = true
    private var stream: TextStream
    private let file: String
    private var separator = UInt8(ascii: ",")
    /// Whether the next row is the line that names the separator.
    private var hasSeparatorLine = false
    private var position = 0
    private var line = 1
    private var isAtEnd = false
    /// The columns whose cells are looked at; nil for all. Doubled quotation marks stay in the others.
    var wanted: [Bool]?
    /// Where text follows a quoted cell, in the row that was read last.
    private var stray: Int?

    init(_ file: String) throws(Diagnostic) {
        var stream = try TextStream(file)
        var bytes: [UInt8] = []
        var isAtEnd = false
        while bytes.count < Self.longestRow, !isAtEnd, !bytes.contains(0x0A) {
            isAtEnd = try !stream.read(into: &bytes)
        }
        self.file = file
        self.stream = stream
        self.bytes = bytes
        self.isAtEnd = isAtEnd
        if let named = Self.namedSeparator(bytes) {
            separator = named
            hasSeparatorLine = true
            return
        }
        // The separator that stands most often in the first line.
        let header = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let candidates: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";")]
        let counts = candidates.map { candidate in header.count { $0 == candidate } }
        if let most = counts.max(), most > 0, let index = counts.firstIndex(of: most) { separator = candidates[index] }
    }

    var encoding: TextEncoding { stream.encoding }

    /// The separator that the first line names for Excel, as `sep=;`; nil where it is no such line.
    private static func namedSeparator(_ bytes: [UInt8]) -> UInt8? {
        let line = bytes.prefix { $0 != 0x0A && $0 != 0x0D }.filter { $0 != UInt8(ascii: "\"") }
        guard line.count == 5, line.prefix(4).elementsEqual("sep=".utf8) else { return nil }
        return line[4]
    }

    /// Reads the next row that is not blank into ``row``; false at the end of the file.
    mutating func next() throws(Diagnostic) -> Bool {
        if hasSeparatorLine {
            hasSeparatorLine = false
            _ = try fill()
        }
        while true {
            guard try fill() else { return false }
            let isBlank = row.cells.count == 1 && row.cells[0].start == row.cells[0].end
            if !isBlank { return true }
        }
    }

    /// The bytes of a cell; empty where the row has no such cell.
    func text(_ index: Int) -> ArraySlice<UInt8> {
        guard row.cells.indices.contains(index) else { return [] }
        return bytes[row.cells[index].start..<row.cells[index].end]
    }

    func location(of index: Int) -> Location { row.location(of: index, in: bytes) }

    private mutating func fill() throws(Diagnostic) -> Bool {
        while true {
            if position < bytes.count, scan() {
                guard let stray else { return true }
                throw fault(
                    at: row.location(at: stray, in: bytes),
                    "text after the quotation mark that closes the cell; double a quotation mark within a cell")
            }
            guard !isAtEnd else {
                // Only an open quotation mark leaves something at the end.
                guard position < bytes.count else { return false }
                throw fault(
                    at: row.location(of: row.cells.count - 1, in: bytes),
                    "a quoted cell that is not closed; was the file cut off?")
            }
            bytes.removeFirst(position)
            position = 0
            guard bytes.count <= Self.longestRow else {
                throw fault(
                    at: Location(line: line, column: 1),
                    "a row of more than \(Self.longestRow) bytes; is a quotation mark left open?")
            }
            isAtEnd = try !stream.read(into: &bytes)
        }
    }

    private func isWanted(_ column: Int) -> Bool {
        guard let wanted else { return true }
        return column < wanted.count && wanted[column]
    }

    private func fault(at location: Location, _ message: String) -> Diagnostic {
        Diagnostic(file: file, location: location, message: message)
    }

    /// Takes the row at `position`; false where its end is not in the buffer yet.
    private mutating func scan() -> Bool {
        row.cells.removeAll(keepingCapacity: true)
        row.start = position
        row.line = line
        stray = nil
        var finder = RowFinder(separator: separator, isAtEnd: isAtEnd, position: position)
        var cells: [RowCells.Cell] = []
        swap(&cells, &row.cells)
        let result = finder.find(in: bytes.span, &cells)
        swap(&cells, &row.cells)
        switch result {
        case .incomplete: return false
        case .stray(let place):
            stray = place
            return true
        case .row(let isEnded): self.isEnded = isEnded
        }
        line += finder.breaks + (isEnded ? 1 : 0)
        position = finder.position
        if finder.hasEscapes {
            for index in row.cells.indices where row.cells[index].isEscaped && isWanted(index) { unescape(index) }
        }
        return true
    }

    /// Puts single quotation marks for doubled ones, and fills what gets free with marks: places in the row stay as they are.
    private mutating func unescape(_ index: Int) {
        let cell = row.cells[index]
        var target = cell.start
        var at = cell.start
        while at < cell.end {
            bytes[target] = bytes[at]
            at += bytes[at] == UInt8(ascii: "\"") ? 2 : 1
            target += 1
        }
        for place in target..<cell.end { bytes[place] = UInt8(ascii: "\"") }
        row.cells[index].end = target
    }
}
