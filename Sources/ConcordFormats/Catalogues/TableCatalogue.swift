import LocatedText

/// Rows of cells under a header: `id`, and where known `title`, `text`, `parent`, `ref`, `assessable`, `lang`.
struct TableCatalogue {
    let file: String
    let separator: Unicode.Scalar

    private static let columns = ["id", "title", "text", "parent", "ref", "assessable", "lang"]
    /// What others call them: `identifier`, `name` and `control_text` are those of NIST's list of SP 800-53.
    private static let synonyms = [
        "identifier": "id", "control_id": "id", "name": "title", "description": "text", "statement": "text",
        "requirement": "text", "control_text": "text", "reference": "ref", "ref_id": "ref", "parent_id": "parent",
        "language": "lang", "locale": "lang",
    ]

    func items(from bytes: [UInt8]) throws(Diagnostic) -> [ImportedCatalogue.Item] {
        let rows = try DelimitedReader(file: file, separator: separator).read(bytes)
        guard let header = rows.first else { return [] }
        let names = header.map { cell in
            let name = (cell.scalar ?? "").lowercased()
            return Self.synonyms[name] ?? name
        }
        guard names.contains("id") else {
            throw Diagnostic(
                file: file, location: header.first?.location,
                message: "no column 'id'; known columns: \(Self.columns.joined(separator: ", "))")
        }
        return try rows.dropFirst().map { row throws(Diagnostic) in try item(row, names) }
    }

    private func item(_ row: [Node], _ names: [String]) throws(Diagnostic) -> ImportedCatalogue.Item {
        var cells: [String: Node] = [:]
        for (name, cell) in zip(names, row) where cells[name] == nil { cells[name] = cell }
        guard let id = cells["id"]?.scalar, !id.isEmpty else {
            throw Diagnostic(file: file, location: row.first?.location, message: "a row without an id")
        }
        var item = ImportedCatalogue.Item(id: id, location: cells["id"]?.location ?? .start)
        item.title = cells["title"]?.scalar ?? ""
        item.text = cells["text"]?.scalar ?? ""
        item.parent = cells["parent"]?.scalar?.nonEmpty
        item.reference = cells["ref"]?.scalar ?? ""
        item.language = cells["lang"]?.scalar ?? ""
        item.isAssessable = !["false", "no", "0"].contains(cells["assessable"]?.scalar?.lowercased() ?? "")
        return item
    }
}
