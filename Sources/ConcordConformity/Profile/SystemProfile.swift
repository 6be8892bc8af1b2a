public import ConcordFindings
public import ConcordModel

/// One AI system and the company behind it, described by answers to the atlas's questions.
public struct SystemProfile: Hashable, Sendable {
    public let name: String
    public private(set) var answers: [AnswerKey: Answer]
    /// What the atlas records, where conditions ask for it; no answers of the profile.
    private var recorded: [AnswerKey: Answer] = [:]

    public init(name: String, answers: [AnswerKey: Answer]) {
        self.name = name
        self.answers = answers
    }

    /// Nil where it is not answered, or answered by unknown.
    public subscript(_ key: AnswerKey) -> Answer? {
        guard let answer = recorded[key] ?? answers[key], answer != .unknown else { return nil }
        return answer
    }

    /// The words of a choice; none where it is not answered.
    public func words(_ key: String) -> [String] {
        if case .words(let words) = self[AnswerKey(key)] { words } else { [] }
    }

    /// Nil where it is not answered.
    public func date(_ key: AnswerKey) -> CalendarDate? {
        if case .date(let day) = self[key] { day } else { nil }
    }

    /// Nil where it is not answered.
    public func flag(_ key: String) -> Bool? {
        if case .flag(let value) = self[AnswerKey(key)] { value } else { nil }
    }

    /// What tells the system from every other, for identifiers in files that go to other programs: its own reference; without one,
    /// the name and all other answers, so that two systems of one name are two.
    public var identity: String {
        if case .text(let reference) = self[AnswerKey("system.reference")], !reference.isEmpty {
            return "reference: \(reference)"
        }
        let said = answers.filter { $0.value != .unknown && $0.value != .notAsked && $0.key != Condition.citation }
            .sorted { $0.key < $1.key }
        return (["name: \(name)"] + said.map { "\($0.key): \($0.value)" }).joined(separator: "\n")
    }

    /// The profile with what the atlas records by the day, for conditions on it: see ``Condition/citation``.
    public func with(_ view: AtlasOnDay) -> SystemProfile {
        var profile = self
        let isCited = view.documents.contains { $0.jurisdiction == .eu && !$0.standard.articles.isEmpty && $0.isCited }
        profile.recorded[Condition.citation] = .flag(isCited)
        return profile
    }

    /// The profile with every question that its answers rule out marked as not asked. A question depends only on earlier ones.
    public func settled(by questions: [Question]) -> SystemProfile {
        var settled = self
        for question in questions where settled.answers[question.key] == nil {
            guard let condition = question.when else { continue }
            let reading = settled.reading(of: condition, on: .distantPast) { _ in ConditionReading(.unknown, keys: []) }
            if reading.truth == .no { settled.answers[question.key] = .notAsked }
        }
        return settled
    }
}
