import ArgumentParser
import ConcordAtlas
import ConcordModel
import ConcordStore
import FoundationEssentials
import LocatedText

struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Compile the atlas into a store: one SQLite file.",
        discussion: """
            The file holds the files of the atlas with their hashes and a table of the records with their names in each
            language. `concord changes --between` takes such files; any program that reads SQLite does. An earlier store of the
            same name is replaced once the new one is whole.

            EXAMPLES:
              concord build --out atlas.sqlite
              sqlite3 atlas.sqlite "SELECT id, words FROM label WHERE kind = 'rule' AND language = 'en'"
            """
    )

    @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
    var out: String

    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        if FileManager.default.fileExists(atPath: out), !AtlasStore.isStore(out) {
            Console.error("\(out): error: is there and is no store; name another file")
            throw ExitCode.inputOutput
        }
        let snapshot: AtlasSnapshot
        let reading: AtlasReading
        do throws(Diagnostic) {
            snapshot = try AtlasSnapshot(folder: atlas.folder)
            reading = try AtlasReader(snapshot).read()
        } catch {
            Console.error(error)
            throw ExitCode.unread(error)
        }
        try AtlasOptions.refuseFaults(of: reading)
        do throws(Diagnostic) {
            try AtlasStore.write(snapshot, reading, to: out)
        } catch {
            Console.error(error)
            throw ExitCode.inputOutput
        }
        Console.error("\(snapshot.files.count) files of the atlas \(reading.atlas.version) written to \(out)")
    }
}
