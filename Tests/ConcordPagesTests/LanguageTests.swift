import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordPages

@Suite("What the interface says in three languages")
struct LanguageTests {
    private let atlas: Atlas

    init() throws { atlas = try RepositoryAtlas.read() }

    /// Ids of records whose text is missing in a language of the interface.
    private func incomplete(_ texts: [(RecordID, LocalizedText)]) -> [String] {
        texts.filter { !Set(Messages.languages).isSubset(of: $0.1.words.keys) }.map(\.0.text)
    }

    @Test("titles of application dates, items of requests, lists and requests")
    func titles() {
        let contents = atlas.contents
        #expect(incomplete(contents.profiles.map { ($0.id, $0.title) }) == [])
        #expect(incomplete(contents.requests.map { ($0.id, $0.title) }) == [])
        #expect(incomplete(contents.requests.flatMap(\.deliverables).map { ($0.id, $0.subject) }) == [])
        #expect(incomplete(contents.completeness.map { ($0.id, $0.list) }) == [])
    }

    @Test("headings of the AI Act down to the article")
    func articles() throws {
        let sections = try #require(atlas.catalogue("eu-ai-act")).sections
        let headings = sections.filter { [.chapter, .section, .article].contains($0.sectionKind) }
            .filter { !$0.reference.hasPrefix("Annex") }
        // 113 articles of 2024 and six inserted in 2026, 13 chapters, 16 sections.
        #expect(headings.count == 148)
        #expect(incomplete(headings.map { ($0.id, $0.title) }) == [])
    }

    @Test("what each number of a catalogue counts, and of what")
    func criteria() {
        let criteria = atlas.contents.catalogues.flatMap { $0.provisions.flatMap(\.criteria) }
        #expect(criteria.count >= 177)
        #expect(incomplete(criteria.flatMap { [($0.id, $0.object), ($0.id, $0.metric)] }) == [])
        #expect(incomplete(criteria.map { ($0.id, $0.label) }) == [])
    }

    /// A reference of which no part is known is shown as it is recorded, in English.
    @Test("where sections and provisions stand in their documents")
    func references() {
        let references = Set(
            atlas.contents.catalogues.flatMap { $0.sections.map(\.reference) + $0.provisions.map(\.reference) })
        #expect(references.count > 1000)
        let english = references.filter { reference in
            ClauseReference.words(reference, in: .chinese).split { !$0.isLetter || !$0.isASCII }.contains {
                $0.count > 2 && $0.contains { $0.isLowercase && !"ivx".contains($0) }
            }
        }
        #expect(english.sorted() == [])
    }

    @Test("what is still to be computed for an indicator")
    func planned() {
        let planned = atlas.contents.recommendations.flatMap(\.indicators).compactMap { indicator in
            if case .planned(let what) = indicator.answer { (indicator.id, what) } else { nil }
        }
        #expect(!planned.isEmpty)
        #expect(incomplete(planned) == [])
    }

    @Test("every jurisdiction and country of the atlas has a name", arguments: Messages.languages)
    func countries(_ language: Language) {
        let contents = atlas.contents
        let codes = Set(
            contents.bodies.map(\.jurisdiction.rawValue) + contents.rules.map(\.jurisdiction.rawValue)
                + contents.events.map(\.jurisdiction.rawValue)
                + contents.positions.map(\.country).filter { $0 != "unknown" })
        let words = CellWords(Messages(language), view: AtlasOnDay(atlas, on: atlas.recorded))
        #expect(codes.count > 100)
        #expect(codes.filter { words.word("jurisdiction", $0).lowercased().contains("(\($0))") }.sorted() == [])
        #expect(codes.filter { words.word("jurisdiction", $0) == $0 }.sorted() == [])
    }

    @Test(
        "names of countries",
        arguments: [
            ("au", "Australia", "澳大利亚", "Australie"), ("hk", "Hong Kong, China", "中国香港", "Hong Kong (Chine)"),
            ("xx", "Other (XX)", "其他（XX）", "Autre (XX)"),
        ])
    func names(_ code: String, english: String, chinese: String, french: String) {
        let view = AtlasOnDay(atlas, on: atlas.recorded)
        let found = Messages.languages.map { CellWords(Messages($0), view: view).word("jurisdiction", code) }
        #expect(found == [english, chinese, french])
    }

