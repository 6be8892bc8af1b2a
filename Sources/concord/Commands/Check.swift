import ArgumentParser
import ConcordAtlas
import LocatedText

struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say whether the atlas is whole and consistent.",
        discussion: """
            Prints every fault as path:line:column: error|warning: what is wrong and what would be right,
            then the number of records of every kind. Ends with status 1 if there is an error.

            EXAMPLES:
              concord check
              concord check atlas/standards
              concord check atlas/standards/iso-iec.yaml
              concord check --json | jq .counts
            """
    )

    @OptionGroup var output: OutputOptions
    @OptionGroup var atlas: AtlasOptions

    @Argument(help: "Atlas folders, or files and folders of an atlas to report on alone.")
    var paths: [String] = []

    func run() throws {
        var failed = false
        for path in paths.isEmpty ? [atlas.folder] : paths {
            let part: AtlasPart
            let reading: AtlasReading
            do throws(Diagnostic) {
                part = try AtlasPart(path: path)
                reading = try AtlasReader(path: part.folder).read()
            } catch {
                Console.error(error)
                throw ExitCode.unread(error)
            }
            let report = CheckReport(reading: reading, part: part)
            Console.output(output.isJSON ? report.json : report.text)
            if report.errorCount > 0 { failed = true }
        }
        if failed { throw ExitCode.finding }
    }
}
