import FoundationEssentials

/// Why an output could not be written, and where.
struct OutputFault: Error, CustomStringConvertible {
    let path: String
    let message: String

    var description: String { "\(path): error: \(message)" }
}

/// A folder of output that is written beside and put in place whole: earlier output stays untouched until the new is there.
struct OutputFolder {
    private let path: String
    private let manager = FileManager.default

    init(path: String) {
        self.path = path
    }

    /// Only folders that hold nothing but what this program wrote are replaced.
    private static let known: Set<String> = ["index.html", "charts", "data", "oscal", "tracker.csv"]

    private static func isOurs(_ name: String) -> Bool {
        known.contains(name) || (name.hasPrefix("dossier-") && name.hasSuffix(".md"))
    }

    func address(of file: String) -> String {
        URL(filePath: path).standardized.appending(path: file).absoluteURL.path
    }

    func replace(with files: [(path: String, contents: String)]) throws {
        let target = URL(filePath: path).standardized
        try checkTarget(target)
        let beside = target.deletingLastPathComponent()
            .appending(path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).new")
        defer { try? manager.removeItem(at: beside) }
        do {
            for file in files {
                let url = beside.appending(path: file.path)
                try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.contents.utf8).write(to: url)
            }
        } catch {
            throw OutputFault(path: path, message: "cannot be written; nothing was changed")
        }
        try putInPlace(beside, target)
    }

    private func checkTarget(_ target: URL) throws {
        var isDirectory = false
        guard manager.fileExists(atPath: target.path, isDirectory: &isDirectory) else { return }
        guard isDirectory else { throw OutputFault(path: path, message: "is a file; --out takes a folder") }
        guard let contents = try? manager.contentsOfDirectory(atPath: target.path) else {
            throw OutputFault(path: path, message: "cannot be read; nothing was changed")
        }
        if let other = contents.sorted().first(where: { !Self.isOurs($0) }) {
            throw OutputFault(
                path: path, message: "holds '\(other)', which this program did not write; name an empty or a new folder"
            )
        }
    }

    /// The old folder steps aside, the new one takes its name, the old one goes; where that fails it returns.
    private func putInPlace(_ beside: URL, _ target: URL) throws {
        let old = target.deletingLastPathComponent()
            .appending(path: ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).old")
        let hadOld = manager.fileExists(atPath: target.path)
        do {
            if hadOld { try manager.moveItem(at: target, to: old) }
        } catch {
            throw OutputFault(path: path, message: "cannot be replaced; nothing was changed")
        }
        do {
            try manager.moveItem(at: beside, to: target)
        } catch {
            if hadOld { try? manager.moveItem(at: old, to: target) }
            throw OutputFault(path: path, message: "cannot be written; nothing was changed")
        }
        if hadOld { try? manager.removeItem(at: old) }
    }
}
