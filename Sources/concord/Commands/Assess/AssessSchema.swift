import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordModel
import ConcordPages

struct AssessSchema: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "The JSON Schema of a profile, for editors and other tools.",
        discussion: """
            EXAMPLES:
              concord assess schema > system.schema.json
              concord assess schema --language zh > system.schema.json

            An editor that knows YAML finds it by a first line in the profile:
              # yaml-language-server: $schema=system.schema.json
            """
    )

    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let questions = try atlas.read().atlas.contents.questions
        Console.output(ProfileSchema(questions: questions, language: language.messages.language).text)
    }
}
