public import ConcordModel

/// A profile with every question and no answer: what a company fills in.
public struct ProfileTemplate: Sendable {
    private let questions: [Question]
    private let language: Language

    public init(questions: [Question], language: Language) {
        self.questions = questions
        self.language = language
    }

    /// YAML with the questions as comments; every answer is left out behind a `#`, so that the file is valid as it is but for
    /// the name of the system.
    public var text: String {
        var lines: [String] = []
        var groups: [String] = []
        for question in questions where !groups.contains(question.key.group) { groups.append(question.key.group) }
        for group in groups {
            if !lines.isEmpty { lines.append("") }
            lines.append("\(group):")
            for question in questions where question.key.group == group { lines += block(question) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func block(_ question: Question) -> [String] {
        var lines = ["  # \(words(question.text))"]
        if !question.help.isEmpty { lines.append("  # \(words(question.help))") }
        if let condition = question.when { lines.append("  # (\(condition))") }
        lines += question.options.map { "  #   \($0.word): \(words($0.title))" }
        let name = question.key.name
        let answer =
            switch question.questionKind {
            case .flag: "#\(name): yes | no"
            case .choice: "#\(name): \(question.options.map(\.word).joined(separator: " | "))"
            case .choices: "#\(name): [\(question.options.map(\.word).joined(separator: ", "))]"
            case .date: "#\(name): YYYY-MM-DD"
            case .number: "#\(name): 0" + (question.unit.isEmpty ? "" : "  # \(question.unit)")
            case .text: question.key == ProfileReader.name ? "\(name): \"\"" : "#\(name): \"\""
            }
        return lines + ["  \(answer)"]
    }

    private func words(_ text: LocalizedText) -> String { text.reading(in: language)?.text ?? "" }
}
