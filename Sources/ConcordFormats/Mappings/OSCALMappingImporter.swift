import ConcordModel
public import LocatedText

/// Reads OSCAL mapping-collections in JSON, from 1.2.0 on.
///
/// 1.2.0 gave `confidence-score` and `coverage` their values under `STRVALUE`; later versions under `category`,
/// `percentage` and `target-coverage`. Both are read. What was written by us comes back whole.
public struct OSCALMappingImporter: Sendable {
    public init() {}

    /// Throws where the file is no mapping-collection.
    public func mappings(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedMappings {
        let root = try JSONReader(file: file).read(bytes)
        guard let collection = root["mapping-collection"] else {
            throw Diagnostic(file: file, location: root.location, message: "no 'mapping-collection' in this file")
        }
        guard let mappings = collection["mappings"] else {
            throw Diagnostic(
                file: file, location: collection.location, message: "a mapping-collection without 'mappings'")
        }
        var reader = OSCALReader(file: file, collection: collection)
        // One mapping may stand alone, without a list around it.
        let nodes = mappings.items ?? [mappings]
        let read = nodes.map { reader.mapping($0, isOnly: nodes.count == 1) }
        return ImportedMappings(mappings: read, warnings: reader.warnings)
    }
}

/// Takes a mapping-collection apart and keeps what it could not take over.
private struct OSCALReader {
    let file: String
    let collection: Node
    var warnings: [Diagnostic] = []

    init(file: String, collection: Node) {
        self.file = file
        self.collection = collection
    }

    private mutating func warn(_ node: Node, _ message: String) {
        warnings.append(Diagnostic(file: file, location: node.location, severity: .warning, message: message))
    }

    private mutating func warnOfUnread(_ node: Node, besides known: Set<String>, in place: String) {
        for entry in node.entries ?? [] where !known.contains(entry.key) {
            warnings.append(
                Diagnostic(
                    file: file, location: entry.keyLocation, severity: .warning,
                    message: "'\(entry.key)' of \(place) is not read")
            )
        }
    }

    private func own(_ node: Node, _ name: String) -> String {
        let found = (node["props"]?.items ?? []).first {
            $0["name"]?.scalar == name && $0["ns"]?.scalar == OSCALNames.namespace
        }
        guard let found else { return "" }
        return found["remarks"]?.scalar ?? found["value"]?.scalar ?? ""
    }

    // MARK: - Mapping

    mutating func mapping(_ node: Node, isOnly: Bool) -> ImportedMappings.One {
        let provenance = collection["provenance"] ?? node
        let metadata = collection["metadata"] ?? node
        let title = own(provenance, "title")
        let id = own(provenance, "id")
        let foreign = (node["uuid"] ?? collection["uuid"])?.scalar ?? ""
        let isOurs = !own(node["source-resource"] ?? node, "id").isEmpty
        var document = MappingDocument(
            id: isOurs ? id : foreign, title: isOurs ? title : metadata["title"]?.scalar ?? "",
            source: side(node["source-resource"]), target: side(node["target-resource"]),
            provider: isOurs ? own(provenance, "provider") : metadata["parties"]?.items?.first?["name"]?.scalar ?? "",
            author: own(provenance, "author"), reviewer: own(provenance, "reviewer"),
            date: isOurs ? own(provenance, "date") : String((metadata["last-modified"]?.scalar ?? "").prefix(10))
        )
        document.method = method(node["method"] ?? provenance["method"])
        document.status = own(provenance, "status").isEmpty ? status(node["status"] ?? provenance["status"]) : nil
        let rationale = node["matching-rationale"]?.scalar ?? provenance["matching-rationale"]?.scalar ?? ""
        warnOfUnread(
            node,
            besides: [
                "uuid", "method", "matching-rationale", "status", "source-resource", "target-resource", "maps", "props",
                "mapping-description", "source-gap-summary", "target-gap-summary",
            ], in: "a mapping")
        if !isOurs {
            warnOfUnread(provenance, besides: ["method", "matching-rationale", "status"], in: "the provenance")
            for side in [node["source-resource"], node["target-resource"]].compactMap({ $0 }) {
                warnOfUnread(side, besides: ["type", "href"], in: "a resource")
            }
        }
        var places: [Location] = []
        for map in node["maps"]?.items ?? [] {
            guard let entry = entry(map, inherited: RelationWords.rationaleType(rationale)) else { continue }
            document.entries.append(entry)
            places.append(map.location)
        }
        for (summary, isTarget) in [(node["source-gap-summary"], false), (node["target-gap-summary"], true)] {
            for (item, place) in gaps(summary) {
                document.entries.append(
                    MappingDocument.Entry(
                        sources: isTarget ? [] : [item], targets: isTarget ? [item] : [], relation: .noRelationship))
                places.append(place)
            }
        }
        return ImportedMappings.One(document: document, places: places)
    }

