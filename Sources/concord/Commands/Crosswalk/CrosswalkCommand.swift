import ArgumentParser

struct CrosswalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crosswalk",
        abstract: "Suggest, check, compose, compare and convert mappings between two catalogues.",
        subcommands: [
            CrosswalkSuggest.self,
            CrosswalkCompose.self,
            CrosswalkCheck.self,
            CrosswalkConvert.self,
            CrosswalkCoverage.self,
            CrosswalkDiff.self,
        ]
    )
}
