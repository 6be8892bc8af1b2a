import ConcordModel
import Testing

@testable import ConcordFindings

@Suite("The common ground of one provision")
struct ProvisionGroundTests {
    private func finding(_ id: RecordID, _ day: String = GroundWorld.day) throws -> Finding? {
        ProvisionGround.finding(try GroundWorld.ground(day), of: id)
    }

    @Test(
        "lists its counterparts, the contrary ones first",
        arguments: [
            ("eu-act:e1", ["eu-act-to-cn-rule:1"]),
            ("eu-act:e2", ["eu-act-to-cn-rule:2", "eu-act-to-cn-rule:11", "eu-act-to-gb-t-90005-2025:1"]),
            ("cn-rule:c1", ["eu-act-to-cn-rule:1", "eu-act-to-cn-rule:11"]), ("eu-act:e8", []),
        ] as [(RecordID, [String])]
    )
    func counterparts(_ id: RecordID, rows: [String]) throws {
        #expect(try finding(id)?.rows("counterparts") == rows)
    }

    @Test(
        "lists what was searched for in vain, also where there is a counterpart elsewhere",
        arguments: [
            ("eu-act:e1", ["eu-act-to-gb-t-90005-2025:2"]), ("eu-act:e8", ["eu-act-to-cn-rule:8"]),
            ("cn-rule:c8", ["eu-act-to-cn-rule:9"]), ("eu-act:e2", []),
        ] as [(RecordID, [String])]
    )
    func searches(_ id: RecordID, rows: [String]) throws {
        #expect(try finding(id)?.rows("searches") == rows)
    }

    @Test(
        "says which of three it is",
        arguments: [
            ("eu-act:e1", "ground.provision.related"), ("eu-act:e8", "ground.provision.alone"),
            ("eu-act:e11", "ground.provision.unknown"),
        ] as [(RecordID, String)]
    )
    func sentence(_ id: RecordID, key: String) throws {
        #expect(try finding(id)?.sentences.first?.key == key)
    }

    @Test("shows the chain through another catalogue, and that nothing follows where nothing does")
    func chains() throws {
        let through = try #require(try finding("eu-act:e9"))
        #expect(through.at("chains/1/by")?.cell == .record("iso-90003-2023:h1"))
        #expect(through.at("chains/1/follows")?.cell == .word("ground-follows", "common"))
        #expect(
            through.trace("chains/1/follows") == ["eu-act-to-iso-90003-2023:1", "iso-90003-2023-to-cn-rule:1"])
        let nothing = try #require(try finding("eu-act:e11"))
        #expect(nothing.at("chains/1/follows")?.cell == .word("ground-follows", "nothing"))
    }

    @Test(
        "there is no answer for what is in force on neither side",
        arguments: [
            ("iso-90003-2023:h1", GroundWorld.day), ("cn-draft:d1", GroundWorld.day), ("eu-act:e10", GroundWorld.day),
            ("cn-rule:c1", "2024-12-31"),
        ] as [(RecordID, String)])
    func none(_ id: RecordID, _ day: String) throws {
        #expect(try finding(id, day) == nil)
    }
}
