import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import ConcordPages

struct AssessDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What differs for a system between two days or two sets of evidence.",
        discussion: """
            EXAMPLES:
              concord assess diff system.yaml --as-of 2026-11-26 --to 2027-12-02
              concord assess diff system.yaml --evidence spring/*.csv --to-evidence autumn/*.csv
            """
    )

    @Option(help: ArgumentHelp("The second day; the same as the first if left out.", valueName: "date"))
    var to: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The second set of evidence; the same as the first if left out.", valueName: "file"))
    var toEvidence: [String] = []

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("The second set of labelled files; the same as the first if left out.", valueName: "file"))
    var toLabel: [String] = []

    @OptionGroup var output: OutputOptions
    @OptionGroup var options: AssessOptions

    func validate() throws {
        if let to, CalendarDate(to) == nil {
            throw ValidationError("'\(to)' is no day; --to takes a day of the calendar as YYYY-MM-DD")
        }
        if to == nil, toEvidence.isEmpty, toLabel.isEmpty {
            throw ValidationError("nothing to compare with; give --to, --to-evidence, --to-label or several of them")
        }
    }

    func run() throws {
        let before = try options.assessment()
        let atlas = before.view.atlas
        let day = to.flatMap { CalendarDate($0) } ?? before.view.day
        let after = try options.assessment(
            AtlasOnDay(atlas, on: day), evidence: toEvidence.isEmpty ? options.evidence : toEvidence,
            labels: toLabel.isEmpty ? options.label : toLabel, profile: before.applicability.profile)
        let finding = AssessmentDifference(from: before, to: after).finding
        let words = options.words(after)
        Console.output(
            output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text)
    }
}
