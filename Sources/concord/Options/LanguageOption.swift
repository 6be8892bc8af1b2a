import ArgumentParser
import ConcordModel
import ConcordPages

/// The language of the output.
struct LanguageOption: ParsableArguments {
    @Option(help: "en, zh or fr.")
    var language = "en"

    func validate() throws {
        guard !Messages.languages.contains(Language(rawValue: language)) else { return }
        let known = Messages.languages.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(language)' is no language of the output; known: \(known)")
    }

    var messages: Messages { Messages(Language(rawValue: language)) }
}
