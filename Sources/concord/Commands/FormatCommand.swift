import ArgumentParser
import ConcordAtlas
import LocatedText

struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "format",
        abstract: "Bring the files of the atlas into their one form.",
        discussion: """
            The same content has the same bytes: keys in the order of docs/data-model.md, registers by id, quotation marks
            only where they are needed. What a file says does not change. All files are written, or none.
            With --check nothing is written; prints the files that are in another form, and ends with status 1 if there are any.

            EXAMPLES:
              concord format
              concord format atlas/standards/iso-iec.yaml
              concord format --check
            """
    )

    @OptionGroup var atlas: AtlasOptions

    @Flag(help: "Write nothing; print the files that are in another form.")
    var check = false

    @Argument(help: "Atlas folders, or files and folders of an atlas.")
    var paths: [String] = []

    func run() throws {
        var changed: [FormattedFile] = []
        var count = 0
        var faults: [Diagnostic] = []
        for path in paths.isEmpty ? [atlas.folder] : paths {
            do throws(Diagnostic) {
                let part = try AtlasPart(path: path)
                let found = try AtlasFormat(path: part.folder).files(in: part.part)
                count += found.files.count
                changed += found.files.filter { file in
                    !file.isCanonical && !changed.contains { $0.name == file.name }
                }
                faults += found.faults
            } catch {
                Console.error(error)
                throw ExitCode.unread(error)
            }
        }
        guard faults.isEmpty else {
            for fault in faults { Console.error(fault) }
            throw ExitCode.badData
        }
        if !check { try changed.write() }
        for file in changed { Console.output(file.name) }
        let files = "\(count) file\(count == 1 ? "" : "s")"
        Console.error("\(files) read, \(changed.count) \(check ? "in another form" : "written anew")")
        if check, !changed.isEmpty { throw ExitCode.finding }
    }
}
