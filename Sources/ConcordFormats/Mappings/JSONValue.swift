import TextFiles

/// A value to be written as JSON, keys in the order given; empty texts, lists and maps are left out of maps.
package enum JSONValue {
    case string(String)
    /// `true`, `false` or a number, as JSON writes it.
    case literal(String)
    case list([JSONValue])
    case map([(String, JSONValue)])

    private var isEmpty: Bool {
        switch self {
        case .string(let text): text.isEmpty
        case .literal: false
        case .list(let values): values.isEmpty
        case .map(let pairs): pairs.allSatisfy { $0.1.isEmpty }
        }
    }

    /// Two blanks a level, a line feed at the end.
    package var text: String { printed(indent: "") + "\n" }

    private func printed(indent: String) -> String {
        let deeper = indent + "  "
        switch self {
        case .string(let text): return QuotedText.quoted(text)
        case .literal(let text): return text
        case .list(let values):
            guard !values.isEmpty else { return "[]" }
            return "[\n" + values.map { deeper + $0.printed(indent: deeper) }.joined(separator: ",\n") + "\n\(indent)]"
        case .map(let pairs):
            let kept = pairs.filter { !$0.1.isEmpty }
            guard !kept.isEmpty else { return "{}" }
            return "{\n"
                + kept.map { deeper + QuotedText.quoted($0.0) + ": " + $0.1.printed(indent: deeper) }.joined(
                    separator: ",\n")
                + "\n\(indent)}"
        }
    }
}
