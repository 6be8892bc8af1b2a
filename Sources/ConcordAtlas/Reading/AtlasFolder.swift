import FoundationEssentials
import LocatedText

/// The files of an atlas on disk.
struct AtlasFolder: AtlasPlace {
    let path: String
    let limits: ReadingLimits

    /// The YAML files under the folder, relative to it, sorted; throws where there is no such folder. Those that end on
    /// `.yml` are among them, so that the reader can say that it does not know them.
    func yamlFiles() throws(Diagnostic) -> [String] {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw Diagnostic(
                file: path, location: nil, message: "no such folder; an atlas is a folder with atlas.yaml in it")
        }
        guard isDirectory else {
            throw Diagnostic(file: path, location: nil, message: "a file; an atlas is a folder with atlas.yaml in it")
        }
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: path).filter {
                $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
            }.sorted()
        } catch {
            throw Diagnostic(file: path, location: nil, message: "the folder cannot be listed")
        }
    }

    func name(of file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }

    func bytes(of file: String) throws(Diagnostic) -> [UInt8] {
        try Self.bytes(at: name(of: file), limits: limits)
    }

    /// The bytes of a file; throws where it is missing, a folder, too large or unreadable.
    static func bytes(at name: String, limits: ReadingLimits) throws(Diagnostic) -> [UInt8] {
        func fault(_ message: String) -> Diagnostic { Diagnostic(file: name, location: nil, message: message) }
        guard FileManager.default.fileExists(atPath: name) else { throw fault("no such file") }
        let attributes = try? FileManager.default.attributesOfItem(atPath: name)
        if attributes?[.type] as? FileAttributeType == .typeDirectory { throw fault("a folder; a file is needed here") }
        if let size = attributes?[.size] as? Int, size > limits.bytes {
            throw fault("has \(size) bytes; at most \(limits.bytes) are read")
        }
        guard let data = try? Data(contentsOf: URL(filePath: name)) else { throw fault("cannot be read") }
        return [UInt8](data)
    }
}