    @Test("words of records: categories, kinds, fields, confidence, roles, units")
    func words() {
        let messages = Messages(.chinese)
        let contents = atlas.contents
        let groups: [(String, [String])] = [
            ("category", contents.profiles.flatMap { $0.dates.map(\.category) }),
            ("kind", RecordKind.allCases.map(\.rawValue)),
            ("confidence", Confidence.allCases.map(\.rawValue)),
            ("recheck", Recheck.Outcome.allCases.map(\.rawValue)),
            ("field", ConfidenceField.allCases.map(\.rawValue)),
            ("field", contents.allRecords.flatMap { $0.provenance.checked.flatMap(\.fields) }),
            ("field", atlas.links.map(\.field).filter { $0 != "sources" }),
            ("field", contents.allRecords.flatMap { $0.provenance.conflicts.map(\.field) }),
            ("role", Position.Role.allCases.map(\.rawValue)),
            ("modality", Criterion.Modality.allCases.map(\.rawValue) + Modality.allCases.map(\.rawValue)),
            ("unit", Criterion.Unit.allCases.map(\.rawValue)),
            ("unit", contents.figures.map(\.unit) + contents.guidelines.flatMap { $0.targets.map(\.unit) }),
        ]
        for (group, values) in groups {
            let missing = Set(values).filter { messages.template("\(group).\($0)") == nil }
            #expect(missing.sorted() == [], "\(group) has no word")
        }
    }

    @Test(
        "labels of records name documents and places, not ids",
        arguments: [
            ("eu-1025-2012:art-3-1", "Article 3(1) — Yearly work programme (Regulation (EU) No 1025/2012)"),
            ("eu-ai-act:art-9", "Article 9 — Risk management system"),
        ])
    func labels(_ id: String, expected: String) {
        let words = CellWords(Messages(.english), view: AtlasOnDay(atlas, on: atlas.recorded))
        #expect(words.label(of: RecordID(id)).text == expected)
    }

    @Test("a title that names its designation is not given it twice")
    func ruleLabel() throws {
        let rule = try #require(atlas.rule("eu-1025-2012"))
        let label = try #require(rule.label(on: atlas.recorded).words[.english])
        #expect(label.hasPrefix("Regulation (EU) No 1025/2012 of the European Parliament and of the Council of 25 Oct"))
        let request = try #require(atlas.rule("eu-c-2025-3871")?.label(on: atlas.recorded).words[.english])
        #expect(request.hasPrefix("M/613 — "))
    }

    @Test("French labels have no-break spaces inside quotation marks")
    func quotes() {
        let words = CellWords(Messages(.french), view: AtlasOnDay(atlas, on: atlas.recorded))
        let label = words.label(of: "eu-committee-on-standards").text
        #expect(label.hasPrefix("Comité «\u{00A0}Normes\u{00A0}»"))
    }

    @Test(
        "a record is shown in the language that was asked for",
        arguments: [
            (Language.french, "document gb-t-45654-2025", "identité : élevée", "thèmes → ", "recueil ← "),
            (.chinese, "文件 gb-t-45654-2025", "身份：高", "主题 → ", "条款目录 ← "),
        ])
    func shown(_ language: Language, kind: String, confidence: String, relation: String, other: String) throws {
        let record = try #require(atlas["gb-t-45654-2025"])
        let words = CellWords(Messages(language), view: AtlasOnDay(atlas, on: atlas.recorded))
        let text = FrenchSpaces.plain(RecordText(record, words: words).text)
        for phrase in [kind, confidence, relation, other] {
            let isShown = text.contains(phrase)
            #expect(isShown, "'\(phrase)' is not shown")
        }
        for field in ["identity", "supersedes →", "body →", "catalogue ←"] {
            let isShown = text.contains(field)
            #expect(!isShown, "'\(field)' is shown")
        }
    }
}

/// French text with plain blanks, as it is typed in a test.
enum FrenchSpaces {
    static func plain(_ text: String) -> String {
        text.replacing("\u{00A0}", with: " ").replacing("\u{202F}", with: " ")
    }
}
