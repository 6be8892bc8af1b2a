public import ConcordModel

/// Answers of a profile that do not, or hardly, go together.
public struct AnswerClash: Hashable, Sendable {
    public let question: Question
    public let clash: Question.Clash
    /// The answers that clash, that of the question first.
    public let keys: [AnswerKey]

    /// In the order of the questions; none where an answer is open on which it depends.
    public static func all(in profile: SystemProfile, of questions: [Question]) -> [AnswerClash] {
        questions.flatMap { question in
            question.clashes.compactMap { clash in
                guard let answer = profile[question.key], answer != .notAsked else { return nil }
                let reading = profile.reading(of: clash.when, on: .distantPast) { _ in
                    ConditionReading(.unknown, keys: [])
                }
                guard reading.truth == .yes else { return nil }
                return AnswerClash(
                    question: question, clash: clash, keys: [question.key] + reading.keys.filter { $0 != question.key })
            }
        }
    }
}
