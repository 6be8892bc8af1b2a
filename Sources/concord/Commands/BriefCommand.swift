import ArgumentParser
import ConcordAtlas
import ConcordModel
import ConcordPages
import FoundationEssentials

struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "Write the living brief: a page, its charts, and the data behind them.",
        discussion: """
            Writes index.html, charts/*.svg, data/*.csv and data/*.json. The page is whole by itself: no script, no request
            to anyone. The same atlas and options give the same bytes.

            EXAMPLES:
              concord brief
              concord brief --language zh --out brief-zh
              concord brief --as-of 2024-10-31 --out brief-2024
            """
    )

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var out = "brief"

    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let atlas = try self.atlas.read().atlas
        let brief = Brief(atlas, on: day.day(of: atlas), language: language.messages.language)
        do {
            try OutputFolder(path: out).replace(with: brief.files)
        } catch let fault as OutputFault {
            Console.error(fault)
            throw ExitCode.inputOutput
        }
        Console.error("\(brief.files.count) files written; open \(OutputFolder(path: out).address(of: "index.html"))")
    }
}
