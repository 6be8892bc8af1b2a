import ArgumentParser
import ConcordAtlas
import ConcordModel
import ConcordStore
import FoundationEssentials
import LocatedText

/// One of the two versions of the atlas that are held against each other: a folder, a store, or a revision.
enum VersionInput {
    /// Prints what is wrong and ends with status 66 or 65 where it cannot be used. What single records have wrong is no such
    /// fault: it is part of the answer.
    ///
    /// - Parameter folder: the atlas in whose repository a revision is looked for.
    static func read(_ name: String, atlas folder: String) throws -> AtlasVersion {
        var isDirectory = false
        let exists = FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory)
        let snapshot: AtlasSnapshot
        do throws(Diagnostic) {
            if exists, isDirectory {
                snapshot = try AtlasSnapshot(folder: name)
            } else if exists {
                snapshot = try AtlasStore.read(name)
            } else {
                snapshot = try GitRevision(name, ofAtlas: folder).snapshot()
            }
        } catch {
            Console.error(error)
            throw exists ? ExitCode.badData : ExitCode.noInput
        }
        guard snapshot.files["atlas.yaml"] != nil else {
            Console.error("\(name): error: no atlas.yaml in it; an atlas has one, which names the version of the data")
            throw ExitCode.badData
        }
        do throws(Diagnostic) {
            return try AtlasReader(snapshot).read().version(named: name)
        } catch {
            Console.error(error)
            throw ExitCode.badData
        }
    }
}
