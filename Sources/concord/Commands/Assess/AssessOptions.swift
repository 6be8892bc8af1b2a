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

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            "Generated content, or files beside it, whose implicit label is looked at: PNG, JPEG, WebP, XMP, JSON, YAML, text.",
            valueName: "file"))
    var label: [String] = []

    @Option(help: ArgumentHelp("Numbers that you read in the official text.", valueName: "file"))
    var verified: String?

    @OptionGroup var day: DayOption
    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func assessment() throws -> Assessment {
        let atlas = try self.atlas.read().atlas
        return try assessment(AtlasOnDay(atlas, on: day.day(of: atlas)), evidence: evidence, labels: label)
    }

    /// With the evidence and the labels of these files; what is wrong with the profile or with them is printed, as is which of
    /// them serve nothing.
    func assessment(
        _ view: AtlasOnDay, evidence files: [String], labels: [String], profile known: SystemProfile? = nil
    ) throws -> Assessment {
        let catalogues = view.atlas.contents.catalogues
        let profile = try known ?? ProfileInput.read(system, on: view)
        let found = try EvidenceInput.read(files, labels: labels, catalogues: catalogues, upTo: view.day)
        let numbers = try EvidenceInput.verified(verified, catalogues: catalogues, upTo: view.day)
        let assessment = Assessment(Applicability(view, profile: profile), evidence: found, verified: numbers)
        for diagnostic in assessment.unusedEvidence { Console.error(diagnostic) }
        return assessment
    }

    func words(_ assessment: Assessment) -> CellWords { CellWords(language.messages, view: assessment.view) }
}
