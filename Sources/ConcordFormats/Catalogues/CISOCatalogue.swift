import LocatedText

/// A framework of a CISO Assistant library: `objects.framework.requirement_nodes`, or the first of `objects.frameworks`.
struct CISOCatalogue {
    let file: String

    func items(of root: Node) throws(Diagnostic) -> [ImportedCatalogue.Item] {
        let objects = root["objects"]
        guard let framework = objects?["framework"] ?? objects?["frameworks"]?.items?.first,
            let nodes = framework["requirement_nodes"]?.items
        else {
            throw Diagnostic(
                file: file, location: root.location,
                message: "no CISO Assistant framework: no objects.framework.requirement_nodes")
        }
        var items: [ImportedCatalogue.Item] = []
        for node in nodes {
            guard let urn = node.text("urn").nonEmpty else {
                throw Diagnostic(file: file, location: node.location, message: "a requirement node without 'urn'")
            }
            var item = ImportedCatalogue.Item(id: Self.id(urn), location: node["urn"]?.location ?? node.location)
            item.title = node.text("name")
            item.text = node.text("description")
            item.parent = node.text("parent_urn").nonEmpty.map(Self.id)
            item.reference = node.text("ref_id")
            item.isAssessable = node.text("assessable") == "true"
            item.language = framework.text("locale").nonEmpty ?? root.text("locale")
            items.append(item)
        }
        return items
    }

    /// What a URN says behind `urn:<packager>:risk:req_node:<framework>:`, which is the item's own and may hold colons: the
    /// annex of one framework has `5.2` and `5.2:1`. The last part of a URN that is shorter.
    private static func id(_ urn: String) -> String {
        let parts = urn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return parts.last.map(String.init) ?? urn
    }
}
