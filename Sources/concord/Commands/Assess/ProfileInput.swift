import ArgumentParser
import ConcordConformity
import ConcordFindings
import ConcordModel
import LocatedText

/// The profile of a system from a file.
enum ProfileInput {
    /// The profile; prints what is wrong and ends with status 66 or 65 where it cannot be used.
    static func read(_ path: String, on view: AtlasOnDay) throws -> SystemProfile {
        let bytes = try InputFile.bytes(of: path)
        let found: [Diagnostic]
        do throws(Diagnostic) {
            let root = try YAMLReader(file: path).read(bytes)
            let (profile, diagnostics) = ProfileReader(
                file: path, questions: view.atlas.contents.questions, view: view
            ).read(root)
            for diagnostic in diagnostics { Console.error(diagnostic) }
            guard diagnostics.contains(where: { $0.severity == .error }) else { return profile }
            found = []
        } catch {
            found = [error]
        }
        for diagnostic in found { Console.error(diagnostic) }
        throw ExitCode.badData
    }
}
