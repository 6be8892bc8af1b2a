import FoundationEssentials
import LocatedText
import TextFiles

/// The files of an atlas on disk.
struct AtlasFolder: AtlasPlace {
    /// As the user named it, with which messages begin.
    let path: String
    let limits: ReadingLimits
    /// Where the path leads: a folder is not listed through a link.
    private let place: String

    init(path: String, limits: ReadingLimits) {
        self.path = path
        self.limits = limits
        place = RealPath.of(path)
    }

    /// The YAML files under the folder, relative to it, sorted; throws where there is no such folder. Those that end on
    /// `.yml` are among them, so that the reader can say that it does not know them.
    func yamlFiles() throws(Diagnostic) -> [String] {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: place, isDirectory: &isDirectory) else {
            throw Diagnostic(
                file: path, location: nil, message: "no such folder; an atlas is a folder with atlas.yaml in it")
        }
        guard isDirectory else {
            throw Diagnostic(file: path, location: nil, message: "a file; an atlas is a folder with atlas.yaml in it")
        }
        do {
            return try FileManager.default.subpathsOfDirectory(atPath: place).filter {
                $0.hasSuffix(".yaml") || $0.hasSuffix(".yml")
            }.sorted()
        } catch {
            throw Diagnostic(file: path, location: nil, message: "the folder cannot be listed")
        }
    }

    func name(of file: String) -> String { path.hasSuffix("/") ? path + file : path + "/" + file }

    func bytes(of file: String) throws(Diagnostic) -> [UInt8] {
        try ByteFile.bytes(of: name(of: file), limit: limits.bytes)
    }
}
