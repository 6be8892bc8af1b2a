import LocatedText

/// An OSCAL catalog as JSON or YAML: groups are headings, controls and their enhancements requirements.
struct OSCALCatalogue {
    let file: String

    /// The catalog of SP 800-53 has 10 MB, and its controls nest deeper than most files do.
    static let limits = ReadingLimits(bytes: 64 << 20, depth: 64)

    func items(of root: Node) throws(Diagnostic) -> [ImportedCatalogue.Item] {
        guard let catalog = root["catalog"] else {
            throw Diagnostic(file: file, location: root.location, message: "no OSCAL catalog: no 'catalog' at the top")
        }
        var items: [ImportedCatalogue.Item] = []
        add(catalog, under: nil, to: &items)
        return items
    }

    private func add(_ node: Node, under parent: String?, to items: inout [ImportedCatalogue.Item]) {
        for group in node["groups"]?.items ?? [] {
            // A group may do without an id; what is in it then stands under what is above it.
            let id = group.text("id").nonEmpty
            if let id { items.append(item(group, id: id, parent: parent, isAssessable: false)) }
            add(group, under: id ?? parent, to: &items)
        }
        for control in node["controls"]?.items ?? [] {
            guard let id = control.text("id").nonEmpty else { continue }
            if property("status", of: control)?.lowercased() == "withdrawn" { continue }
            items.append(item(control, id: id, parent: parent, isAssessable: true))
            add(control, under: id, to: &items)
        }
    }

    private func item(_ node: Node, id: String, parent: String?, isAssessable: Bool) -> ImportedCatalogue.Item {
        var item = ImportedCatalogue.Item(id: id, location: node["id"]?.location ?? node.location)
        let labels = parameters(of: node)
        item.title = node.text("title")
        item.text = (node["parts"]?.items ?? []).filter { ["statement", "overview"].contains($0.text("name")) }
            .flatMap { prose(of: $0) }.map { Self.filling($0, with: labels) }.joined(separator: " ")
        item.parent = parent
        item.reference = property("label", of: node) ?? id
        item.isAssessable = isAssessable
        return item
    }

    private func property(_ name: String, of node: Node) -> String? {
        node["props"]?.items?.first { $0.text("name") == name }?.text("value")
    }

    private func prose(of part: Node) -> [String] {
        [part.text("prose")].filter { !$0.isEmpty } + (part["parts"]?.items ?? []).flatMap { prose(of: $0) }
    }

    private func parameters(of node: Node) -> [String: String] {
        let pairs = (node["params"]?.items ?? []).map { parameter in
            let choices = (parameter["select"]?["choice"]?.items ?? []).compactMap(\.scalar).joined(separator: ", ")
            return (parameter.text("id"), parameter.text("label").nonEmpty ?? choices)
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// The text with `{{ insert: param, id }}` replaced by what the parameter is called.
    static func filling(_ text: String, with labels: [String: String]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
            result += rest[..<open.lowerBound]
            let words = rest[open.upperBound..<close.lowerBound].split(whereSeparator: { $0 == " " || $0 == "," })
            result += labels[words.last.map(String.init) ?? ""] ?? ""
            rest = rest[close.upperBound...]
        }
        return result + rest
    }
}
