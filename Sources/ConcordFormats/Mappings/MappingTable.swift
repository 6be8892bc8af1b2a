import ConcordModel
import LocatedText

/// Rows below a header, whose cells are asked for by the name of their column.
struct MappingTable {
    struct Column {
        let name: String
        let index: Int
    }

    let file: String
    let header: [Node]
    let rows: [[Node]]
    private let indexes: [String: Int]

    /// - Parameter isHeader: which row is the header; what stands above it is left to the caller.
    init?(_ rows: [[Node]], file: String, isHeader: ([String]) -> Bool) {
        guard
            let start = rows.firstIndex(where: { isHeader($0.map { MappingTable.key($0.scalar ?? "") }) })
        else { return nil }
        self.file = file
        header = rows[start]
        self.rows = Array(rows[(start + 1)...])
        var indexes: [String: Int] = [:]
        for (index, cell) in header.enumerated() {
            let key = Self.key(cell.scalar ?? "")
            if indexes[key] == nil { indexes[key] = index }
        }
        self.indexes = indexes
    }

    /// A heading without case, punctuation and blanks: `FDE #` and `fde#` are one.
    static func key(_ heading: String) -> String {
        String(
            heading.lowercased().unicodeScalars.filter {
                ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "#"
            }.map(Character.init))
    }

    func column(_ names: [String]) -> Int? { names.lazy.compactMap { indexes[$0] }.first }

    func column(where holds: (String) -> Bool) -> Int? {
        indexes.filter { holds($0.key) }.map(\.value).min()
    }

    func cell(_ row: [Node], _ index: Int?) -> (text: String, place: Location)? {
        guard let index, index < row.count, let text = row[index].scalar else { return nil }
        let trimmed = MappingTable.trimmed(text)
        return trimmed.isEmpty ? nil : (trimmed, row[index].location)
    }

    static func trimmed(_ text: String) -> String {
        var scalars = Substring(text).unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }

    /// Warnings for headings that nothing asks for.
    func unread(besides known: Set<Int>) -> [Diagnostic] {
        header.indices.filter { !known.contains($0) && !(header[$0].scalar ?? "").isEmpty }.map { index in
            Diagnostic(
                file: file, location: header[index].location, severity: .warning,
                message: "the column '\(header[index].scalar ?? "")' is not read"
            )
        }
    }

    func warning(_ place: Location, _ message: String) -> Diagnostic {
        Diagnostic(file: file, location: place, severity: .warning, message: message)
    }
}

/// What the cells of a row say where all tables say it alike.
extension MappingTable {
    /// The relation, or a warning: a row whose relation is not known is left out.
    func relation(
        _ row: [Node], _ index: Int?, warnings: inout [Diagnostic]
    ) -> MappingEntry.Relation? {
        guard let cell = cell(row, index) else {
            warnings.append(warning(row.first?.location ?? .start, "a row without a relation is left out"))
            return nil
        }
        guard let relation = RelationWords.relation(cell.text) else {
            warnings.append(
                warning(cell.place, "'\(cell.text)' is no relation, the row is left out; known: \(RelationWords.known)")
            )
            return nil
        }
        return relation
    }

    func strength(_ row: [Node], _ index: Int?, warnings: inout [Diagnostic]) -> Int? {
        guard let cell = cell(row, index) else { return nil }
        guard let strength = Int(cell.text) else {
            warnings.append(warning(cell.place, "'\(cell.text)' is no whole number; the strength is left out"))
            return nil
        }
        return strength
    }
}