    private func side(_ node: Node?) -> MappingDocument.Side {
        guard let node else { return MappingDocument.Side(id: "") }
        let href = node["href"]?.scalar ?? ""
        let resource = (collection["back-matter"]?["resources"]?.items ?? []).first {
            "#" + ($0["uuid"]?.scalar ?? "-") == href
        }
        let ownTitle = resource.map { own($0, "title") } ?? ""
        let title = ownTitle.isEmpty ? resource?["title"]?.scalar ?? "" : ownTitle
        let address = resource.map { $0["rlinks"]?.items?.first?["href"]?.scalar ?? "" } ?? href
        let id = own(node, "id")
        let foreign = address.isEmpty ? (title.isEmpty ? href : title) : FileName(address).stem
        return MappingDocument.Side(id: id.isEmpty ? foreign : id, title: title, address: address)
    }

    private mutating func method(_ node: Node?) -> Method {
        guard let node, let text = node.scalar else { return .unknown }
        guard let method = Method(rawValue: text) else {
            warn(node, "'\(text)' is no method; known: human, automation, hybrid")
            return .unknown
        }
        return method
    }

    private mutating func status(_ node: Node?) -> Mapping.Status? {
        guard let node, let text = node.scalar else { return nil }
        switch text {
        case "complete": return .complete
        case "not-complete": return .partial
        case "draft": return .draft
        default:
            warn(node, "the status '\(text)' is not taken over; known: complete, not-complete, draft")
            return nil
        }
    }

    private mutating func gaps(_ summary: Node?) -> [(MappingDocument.Item, Location)] {
        (summary?["unmapped-controls"]?.items ?? []).flatMap { control -> [(MappingDocument.Item, Location)] in
            if let matching = control["matching"] { warn(matching, "a pattern of ids is not read; write the ids out") }
            return (control["with-ids"]?.items ?? []).compactMap { id in
                id.scalar.map { (MappingDocument.Item(id: $0), id.location) }
            }
        }
    }

    // MARK: - Entry

    private mutating func entry(_ node: Node, inherited: MappingEntry.RationaleType?) -> MappingDocument.Entry? {
        guard let relation = relation(node) else { return nil }
        warnOfUnread(
            node,
            besides: [
                "uuid", "ns", "matching-rationale", "relationship", "sources", "targets", "qualifiers",
                "confidence-score", "coverage", "props", "remarks",
            ], in: "a map")
        var entry = MappingDocument.Entry(
            id: own(node, "id"), sources: items(node["sources"]), targets: items(node["targets"]), relation: relation,
            strength: Int(own(node, "strength")), isContrary: own(node, "contrary") == "yes",
            isIncompatible: own(node, "incompatible") == "yes", note: own(node, "note"),
            score: own(node, "score")
        )
        let isOurs = ["id", "strength", "rationale-type", "contrary", "incompatible", "note", "score"].contains {
            !own(node, $0).isEmpty
        }
        for property in node["props"]?.items ?? [] where property["ns"]?.scalar != OSCALNames.namespace {
            warn(property, "the property '\(property["name"]?.scalar ?? "")' of a map is not taken over")
        }
        if !isOurs, node["props"] == nil { entry.id = node["uuid"]?.scalar ?? "" }
        if own(node, "rationale-type").isEmpty {
            entry.rationaleType = node["matching-rationale"]?.scalar.flatMap(RelationWords.rationaleType) ?? inherited
        }
        entry.rationale = rationale(node)
        entry.confidence = confidence(node["confidence-score"])
        if let coverage = node["coverage"] { warn(coverage, "the coverage of \(value(coverage)) is not taken over") }
        let hasOwnFlags = entry.isContrary || entry.isIncompatible
        for qualifier in node["qualifiers"]?.items ?? [] where !hasOwnFlags {
            if qualifier["predicate"]?.scalar == "has-incompatibility" {
                entry.isIncompatible = true
            } else {
                warn(qualifier, "a qualifier that is no incompatibility is not taken over")
            }
        }
        return entry
    }

