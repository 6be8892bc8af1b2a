import ArgumentParser

struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "One AI system, described in a file, against the rules of both markets.",
        discussion: """
            EXAMPLES:
              concord assess template > system.yaml     every question, to be answered in the file
              concord assess system.yaml                what applies, why, from when
            """,
        subcommands: [AssessRun.self, AssessTemplate.self],
        defaultSubcommand: AssessRun.self
    )
}
