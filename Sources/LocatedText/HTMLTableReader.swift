/// A cell of a table in a page.
public struct HTMLCell: Hashable, Sendable {
    /// The text, with runs of blanks as one.
    public let text: String
    public let location: Location
    public let isHeading: Bool
    /// What its links and buttons lead to: addresses, and scripts as they are written (`showInfo('…')`).
    public let targets: [String]

    public init(text: String, location: Location, isHeading: Bool, targets: [String] = []) {
        self.text = text
        self.location = location
        self.isHeading = isHeading
        self.targets = targets
    }
}

/// Reads the tables of a saved page.
///
/// Pages are read as they come: ends of cells and rows may be missing, tags of every kind may stand in a cell, scripts, styles and
/// comments are passed over. A table within a cell is a table of its own, read before the outer one. Nothing is loaded or run.
public struct HTMLTableReader {
    /// The cells of a row that are read at most, those counted that a cell spans: spreadsheets and catalogues have dozens.
    static let cellsOfRow = 1_000

    private let file: String
    private let limits: ReadingLimits

    public init(file: String, limits: ReadingLimits = .standard) {
        self.file = file
        self.limits = limits
    }

    /// The rows of each table in `bytes`, which are UTF-8.
    ///
    /// - Throws: where they are too many or no UTF-8; where tables are nested too deep, a row has too many cells, or the page has.
    public func read(_ bytes: [UInt8]) throws(Diagnostic) -> [[[HTMLCell]]] {
        guard bytes.count <= limits.bytes else {
            throw Diagnostic(
                file: file, location: nil, message: "has \(bytes.count) bytes; at most \(limits.bytes) are read")
        }
        if let place = firstInvalidUTF8(in: bytes) {
            throw Diagnostic(file: file, location: place, message: "is not UTF-8 here; save the file as UTF-8")
        }
        var tokens = HTMLTokens(bytes)
        var tables = HTMLTables()
        while let token = tokens.next() {
            tables.take(token)
            guard tables.depth <= limits.depth else {
                throw Diagnostic(
                    file: file, location: token.location, message: "tables nested deeper than \(limits.depth) levels")
            }
            guard tables.cellCount <= limits.nodes else {
                throw Diagnostic(file: file, location: token.location, message: "more than \(limits.nodes) cells")
            }
            guard tables.cellsOfRow <= Self.cellsOfRow else {
                throw Diagnostic(
                    file: file, location: token.location, message: "a row of more than \(Self.cellsOfRow) cells")
            }
        }
        return tables.finished()
    }

    /// The encoding that a page says it has, in its first 2,048 bytes: the name behind `charset=`.
    public static func declaredEncoding(_ bytes: [UInt8]) -> String? {
        let head = bytes.prefix(2048).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        let mark = Array("charset=".utf8)
        guard head.count > mark.count,
            let start = (0...head.count - mark.count).first(where: { head[$0..<$0 + mark.count].elementsEqual(mark) })
        else { return nil }
        let rest = head[(start + mark.count)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
        let name = rest.prefix { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2D || $0 == 0x5F }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}

/// Puts cells together as tags come.
private struct HTMLTables {
    private struct OpenCell {
        let location: Location
        let isHeading: Bool
        let span: Int
        var text = ""
        var targets: [String] = []
    }

    private struct OpenTable {
        var rows: [[HTMLCell]] = []
        var row: [HTMLCell] = []
        var cell: OpenCell?

        mutating func endCell() {
            guard let open = cell else { return }
            cell = nil
            let text = open.text.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
            let made = HTMLCell(
                text: text, location: open.location, isHeading: open.isHeading, targets: open.targets)
            let empty = HTMLCell(text: "", location: open.location, isHeading: open.isHeading)
            row.append(made)
            row.append(contentsOf: repeatElement(empty, count: open.span - 1))
        }

        mutating func endRow() {
            endCell()
            if !row.isEmpty { rows.append(row) }
            row = []
        }
    }

    private var open: [OpenTable] = []
    private var done: [[[HTMLCell]]] = []
    private(set) var cellCount = 0
    var depth: Int { open.count }
    /// Those of the innermost table's present row.
    var cellsOfRow: Int { open.last.map { $0.row.count + ($0.cell?.span ?? 0) } ?? 0 }

    mutating func take(_ token: HTMLToken) {
        switch token.kind {
        case .text(let text):
            guard let last = open.indices.last else { return }
            open[last].cell?.text += text
        case .open(let name, let attributes): begin(name, attributes, at: token.location)
        case .close(let name): end(name)
        }
    }

    private mutating func begin(_ name: String, _ attributes: [String: String], at location: Location) {
        if name == "table" {
            open.append(OpenTable())
            return
        }
        guard let last = open.indices.last else { return }
        switch name {
        case "tr", "thead", "tbody", "tfoot": open[last].endRow()
        case "td", "th":
            open[last].endCell()
            // A span over more columns than any table has is a mistake or an attack.
            let span = min(max(1, attributes["colspan"].flatMap { Int($0) } ?? 1), 100)
            cellCount += span
            open[last].cell = OpenCell(location: location, isHeading: name == "th", span: span)
        default:
            if ["br", "p", "div", "li"].contains(name) { open[last].cell?.text += " " }
            for key in ["href", "onclick"] {
                if let target = attributes[key], !target.isEmpty { open[last].cell?.targets.append(target) }
            }
        }
    }

    private mutating func end(_ name: String) {
        guard let last = open.indices.last else { return }
        switch name {
        case "td", "th": open[last].endCell()
        case "tr", "thead", "tbody", "tfoot": open[last].endRow()
        case "table": endTable()
        default: break
        }
    }

    private mutating func endTable() {
        guard var table = open.popLast() else { return }
        table.endRow()
        if !table.rows.isEmpty { done.append(table.rows) }
    }

    mutating func finished() -> [[[HTMLCell]]] {
        while !open.isEmpty { endTable() }
        return done
    }
}
