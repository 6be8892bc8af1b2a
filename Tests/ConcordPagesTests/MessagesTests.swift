import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordPages

@Suite("Messages")
struct MessagesTests {
    static let languages = Messages.languages

    @Test("exist in every language, once")
    func complete() {
        #expect(Set(Messages.keys).count == Messages.keys.count, "a key is given twice")
        for language in Self.languages {
            let messages = Messages(language)
            let missing = Messages.keys.filter { messages.template($0)?.isEmpty ?? true }
            #expect(missing.isEmpty, "missing in \(language.rawValue)")
        }
    }

    @Test("take the same arguments in every language")
    func arguments() {
        for key in Messages.keys {
            let names = Self.languages.map { self.names(in: Messages($0).template(key) ?? "") }
            // A language without plurals may leave a pure plural form out, never an argument that is shown.
            #expect(names[0].shown == names[1].shown, "\(key): en and zh")
            #expect(names[0].shown == names[2].shown, "\(key): en and fr")
        }
    }

    private func names(in template: Substring) -> (shown: Set<String>, plural: Set<String>) {
        var shown: Set<String> = []
        var plural: Set<String> = []
        var rest = template
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let parts = rest[rest.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
            if parts.count == 3 { plural.insert(String(parts[0])) } else { shown.insert(String(parts[0])) }
            rest = rest[rest.index(after: close)...]
        }
        return (shown, plural)
    }

    @Test(
        "have a word for every value of the data model",
        arguments: [
            ("state", State.allCases.map(\.rawValue)),
            ("phase", DocumentOnDay.Phase.allCases.map(\.rawValue)),
            ("bindingness", Bindingness.allCases.map(\.rawValue)),
            ("purpose", Purpose.Value.allCases.map(\.rawValue)),
            ("drafter", Drafter.Kind.allCases.map(\.rawValue)),
            ("event", Event.Kind.allCases.map(\.rawValue)),
            ("degree", Adoption.Degree.allCases.map(\.rawValue)),
            ("adoption-status", Adoption.Status.allCases.map(\.rawValue)),
            ("adoption-purpose", Adoption.Purpose.allCases.map(\.rawValue)),
            ("term-relation", Term.Relation.allCases.map(\.rawValue)),
            ("verdict", Verdict.Value.allCases.map(\.rawValue)),
            ("claim", Claim.Kind.allCases.map(\.rawValue)),
            ("level", Recommendation.Level.allCases.map(\.rawValue)),
            ("completeness", Completeness.Claim.allCases.map(\.rawValue)),
            ("method", Method.allCases.map(\.rawValue)),
            ("mapping-status", Mapping.Status.allCases.map(\.rawValue)),
            ("rationale-type", MappingEntry.RationaleType.allCases.map(\.rawValue)),
            ("source", Source.Kind.allCases.map(\.rawValue)),
            ("comparison", NumberComparison.allCases.map(\.rawValue)),
            ("recheck", Recheck.Outcome.allCases.map(\.rawValue) + ["recorded"]),
            ("kind", StaleRecords.kinds.map(\.rawValue)),
            ("outcome", StateEvent.Outcome.allCases.map(\.rawValue)),
            ("test", ClaimOnDay.TestResult.allCases.map(\.rawValue)),
            ("change-group", Change.Group.allCases.map(\.rawValue)),
            ("certainty", Change.Certainty.allCases.map(\.rawValue)),
            ("kind", RecordKind.allCases.map(\.rawValue)),
        ])
    func words(_ group: String, _ values: [String]) {
        let messages = Messages(.chinese)
        #expect(values.filter { messages.template("\(group).\($0)") == nil } == [])
    }

    @Test(
        "choose the form that a number asks for",
        arguments: [
            (Language.english, 0, "0 rows"), (.english, 1, "1 row"), (.english, 2, "2 rows"),
            (.french, 0, "0 ligne"), (.french, 1, "1 ligne"), (.french, 2, "2 lignes"),
            (.chinese, 1, "1行"), (.chinese, 2, "2行"),
        ])
    func plurals(_ language: Language, _ count: Int, _ expected: String) {
        #expect(Messages(language)("page.rows", ["n": String(count)], counts: ["n": count]) == expected)
    }

