public import ConcordModel
import TextFiles

/// Asks the questions of the atlas one by one, leaving out those that earlier answers rule out.
public struct ProfileInterview: Sendable {
    private let questions: [Question]
    public private(set) var answers: [AnswerKey: Answer] = [:]
    private var next = 0

    public init(questions: [Question]) { self.questions = questions }

    /// The question to be asked now; nil at the end.
    public mutating func question() -> Question? {
        while next < questions.count {
            let question = questions[next]
            guard let condition = question.when else { return question }
            let profile = SystemProfile(name: "", answers: answers)
            let reading = profile.reading(of: condition, on: .distantPast) { _ in ConditionReading(.unknown, keys: []) }
            if reading.truth != .no { return question }
            next += 1
        }
        return nil
    }

    /// Takes an answer as it was typed: words or their numbers, with commas between them; nothing for unknown. Returns what is
    /// wrong with it, in which case the question stays.
    public mutating func take(_ line: String, for question: Question) -> String? {
        let text = line.trimmed
        guard !text.isEmpty, text != "unknown" else {
            if question.key == ProfileReader.name { return "a name: the system is reported under it" }
            answers[question.key] = .unknown
            next += 1
            return nil
        }
        let result = Self.answer(text, to: question)
        switch result {
        case .success(let answer):
            answers[question.key] = answer
            next += 1
            return nil
        case .failure(let fault): return fault.message
        }
    }

    private struct Fault: Error { let message: String }

    private static func answer(_ text: String, to question: Question) -> Result<Answer, Fault> {
        switch question.questionKind {
        case .flag:
            if ["yes", "y", "是", "oui", "o"].contains(text.lowercased()) { return .success(.flag(true)) }
            if ["no", "n", "否", "non"].contains(text.lowercased()) { return .success(.flag(false)) }
            return .failure(Fault(message: "yes or no"))
        case .number:
            guard let number = Number(plainOrScientific: text), number.double >= 0 else {
                return .failure(Fault(message: "a number, such as 1000 or 1e25"))
            }
            return .success(.number(number))
        case .date:
            guard let day = CalendarDate(text) else { return .failure(Fault(message: "a day, YYYY-MM-DD")) }
            return .success(.date(day))
        case .text:
            if TextAnswer.fault(in: text) != nil {
                return .failure(
                    Fault(message: "one line of at most \(TextAnswer.longest) characters, without control characters"))
            }
            return .success(.text(text))
        case .choice, .choices: return words(text, of: question)
        }
    }

    private static func words(_ text: String, of question: Question) -> Result<Answer, Fault> {
        let options = question.options.map(\.word)
        var chosen: [String] = []
        for part in text.split(whereSeparator: { ",，、".contains($0) }) {
            let word = String(part).trimmed
            // A word goes before a number: the points of an annex are numbers themselves.
            let named =
                options.contains(word)
                ? word : Int(word).flatMap { options.indices.contains($0 - 1) ? options[$0 - 1] : nil }
            guard let named else { return .failure(Fault(message: options.joined(separator: ", "))) }
            if !chosen.contains(named) { chosen.append(named) }
        }
        if question.questionKind == .choice, chosen.count != 1 { return .failure(Fault(message: "one of the words")) }
        if chosen.contains("none"), chosen.count > 1 {
            return .failure(Fault(message: "'none' or other words, not both"))
        }
        return .success(.words(chosen))
    }

    /// The profile as a YAML file, in the order of the questions; what is not known is written so.
    public var text: String {
        var lines: [String] = []
        var groups: [String] = []
        for question in questions where answers[question.key] != nil && !groups.contains(question.key.group) {
            groups.append(question.key.group)
        }
        for group in groups {
            lines.append("\(group):")
            for question in questions where question.key.group == group {
                guard let answer = answers[question.key] else { continue }
                lines.append("  \(question.key.name): \(Self.written(answer, to: question))")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func written(_ answer: Answer, to question: Question) -> String {
        switch answer {
        case .words(let words):
            let quoted = words.map { $0.first?.isNumber == true ? "\"\($0)\"" : $0 }
            return question.questionKind == .choices ? "[\(quoted.joined(separator: ", "))]" : quoted.joined()
        case .text(let text): return QuotedText.quoted(text)
        default: return answer.description
        }
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
