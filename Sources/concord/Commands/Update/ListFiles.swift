import ConcordFormats
import FoundationEssentials
import LocatedText

/// The files in which a list was saved.
enum ListFiles {
    /// The files of the arguments; the YAML files of a folder where the format is a file a document.
    static func paths(_ arguments: [String], of format: DocumentListFormat) throws(Diagnostic) -> [String] {
        var paths: [String] = []
        for path in arguments {
            var isDirectory = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
                throw Diagnostic(file: path, location: nil, message: "no such file")
            }
            guard isDirectory else {
                paths.append(path)
                continue
            }
            guard format == .relaton else {
                throw Diagnostic(file: path, location: nil, message: "a folder; a file is needed here")
            }
            let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
            let found = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
            guard !found.isEmpty else {
                throw Diagnostic(
                    file: path, location: nil, message: "a folder without a YAML file; Relaton keeps one a document")
            }
            paths += found.map { (path.hasSuffix("/") ? path : path + "/") + $0 }
        }
        return paths
    }
}
