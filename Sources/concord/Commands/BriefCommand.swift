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
              concord brief --since 2026-06-01                what changed since the last edition as well
            """
    )

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
    var out = "brief"

    @Option(
        help: ArgumentHelp(
            "The day of the last edition, YYYY-MM-DD: adds a section on what changed since.", valueName: "date"))
    var since: String?

    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func validate() throws {
        guard let since, CalendarDate(since) == nil else { return }
        throw ValidationError(
            "'\(since)' is no day; --since takes a day of the calendar as YYYY-MM-DD, such as 2026-06-01")
    }

    func run() throws {
        let atlas = try self.atlas.read().atlas
        let day = day.day(of: atlas)
        let since = since.flatMap { CalendarDate($0) }
        if let since, since > day {
            Console.error("error: --since \(since) is later than the day of the brief, \(day)")
            throw ExitCode(64)
        }
        let brief = Brief(atlas, on: day, language: language.messages.language, since: since)
        do {
            try OutputFolder(path: out).replace(with: brief.files)
        } catch let fault as OutputFault {
            Console.error(fault)
            throw ExitCode.inputOutput
        }
        Console.error("\(brief.files.count) files written; open \(OutputFolder(path: out).address(of: "index.html"))")
    }
}
