import ArgumentParser
import ConcordAtlas
import ConcordFormats
import ConcordModel
import ConcordUpdating
import LocatedText
import TextFiles

struct UpdateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update",
        abstract: "Compare a saved list of documents with the atlas and print what it brings as a patch.",
        discussion: """
            FORMAT is iso-open-data, work-programme, cn-platform or relaton; docs/updating.md says what each reads.
            Prints what was found behind # and the differences of the atlas files; `git apply` takes both, in the folder
            that holds the atlas. Nothing is written without --apply. A document that is missing in the list is left alone.

            EXAMPLES:
              concord update iso-open-data iso_deliverables_metadata.jsonl --committee 'ISO/IEC JTC 1/SC 42' > sc42.patch
              concord update work-programme jtc21.csv --address https://standards.cencenelec.eu/ --recorded 2026-11-26
              concord update cn-platform results.html --title 人工智能 --apply
            """
    )

    @Argument(help: "The format of the list: \(ListFormatName.allValueStrings.joined(separator: ", ")).")
    var format: ListFormatName

    @Argument(help: "The files of the list; for relaton also folders.")
    var files: [String]

    @Flag(help: "Write the changed files: all of them, or none.")
    var apply = false

    @Flag(help: "Record a recheck for each document whose state, title and designation the list confirms.")
    var checked = false

    @Flag(help: "Print JSON: changes, what to look at, and the patch.")
    var json = false

    @OptionGroup var source: ListSourceOptions
    @OptionGroup var proposals: ProposalOptions
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let reading = try atlas.read()
        let list = try self.list()
        let source = try self.source.source(
            of: format.format, files: list.paths, atlas: reading.atlas)
        let update: AtlasUpdate
        do throws(ListFaults) {
            update = try self.update(reading, source, list.imported)
        } catch {
            for fault in error.faults { Console.error(fault) }
            throw ExitCode.badData
        }
        for warning in list.imported.warnings { Console.error(warning) }
        if apply { try update.files.write() }
        let report = UpdateReport(update: update, source: source, version: reading.atlas.version, isApplied: apply)
        Console.output(json ? report.json : report.text)
    }

    private func list() throws -> (imported: ImportedList, paths: [String]) {
        var imported = ImportedList()
        let paths: [String]
        do throws(Diagnostic) {
            paths = try ListFiles.paths(files, of: format.format)
        } catch {
            Console.error(error)
            throw ExitCode.noInput
        }
        for path in paths {
            do throws(Diagnostic) {
                let bytes = try ByteFile.bytes(of: path, limit: DocumentListFormat.limit)
                imported.append(try format.format.list(from: bytes, file: path))
            } catch {
                imported.faults.append(error)
            }
        }
        guard imported.faults.isEmpty else {
            for fault in imported.faults { Console.error(fault) }
            throw ExitCode.badData
        }
        return (imported, paths)
    }

    private func update(
        _ reading: AtlasReading, _ source: ListSource, _ list: ImportedList
    ) throws(ListFaults) -> AtlasUpdate {
        var updater: AtlasUpdater
        do throws(Diagnostic) {
            updater = try AtlasUpdater(
                path: atlas.folder, reading: reading, source: source, filter: proposals.filter,
                keepsDrafts: format.format.keepsDrafts, recordsChecks: checked)
        } catch {
            throw ListFaults(faults: [error])
        }
        return try updater.update(with: list.documents)
    }
}

/// The name of a format as an argument.
struct ListFormatName: ExpressibleByArgument {
    let format: DocumentListFormat

    init?(argument: String) {
        guard let format = DocumentListFormat(rawValue: argument) else { return nil }
        self.format = format
    }

    static var allValueStrings: [String] { DocumentListFormat.allCases.map(\.rawValue) }
}
