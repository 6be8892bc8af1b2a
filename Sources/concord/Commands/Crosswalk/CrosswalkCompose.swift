import ArgumentParser
import ConcordAtlas
import ConcordCrosswalk
import ConcordFormats
import ConcordModel

struct CrosswalkCompose: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compose",
        abstract: "What follows for two catalogues from mappings through others.",
        discussion: """
            Prints for each pair what is still possible: equal, subset or equal, some overlap, nothing follows; below it the
            entries that lead there. Entries of several items follow one another only where the items between them are the
            same; an entry that found no relationship leads nowhere. What is printed is derived and nobody's judgement.

            EXAMPLES:
              concord crosswalk compose --source eu-ai-act --target tc260-003 --via iso-iec-42001-2023
              concord crosswalk compose --source a --target d --via b,c --with a__b.tsv --with b__c.tsv --with c__d.tsv
            """
    )

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "The catalogues between, one way each; several on one way with commas between them.", valueName: "id,…"))
    var via: [String]

    @Option(help: ArgumentHelp("A file with a mapping, beside those of the atlas.", valueName: "file"))
    var with: [String] = []

    @Flag(help: "Leave out pairs of which nothing follows.")
    var informative = false

    @OptionGroup var input: MappingInput
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard input.source != nil, input.target != nil else {
            throw ValidationError("--source and --target are needed: the catalogues at the two ends")
        }
    }

    func run() throws {
        guard let source = input.source, let target = input.target else { return }
        // --source and --target name the ends here, not the sides of the files.
        let (found, reading) = try input.find(with, names: SideNames())
        var mappings = found.map(\.mapping)
        mappings = reading.atlas.contents.mappings.filter { own in !mappings.contains { $0.id == own.id } } + mappings
        let paths = via.map { way in
            ([source] + way.split(separator: ",").map(String.init) + [target]).map { RecordID($0) }
        }
        let composer = Composer(mappings)
        for (from, to) in paths.flatMap(composer.gaps) {
            Console.error("warning: no mapping between '\(from)' and '\(to)'")
        }
        let entries = composer.derive(along: paths).filter { !informative || $0.relations != .all }
        let report = CompositionReport(entries: entries, mappings: mappings)
        Console.output(output.isJSON ? report.json : report.text)
    }
}