    private func rationale(_ node: Node) -> LocalizedText {
        var words: [Language: String] = [:]
        if let english = node["remarks"]?.scalar { words[.english] = english }
        for property in node["props"]?.items ?? [] where property["ns"]?.scalar == OSCALNames.namespace {
            guard let name = property["name"]?.scalar, name.hasPrefix("rationale-"), name != "rationale-type" else {
                continue
            }
            words[Language(rawValue: String(name.dropFirst("rationale-".count)))] =
                property["remarks"]?.scalar ?? property["value"]?.scalar
        }
        return LocalizedText(words)
    }

    private mutating func relation(_ node: Node) -> MappingEntry.Relation? {
        // A relationship is one word; some writers wrap it with its type.
        guard let field = node["relationship"], let word = field.scalar ?? field["type"]?.scalar else {
            warn(node, "a map without a relationship is left out")
            return nil
        }
        let namespace = node["ns"]?.scalar ?? field["ns"]?.scalar ?? OSCALNames.oscalNamespace
        if namespace == OSCALNames.namespace && word == OSCALNames.noCounterpart { return .noRelationship }
        if namespace == OSCALNames.namespace && word == OSCALNames.suggested { return .related }
        guard let relation = RelationWords.relation(word) else {
            warn(field, "'\(word)' is no relation, the map is left out; known: \(RelationWords.known)")
            return nil
        }
        if namespace != OSCALNames.namespace && namespace != OSCALNames.oscalNamespace {
            warn(field, "the relation '\(word)' is of the namespace '\(namespace)' and may mean something else")
        }
        if word == "equivalent-to" { warn(field, "'equivalent-to' is taken for equal") }
        return relation
    }

    private mutating func items(_ node: Node?) -> [MappingDocument.Item] {
        (node?.items ?? []).compactMap { item in
            guard let id = item["id-ref"]?.scalar, id != OSCALNames.nothing else { return nil }
            if let type = item["type"], type.scalar != "control" {
                warn(type, "the type '\(type.scalar ?? "")' of an item is not taken over")
            }
            warnOfUnread(item, besides: ["type", "id-ref", "props", "remarks"], in: "an item")
            for property in item["props"]?.items ?? [] where property["ns"]?.scalar != OSCALNames.namespace {
                warn(property, "the property '\(property["name"]?.scalar ?? "")' of an item is not taken over")
            }
            return MappingDocument.Item(id: id, title: own(item, "title"), text: item["remarks"]?.scalar ?? "")
        }
    }

    /// `category`, or a number under `percentage` or, in 1.2.0, either under `STRVALUE`.
    private mutating func confidence(_ node: Node?) -> Confidence? {
        guard let node else { return nil }
        let text = node["category"]?.scalar ?? value(node)
        if let confidence = RelationWords.confidence(text) { return confidence }
        if text != "unspecified" {
            warn(node, "a confidence of '\(text)' is not taken over; known: high, medium, low")
        }
        return nil
    }

    private func value(_ node: Node) -> String {
        node.scalar
            ?? ["STRVALUE", "percentage", "target-coverage"].lazy.compactMap { node[$0]?.scalar }.first ?? "nothing"
    }
}
