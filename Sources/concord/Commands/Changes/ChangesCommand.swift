import ArgumentParser
import ConcordAtlas
import ConcordFindings
import ConcordModel
import ConcordPages

struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "What changed since a day, where the atlas had been wrong, and what lies ahead.",
        discussion: """
            What happened in the world stands apart from what the atlas learned or had wrong. The most consequential comes first;
            the order is told at the end of the text and in docs/changes.md.

            EXAMPLES:
              concord changes --since 2026-06-01
              concord changes --since 2026-06-01 --until 2026-09-30 --language zh
              concord changes --since 2026-06-01 --json
            """
    )

    /// What is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: ArgumentHelp("The day after which changes count, YYYY-MM-DD.", valueName: "date"))
    var since: String?

    @Option(
        help: ArgumentHelp(
            "The last day that counts, YYYY-MM-DD. The day of the atlas if left out.", valueName: "date"))
    var until: String?

    @Flag(help: "Show every line of the text, however long a group.")
    var all = false

    @Option(help: "Print text or JSON.")
    var format: Format = .text

    @Flag(help: "Short for --format json.")
    var json = false

    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func validate() throws {
        for (name, text) in [("since", since), ("until", until)] {
            guard let text, CalendarDate(text) == nil else { continue }
            throw ValidationError(
                "'\(text)' is no day; --\(name) takes a day of the calendar as YYYY-MM-DD, such as 2026-06-01")
        }
        guard since != nil else {
            throw ValidationError("--since is missing: the day after which changes count, such as --since 2026-06-01")
        }
    }

    func run() throws {
        let atlas = try self.atlas.read().atlas
        let report = ChangeReport(atlas, window: try window(atlas))
        let words = CellWords(language.messages, view: report.view)
        switch json ? .json : format {
        case .text: Console.output(ChangesText(report, words: words, isWhole: all).text)
        case .json: Console.output(ChangesJSON(report, words: words).text)
        }
    }

    private func window(_ atlas: Atlas) throws -> ChangeWindow {
        let last = until.flatMap { CalendarDate($0) } ?? atlas.recorded
        let first = since.flatMap { CalendarDate($0) } ?? last
        guard first <= last else {
            let named = until == nil ? "the day of the atlas, \(last)" : "--until \(last)"
            Console.error("error: --since \(first) is later than \(named); nothing lies between them")
            throw ExitCode(64)
        }
        return ChangeWindow(since: first, until: last)
    }
}
