import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordModel
import ConcordPages

struct AssessTemplate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "A profile with every question, to be answered in an editor.",
        discussion: """
            EXAMPLES:
              concord assess template > system.yaml
              concord assess template --language zh > system.yaml
            """
    )

    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        let questions = try atlas.read().atlas.contents.questions
        Console.output(ProfileTemplate(questions: questions, language: language.messages.language).text)
    }
}
