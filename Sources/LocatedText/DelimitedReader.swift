/// Reads rows of cells: CSV (RFC 4180, quoted cells may hold line breaks) or values between tabs.
///
/// Cells are scalars as written, each with the place where it begins. Blank lines are left out. In a text between tabs a
/// quotation mark at the start of a cell opens a quoted one too, as spreadsheets write it.
public struct DelimitedReader {
    private let file: String
    private let separator: UInt8
    private let limits: ReadingLimits

    /// - Parameter separator: one ASCII character, such as `,`, `;` or a tab.
    public init(file: String, separator: Unicode.Scalar, limits: ReadingLimits = .standard) {
        self.file = file
        self.separator = UInt8(ascii: separator)
        self.limits = limits
    }

    /// The rows of `bytes`; throws the first thing that keeps them from being rows.
    public func read(_ bytes: [UInt8]) throws(Diagnostic) -> [[Node]] {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard bytes.count <= limits.bytes else {
            throw Diagnostic(
                file: file, location: nil, message: "has \(bytes.count) bytes; at most \(limits.bytes) are read")
        }
        if let place = firstInvalidUTF8(in: bytes) {
            throw Diagnostic(file: file, location: place, message: "is not UTF-8 here; save the file as UTF-8")
        }
        var rows: [[Node]] = []
        var row: [Node] = []
        var count = 0
        var scanner = CellScanner(bytes: bytes, separator: separator)
        while !scanner.isAtEnd {
            let place = scanner.location
            guard let (text, ending) = scanner.cell() else {
                throw Diagnostic(file: file, location: place, message: "a quoted cell that is not closed")
            }
            row.append(Node(.scalar(text), at: place))
            count += 1
            guard count <= limits.nodes else {
                throw Diagnostic(file: file, location: place, message: "more than \(limits.nodes) values")
            }
            if ending == .row {
                if row.contains(where: { $0.scalar?.isEmpty == false }) { rows.append(row) }
                row = []
            } else if scanner.isAtEnd {
                row.append(Node(.scalar(""), at: scanner.location))
            }
        }
        if row.contains(where: { $0.scalar?.isEmpty == false }) { rows.append(row) }
        return rows
    }
}

private struct CellScanner {
    enum Ending { case cell, row }

    let bytes: [UInt8]
    let separator: UInt8
    private var position = 0
    private var line = 1
    private var column = 1

    init(bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
    }

    var isAtEnd: Bool { position >= bytes.count }
    var location: Location { Location(line: line, column: column) }

    /// The cell that begins here, and what ended it; nil where a quoted cell does not end.
    mutating func cell() -> (String, Ending)? {
        var text: [UInt8] = []
        if !isAtEnd, bytes[position] == UInt8(ascii: "\"") {
            advance()
            guard quoted(into: &text) else { return nil }
        }
        while !isAtEnd {
            let byte = bytes[position]
            if byte == separator {
                advance()
                return (String(decoding: text, as: UTF8.self), .cell)
            }
            if byte == 0x0A || byte == 0x0D {
                if byte == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
                endLine()
                return (String(decoding: text, as: UTF8.self), .row)
            }
            text.append(byte)
            advance()
        }
        return (String(decoding: text, as: UTF8.self), .row)
    }

    private mutating func quoted(into text: inout [UInt8]) -> Bool {
        while !isAtEnd {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                advance()
                guard !isAtEnd, bytes[position] == UInt8(ascii: "\"") else { return true }
            }
            text.append(byte)
            if byte == 0x0A { endLine() } else { advance() }
        }
        return false
    }

    private mutating func advance() {
        if bytes[position] & 0xC0 != 0x80 { column += 1 }
        position += 1
    }

    private mutating func endLine() {
        position += 1
        line += 1
        column = 1
    }
}
