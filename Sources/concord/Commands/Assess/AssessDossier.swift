import ArgumentParser
import ConcordConformity
import ConcordFindings
import ConcordModel
import ConcordPages

struct AssessDossier: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dossier",
        abstract:
            "The documents that a company keeps or files, heading by heading, with what is there and what is missing.",
        discussion: """
            EU: technical documentation (Annex IV), declaration of conformity (Annex V), registration. China: the material for
            filing a generative service with its security self-assessment, registration, the filing of algorithms.

            EXAMPLES:
              concord assess dossier system.yaml --market eu
              concord assess dossier system.yaml --market cn --evidence tests/*.csv --language zh --out filing
            """
    )

    enum Market: String, ExpressibleByArgument, CaseIterable {
        case eu, cn
    }

    @Option(help: "eu or cn.")
    var market: Market

    @Option(
        help: ArgumentHelp("A folder for one Markdown file each; without it they are printed.", valueName: "folder"))
    var out: String?

    @OptionGroup var options: AssessOptions

    func run() throws {
        let assessment = try options.assessment()
        guard let market = Duty.Market(rawValue: market.rawValue) else { return }
        let due = DossierSkeleton.all(assessment, market: market).filter { $0.isDue.truth != .no }
        guard !due.isEmpty else {
            Console.error(
                "nothing has to be drawn up in '\(market.rawValue)' for this system on \(assessment.view.day)")
            return
        }
        let words = options.words(assessment)
        let name = assessment.applicability.profile.name
        let files = due.map { skeleton in
            (path: "\(skeleton.dossier.id).md", contents: DossierText(skeleton, system: name, words: words).text)
        }
        guard let out else {
            Console.output(files.map(\.contents).joined(separator: "\n"))
            return
        }
        do {
            try OutputFolder(path: out).replace(with: files)
        } catch let fault as OutputFault {
            Console.error(fault)
            throw ExitCode.inputOutput
        }
        Console.error("\(files.count) files written to \(out)")
    }
}