    @Test(
        "speak of one as of one",
        arguments: [
            (
                "landscape.sentence.completeness", ["lists", "claimed"],
                "Of 1 list, 1 claims to be complete; the others show only what was found, so their numbers must not be "
                    + "compared between bodies.",
                "Sur 1 liste, 1 se dit complète ; les autres ne montrent que ce qui a été trouvé, et leurs nombres ne se "
                    + "comparent pas entre organismes."
            ),
            (
                "recommendations.sentence", ["recommendations", "indicators", "computed"],
                "1 recommendation is tracked by 1 indicator; computed so far: 1.",
                "1 recommandation est suivie au moyen de 1 indicateur, dont 1 est calculable à ce jour."
            ),
            (
                "guidelines.sentence.drafters", ["known", "all", "drafters", "enterprises"],
                "Drafting organisations are known for 1 of 1 document; of the 1 mention on it, 1 is of an enterprise, "
                    + "foreign-invested ones included.",
                "Les rédacteurs sont connus pour 1 document sur 1 ; sur 1 mention, 1 désigne une entreprise, y compris à "
                    + "capitaux étrangers."
            ),
            (
                "terms.sentence.terms", ["terms", "compared", "same", "similar", "different"],
                "Of 1 foundation term, 1 can be compared: 1 is characterised alike, 1 similarly and 1 differently.",
                "Sur 1 terme fondamental, 1 peut être comparé : 1 est caractérisé à l'identique, 1 de façon proche et 1 "
                    + "différemment."
            ),
        ] as [(String, [String], String, String)]
    )
    func singular(_ key: String, arguments: [String], english: String, french: String) {
        let words = Dictionary(uniqueKeysWithValues: arguments.map { ($0, "1") })
        let counts = Dictionary(uniqueKeysWithValues: arguments.map { ($0, 1) })
        #expect(Messages(.english)(key, words, counts: counts) == english)
        let set = Messages(.french)(key, words, counts: counts)
        #expect(set.replacing("\u{00A0}", with: " ").replacing("\u{202F}", with: " ") == french)
    }

    @Test(
        "speak of many as of many",
        arguments: [
            (
                Language.english,
                "Drafting organisations are known for 2 of 8 documents; of the 6 mentions on them, 4 are of enterprises, "
                    + "foreign-invested ones included."
            ),
            (.chinese, "8项文件中有2项的起草单位已知；起草单位共出现6次，其中企业（含外商投资企业）4次。"),
            (
                .french,
                "Les rédacteurs sont connus pour 2 documents sur 8 ; sur 6 mentions, 4 désignent des entreprises, y compris "
                    + "à capitaux étrangers."
            ),
        ])
    func plural(_ language: Language, expected: String) {
        let counts = ["known": 2, "all": 8, "drafters": 6, "enterprises": 4]
        let text = Messages(language)("guidelines.sentence.drafters", counts.mapValues(String.init), counts: counts)
        #expect(FrenchSpaces.plain(text) == expected)
    }

    @Test("every phrase of the findings has words", arguments: Messages.languages)
    func phrases(_ language: Language) throws {
        let atlas = try RepositoryAtlas.read()
        let findings = Findings(atlas, on: atlas.recorded)
        let words = CellWords(Messages(language), view: findings.view)
        let later = try #require(CalendarDate("2028-01-01"))
        let stale = [nil, 10].map { StaleRecords.finding(AtlasOnDay(atlas, on: later), older: $0) }
        for finding in findings.all + stale {
            let text = FindingText(finding, words: words).text
            #expect(!text.contains("{"), "\(finding.id): an argument was not put in")
            var keys = [finding.question.key, finding.definition.key] + finding.sentences.map(\.key)
            keys += finding.caveats.map(\.key) + finding.tables.map(\.title.key)
            keys += finding.tables.flatMap { $0.columns.map(\.title.key) }
            #expect(keys.filter { words.messages.template($0) == nil } == [])
        }
    }
}
