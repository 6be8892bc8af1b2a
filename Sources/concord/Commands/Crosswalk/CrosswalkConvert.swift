import ArgumentParser
import ConcordAtlas
import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import FoundationEssentials

struct CrosswalkConvert: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert",
        abstract: "Write a mapping in another format; what is lost is listed on standard error.",
        discussion: """
            Formats: oscal (mapping-collection as JSON), ciso-assistant (a library as YAML), olir and strm (CSV), tsv. They are
            described in docs/mapping-formats.md. What was drafted by machine and not reviewed is said so.

            EXAMPLES:
              concord crosswalk convert eu-ai-act-to-tc260-003 --to oscal > mapping.json
              concord crosswalk convert mapping-nist-csf-2.0-to-iso27001-2022.yaml --to tsv
              concord crosswalk convert draft.tsv --source eu-ai-act --target tc260-003 --to ciso-assistant
            """
    )

    @Argument(help: "The id of a mapping of the atlas, or a file.")
    var mapping: String

    @Option(name: .customLong("to"), help: ArgumentHelp("The format to write.", valueName: "format"))
    var to: MappingFormatName

    @Option(help: ArgumentHelp("The file to write; standard output if left out.", valueName: "file"))
    var out: String?

    @OptionGroup var input: MappingInput

    func run() throws {
        let (found, reading) = try input.findOne(mapping)
        let atlas = reading.atlas
        let statements = Statements(atlas, on: atlas.recorded)
        let document =
            found.document ?? MappingDocument(found.mapping, of: atlas) { statements.text($0) }
        let format = to.format
        if format.isExperimental { Console.error(MappingFile.experimental(format)) }
        if let notice = DraftLine.text(of: found.mapping) { Console.error("note: \(notice)") }
        let exported: ExportedMapping
        do throws(MappingExportFault) {
            exported = try format.text(of: document, day: atlas.recorded.description)
        } catch {
            Console.error("\(mapping): error: \(error)")
            throw ExitCode.badData
        }
        for loss in exported.losses { Console.error("lost: \(loss)") }
        guard let out else { return Console.output(exported.text) }
        try OutputFile(path: out).replace(with: exported.text)
    }
}
