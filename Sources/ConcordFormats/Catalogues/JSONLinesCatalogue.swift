import LocatedText

/// One object a line: `id`, and where known `title`, `text`, `parent`, `ref`, `assessable`, `lang`.
struct JSONLinesCatalogue {
    let file: String

    func items(from bytes: [UInt8]) throws(Diagnostic) -> [ImportedCatalogue.Item] {
        var items: [ImportedCatalogue.Item] = []
        for (number, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            items.append(try item(Array(line), line: number + 1))
        }
        return items
    }

    private func item(_ line: [UInt8], line number: Int) throws(Diagnostic) -> ImportedCatalogue.Item {
        let node: Node
        do throws(Diagnostic) {
            node = try JSONReader(file: file).read(line)
        } catch {
            throw fault(error.message, number, error.location)
        }
        guard node.entries != nil else { throw fault("\(node.kindName); an object is needed", number, node.location) }
        guard let id = node["id"]?.scalar, !id.isEmpty else {
            throw fault("an item without 'id'", number, node.location)
        }
        var item = ImportedCatalogue.Item(
            id: id, location: Location(line: number, column: node["id"]?.location.column ?? 1))
        item.title = node.text("title")
        item.text = node.text("text")
        item.parent = node.text("parent").nonEmpty
        item.reference = node.text("ref")
        item.language = node.text("lang")
        item.isAssessable = node["assessable"]?.scalar != "false"
        return item
    }

    private func fault(_ message: String, _ line: Int, _ place: Location?) -> Diagnostic {
        Diagnostic(file: file, location: Location(line: line, column: place?.column ?? 1), message: message)
    }
}
