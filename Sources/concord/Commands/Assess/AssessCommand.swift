import ArgumentParser

struct AssessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "One AI system, described in a file, against the rules of both markets.",
        discussion: """
            EXAMPLES:
              concord assess template > system.yaml     every question, to be answered in the file
              concord assess schema                     what a profile may hold, as JSON Schema
              concord assess new system.yaml            the same, asked one by one
              concord assess system.yaml                what applies, why, from when
              concord assess plan                       how large samples have to be
              concord assess label picture.png          the implicit label of generated content
            """,
        subcommands: [
            AssessRun.self, AssessPlan.self, AssessNew.self, AssessTemplate.self, AssessSchema.self, AssessDossier.self,
            AssessDiff.self,
            AssessLabel.self,
        ],
        defaultSubcommand: AssessRun.self
    )
}
