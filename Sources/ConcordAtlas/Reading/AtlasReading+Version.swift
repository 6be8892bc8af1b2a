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

    private static func items(of node: Node) -> [String] {
        switch node.content {
        case .scalar(let text): [text]
        case .list(let nodes): nodes.map(text)
        case .map(let entries): entries.map { "\($0.key): \(text(of: $0.value))" }
        }
    }

    private static func text(of node: Node) -> String {
        switch node.content {
        case .scalar(let text): text
        case .list(let nodes): "[" + nodes.map(text).joined(separator: ", ") + "]"
        case .map(let entries): entries.map { "\($0.key): \(text(of: $0.value))" }.joined(separator: ", ")
        }
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
