public import ConcordModel

/// The categories that evidence may name: the lowest sections under those that the tests of criteria count among.
///
/// Two catalogues that list the same risks share their categories: a category is known by the part of its id behind the
/// colon, `a-1-a` for `tc260-003:a-1-a` and `gb-t-45654-2025:a-1-a` alike.
public struct EvidenceCategories: Sendable {
    public struct Category: Hashable, Sendable {
        /// `a-1-a`
        public let key: String
        /// A section that has it.
        public let section: RecordID
        public let reference: String
        public let title: LocalizedText
    }

    public private(set) var all: [Category] = []
    /// Folded names that mean one category, whatever the evidence.
    private var general: [String: Int] = [:]
    /// Folded names that mean a category of a kind of evidence, though another has them too.
    private var special: [EvidenceKind: [String: Int]] = [:]
    private var indexes: [String: Int] = [:]

    public init(_ catalogues: [Catalogue]) {
        let sections = SectionTree(catalogues)
        var members: [EvidenceKind: Set<Int>] = [:]
        for criterion in catalogues.flatMap({ $0.provisions.flatMap(\.criteria) }) {
            guard let test = criterion.test else { continue }
            for section in test.among.flatMap(sections.leaves) {
                members[test.evidence, default: []].insert(add(section))
            }
        }
        var ambiguous: Set<String> = []
        for (index, category) in all.enumerated() {
            for name in Self.names(of: category) {
                if let other = general[name], other != index { ambiguous.insert(name) }
                general[name] = index
            }
        }
        for name in ambiguous { general[name] = nil }
        for (kind, indexes) in members {
            for index in indexes.sorted() {
                for name in Self.names(of: all[index]) { special[kind, default: [:]][name] = index }
            }
        }
    }

    private mutating func add(_ section: Section) -> Int {
        let key = Self.key(of: section.id)
        if let index = indexes[key] { return index }
        all.append(Category(key: key, section: section.id, reference: section.reference, title: section.title))
        indexes[key] = all.count - 1
        return all.count - 1
    }

    static func key(of section: RecordID) -> String {
        section.text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? section.text
    }

    private static func names(of category: Category) -> [String] {
        let names = [category.key, category.reference, category.section.text] + category.title.words.values
        return names.map(EvidenceWords.folded)
    }

    /// The category of a word in a file about `kind`; nil where there is none.
    func index(of word: String, in kind: EvidenceKind?) -> Int? {
        let name = EvidenceWords.folded(word.split(separator: ":").last ?? "")
        return kind.flatMap { special[$0]?[name] } ?? general[name]
    }

    /// The reference of the category that a word comes closest to, for a message.
    func nearest(to word: String) -> String? {
        let forms = all.flatMap { category in
            [category.key, category.reference].map { (form: $0, reference: category.reference) }
                + category.title.words.values.map { (form: $0, reference: category.reference) }
        }
        guard let form = nearestWord(to: word, among: forms.map(\.form)) else { return nil }
        return forms.first { $0.form == form }?.reference
    }
}

/// Which sections stand under which.
struct SectionTree {
    private var children: [RecordID: [Section]] = [:]
    private var sections: [RecordID: Section] = [:]

    init(_ catalogues: [Catalogue]) {
        for section in catalogues.flatMap(\.sections) {
            sections[section.id] = section
            if let parent = section.parent { children[parent, default: []].append(section) }
        }
    }

    /// The lowest sections under `id`; itself where none is under it.
    func leaves(of id: RecordID) -> [Section] {
        guard let below = children[id], !below.isEmpty else { return sections[id].map { [$0] } ?? [] }
        return below.flatMap { leaves(of: $0.id) }
    }
}
