import FoundationEssentials
import TextFiles

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
/// places, one rename each, so that no file is ever half written; where one cannot, the copies come back. A symbolic link stays one:
/// what it leads to is replaced.
struct OutputFiles {
    private struct File {
        /// As the user named it.
        let path: String
        let place: String
        let bytes: [UInt8]
    }

    private let files: [File]

    init(files: [(path: String, bytes: [UInt8])]) {
        self.files = files.map { File(path: $0.path, place: RealPath.of($0.path), bytes: $0.bytes) }
    }

    /// - Throws: where one of the files cannot be written; then none is changed.
    func replace() throws(OutputFault) {
        let manager = FileManager.default
        defer {
            for file in files {
                for ending in ["new", "old"] { try? manager.removeItem(atPath: beside(file.place, ending)) }
            }
        }
        for file in files {
            do {
                try Data(file.bytes).write(to: URL(filePath: beside(file.place, "new")))
                if manager.fileExists(atPath: file.place) {
                    try manager.copyItem(atPath: file.place, toPath: beside(file.place, "old"))
                }
            } catch {
                throw OutputFault(path: file.path, message: "cannot be written; nothing was changed")
            }
        }
        for (index, file) in files.enumerated() where rename(beside(file.place, "new"), file.place) != 0 {
            for earlier in files[..<index] { restore(earlier.place) }
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
