import ArgumentParser
import ConcordAtlas
import ConcordFindings
import ConcordModel
import ConcordPages

/// What every command that prints findings has in common.
struct FindingOptions: ParsableArguments {
    @OptionGroup var output: OutputOptions
    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    /// Reads the atlas, computes the findings and prints those that `select` takes.
    func print(_ select: (Findings) -> [Finding]) throws {
        let atlas = try self.atlas.read().atlas
        let findings = Findings(atlas, on: day.day(of: atlas))
        let words = CellWords(language.messages, view: findings.view)
        let selected = select(findings)
        // The claims alone may be none: there is one such finding for each paper.
        if selected.isEmpty {
            Console.error("error: no paper is recorded in \(self.atlas.folder); name a file with a paper's claims")
            throw ExitCode.noInput
        }
        for finding in selected {
            Console.output(
                output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text
            )
        }
    }
}

struct LandscapeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "landscape",
        abstract: "Which AI standards exist or are coming, by body, topic, kind and state.",
        discussion: "EXAMPLES:\n  concord landscape\n  concord landscape --as-of 2024-10-31 --json"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.base.landscape] } }
}

struct PipelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract:
            "The EU standardisation request: what answers it, how far it is, what gives presumption of conformity.",
        discussion: "EXAMPLES:\n  concord pipeline\n  concord pipeline --language fr"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.base.pipeline] } }
}

struct GuidelinesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guidelines",
        abstract: "China's system: who guides whom, the 2024 guidelines against what is published, who drafts.",
        discussion: "EXAMPLES:\n  concord guidelines\n  concord guidelines --language zh"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.base.guidelines] } }
}

struct TermsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "terms",
        abstract: "How sources characterise the same terms, and who takes over whose documents.",
        discussion: "EXAMPLES:\n  concord terms"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.base.terms] } }
}

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules",
        abstract: "Which rules and policies on AI stand, in whose law.",
        discussion: "EXAMPLES:\n  concord rules --as-of 2024-10-31"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.base.rules] } }
}

struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "What happened when, and what lies ahead.",
        discussion: "EXAMPLES:\n  concord timeline --json"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.base.timeline] } }
}

struct RecommendationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommendations",
        abstract: "The recommendations of the brief with the indicators computed so far.",
        discussion: "EXAMPLES:\n  concord recommendations"
    )

    @OptionGroup var options: FindingOptions

    func run() throws { try options.print { [$0.recommendations] } }
}
