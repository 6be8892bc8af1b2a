import ArgumentParser
import ConcordAtlas
import ConcordCrosswalk
import ConcordModel

struct CrosswalkCoverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "How far each side of a mapping is met by the other.",
        discussion: """
            Covered: equal to its counterpart or a subset of it. Partly: superset or intersecting. Linked: related, without how
            far. Uncovered: searched for without result, or not mentioned. The provisions of a side that is a catalogue of the
            atlas are counted; of another side, the items that the mapping itself names, of which none is left unmentioned.

            EXAMPLES:
              concord crosswalk coverage eu-ai-act-to-gb-t-45654-2025
              concord crosswalk coverage eu-ai-act-to-gb-t-45654-2025 --items
            """
    )

    @Argument(help: "The id of a mapping of the atlas, or a file.")
    var mapping: String

    @Flag(help: "Every requirement with its entries, after the figures.")
    var items = false

    @OptionGroup var input: MappingInput
    @OptionGroup var output: OutputOptions

    func run() throws {
        let (found, reading) = try input.findOne(mapping)
        let report = CoverageReport(found.mapping, atlas: reading.atlas)
        Console.output(output.isJSON ? report.json : report.text(items: items))
    }
}
