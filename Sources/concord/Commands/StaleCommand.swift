import ArgumentParser
import ConcordAtlas
import ConcordFindings
import ConcordModel
import ConcordPages

struct StaleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stale",
        abstract: "Which records are due to be held against their sources again, and where to look.",
        discussion: """
            What most records rest on comes first. A recheck is recorded in the record's 'checked', and starts its period anew.
            Counted is on the day of the atlas; --as-of names another, such as today.

            EXAMPLES:
              concord stale --as-of 2026-12-31
              concord stale --kind standard --older 7
              concord stale --as-of 2027-06-01 --format tsv | cut -f 1,10
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, tsv
    }

    @Option(help: "Print text, JSON, or the records that are due between tabs.")
    var format: Format = .text

    @Flag(help: "Short for --format json.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Count as due what was last looked at more than so many days ago, whatever it is.", valueName: "days"))
    var older: Int?

    @Option(help: ArgumentHelp("Only records of this kind, such as standard or rule.", valueName: "kind"))
    var kind: String?

    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func validate() throws {
        if let older, older < 0 { throw ValidationError("'\(older)' is no number of days; --older takes 0 or more") }
        guard let kind, recordKind == nil else { return }
        let known = StaleRecords.kinds.map(\.rawValue)
        throw ValidationError(
            "'\(kind)' is no kind of record that is rechecked by itself; known: \(known.joined(separator: ", "))")
    }

    private var recordKind: RecordKind? {
        kind.flatMap { RecordKind(rawValue: $0) }.flatMap { StaleRecords.kinds.contains($0) ? $0 : nil }
    }

    func run() throws {
        let atlas = try self.atlas.read().atlas
        let view = AtlasOnDay(atlas, on: day.day(of: atlas))
        let finding = StaleRecords.finding(view, kind: recordKind, older: older)
        let words = CellWords(language.messages, view: view)
        switch json ? .json : format {
        case .text: Console.output(FindingText(finding, words: words).text)
        case .json: Console.output(FindingJSON(finding, words: words).text)
        case .tsv:
            if let due = finding.table("due") { Console.output(TableTSV(due, words: words).text) }
        }
    }
}
