import Foundation
import TestSupport
import Testing

/// Whole outputs on catalogues written for this test, so that a change of a score, a share or the layout is seen.
@Suite("What concord crosswalk suggest prints")
struct SuggestOutputTests {
    private func suggest(_ options: [String]) throws -> String {
        let folder = Program.fixture("suggest").path + "/"
        let run = try Program.run(
            [
                "crosswalk", "suggest", "--source", folder + "rules.csv", "--target", folder + "frame.jsonl",
                "--corpus",
                folder + "corpus", "--known", folder + "known", "--atlas", Program.fixture("minimal").path,
            ] + options)
        #expect(run.status == 0, Comment(rawValue: run.errors))
        #expect(run.errors.isEmpty)
        return run.output
    }

    @Test(
        "stays as it is",
        arguments: [
            ("suggest.tsv", []), ("suggest-top.tsv", ["--top", "2", "--assessable-only"]),
            ("suggest-explained.tsv", ["--explain"]),
            ("suggest.json", ["--top", "2", "--assessable-only", "--explain", "--json"]),
            ("suggest-oscal.json", ["--top", "1", "--assessable-only", "--explain", "--format", "oscal"]),
        ] as [(String, [String])])
    func snapshot(_ name: String, _ options: [String]) throws {
        let difference = Snapshot.difference(try suggest(options), from: name)
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test("the first of each requirement is the one about the same matter")
    func sense() throws {
        let pairs = try suggest(["--top", "1", "--assessable-only"]).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t").prefix(2).joined(separator: " ") }
        #expect(pairs == ["1.1 A.1", "1.2 A.2", "2.1 B.1"])
    }

    @Test("as OSCAL says that it is a draft by machine, with scores beside relations that no one judged")
    func oscal() throws {
        struct File: Decodable {
            struct Property: Decodable { let name: String, value: String }
            struct Item: Decodable {
                let id: String
                enum CodingKeys: String, CodingKey { case id = "id-ref" }
            }
            struct Map: Decodable {
                let ns: String, relationship: String, sources: [Item], targets: [Item], props: [Property]
            }
            struct Provenance: Decodable {
                let method: String, status: String, remarks: String, description: String
                enum CodingKeys: String, CodingKey {
                    case method, status, remarks
                    case description = "mapping-description"
                }
            }
            struct Mapping: Decodable { let maps: [Map] }
            struct Collection: Decodable { let provenance: Provenance, mappings: [Mapping] }
            let collection: Collection
            enum CodingKeys: String, CodingKey { case collection = "mapping-collection" }
        }
        let options = ["--top", "2", "--assessable-only"]
        let collection = try JSONDecoder().decode(
            File.self, from: Data(suggest(options + ["--format", "oscal"]).utf8)
        ).collection
        #expect(collection.provenance.method == "automation" && collection.provenance.status == "draft")
        #expect(collection.provenance.remarks == "drafted by machine, not reviewed by a person (6 of 6)")
        #expect(
            collection.provenance.description
                == "6 suggestions from rules to frame. Ranked by machine from texts and known mappings; a suggestion is no mapping."
        )
        let maps = collection.mappings.flatMap(\.maps)
        #expect(maps.allSatisfy { $0.ns == "urn:concord:ns:mapping" && $0.relationship == "suggested" })
        let rows = maps.map { map in
            (map.sources.map(\.id) + map.targets.map(\.id) + map.props.filter { $0.name == "score" }.map(\.value))
                .joined(separator: "\t")
        }
        #expect(try rows == suggest(options).split(separator: "\n").dropFirst().map(String.init))
    }

    @Test("converted to a table it is a draft still, and what the table cannot say is listed")
    func converted() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "suggested.json")
            try suggest(["--top", "1", "--assessable-only", "--format", "oscal"])
                .write(to: file, atomically: true, encoding: .utf8)
            let run = try Program.run(
                ["crosswalk", "convert", file.path, "--to", "tsv", "--atlas", Program.fixture("minimal").path])
            #expect(
                run.output == """
                    source_id\ttarget_id\trelation\tstrength\trationale\tprovenance
                    1.1\tA.1\trelated\t\t\tdrafted by machine, not reviewed by a person
                    1.2\tA.2\trelated\t\t\tdrafted by machine, not reviewed by a person
                    2.1\tB.1\trelated\t\t\tdrafted by machine, not reviewed by a person

                    """)
            #expect(run.errors.contains("note: drafted by machine, not reviewed by a person (3 of 3)\n"))
            #expect(run.errors.contains("lost: that it is a suggestion, and its score (3 entries)\n"))
        }
    }

    @Test(
        "as OSCAL is taken by compliance-trestle",
        .enabled(if: PythonTools.areInstalled, Comment(rawValue: PythonTools.need)))
    func trestle() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "suggested.json")
            try suggest(["--explain", "--format", "oscal"]).write(to: file, atomically: true, encoding: .utf8)
            let run = try PythonTools.run("ConcordFormatsTests/validate_oscal.py", [file.path])
            #expect(run.status == 0, Comment(rawValue: String(run.output.prefix(2000))))
            #expect(run.output == "25\n")
        }
    }
}
