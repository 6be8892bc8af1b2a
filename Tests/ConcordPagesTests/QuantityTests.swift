import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordPages

@Suite("Numbers with what they count")
struct QuantityTests {
    private func words(_ language: Language) throws -> CellWords {
        let atlas = try RepositoryAtlas.read()
        return CellWords(Messages(language), view: AtlasOnDay(atlas, on: atlas.recorded))
    }

    @Test(
        "are one or many as the language counts, keep their digits, and set thousands apart",
        arguments: [
            ("1", "members", ["1 member", "1名成员", "1 membre"]),
            ("2", "members", ["2 members", "2名成员", "2 membres"]),
            ("0", "clicks", ["0 clicks", "0次点击", "0 clic"]),
            ("1.5", "hours", ["1.5 hours", "1.5小时", "1.5 heure"]),
            ("99.50", "percent", ["99.50%", "99.50%", "99.50 %"]),
            ("1", "bodies", ["1 body", "1个机构", "1 organisme"]),
            // Four digits beside seven, in one column: all are grouped alike.
            ("4000", "questions", ["4,000 questions", "4,000道题", "4 000 questions"]),
            ("35000000", "eur", ["EUR 35,000,000", "35,000,000欧元", "35 000 000 euros"]),
            ("0.0934", "index", ["0.0934 (index)", "0.0934（指数）", "0.0934 (indice)"]),
            // A unit that has no words yet is not hidden.
            ("3", "windmills", ["3 windmills", "3 windmills", "3 windmills"]),
        ])
    func quantities(_ number: String, unit: String, expected: [String]) throws {
        let value = try #require(Number(number))
        let found = try Messages.languages.map { try words($0).quantity(value, unit: unit) }
        #expect(found.map(FrenchSpaces.plain) == expected)
    }

    @Test(
        "are shown of figures, targets and criteria, under names and with the colon of the language",
        arguments: [
            (
                "q5-16-liaisons-out-2023-07",
                ["Value: 17 liaison statements", "数值：17份联络函", "Valeur : 17 notes de liaison"]
            ),
            (
                "cn-guidelines-2024:t1",
                ["Value: at least 50 standards", "数值：不少于50项标准", "Valeur : au moins 50 normes"]
            ),
            (
                "tc260-003:c-source-before",
                [
                    "  corpus source, before collection, share of unlawful and harmful information: at most 5% (shall)",
                    "  语料来源（采集前），违法不良信息占比：不多于5%（应当）",
                    "  source de corpus, avant collecte, part d'informations illicites et préjudiciables : au plus 5 % (obligation)",
                ]
            ),
        ] as [(RecordID, [String])])
    func shown(_ id: RecordID, expected: [String]) throws {
        let record = try #require(try RepositoryAtlas.read()[id])
        let found = try Messages.languages.map { RecordFacts(record, words: try words($0)).lines.first }
        #expect(found.map { $0.map(FrenchSpaces.plain) } == expected)
    }

    @Test("steps of a procedure are told in the language that was asked for")
    func steps() throws {
        let record = try #require(try RepositoryAtlas.read()["eu-pipeline"])
        let found = try Messages.languages.map { RecordFacts(record, words: try words($0)).lines[1] }
        #expect(
            found.map(FrenchSpaces.plain) == [
                "  2. Acceptance: The Technical Boards accept or refuse the request; only the national bodies of the European "
                    + "Economic Area count.",
                "  2. 接受请求：两个技术管理局决定接受或拒绝请求；仅欧洲经济区国家标准机构的票计入。",
                "  2. Acceptation : Les bureaux techniques acceptent ou refusent la demande ; seuls comptent les organismes "
                    + "nationaux de l'Espace économique européen.",
            ])
    }
}
