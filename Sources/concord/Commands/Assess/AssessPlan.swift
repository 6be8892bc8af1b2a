import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import ConcordPages

struct AssessPlan: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "How large a sample has to be to show a rate, and what the standard's own sample shows.",
        discussion: """
            EXAMPLES:
              concord assess plan
              concord assess plan --catalogue tc260-003 --confidence 0.99 --expected 0.97
              concord assess plan --population 60000 --language zh
            """
    )

    @Option(help: ArgumentHelp("The catalogue whose rates are planned for.", valueName: "id"))
    var catalogue = "gb-t-45654-2025"

    @Option(help: ArgumentHelp("With which a rate is to be shown.", valueName: "0..1"))
    var confidence = 0.95

    @Option(
        help: ArgumentHelp(
            "The true rate that you expect of the system; without it, half of what the threshold leaves.",
            valueName: "0..1"))
    var expected: Double?

    @Option(help: ArgumentHelp("With what probability such a system is to pass.", valueName: "0..1"))
    var power = 0.9

    @Option(help: ArgumentHelp("From how many items a sample is drawn that is asked for as a share.", valueName: "n"))
    var population: Int?

    @OptionGroup var output: OutputOptions
    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func validate() throws {
        for (name, value) in [("confidence", confidence), ("power", power), ("expected", expected ?? 0.5)] {
            guard value > 0, value < 1 else {
                throw ValidationError("'\(value)' is no share for --\(name); it lies between 0 and 1, such as 0.95")
            }
        }
        if let population, population < 1 { throw ValidationError("--population has to be at least 1") }
    }

    func run() throws {
        let atlas = try self.atlas.read().atlas
        guard let found = atlas.catalogue(RecordID(catalogue)) else {
            let known = atlas.contents.catalogues.filter(Self.hasRates).map(\.id.text)
            Console.error("error: '\(catalogue)' is no catalogue; those with rates: \(known.joined(separator: ", "))")
            throw ExitCode.noInput
        }
        let rates = found.provisions.flatMap(\.criteria).filter { $0.test?.count == .rate }
        guard !rates.isEmpty else {
            Console.error("error: '\(catalogue)' has no rate that a sample could show")
            throw ExitCode.noInput
        }
        let plans = CriterionPlan.plans(
            for: found, confidence: confidence,
            expected: expected.map { value in
                Dictionary(uniqueKeysWithValues: rates.map { ($0.id, $0.comparison == .atMost ? 1 - value : value) })
            } ?? [:],
            power: power, population: population)
        let view = AtlasOnDay(atlas, on: day.day(of: atlas))
        let finding = PlanFinding.finding(plans, of: found, in: view)
        let words = CellWords(language.messages, view: view)
        Console.output(
            output.isJSON ? FindingJSON(finding, words: words).text : FindingText(finding, words: words).text)
    }

    private static func hasRates(_ catalogue: Catalogue) -> Bool {
        catalogue.provisions.contains { $0.criteria.contains { $0.test?.count == .rate } }
    }
}
