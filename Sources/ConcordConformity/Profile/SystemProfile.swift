public import ConcordModel

/// One AI system and the company behind it, described by answers to the atlas's questions.
public struct SystemProfile: Hashable, Sendable {
    public let name: String
    public let answers: [AnswerKey: Answer]

    public init(name: String, answers: [AnswerKey: Answer]) {
        self.name = name
        self.answers = answers
    }

    /// Nil where it is not answered, or answered by unknown.
    public subscript(_ key: AnswerKey) -> Answer? {
        guard let answer = answers[key], answer != .unknown else { return nil }
        return answer
    }

    /// The words of a choice; none where it is not answered.
    public func words(_ key: String) -> [String] {
        if case .words(let words) = self[AnswerKey(key)] { words } else { [] }
    }

    public func date(_ key: String) -> CalendarDate? {
        if case .date(let day) = self[AnswerKey(key)] { day } else { nil }
    }

    /// Nil where it is not answered.
    public func flag(_ key: String) -> Bool? {
        if case .flag(let value) = self[AnswerKey(key)] { value } else { nil }
    }
}
