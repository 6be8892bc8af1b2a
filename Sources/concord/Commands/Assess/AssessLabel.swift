import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import ConcordPages

struct AssessLabel: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "label",
        abstract: "The implicit label of generated content: what stands in a file, and what of it can be checked.",
        discussion: """
            Reads PNG, JPEG and WebP files, XMP, and JSON, YAML or text files with the label of GB 45438-2025; notes C2PA
            manifests and IPTC's digital source type. Ends with status 1 where a file has no label, or one that lacks what is
            asked for.

            EXAMPLES:
              concord assess label picture.png
              concord assess label out/*.png out/*.json --json
            """
    )

    @Argument(help: ArgumentHelp("Generated content, or files beside it.", valueName: "FILE"))
    var files: [String]

    @OptionGroup var output: OutputOptions
    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let evidence = LabelEvidence(try EvidenceInput.labels(files))
        let atlas = try self.atlas.read().atlas
        let view = AtlasOnDay(atlas, on: day.day(of: atlas))
        let finding = LabelFinding.finding(evidence, in: view)
        let words = CellWords(language.messages, view: view)
        Console.output(
            output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text)
        if evidence.fallsShort { throw ExitCode.finding }
    }
}
