public import ConcordModel
import LocatedText

extension AtlasReader {
    /// The version that the manifest of an atlas in a folder names, without reading the rest; nil where there is none.
    public static func version(ofAtlas folder: String) -> String? {
        let place = AtlasFolder(path: folder, limits: .standard)
        guard let bytes = try? place.bytes(of: FileShape.manifest.place),
            let root = try? YAMLReader(file: place.name(of: FileShape.manifest.place)).read(bytes)
        else { return nil }
        return root["atlas"]?["version"]?.scalar
    }
}

extension AtlasReading {
    /// The atlas for a comparison with another version: every record field by field, whether this program knows its form or
    /// not, and what it does not know.
    ///
    /// - Parameter name: as the user named the place.
    public func version(named name: String) -> AtlasVersion {
        let own = definitions.filter { !$0.isFormer }
        return AtlasVersion(
            name: name, atlas: atlas, fields: own.map(fields),
            unread: Set(shapeFaults).sorted().map { unread($0, among: own) })
    }

    private func fields(_ definition: ShapeWalk.Definition) -> RecordFields {
        let entries = (definition.record.entries ?? []).filter { !definition.parts.contains($0.key) }
        let file = definition.file.hasPrefix(prefix) ? String(definition.file.dropFirst(prefix.count)) : definition.file
        return RecordFields(
            id: definition.id, kind: definition.kind, file: file,
            fields: entries.map { RecordFields.Field($0.key, Self.items(of: $0.value)) })
    }

    /// The keys of a map have no order, the items of a list have.
    private static func items(of node: Node) -> [String] {
        switch node.content {
        case .scalar(let text): [text]
        case .list(let nodes): nodes.map { text(of: $0) }
        case .map(let entries): members(entries)
        }
    }

    /// - Parameter isInside: whether the node stands in another one; braces then show where a map ends.
    private static func text(of node: Node, isInside: Bool = false) -> String {
        switch node.content {
        case .scalar(let text): return text
        case .list(let nodes): return "[" + nodes.map { text(of: $0, isInside: true) }.joined(separator: ", ") + "]"
        case .map(let entries):
            let members = members(entries).joined(separator: ", ")
            return isInside ? "{\(members)}" : members
        }
    }

    private static func members(_ entries: [Entry]) -> [String] {
        entries.sorted { $0.key < $1.key }.map { "\($0.key): \(text(of: $0.value, isInside: true))" }
    }

    /// A fault with the record that it lies in: the last one that begins before it in the same file.
    private func unread(_ fault: Diagnostic, among definitions: [ShapeWalk.Definition]) -> AtlasVersion.Unread {
        let record = fault.location.flatMap { place in
            definitions.last { $0.file == fault.file && $0.record.location <= place }
        }
        let place = fault.location.map { "\(fault.file):\($0.line):\($0.column)" } ?? fault.file
        return AtlasVersion.Unread(place: place, id: record?.id, message: fault.message)
    }
}
