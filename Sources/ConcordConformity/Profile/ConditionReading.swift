public import ConcordModel

/// Whether a condition holds for a system, and the answers that made it so.
public struct ConditionReading: Hashable, Sendable {
    public let truth: Truth
    /// The answers that decide: were they others, it could be otherwise. Of an unknown, the questions that are open.
    public let keys: [AnswerKey]

    public init(_ truth: Truth, keys: [AnswerKey]) {
        self.truth = truth
        self.keys = keys.uniqued
    }

    /// What several readings come to where all must hold.
    static func all(_ readings: [ConditionReading]) -> ConditionReading {
        joined(readings, truth: Truth.all(readings.map(\.truth)), deciding: .no)
    }

    /// What several readings come to where one is enough.
    static func any(_ readings: [ConditionReading]) -> ConditionReading {
        joined(readings, truth: Truth.any(readings.map(\.truth)), deciding: .yes)
    }

    /// One that decides alone is named alone, the first of them; else all that share the result.
    private static func joined(_ readings: [ConditionReading], truth: Truth, deciding: Truth) -> ConditionReading {
        let alike = readings.filter { $0.truth == truth }
        let named = truth == deciding ? Array(alike.prefix(1)) : alike
        return ConditionReading(truth, keys: named.flatMap(\.keys))
    }
}

extension SystemProfile {
    /// Reads a condition by the answers of the profile.
    ///
    /// - Parameters:
    ///   - day: the day of the assessment, for conditions on ``Condition/day``
    ///   - word: the reading of a word of the catalogue; unknown where it has no trigger
    public func reading(
        of condition: Condition, on day: CalendarDate, word: (String) -> ConditionReading
    ) -> ConditionReading {
        if let key = condition.ownKey, self[key] == .notAsked { return ConditionReading(.no, keys: [key]) }
        return switch condition {
        case .flag(let key):
            ConditionReading(flag(key.description).map { $0 ? .yes : .no } ?? .unknown, keys: [key])
        case .choice(let key, let wanted):
            if case .words(let words) = self[key] {
                ConditionReading(words.contains(where: wanted.contains) ? .yes : .no, keys: [key])
            } else {
                ConditionReading(.unknown, keys: [key])
            }
        case .number(let key, let comparison, let bound):
            if case .number(let number) = self[key] {
                ConditionReading(comparison.holds(number, against: bound) ? .yes : .no, keys: [key])
            } else {
                ConditionReading(.unknown, keys: [key])
            }
        case .date(let key, let isBefore, let bound):
            if let answered = key == Condition.day ? day : date(key) {
                ConditionReading((answered < bound) == isBefore ? .yes : .no, keys: [key])
            } else {
                ConditionReading(.unknown, keys: [key])
            }
        case .word(let name): word(name)
        case .not(let inner): negated(reading(of: inner, on: day, word: word))
        case .all(let inner): .all(inner.map { reading(of: $0, on: day, word: word) })
        case .any(let inner): .any(inner.map { reading(of: $0, on: day, word: word) })
        }
    }

    private func negated(_ reading: ConditionReading) -> ConditionReading {
        ConditionReading(!reading.truth, keys: reading.keys)
    }
}

extension Condition {
    /// The one key that a test asks for; nil for what joins tests.
    fileprivate var ownKey: AnswerKey? {
        switch self {
        case .flag(let key), .choice(let key, _), .number(let key, _, _), .date(let key, _, _): key
        case .word, .not, .all, .any: nil
        }
    }
}
