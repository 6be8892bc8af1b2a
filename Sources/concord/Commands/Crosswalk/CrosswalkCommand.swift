import ArgumentParser

struct CrosswalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "crosswalk",
        abstract: "Work with mappings between two catalogues.",
        subcommands: [
            CrosswalkSuggest.self
        ]
    )
}
