import ConcordModel
import LocatedText
import StandardIdentifiers

extension AtlasCheck {
    /// Where a text cites a document of the atlas by designation and title, the title is one of the document's.
    static let citations = AtlasCheck(name: "citations") { input in
        let titles = TitlesByDesignation(input.atlas)
        var faults: Set<Diagnostic> = []
        // What a source is called is quoted from it, not said by the atlas.
        for definition in input.walk.definitions where !definition.isFormer && definition.kind != .source {
            definition.record.visitScalars { node, text in
                for citation in Citation.all(in: text) {
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

    private static let marks: [Character: Character] = ["《": "》", "“": "”", "\"": "\"", "«": "»", "「": "」"]

    static func all(in text: String) -> [Citation] {
        guard text.contains(where: { marks[$0] != nil }) else { return [] }
        return StandardIdentifier.matches(in: text).compactMap { match in
            let behind = text[match.range.upperBound...].drop { " ,:，：　".contains($0) }
            guard let open = behind.first, let close = marks[open] else { return nil }
            let title = behind.dropFirst().prefix { $0 != close }
            return Citation(identifier: match.identifier, title: String(title))
        }
    }
}

/// The titles that the atlas records, by the slug of each designation.
private struct TitlesByDesignation {
    private var titles: [String: [String]] = [:]

    init(_ atlas: Atlas) {
        for standard in atlas.contents.standards {
            for designation in standard.designations {
                titles[designation.slug, default: []] += standard.title.words.values.sorted()
            }
        }
    }

    /// What is wrong with the citation; nil where its title is one that is recorded, or where none in its script is.
    func fault(of citation: Citation) -> String? {
        let isChinese = Self.isChinese(citation.title)
        let known = (titles[citation.identifier.slug] ?? []).filter { Self.isChinese($0) == isChinese }
        guard let first = known.first else { return nil }
        let cited = Self.letters(citation.title)
        guard cited.count >= 4, !known.contains(where: { Self.isSame(Self.letters($0), cited) }) else { return nil }
        return "'\(citation.identifier)' is cited as '\(citation.title)'; the atlas has '\(first)'"
    }

    /// One may be shortened: a part of the other.
    private static func isSame(_ title: String, _ cited: String) -> Bool {
        title == cited || title.contains(cited) || cited.contains(title)
    }

    /// Whether the title has Chinese characters; titles are compared within their script.
    private static func isChinese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
    }

    private static func letters(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }))
    }
}

extension Node {
    /// Calls `body` with every single value below this node.
    fileprivate func visitScalars(_ body: (Node, String) -> Void) {
        switch content {
        case .scalar(let text): body(self, text)
        case .list(let nodes): for node in nodes { node.visitScalars(body) }
        case .map(let entries): for entry in entries { entry.value.visitScalars(body) }
        }
    }
}
