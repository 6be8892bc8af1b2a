import ConcordConformity
import FoundationEssentials
import TextFiles

/// The list of the files of an output with their hashes, by which a later run knows them again.
enum OutputSums {
    static let name = "SHA256SUMS"

    /// The list as a file of the output, in the form of `sha256sum`.
    static func file(of files: [(path: String, contents: String)]) -> (path: String, contents: String) {
        let lines = files.map { file in
            var hash = SHA256()
            hash.add(Array(file.contents.utf8))
            return "\(hash.finish())  \(file.path)\n"
        }
        return (name, lines.sorted().joined())
    }

    /// Why the folder is more than an output of this program; nil where it is one, or empty.
    static func fault(in folder: String) -> String? {
        let manager = FileManager.default
        guard let found = try? manager.subpathsOfDirectory(atPath: folder) else { return "cannot be read" }
        let hashes = self.hashes(of: folder)
        for path in found.sorted() where path != name {
            let full = folder + "/" + path
            let type = (try? manager.attributesOfItem(atPath: full))?[.type] as? FileAttributeType
            if type == .typeDirectory { continue }
            guard type == .typeRegular, let hash = hashes[path] else {
                return "holds '\(path)', which concord did not write"
            }
            guard (try? SHA256.digest(ofFile: full)) == hash else {
                return "holds '\(path)', which was changed since concord wrote it"
            }
        }
        return nil
    }

    private static func hashes(of folder: String) -> [String: String] {
        guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { return [:] }
        var hashes: [String: String] = [:]
        for line in String(decoding: data, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2 else { continue }
            hashes[String(parts[1].drop { $0 == " " })] = String(parts[0])
        }
        return hashes
    }
}
