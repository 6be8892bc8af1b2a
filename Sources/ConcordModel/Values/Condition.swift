/// When something holds for a system: tests of its answers, joined by `and`, `or` and `not`.
///
/// `eu.roles has provider and (not eu.established or [high-risk])`. A name in brackets is the condition that a trigger gives a
/// word of the same catalogue. ``day`` is the day of the assessment, ``citation`` what the atlas records by then.
public indirect enum Condition: Hashable, Sendable {
    /// A flag that is answered yes.
    case flag(AnswerKey)
    /// A choice that is one of the words, or choices that hold at least one of them.
    case choice(AnswerKey, isOneOf: [String])
    case number(AnswerKey, NumberComparison, Number)
    /// Before the day, or from it on.
    case date(AnswerKey, isBefore: Bool, CalendarDate)
    /// The condition of a word of the catalogue.
    case word(String)
    case not(Condition)
    case all([Condition])
    case any([Condition])

    /// The key that stands for the day of the assessment.
    public static let day = AnswerKey("day")

    /// The key of the flag that says whether the atlas records, by the day of the assessment, a European standard as cited in the
    /// Official Journal. No profile answers it.
    public static let citation = AnswerKey("record.citation")

    /// The keys that the condition asks for, in its own order, without those of the words it names.
    public var keys: [AnswerKey] {
        switch self {
        case .flag(let key), .choice(let key, _), .number(let key, _, _), .date(let key, _, _): [key]
        case .word: []
        case .not(let condition): condition.keys
        case .all(let conditions), .any(let conditions): conditions.flatMap(\.keys)
        }
    }

    /// The words of the catalogue that the condition names.
    public var words: [String] {
        switch self {
        case .word(let word): [word]
        case .not(let condition): condition.words
        case .all(let conditions), .any(let conditions): conditions.flatMap(\.words)
        case .flag, .choice, .number, .date: []
        }
    }
}

/// Where an answer stands in a profile: `eu.roles`.
public struct AnswerKey: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }

    /// Before the point: the map of the profile that holds the answer.
    public var group: String { String(description.prefix { $0 != "." }) }

    /// After the point.
    public var name: String { String(description.drop { $0 != "." }.dropFirst()) }

    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

extension Condition: CustomStringConvertible {
    /// As it is written in the atlas, with brackets only where they are needed.
    public var description: String {
        switch self {
        case .flag(let key): key.description
        case .choice(let key, let words): "\(key) has \(words.joined(separator: ", "))"
        case .number(let key, let comparison, let number): "\(key) \(Self.word(of: comparison)) \(number)"
        case .date(let key, let isBefore, let day): "\(key) \(isBefore ? "before" : "from") \(day)"
        case .word(let word): "[\(word)]"
        case .not(let condition): "not \(condition.inBrackets)"
        case .all(let conditions):
            conditions.map { if case .any = $0 { $0.inBrackets } else { $0.description } }.joined(separator: " and ")
        case .any(let conditions): conditions.map(\.description).joined(separator: " or ")
        }
    }

    private var inBrackets: String {
        switch self {
        case .all, .any: "(\(self))"
        default: description
        }
    }

    static func word(of comparison: NumberComparison) -> String {
        switch comparison {
        case .atLeast: "at-least"
        case .atMost: "at-most"
        case .moreThan: "above"
        case .lessThan: "below"
        case .equal: "equals"
        }
    }
}
