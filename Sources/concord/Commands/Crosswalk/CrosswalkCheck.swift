import ArgumentParser
import ConcordAtlas
import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import FoundationEssentials
import LocatedText

struct CrosswalkCheck: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Hold mappings against their catalogues and against themselves.",
        discussion: """
            Prints path:line:column: error|warning: ids that are in neither catalogue, reversed and repeated entries, strengths
            out of range or at odds with the relation, entries that cannot all be true, entries judged on other statements than
            today's, and what a mapping of our own lacks. Ends with status 1 if there is an error.
            --stamp writes the hash of today's statements into the entries of an atlas file and changes nothing else.

            EXAMPLES:
              concord crosswalk check atlas/mappings/*.yaml
              concord crosswalk check draft.tsv --source eu-ai-act --target iso-iec-42001-2023
              concord crosswalk check --stamp atlas/mappings/eu-ai-act__tc260-003.yaml
            """
    )

    @Argument(help: "Mapping files of an atlas, or files in an exchange format.")
    var files: [String]

    @Flag(help: "Write the hash of today's statements into the entries that have none or an old one.")
    var stamp = false

    @OptionGroup var input: MappingInput
    @OptionGroup var output: OutputOptions

    func run() throws {
        let files = try self.files.uniqued.map {
            try MappingFile($0, as: input.from?.format)
        }
        let reading = try input.reading(with: files)
        let statements = Statements(reading.atlas, on: reading.atlas.recorded)
        if stamp { return try stampAll(files, reading, statements) }
        var diagnostics: [Diagnostic] = []
        var count = 0
        for file in files {
            let (found, entries) = try check(file, reading, statements)
            diagnostics += found
            count += entries
        }
        let report = MappingCheckReport(
            diagnostics: Array(Set(diagnostics)).sorted(), files: files.count, entries: count)
        Console.output(output.isJSON ? report.json : report.text)
        if report.errors > 0 { throw ExitCode.finding }
    }

    private func check(
        _ file: MappingFile, _ reading: AtlasReading, _ statements: Statements
    ) throws -> ([Diagnostic], entries: Int) {
        if let imported = try file.imported(names: input.names) {
            let found = imported.mappings.flatMap { one in
                ForeignReview(one, file: file.path, atlas: reading.atlas, statements: statements).diagnostics
            }
            return (imported.warnings + found, imported.mappings.reduce(0) { $0 + $1.document.entries.count })
        }
        let own = reading.diagnostics.filter { $0.file == file.path }
        guard let mapping = reading.atlas.contents.mappings.first(where: { $0.id.text == file.mappingID }) else {
            return (own, 0)
        }
        let context = MappingContext(mapping, in: reading.atlas, statements: statements)
        let found = MappingReview(mapping, in: context).faults.map { reading.diagnostic(of: $0) }
        return (own + found, mapping.entries.count)
    }

    private func stampAll(_ files: [MappingFile], _ reading: AtlasReading, _ statements: Statements) throws {
        for file in files {
            guard file.format == nil,
                let mapping = reading.atlas.contents.mappings.first(where: { $0.id.text == file.mappingID })
            else {
                Console.error("\(file.path): error: no mapping file of an atlas; only those hold a textHash")
                throw ExitCode.badData
            }
            do throws(Diagnostic) {
                let hashes = Dictionary(
                    mapping.entries.map { ($0.id.text, statements.hash(of: $0)) },
                    uniquingKeysWith: { first, _ in first })
                let stamped = try TextHashStamp(file: file.path, bytes: file.bytes).stamped(with: hashes)
                try stamped.write(to: file.path)
                Console.output(
                    "\(file.path): \(stamped.added) added, \(stamped.replaced) replaced, \(stamped.unchanged) unchanged"
                )
            } catch {
                Console.error(error)
                throw ExitCode.badData
            }
        }
    }
}
