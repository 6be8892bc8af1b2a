import ArgumentParser
import ConcordAtlas
import ConcordFindings
import ConcordModel
import ConcordPages

struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Any record with its sources and relations, and how to cite it.",
        discussion: """
            ID is a record's id, a source's key, a body's acronym, or a designation as it is printed, with or without year.

            EXAMPLES:
              concord show gb-t-45654-2025
              concord show 'ISO/IEC 42001:2023'
              concord show eu-ai-act:art-4-1 --as-of 2025-06-01
              concord show sac-tc260 --json
            """
    )

    @Argument(help: "The record.")
    var id: String

    @OptionGroup var output: OutputOptions
    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let atlas = try self.atlas.read().atlas
        let record: any AtlasRecord
        switch atlas.lookUp(id) {
        case .found(let found): record = found
        case .several(let ids):
            let list = ids.prefix(10).map(\.text).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
            Console.error("error: '\(id)' names \(ids.count) records; say which: \(list)")
            throw ExitCode.noInput
        case .nothing(let near):
            let hint = near.isEmpty ? "" : "; near it: \(near.map(\.text).joined(separator: ", "))"
            Console.error("error: no record has the id or the designation '\(id)'\(hint)")
            throw ExitCode.noInput
        }
        let words = CellWords(language.messages, view: AtlasOnDay(atlas, on: day.day(of: atlas)))
        Console.output(output.isJSON ? RecordJSON(record, words: words).text : RecordText(record, words: words).text)
    }
}
