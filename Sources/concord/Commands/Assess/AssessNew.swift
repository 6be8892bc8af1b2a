import ArgumentParser
import ConcordAtlas
import ConcordConformity
import ConcordModel
import ConcordPages
import FoundationEssentials

struct AssessNew: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Asks about a system in plain words and writes its profile.",
        discussion: """
            Questions go to the screen, answers come from standard input, a line each; an empty line says that the answer is not
            known. What earlier answers rule out is not asked.

            EXAMPLES:
              concord assess new system.yaml
              concord assess new system.yaml --language fr
            """
    )

    @Argument(help: ArgumentHelp("The file to write.", valueName: "SYSTEM.yaml"))
    var system: String

    @Flag(help: "Replace the file if it is there.")
    var force = false

    @OptionGroup var language: LanguageOption
    @OptionGroup var atlas: AtlasOptions

    func run() throws {
        if FileManager.default.fileExists(atPath: system), !force {
            Console.error("\(system): error: is there already; --force replaces it")
            throw ExitCode.inputOutput
        }
        let questions = try atlas.read().atlas.contents.questions
        var interview = ProfileInterview(questions: questions)
        while let question = interview.question() {
            ask(question)
            while true {
                guard let line = readLine() else {
                    Console.error("\(system): error: the answers end before the questions; nothing was written")
                    throw ExitCode.badData
                }
                guard let fault = interview.take(line, for: question) else { break }
                Console.error("  '\(line)': \(fault)")
            }
        }
        do throws(OutputFault) {
            try OutputFile(path: system).replace(with: interview.text)
        } catch {
            Console.error(error)
            throw ExitCode.inputOutput
        }
        Console.error("\(interview.answers.count) answers written to \(system); next: concord assess \(system)")
    }

    private func ask(_ question: Question) {
        let language = language.messages.language
        func words(_ text: LocalizedText) -> String { text.reading(in: language)?.text ?? "" }
        Console.error("\n\(words(question.text))")
        if !question.help.isEmpty { Console.error("  \(words(question.help))") }
        for (index, option) in question.options.enumerated() {
            Console.error("  \(index + 1). \(option.word): \(words(option.title))")
        }
    }
}
