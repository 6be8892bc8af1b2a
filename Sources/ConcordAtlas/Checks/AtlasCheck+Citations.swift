import ConcordModel
import LocatedText
import StandardIdentifiers

extension AtlasCheck {
    /// Where a text cites a document of the atlas by designation and title, the title is one that the document has or had.
    static let citations = AtlasCheck(name: "citations") { input in
        let titles = TitlesByDesignation(input.atlas)
        var faults: Set<Diagnostic> = []
        // What a source is called is quoted from it, not said by the atlas.
        for definition in input.walk.definitions where !definition.isFormer && definition.kind != .source {
            definition.record.visitScalars(in: .english) { node, text, language in
                for citation in Citation.all(in: text, language: language) {
                    guard let wrong = titles.fault(of: citation) else { continue }
                    faults.insert(
                        Diagnostic(
                            file: definition.file, location: node.location, severity: .warning, message: wrong))
                }
            }
        }
        return Array(faults)
    }
}

/// A designation with a title in quotation marks behind it: `GB/T 42755-2023《…》`, `ISO/IEC 42001:2023 "…"`.
private struct Citation {
    let identifier: StandardIdentifier
    let title: String
    /// Chinese where the title has Chinese characters, else that of the text, English within a Chinese one.
    let language: Language

    private static let marks: [Character: Character] = ["《": "》", "“": "”", "\"": "\"", "«": "»", "「": "」"]

    static func all(in text: String, language: Language) -> [Citation] {
        guard text.contains(where: { marks[$0] != nil }) else { return [] }
        return StandardIdentifier.matches(in: text).compactMap { match in
            let behind = text[match.range.upperBound...].drop { " \u{A0}\u{202F},:，：　".contains($0) }
            guard let open = behind.first, let close = marks[open] else { return nil }
            let title = String(behind.dropFirst().prefix { $0 != close })
            return Citation(
                identifier: match.identifier, title: title,
                language: CitedTitle.isChinese(title) ? .chinese : language == .chinese ? .english : language)
        }
    }

    /// Whether the designation names one document. That of a publisher whose rules are not known does so with its date only: a bare
    /// `API 650` may be another's.
    var isCertain: Bool {
        identifier.organisation != .generic || identifier.year != nil || !identifier.values(.version).isEmpty
    }
}

/// The titles that the atlas records, by the slug of each designation and of its undated form.
private struct TitlesByDesignation {
    private struct Title {
        let text: String
        let language: Language
    }

    private var dated: [String: [Title]] = [:]
    private var undated: [String: [Title]] = [:]

    init(_ atlas: Atlas) {
        for standard in atlas.contents.standards {
            add(standard.designations, [standard.title] + standard.formerTitles.map(\.title))
        }
        for rule in atlas.contents.rules { add(rule.designations, [rule.title]) }
    }

    private mutating func add(_ designations: [Designation], _ titles: [LocalizedText]) {
        let titles = titles.flatMap { title in
            title.words.sorted { $0.key < $1.key }.map { Title(text: $0.value, language: $0.key) }
        }
        for designation in designations {
            dated[designation.slug, default: []] += titles
            if let slug = try? StandardIdentifier.parse(designation.text).undated.slug {
                undated[slug, default: []] += titles
            }
        }
    }

    /// What is wrong with the citation; nil where its title is one that is recorded, or where none in its language is. A designation
    /// without a date may mean any edition.
    func fault(of citation: Citation) -> String? {
        let slug = citation.identifier.slug
        let isUndated = citation.identifier == citation.identifier.undated
        let known = (dated[slug] ?? []) + (isUndated ? undated[slug] ?? [] : [])
        guard citation.isCertain, let first = known.first(where: { $0.language == citation.language }),
            CitedTitle.isLongEnough(citation.title),
            !known.contains(where: { CitedTitle.isSame(citation.title, as: $0.text) })
        else { return nil }
        return "'\(citation.identifier)' is cited as '\(citation.title)'; the atlas has '\(first.text)'"
    }
}

extension Node {
    /// Calls `body` with every single value below this node and the language of its text: that of the nearest key which names one of
    /// the three.
    fileprivate func visitScalars(in language: Language, _ body: (Node, String, Language) -> Void) {
        switch content {
        case .scalar(let text): body(self, text, language)
        case .list(let nodes): for node in nodes { node.visitScalars(in: language, body) }
        case .map(let entries):
            for entry in entries {
                let named = [Language.english, .chinese, .french].first { $0.rawValue == entry.key }
                entry.value.visitScalars(in: named ?? language, body)
            }
        }
    }
}
