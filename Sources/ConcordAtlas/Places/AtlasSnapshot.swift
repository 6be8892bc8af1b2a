public import LocatedText

/// The files of an atlas in memory: of a revision, of a store, or of a folder at one moment.
public struct AtlasSnapshot: Sendable {
    /// As the user named the place.
    public let name: String
    /// The bytes of each file by its path, relative to the atlas, with `/`.
    public let files: [String: [UInt8]]

    public init(name: String, files: [String: [UInt8]]) {
        self.name = name
        self.files = files
    }

    /// The files that an atlas is read from in a folder; throws where it is none, or one cannot be read.
    public init(folder path: String, limits: ReadingLimits = .standard) throws(Diagnostic) {
        let folder = AtlasFolder(path: path, limits: limits)
        var files: [String: [UInt8]] = [:]
        for file in try folder.yamlFiles() { files[file] = try folder.bytes(of: file) }
        // That the glossary is missing is for the reader to say.
        files[GlossaryReader.file] = try? folder.bytes(of: GlossaryReader.file)
        self.init(name: path, files: files)
    }

    /// Whether a file of this path is one that an atlas is read from.
    public static func isRead(_ path: String) -> Bool {
        path.hasSuffix(".yaml") || path.hasSuffix(".yml") || path == GlossaryReader.file
    }

    /// The same files with a limit to what is read of each.
    func place(_ limits: ReadingLimits) -> any AtlasPlace { SnapshotPlace(snapshot: self, limits: limits) }
}

/// A snapshot as a place to read an atlas from.
private struct SnapshotPlace: AtlasPlace {
    let snapshot: AtlasSnapshot
    let limits: ReadingLimits

    func yamlFiles() -> [String] {
        snapshot.files.keys.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
    }

    func name(of file: String) -> String {
        snapshot.name.hasSuffix("/") ? snapshot.name + file : "\(snapshot.name)/\(file)"
    }

    func bytes(of file: String) throws(Diagnostic) -> [UInt8] {
        guard let bytes = snapshot.files[file] else {
            throw Diagnostic(file: name(of: file), location: nil, message: "no such file")
        }
        guard bytes.count <= limits.bytes else {
            throw Diagnostic(
                file: name(of: file), location: nil,
                message: "has \(bytes.count) bytes; at most \(limits.bytes) are read")
        }
        return bytes
    }
}
