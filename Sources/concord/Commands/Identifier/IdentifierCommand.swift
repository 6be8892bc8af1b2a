import ArgumentParser

struct IdentifierCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "identifier",
        abstract: "Read the identifiers of standards and laws, and find them in texts.",
        discussion: """
            EXAMPLES:
              concord identifier parse 'GBT42755-2023' 'prEN ISO/IEC 25059-1'
              concord identifier parse list.txt --format tsv
              concord identifier match report.md
            """,
        subcommands: [IdentifierParse.self, IdentifierMatchCommand.self]
    )
}
