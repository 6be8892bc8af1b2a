import ArgumentParser
import ConcordAtlas

@main
struct Concord: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "The common ground, and the fault lines, between the world's AI standards and rules.",
        discussion: """
            EXAMPLES:
              concord brief                    write the living brief to brief/
              concord check                    hold the atlas against its rules
              concord show gb-t-45654-2025     one record with its sources and relations
            """,
        version: Self.versions,
        subcommands: [
            BriefCommand.self, Check.self, FormatCommand.self, StaleCommand.self, UpdateCommand.self,
            Show.self, ClaimsCommand.self,
            CompareCommand.self,
            LandscapeCommand.self,
            RulesCommand.self,
            PipelineCommand.self,
            GuidelinesCommand.self, TermsCommand.self, TimelineCommand.self, RecommendationsCommand.self,
            IdentifierCommand.self, ChangesCommand.self,
            CrosswalkCommand.self, AssessCommand.self, BuildCommand.self,
        ]
    )

    /// Of the program and of the atlas that it would read.
    private static var versions: String {
        let folder = AtlasOptions.standardFolder
        let atlas = AtlasReader.version(ofAtlas: folder) ?? "none found; --atlas and CONCORD_ATLAS name one"
        return "concord 0.1.0\natlas \(atlas)"
    }
}
