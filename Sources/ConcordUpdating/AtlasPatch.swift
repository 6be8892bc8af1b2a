import ConcordAtlas
import LocatedText
import TextFiles

/// The patch as a whole.
enum AtlasPatch {
    /// The last part of the path of a folder, `.` and links resolved.
    static func folderName(_ path: String) -> String {
        RealPath.of(path).split(separator: "/").last.map(String.init) ?? path
    }

    /// Reads the atlas as it would be, in memory, and throws the first error that it would then have.
    static func verify(_ files: [FormattedFile], of folder: String) throws(Diagnostic) {
        var all = try AtlasSnapshot(folder: folder).files
        for file in files { all[file.path] = file.canonical }
        let reading = try AtlasReader(AtlasSnapshot(name: folder, files: all)).read()
        guard let error = reading.diagnostics.first(where: { $0.severity == .error }) else { return }
        throw Diagnostic(
            file: error.file, location: error.location,
            message: "\(error.message); the patch would bring this, so nothing was written")
    }
}
