import ConcordModel
public import LocatedText

/// Reads libraries of CISO Assistant that hold mappings: YAML with `requirement_mapping_sets` below `objects`, or with the
/// older `requirement_mapping_set`, one set alone.
///
/// Ids stay the URNs of the file, without the part that this project puts before its own.
public struct CISOMappingImporter: Sendable {
    public init() {}

    /// Throws where the file holds no mappings.
    public func mappings(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedMappings {
        let root = try YAMLReader(file: file).read(bytes)
        guard let objects = root["objects"] else {
            throw Diagnostic(file: file, location: root.location, message: "no 'objects' in this file")
        }
        guard let sets = objects["requirement_mapping_sets"] ?? objects["requirement_mapping_set"] else {
            throw Diagnostic(
                file: file, location: objects.location,
                message: "no 'requirement_mapping_sets' among the objects; known too: requirement_mapping_set")
        }
        var reader = CISOReader(file: file, library: root)
        let read = (sets.items ?? [sets]).map { reader.set($0) }
        return ImportedMappings(mappings: read, warnings: reader.warnings)
    }
}

private struct CISOReader {
    let file: String
    let library: Node
    var warnings: [Diagnostic] = []

    init(file: String, library: Node) {
        self.file = file
        self.library = library
    }

    private mutating func warn(_ place: Location, _ message: String) {
        warnings.append(Diagnostic(file: file, location: place, severity: .warning, message: message))
    }

    private mutating func warnOfUnread(_ node: Node, besides known: Set<String>) {
        for entry in node.entries ?? [] where !known.contains(entry.key) {
            warn(entry.keyLocation, "'\(entry.key)' is not read")
        }
    }

    private func text(_ node: Node?) -> String { node?.scalar ?? "" }

    /// A value that may be `null`, which the files write for one that is not there.
    private func nullable(_ node: Node?) -> String { CISOName.isNull(text(node)) ? "" : text(node) }

    mutating func set(_ node: Node) -> ImportedMappings.One {
        warnOfUnread(
            node,
            besides: [
                "urn", "ref_id", "name", "description", "source_framework_urn", "target_framework_urn",
                "requirement_mappings",
            ])
        let language = Language(rawValue: text(library["locale"]).isEmpty ? "en" : text(library["locale"]))
        var document = MappingDocument(
            id: CISOName.id(text(node["urn"])), title: text(node["name"]),
            source: MappingDocument.Side(id: CISOName.id(text(node["source_framework_urn"]))),
            target: MappingDocument.Side(id: CISOName.id(text(node["target_framework_urn"]))),
            provider: text(library["provider"]), date: text(library["publication_date"])
        )
        DraftNotice.apply(to: &document, where: text(node["description"]))
        var places: [Location] = []
        if node["requirement_mappings"]?.items == nil { warn(node.location, "a set without requirement_mappings") }
        for mapping in node["requirement_mappings"]?.items ?? [] {
            guard let entry = entry(mapping, language) else { continue }
            document.entries.append(entry)
            places.append(mapping.location)
        }
        return ImportedMappings.One(document: document, places: places)
    }

    private mutating func entry(_ node: Node, _ language: Language) -> MappingDocument.Entry? {
        warnOfUnread(
            node,
            besides: [
                "source_requirement_urn", "target_requirement_urn", "relationship", "rationale",
                "strength_of_relationship", "annotation",
            ])
        let ids = ["source_requirement_urn", "target_requirement_urn"].map { CISOName.id(text(node[$0])) }
        guard !ids.contains("") else {
            warn(node.location, "an entry without the URN of its source or its target is left out")
            return nil
        }
        guard let relation = RelationWords.relation(text(node["relationship"])) else {
            warn(
                node["relationship"]?.location ?? node.location,
                "'\(text(node["relationship"]))' is no relation, the entry is left out; known: subset, intersect, equal, "
                    + "superset, not_related")
            return nil
        }
        var entry = MappingDocument.Entry(
            sources: [MappingDocument.Item(id: ids[0])], targets: [MappingDocument.Item(id: ids[1])],
            relation: relation)
        let rationale = nullable(node["rationale"])
        entry.rationaleType = RelationWords.rationaleType(rationale)
        // The field is for the type; some files give their reasons in it.
        let words = [entry.rationaleType == nil ? rationale : "", nullable(node["annotation"])].filter { !$0.isEmpty }
        if !words.isEmpty { entry.rationale = LocalizedText([language: words.joined(separator: "\n")]) }
        let strength = nullable(node["strength_of_relationship"])
        entry.strength = Int(strength)
        let place = node["strength_of_relationship"]?.location ?? node.location
        if !strength.isEmpty && entry.strength == nil {
            warn(place, "'\(strength)' is no whole number and is left out")
        }
        if let value = entry.strength, !(0...10).contains(value) {
            warn(place, "a strength of \(value); it goes to 10, so it is left out")
            entry.strength = nil
        }
        return entry
    }
}

/// Ids of ours as URNs and back.
enum CISOName {
    static let library = "urn:concord:risk:library:"
    static let mapping = "urn:concord:risk:req_mapping_set:"
    static let framework = "urn:concord:risk:framework:"
    static let requirement = "urn:concord:risk:req_node:"

    static func isNull(_ text: String) -> Bool { text == "null" || text == "~" }

    static func id(_ urn: String) -> String {
        for prefix in [mapping, framework, requirement] where urn.hasPrefix(prefix) {
            return Self.decoded(String(urn.dropFirst(prefix.count)))
        }
        return urn
    }

    /// URNs stay as they are; other ids are put below `prefix`, what a URN cannot hold as `%` and two digits.
    static func urn(_ id: String, _ prefix: String) -> String {
        if id.hasPrefix("urn:") { return id }
        return prefix
            + id.utf8.map { byte in
                let scalar = Unicode.Scalar(byte)
                let isPlain =
                    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
                    || "-._:".unicodeScalars.contains(scalar)
                return isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
    }

    private static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
