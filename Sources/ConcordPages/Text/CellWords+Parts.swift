import ConcordFindings
import ConcordModel

/// How a language sets the parts of a line: a name before its value, a row of words, a number with what it counts.
extension CellWords {
    /// A name and its value with the colon of the language.
    func pair(_ name: String, _ value: String) -> String { messages("show.field", ["field": name, "value": value]) }

    /// A row of words with the comma of the language.
    func row(_ parts: [String]) -> String { parts.joined(separator: messages.language == .chinese ? "，" : ", ") }

    /// A number, as it is written, with what it counts; a unit without words stands as it is recorded.
    func quantity(_ number: Number, unit: String) -> String {
        let isWhole = number.whole.map { String($0) == number.description } ?? false
        let value = isWhole ? words(.number(number)) : number.description
        let key = "unit.\(unit)"
        guard messages.template(key) != nil else { return "\(value) \(unit)" }
        return messages(key, ["value": value], counts: ["value": formCount(number)])
    }

    /// The count that chooses between one and many: a fraction goes with the whole number that its language takes it for.
    private func formCount(_ number: Number) -> Int {
        // French says one up to below two; English one for one alone.
        number.whole ?? (messages.language == .french && abs(number.double) < 2 ? 1 : 2)
    }
}
