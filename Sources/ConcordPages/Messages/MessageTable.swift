import ConcordModel

/// The texts of all languages, read once from the literals beside this file.
///
/// A message is a line `# key` and a line for each language: `en words`, `zh words`, `fr words`.
struct MessageTable: Sendable {
    static let shared = MessageTable([
        words, registers, columns, findings, landscape, pipeline, guidelines, terms, ground, groundWords, groundTables,
        claims, page, charts, show, mappings, kinds, fields, units, assess, assessCommands, assessDates, exchange,
        criteria, labels, route, together, changes, changeLines, systemChanges, stale,
    ])

    private let byLanguage: [Language: [Substring: Substring]]
    let keys: [String]

    init(_ sources: [String]) {
        var byLanguage: [Language: [Substring: Substring]] = [:]
        var keys: [String] = []
        for source in sources {
            var key = Substring()
            for line in source.split(separator: "\n") {
                if line.hasPrefix("# ") {
                    key = line.dropFirst(2)
                    keys.append(String(key))
                } else if line.count > 3 {
                    let language = Language(rawValue: String(line.prefix(2)))
                    let words = line.dropFirst(3)
                    byLanguage[language, default: [:]][key] =
                        language == .french ? FrenchTypography.set(words)[...] : words
                }
            }
        }
        self.byLanguage = byLanguage
        self.keys = keys
    }

    func texts(in language: Language) -> [Substring: Substring] { byLanguage[language] ?? [:] }
}
