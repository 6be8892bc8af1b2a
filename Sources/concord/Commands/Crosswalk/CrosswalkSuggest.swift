import ArgumentParser
import ConcordCrosswalk
import ConcordFormats
import ConcordModel
import LocatedText

struct CrosswalkSuggest: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "suggest",
        abstract: "Rank the requirements of one catalogue for each requirement of another.",
        discussion: """
            A suggestion is computed from the texts and, with --known, from what experts mapped elsewhere. It ranks; it is no \
            mapping. SOURCE and TARGET are catalogues of the atlas or files: lines of JSON (.jsonl), an OSCAL catalog (.json, \
            .yaml), a CISO Assistant library (.yaml), or rows of cells (.csv, .tsv).

            EXAMPLES:
              concord crosswalk suggest --source eu-ai-act --target tc260-003 --top 5
              concord crosswalk suggest --source mine.csv --target iso-iec-42001-2023 --explain
              concord crosswalk suggest --source a.jsonl --target b.jsonl --corpus catalogs --known mappings
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case tsv, json, oscal
    }

    @Option(help: "The catalogue whose requirements are looked up: an id of the atlas, or a file.")
    var source: String

    @Option(help: "The catalogue in which counterparts are sought: an id of the atlas, or a file.")
    var target: String

    @Option(help: ArgumentHelp("More catalogues, to learn from which words keep company.", valueName: "folder"))
    var corpus: String?

    @Option(help: ArgumentHelp("Mappings by experts, as <source>__<target>.tsv, as evidence.", valueName: "folder"))
    var known: String?

    @Option(
        help: ArgumentHelp(
            "Another model's scores as one more signal: source_id, target_id, score between tabs.", valueName: "file"))
    var scores: String?

    @Option(help: ArgumentHelp("The best N targets of each source; all if left out.", valueName: "N"))
    var top: Int?

    @Flag(help: "Leave headings out, on both sides.")
    var assessableOnly = false

    @Option(help: "Print tsv, json or oscal.")
    var format: Format = .tsv

    @Flag(help: "Short for --format json.")
    var json = false

    @Flag(help: "Say what each suggestion rests on, with shares.")
    var explain = false

    @OptionGroup var day: DayOption
    @OptionGroup var atlas: AtlasOptions

    func validate() throws {
        if let top, top < 1 { throw ValidationError("'\(top)' is no number of suggestions; --top takes 1 or more") }
    }

    func run() throws {
        var inputs = SuggestInputs(atlas: atlas, day: day)
        let (sourceID, targetID) = (try inputs.catalogue(source), try inputs.catalogue(target))
        if let corpus { try inputs.addCorpus(corpus) }
        let mappings = try known.map { try inputs.knownMappings($0) } ?? []
        let external = try scores.map { try inputs.externalScores($0) } ?? []
        let suggester = Suggester(
            catalogues: Array(inputs.catalogues.values), lexicon: try inputs.lexicon(), known: mappings)
        let ranking: Ranking
        do throws(Suggester.Fault) {
            ranking = try suggester.rank(
                source: sourceID, target: targetID, assessableOnly: assessableOnly, external: external)
        } catch {
            switch error {
            case .nothingAssessable(let id), .notLoaded(let id):
                Console.error("error: no item of '\(id)' is assessable; leave --assessable-only out")
            }
            throw ExitCode.badData
        }
        let report = SuggestReport(suggester: suggester, ranking: ranking, top: top, explain: explain)
        switch json ? .json : format {
        case .tsv: report.printRows()
        case .json: report.printJSON()
        case .oscal: try report.printOSCAL(day: inputs.today)
        }
    }
}
