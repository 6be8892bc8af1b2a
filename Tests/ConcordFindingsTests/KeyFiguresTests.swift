import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("Key figures and recommendations")
struct KeyFiguresTests {
    @Test(
        "are the numbers of the findings",
        arguments: [
            ("eu-documents", 1, 2), ("cn-documents", 2, 7), ("international-documents", 2, 1), ("answered", 1, 1),
            ("cited", 0, 1), ("cn-mandatory", 0, 1), ("cn-target", 1, 4), ("cn-rules", 1, 2), ("eu-adoptions", 1, 1),
            ("cn-adoptions", 1, 3), ("terms-different", 1, 1), ("claims-holding", 2, 4),
        ]
    )
    func values(_ id: String, then: Int, now: Int) throws {
        #expect(try World.findings(World.paperDay).keyFigures.number("figures/\(id)/value") == then)
        #expect(try World.findings(World.recordedDay).keyFigures.number("figures/\(id)/value") == now)
    }

    @Test("are the very cells that they name, with their traces")
    func cells() throws {
        let findings = try World.findings(World.recordedDay)
        #expect(findings.keyFigures.rows("figures") == KeyFigures.all.map(\.id))
        for figure in KeyFigures.all {
            let source = try #require((findings.base.all + findings.claims).first { $0.id == figure.cell.finding })
            #expect(findings.keyFigures.at("figures/\(figure.id)/value") == source.at(figure.cell.path))
        }
    }

    @Test("leave out what there is no finding of yet")
    func early() throws {
        // On the day before the guidelines there is no target and no claim of the paper; that China has adopted nothing is a
        // number, 0.
        let rows = try #require(try World.findings("2024-07-01").keyFigures.rows("figures"))
        #expect(Set(KeyFigures.all.map(\.id)).subtracting(rows) == ["cn-target", "claims-holding"])
        #expect(try World.findings("2024-07-01").keyFigures.n == 10)
    }

    @Test(
        "a recommendation's indicator is the cell that it names, unknown where there is none",
        arguments: [
            // Before the target there is one number of two; the third indicator is only planned.
            ("2024-07-01", 0, nil, 1), (World.recordedDay, 1, 4, 2),
        ] as [(String, Int?, Int?, Int)]
    )
    func indicators(_ day: String, common: Int?, target: Int?, computed: Int) throws {
        let finding = try World.findings(day).recommendations
        #expect(finding.number("indicators/recommend-common:1/answer") == common)
        #expect(finding.number("indicators/recommend-common:2/answer") == target)
        if target == nil { #expect(finding.at("indicators/recommend-common:2/answer")?.cell == .unknown) }
        #expect(
            finding.sentence("recommendations.sentence") == [
                "recommendations": .count(1), "indicators": .count(3), "computed": .count(computed),
            ])
    }
}
