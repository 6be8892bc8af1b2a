public import ConcordModel

/// What a profile says in answer to a question.
public enum Answer: Hashable, Sendable {
    case flag(Bool)
    /// A choice is one word, choices are any number of them.
    case words([String])
    case number(Number)
    case date(CalendarDate)
    case text(String)
    /// Asked and not known; the same as no answer, but said.
    case unknown
    /// Other answers rule the question out: whatever it could say is not so.
    case notAsked
}

extension Answer: CustomStringConvertible {
    /// As a profile writes it.
    public var description: String {
        switch self {
        case .flag(let value): value ? "yes" : "no"
        case .words(let words): words.joined(separator: ", ")
        case .number(let number): number.description
        case .date(let day): day.description
        case .text(let text): text
        case .unknown: "unknown"
        case .notAsked: "-"
        }
    }
}
