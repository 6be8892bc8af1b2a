import ConcordModel
import LocatedText

/// A cell with its place.
struct ListCell {
    let text: String
    let location: Location
}

/// The columns of a list by their headings. Case, blanks and punctuation do not tell headings apart.
struct ListColumns {
    private let indexes: [String: Int]
    private let headings: [ListCell]
    private let names: [String: [String]]

    /// - Parameter names: by column, the headings under which it goes.
    init(_ header: [ListCell], names: [String: [String]]) {
        self.names = names
        headings = header
        var indexes: [String: Int] = [:]
        for (index, cell) in header.enumerated() {
            let key = Self.key(cell.text)
            if indexes[key] == nil { indexes[key] = index }
        }
        self.indexes = indexes
    }

    static func key(_ heading: String) -> String {
        String(heading.lowercased().filter { $0.isLetter || $0.isNumber })
    }

    private func index(_ column: String) -> Int? {
        (names[column] ?? []).lazy.compactMap { indexes[Self.key($0)] }.first
    }

    /// How many cells the head has.
    var count: Int { headings.count }

    func has(_ column: String) -> Bool { index(column) != nil }

    /// The cell of a row; nil where there is no such column or nothing stands in it.
    func cell(_ column: String, of row: [ListCell]) -> ListCell? {
        guard let index = index(column), index < row.count else { return nil }
        let text = row[index].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return text.isEmpty ? nil : ListCell(text: text, location: row[index].location)
    }

    /// Which headings nothing was asked of, as one warning.
    func unread(file: String) -> [Diagnostic] {
        let known = Set(names.keys.compactMap(index))
        let rest = headings.indices.filter { !known.contains($0) && !headings[$0].text.isEmpty }
        guard let first = rest.first else { return [] }
        let names = rest.map { "'\(headings[$0].text)'" }.joined(separator: ", ")
        return [
            Diagnostic(
                file: file, location: headings[first].location, severity: .warning,
                message: "not read: \(rest.count == 1 ? "the column" : "the columns") \(names)")
        ]
    }

    /// The fault of a table without a column that it needs.
    func missing(_ column: String, file: String) -> Diagnostic {
        let found = headings.filter { !$0.text.isEmpty }.prefix(8).map { "'\($0.text)'" }.joined(separator: ", ")
        let wanted = (names[column] ?? []).map { "'\($0)'" }.joined(separator: " or ")
        return Diagnostic(
            file: file, location: headings.first?.location ?? .start,
            message: "no column \(wanted); found: \(found.isEmpty ? "nothing" : found)" + Self.hint(found))
    }

    /// `标准` in UTF-8, taken for GB 18030 and saved so.
    private static func hint(_ found: String) -> String {
        found.contains("鏍囧噯")
            ? "; the text is UTF-8 that was read as GB 18030 and saved again: save the page anew, as UTF-8" : ""
    }
}
