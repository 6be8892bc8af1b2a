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

    @Option(help: ArgumentHelp("A folder for a page and the data behind it, instead of text.", valueName: "folder"))
    var out: String?

    @OptionGroup var output: OutputOptions
    @OptionGroup var options: AssessOptions

    func run() throws {
        let assessment = try options.assessment()
        if let out {
            try write(AssessmentReport(assessment, language: options.language.messages.language), to: out)
        } else {
            print(assessment)
        }
        if Duty.Market.allCases.contains(where: { assessment.state(of: $0) == .notConforming }) {
            throw ExitCode.finding
        }
    }

    private func print(_ assessment: Assessment) {
        let words = options.words(assessment)
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
        Console.error(
            "\(report.files.count) files written; open \(OutputFolder(path: folder).address(of: "index.html"))")
    }
}
