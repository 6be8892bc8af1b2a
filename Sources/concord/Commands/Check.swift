import ArgumentParser
import ConcordAtlas
import ConcordModel
import FoundationEssentials
import LocatedText

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say whether the atlas is whole and consistent.",
        discussion: """
            Prints every fault as path:line:column: error|warning: what is wrong and what would be right,
            then the number of records of every kind. Ends with status 1 if there is an error.

            EXAMPLES:
              concord check
              concord check atlas/standards/iso-iec.yaml
              concord check --json | jq .counts
            """
    )

    @OptionGroup var output: OutputOptions
    @OptionGroup var atlas: AtlasOptions

    @Argument(help: "Atlas folders, or files of an atlas to report on alone.")
    var paths: [String] = []

    func run() throws {
        var failed = false
        for target in paths.isEmpty
            ? [CheckTarget(folder: atlas.folder, file: nil)] : paths.map(CheckTarget.init(path:))
        {
            let reading: AtlasReading
            do throws(Diagnostic) {
                reading = try AtlasReader(path: target.folder).read()
            } catch {
                Console.error(error)
                throw ExitCode.noInput
            }
            let report = CheckReport(reading: reading, file: target.file)
            Console.output(output.isJSON ? report.json : report.text)
            if report.errorCount > 0 { failed = true }
        }
        if failed { throw ExitCode.finding }
    }
}

/// An atlas folder, and the one file of it that a report is wanted on.
private struct CheckTarget {
    let folder: String
    let file: String?

    init(folder: String, file: String?) {
        self.folder = folder
        self.file = file
    }

    /// A folder is an atlas; a file belongs to the nearest folder above it that has `atlas.yaml`.
    init(path: String) {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), !isDirectory else {
            self.init(folder: path, file: nil)
            return
        }
        var folder = URL(filePath: path).deletingLastPathComponent()
        for _ in 0..<4 {
            if FileManager.default.fileExists(atPath: folder.appending(path: "atlas.yaml").path) {
                let root = folder.standardized.path
                let file = URL(filePath: path).standardized.path
                self.init(folder: root, file: file)
                return
            }
            folder = folder.deletingLastPathComponent()
        }
        self.init(folder: path, file: nil)
    }
}
