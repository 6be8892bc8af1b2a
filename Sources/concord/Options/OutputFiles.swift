import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Files that are put in place together: all or none.
///
/// Each is written beside its place first, and a copy of what it replaces is kept. Only when all are there do they take their
/// places, one rename each, so that no file is ever half written; where one cannot, the copies come back.
struct OutputFiles {
    let files: [(path: String, bytes: [UInt8])]

    func replace() throws(OutputFault) {
        let manager = FileManager.default
        defer {
            for file in files {
                for ending in ["new", "old"] { try? manager.removeItem(atPath: beside(file.path, ending)) }
            }
        }
        for file in files {
            do {
                try Data(file.bytes).write(to: URL(filePath: beside(file.path, "new")))
                if manager.fileExists(atPath: file.path) {
                    try manager.copyItem(atPath: file.path, toPath: beside(file.path, "old"))
                }
            } catch {
                throw OutputFault(path: file.path, message: "cannot be written; nothing was changed")
            }
        }
        for (index, file) in files.enumerated() where rename(beside(file.path, "new"), file.path) != 0 {
            for earlier in files[..<index] { restore(earlier.path) }
            throw OutputFault(path: file.path, message: "cannot be replaced; nothing was changed")
        }
    }

    private func restore(_ path: String) {
        let old = beside(path, "old")
        if FileManager.default.fileExists(atPath: old) {
            _ = rename(old, path)
        } else {
            try? FileManager.default.removeItem(atPath: path)
        }
    }

    private func beside(_ path: String, _ ending: String) -> String {
        let url = URL(filePath: path)
        let name = ".\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).\(ending)"
        return url.deletingLastPathComponent().appending(path: name).path
    }
}
