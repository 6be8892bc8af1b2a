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
            The system is described by answers to the questions of `concord assess template`. Ends with status 1 where the
            evidence falls short of something that is required and binds on the day (that will bind, where nothing of a market
            does yet), and says on standard error of what; with --fail-on also where it is not shown.

            EXAMPLES:
              concord assess run system.yaml
              concord assess run system.yaml --as-of 2027-12-02 --language zh
              concord assess run system.yaml --json
              concord assess run system.yaml --evidence tests/*.csv statements.yaml
              concord assess run system.yaml --label out/*.png
              concord assess run system.yaml --evidence tests/*.csv --strict
              concord assess run system.yaml --format oscal   OSCAL assessment results
              concord assess run system.yaml --out report     a page, a CSV file for each table, and OSCAL
            """
    )

    @Option(help: ArgumentHelp("A folder for a page and the data behind it, instead of text.", valueName: "folder"))
    var out: String?

    /// What is printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, oscal, poam
    }

    @Option(help: "Print text, JSON, OSCAL assessment results, or OSCAL's plan of action for what is open (poam).")
    var format: Format = .text

    @Flag(help: "Short for --format json.")
    var json = false

    /// The state of a market from which on the command ends with status 1, the worst last.
    enum Failure: String, ExpressibleByArgument, CaseIterable {
        case notAssessed = "not-assessed"
        case insufficientEvidence = "insufficient-evidence"
        case notConforming = "not-conforming"
    }

    @Option(help: "End with status 1 where a market is in this state or a worse one.")
    var failOn: Failure = .notConforming

    @Flag(help: "Short for --fail-on insufficient-evidence.")
    var strict = false

    @Flag(help: "In text, give every line its reasons, fines, documents and counterparts in the other market.")
    var explain = false

    @OptionGroup var options: AssessOptions

    func run() throws {
        let assessment = try options.assessment()
        if let out {
            try write(AssessmentReport(assessment, language: options.language.messages.language), to: out)
        } else {
            print(assessment)
        }
        let words = options.words(assessment)
        let shortfalls = assessment.shortfalls
        for shortfall in shortfalls {
            let outcome = words.words(Cell.word("assessment", shortfall.outcome.rawValue))
            Console.error("\(shortfall.id): \(outcome): \(words.words(shortfall.reason))")
        }
        let below = below(assessment)
        // What falls short has told already why a market is not conforming.
        if shortfalls.isEmpty || limit < .notConforming { for phrase in below { Console.error(words.words(phrase)) } }
        if !shortfalls.isEmpty || !below.isEmpty { throw ExitCode.finding }
    }

    private var limit: Outcome { strict ? min(failOn.outcome, .insufficientEvidence) : failOn.outcome }

    /// A sentence for each market that is in the state from which on the command fails, or a worse one.
    private func below(_ assessment: Assessment) -> [Phrase] {
        Duty.Market.allCases.filter { assessment.state(of: $0) >= limit }.map { market in
            let duties = assessment.duties(in: market, from: limit)
            return Phrase(
                "assess.below",
                [
                    "market": .word("jurisdiction", market.rawValue),
                    "state": .word("assessment", assessment.state(of: market).rawValue),
                    "option": .verbatim(limit < failOn.outcome ? "--strict" : "--fail-on \(failOn.rawValue)"),
                    "n": .count(duties.count), "references": .references(duties.map(\.provision)),
                ])
        }
    }

    private func print(_ assessment: Assessment) {
        let words = options.words(assessment)
        switch json ? .json : format {
        case .text:
            Console.output(AssessmentText(assessment, words: words, isExplained: explain).text)
        case .json: Console.output(AssessmentJSON(assessment, words: words).text)
        case .oscal:
            let results = OSCALAssessmentExporter(assessment, words: words).results
            print(results, orElse: "no provision applies; OSCAL has no results without one, so none are written")
        case .poam:
            let plan = OSCALAssessmentExporter(assessment, words: words).plan
            print(plan, orElse: "nothing is open; OSCAL has no plan without an item, so none is written")
        }
    }

    private func print(_ document: String?, orElse notice: String) {
        if let document { Console.output(document) } else { Console.error(notice) }
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

extension AssessRun.Failure {
    fileprivate var outcome: Outcome {
        switch self {
        case .notAssessed: .notAssessed
        case .insufficientEvidence: .insufficientEvidence
        case .notConforming: .notConforming
        }
    }
}
