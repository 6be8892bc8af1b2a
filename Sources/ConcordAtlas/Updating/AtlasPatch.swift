import FoundationEssentials
import LocatedText

/// The patch as a whole.
enum AtlasPatch {
    /// The last part of the path of a folder, `.` resolved.
    static func folderName(_ path: String) -> String {
        let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        return URL(filePath: full).standardized.lastPathComponent
    }

    /// Reads the atlas as it would be, in a folder of its own, and throws the first error that it would then have.
    static func verify(_ files: [FormattedFile], of folder: String) throws(Diagnostic) {
        let manager = FileManager.default
        let copy = manager.temporaryDirectory.appending(path: "concord-update-\(UUID().uuidString)").path
        defer { try? manager.removeItem(atPath: copy) }
        do {
            try manager.copyItem(atPath: folder, toPath: copy)
            for file in files { try Data(file.canonical).write(to: URL(filePath: copy + "/" + file.path)) }
        } catch {
            throw Diagnostic(
                file: folder, location: nil, message: "cannot be copied to check the patch; nothing was written")
        }
        guard let error = try AtlasReader(path: copy).read().diagnostics.first(where: { $0.severity == .error }) else {
            return
        }
        let name = error.file.hasPrefix(copy) ? folder + error.file.dropFirst(copy.count) : error.file
        throw Diagnostic(
            file: name, location: error.location,
            message: "\(error.message); the patch would bring this, so nothing was written")
    }
}
