import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import ConcordPages

struct AssessRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Which provisions apply to a system, because of which answer, from when, and how it stands to them.",
        discussion: """
            The system is described by answers to the questions of `concord assess template`. Ends with status 1 where it falls
            short of something that binds on the day.

            EXAMPLES:
              concord assess run system.yaml
              concord assess run system.yaml --as-of 2027-12-02 --language zh
              concord assess run system.yaml --json
              concord assess run system.yaml --evidence tests/*.csv statements.yaml
              concord assess run system.yaml --out report     a page, and a CSV file for each table
            """
    )

    @Argument(help: ArgumentHelp("The profile of the system.", valueName: "SYSTEM.yaml"))
    var system: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Evidence: test results, counts, assessment results, statements.", valueName: "file"))
    var evidence: [String] = []

    @Option(help: ArgumentHelp("Numbers that you read in the official text.", valueName: "file"))
    var verified: String?

    @Option(help: ArgumentHelp("A folder for a page and the data behind it, instead of text.", valueName: "folder"))
    var out: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let atlas = try self.atlas.read().atlas
        let profile = try ProfileInput.read(system, questions: atlas.contents.questions)
        let view = AtlasOnDay(atlas, on: day.day(of: atlas))
        let found = try EvidenceInput.read(evidence, catalogues: atlas.contents.catalogues)
        let numbers = try EvidenceInput.verified(verified, catalogues: atlas.contents.catalogues)
        let assessment = Assessment(Applicability(view, profile: profile), evidence: found, verified: numbers)
        if let out {
            try write(AssessmentReport(assessment, language: language.messages.language), to: out)
        } else {
            print(assessment)
        }
        if Duty.Market.allCases.contains(where: { assessment.state(of: $0) == .notConforming }) {
            throw ExitCode.finding
        }
    }

    private func print(_ assessment: Assessment) {
        let words = CellWords(language.messages, view: assessment.view)
        let texts = assessment.findings.map { finding in
            output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text
        }
        Console.output(texts.joined(separator: output.isJSON ? "" : "\n"))
    }

    private func write(_ report: AssessmentReport, to folder: String) throws {
        do {
            try OutputFolder(path: folder).replace(with: report.files)
        } catch let fault as OutputFault {
            Console.error(fault)
            throw ExitCode.inputOutput
        }
        Console.error("\(report.files.count) files written; open \(OutputFolder(path: folder).address(of: "index.html"))")
    }
}
