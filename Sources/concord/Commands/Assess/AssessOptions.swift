import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordFindings
import ConcordModel
import ConcordPages

/// What every command that assesses a system has in common.
struct AssessOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("The profile of the system.", valueName: "SYSTEM.yaml"))
    var system: String

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Evidence: test results, counts, assessment results, statements.", valueName: "file"))
    var evidence: [String] = []

    @Option(help: ArgumentHelp("Numbers that you read in the official text.", valueName: "file"))
    var verified: String?

    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func assessment() throws -> Assessment {
        let atlas = try self.atlas.read().atlas
        let view = AtlasOnDay(atlas, on: day.day(of: atlas))
        let profile = try ProfileInput.read(system, on: view)
        let found = try EvidenceInput.read(evidence, catalogues: atlas.contents.catalogues)
        let numbers = try EvidenceInput.verified(verified, catalogues: atlas.contents.catalogues)
        return Assessment(Applicability(view, profile: profile), evidence: found, verified: numbers)
    }

    func words(_ assessment: Assessment) -> CellWords { CellWords(language.messages, view: assessment.view) }
}
