/// Why a text is no condition: where it breaks, counted in characters from 1, and what would have been right there.
public struct ConditionError: Error, Hashable, Sendable, CustomStringConvertible {
    public let column: Int
    public let expected: String

    public var description: String { "character \(column): expected \(expected)" }
}

extension Condition {
    /// Reads the notation of the atlas:
    ///
    ///     either = both { "or" both }          both = single { "and" single }
    ///     single = "not" single | "(" either ")" | "[" word "]" | test
    ///     test   = key | key ("is" | "has") word { "," word } | key comparison number | key ("before" | "from") day
    public init(_ text: String) throws(ConditionError) {
        var reader = ConditionReader(text)
        self = try reader.either()
        try reader.end()
    }
}

private struct ConditionReader {
    private struct Token {
        let text: String
        let column: Int
    }

    private var tokens: [Token]
    private let length: Int
    private var next = 0
    private var depth = 0

    init(_ text: String) {
        tokens = []
        length = text.count
        var word = ""
        var start = 0
        for (index, character) in text.enumerated() {
            if character == " " || "()[],".contains(character) {
                if !word.isEmpty { tokens.append(Token(text: word, column: start + 1)) }
                word = ""
                if character != " " { tokens.append(Token(text: String(character), column: index + 1)) }
            } else {
                if word.isEmpty { start = index }
                word.append(character)
            }
        }
        if !word.isEmpty { tokens.append(Token(text: word, column: start + 1)) }
    }

    private var token: String? { next < tokens.count ? tokens[next].text : nil }

    private func fault(_ expected: String) -> ConditionError {
        ConditionError(column: next < tokens.count ? tokens[next].column : length + 1, expected: expected)
    }

    private mutating func take(_ text: String) -> Bool {
        guard token == text else { return false }
        next += 1
        return true
    }

    mutating func either() throws(ConditionError) -> Condition {
        // Nobody writes brackets in brackets in brackets; a text of nothing but brackets must not exhaust the stack.
        depth += 1
        defer { depth -= 1 }
        guard depth <= 20 else { throw fault("at most 20 brackets in each other") }
        var parts = [try both()]
        while take("or") { parts.append(try both()) }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func both() throws(ConditionError) -> Condition {
        var parts = [try single()]
        while take("and") { parts.append(try single()) }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func single() throws(ConditionError) -> Condition {
        var isNegated = false
        while take("not") { isNegated.toggle() }
        let condition = try positive()
        return isNegated ? .not(condition) : condition
    }

    private mutating func positive() throws(ConditionError) -> Condition {
        if take("(") {
            let inner = try either()
            guard take(")") else { throw fault("')'") }
            return inner
        }
        if take("[") {
            let word = try word("a word of the catalogue")
            guard take("]") else { throw fault("']'") }
            return .word(word)
        }
        return try test()
    }

    private mutating func test() throws(ConditionError) -> Condition {
        let key = AnswerKey(try word("the key of a question, '[' or '('"))
        guard key == Condition.day || !key.name.isEmpty else {
            next -= 1
            throw fault("the key of a question, such as eu.roles")
        }
        switch token {
        case "is", "has":
            next += 1
            var words = [try word("a word")]
            while take(",") { words.append(try word("a word")) }
            return .choice(key, isOneOf: words)
        case "before", "from":
            let isBefore = token == "before"
            next += 1
            guard let text = token, let day = CalendarDate(text) else { throw fault("a day, YYYY-MM-DD") }
            next += 1
            return .date(key, isBefore: isBefore, day)
        default:
            let comparison = NumberComparison.allCases.first { Condition.word(of: $0) == token }
            guard let comparison else { return .flag(key) }
            next += 1
            guard let text = token, let number = Number(plainOrScientific: text) else { throw fault("a number") }
            next += 1
            return .number(key, comparison, number)
        }
    }

    private mutating func word(_ expected: String) throws(ConditionError) -> String {
        guard let token, !["and", "or", "not", "is", "has"].contains(token), !"()[],".contains(token) else {
            throw fault(expected)
        }
        next += 1
        return token
    }

    mutating func end() throws(ConditionError) {
        if token != nil { throw fault("'and', 'or' or the end") }
    }
}
