import ArgumentParser
import ConcordAtlas
import ConcordConformity
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
              concord changes --since 2026-06-01 --for system.yaml
              concord changes --since 2026-06-01 --format ics --out deadlines.ics
              concord changes --between HEAD~20 atlas          two of: folder, store, git revision of the atlas
            """
    )

    /// What is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown, atom, ics
    }

    @Option(help: ArgumentHelp("The day after which changes count, YYYY-MM-DD.", valueName: "date"))
    var since: String?

    @Option(
        help: ArgumentHelp(
            "The last day that counts, YYYY-MM-DD. The day of the atlas if left out.", valueName: "date"))
    var until: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Two versions of the atlas, the earlier first: folders, stores of `concord build`, or git revisions.",
            valueName: "version"))
    var between: [String] = []

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            "Only what bears on this system, and why: a profile of `concord assess`.", valueName: "SYSTEM.yaml"))
    var system: String?

    @Flag(help: "Show every line of the text or Markdown, however long a group.")
    var all = false

    @Option(help: ArgumentHelp("A file to write instead of printing.", valueName: "file"))
    var out: String?

    @Option(help: "Print text, JSON, Markdown, an Atom feed, or the dates ahead as a calendar (ics).")
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
        guard between.isEmpty || between.count == 2 else {
            throw ValidationError("--between takes two versions, the earlier first; \(between.count) given")
        }
        guard since != nil || !between.isEmpty else {
            throw ValidationError(
                "--since is missing: the day after which changes count, such as --since 2026-06-01; or --between with two "
                    + "versions of the atlas")
        }
    }

    func run() throws {
        let report = try report()
        let words = CellWords(language.messages, view: report.view)
        let text: String?
        switch json ? .json : format {
        case .text: text = ChangesText(report, words: words, isWhole: all).text
        case .json: text = ChangesJSON(report, words: words).text
        case .markdown: text = ChangesMarkdown(report, words: words, isWhole: all).text
        case .atom: text = ChangesAtom(report, words: words).text
        case .ics: text = DeadlineCalendar(report, words: words).text
        }
        guard let text else {
            Console.error("nothing dated lies ahead; a calendar without an event is none, so none is written")
            return
        }
        guard let out else {
            Console.output(text)
            return
        }
        do throws(OutputFault) {
            try OutputFile(path: out).replace(with: text)
        } catch {
            Console.error(error)
            throw ExitCode.inputOutput
        }
        Console.error("\(held(by: report, words)) written to \(out)")
    }

    /// What a file of the format holds.
    private func held(by report: ChangeReport, _ words: CellWords) -> String {
        func count(_ count: Int, _ one: String) -> String { "\(count) \(one)\(count == 1 ? "" : "s")" }
        switch json ? .json : format {
        case .ics: return count(DeadlineCalendar(report, words: words).count, "date") + " ahead"
        case .json, .atom: return count(report.changes.count, "change")
        case .text, .markdown:
            return count(report.changes.count, "change") + (all ? "" : ", long groups shortened,")
        }
    }

    private func report() throws -> ChangeReport {
        let report = try whole()
        guard let system else { return report }
        let profile = try ProfileInput.read(system, on: report.view)
        return SystemChanges(report, profile: profile).narrowed
    }

    private func whole() throws -> ChangeReport {
        guard between.count == 2 else {
            let atlas = try self.atlas.read().atlas
            return ChangeReport(atlas, window: try window(until: atlas, since: nil))
        }
        let versions = try between.map { try VersionInput.read($0, atlas: atlas.folder) }
        return ChangeReport(
            versions[0], versions[1], window: try window(until: versions[1].atlas, since: versions[0].atlas))
    }

    /// From `--since` or the day of the earlier atlas to `--until` or the day of the later.
    private func window(until later: Atlas, since earlier: Atlas?) throws -> ChangeWindow {
        let last = until.flatMap { CalendarDate($0) } ?? later.recorded
        let first = since.flatMap { CalendarDate($0) } ?? earlier?.recorded ?? last
        guard first <= last else {
            let start = since == nil ? "the day of \(between[0]), \(first)," : "--since \(first)"
            let end = until == nil ? "the day of the atlas, \(last)" : "--until \(last)"
            let hint = between.isEmpty ? "" : "; the earlier version goes first"
            Console.error("error: \(start) is later than \(end)\(hint)")
            throw ExitCode(64)
        }
        return ChangeWindow(since: first, until: last)
    }
}
