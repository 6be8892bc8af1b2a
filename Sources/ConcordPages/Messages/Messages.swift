import ConcordFindings
public import ConcordModel

/// All visible text in one language.
///
/// A message may hold `{name}`, replaced by an argument, and `{name|one|many}`, replaced by the form that the number in
/// the argument asks for. `*words*` is emphasis and is only used by pages.
public struct Messages: Sendable {
    /// The languages in which every message exists.
    public static let languages: [Language] = [.english, .chinese, .french]

    public let language: Language
    private let texts: [Substring: Substring]

    /// `language` must be one of ``languages``; any other gives English.
    public init(_ language: Language) {
        self.language = Self.languages.contains(language) ? language : .english
        texts = MessageTable.shared.texts(in: self.language)
    }

    /// The message as it is written, before arguments are put in; nil where there is none.
    func template(_ key: String) -> Substring? { texts[key[...]] }

    /// A message without arguments. A key without a message is shown as itself, which the tests rule out.
    func callAsFunction(_ key: String) -> String { template(key).map(String.init) ?? key }

    /// A message with its arguments as words.
    func callAsFunction(_ key: String, _ arguments: [String: String], counts: [String: Int] = [:]) -> String {
        guard let template = template(key) else { return key }
        return Self.fill(template, arguments: arguments, counts: counts, language: language)
    }

    /// Every key, for the test that all languages are complete.
    static var keys: [String] { MessageTable.shared.keys }

    static func fill(
        _ template: Substring, arguments: [String: String], counts: [String: Int], language: Language
    ) -> String {
        var result = ""
        var rest = template
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            let name = String(parts[0])
            if parts.count == 3 {
                let isSingular = isSingular(counts[name] ?? 0, in: language)
                result += isSingular ? parts[1] : parts[2]
            } else {
                result += arguments[name] ?? "{\(name)}"
            }
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    /// French counts none as one; English does not.
    private static func isSingular(_ count: Int, in language: Language) -> Bool {
        language == .french ? count < 2 : count == 1
    }
}
