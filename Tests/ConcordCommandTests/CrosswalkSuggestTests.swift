import Foundation
import Testing

@Suite("concord crosswalk suggest")
struct CrosswalkSuggestTests {
    private static let source = """
        {"id": "s1", "title": "Backup", "text": "Backups are tested.", "assessable": true}
        {"id": "s2", "title": "Visitors", "text": "Visitors are escorted.", "assessable": true}
        """
    private static let target = """
        id,title,text,assessable
        t1,Physical entry,Escort each visitor,yes
        t2,Recovery,Test the backup copies,yes
        t3,Heading,,no
        """

    /// Runs the command in a folder with the given files, beside an atlas that holds next to nothing.
    private func run(_ arguments: [String], _ files: [String: String] = [:]) throws -> Program.Run {
        try withMinimalAtlas { atlas in
            let folder = atlas.deletingLastPathComponent()
            let all = ["a.jsonl": Self.source, "b.csv": Self.target].merging(files) { $1 }
            for (name, text) in all {
                let url = folder.appending(path: name)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url)
            }
            let placed = arguments.map { $0.replacing("@", with: folder.path + "/") }
            let run = try Program.run(["crosswalk", "suggest", "--atlas", atlas.path] + placed)
            return Program.Run(
                status: run.status, output: run.output, errors: run.errors.replacing(folder.path + "/", with: ""))
        }
    }

    private static let sides = ["--source", "@a.jsonl", "--target", "@b.csv"]

    /// A table without its scores, which rank and mean nothing by themselves.
    private func pairs(_ output: String) -> [String] {
        output.split(separator: "\n").map { $0.split(separator: "\t").prefix(2).joined(separator: " ") }
    }

    @Test("prints source, target and score, the best first")
    func table() throws {
        let run = try run(Self.sides + ["--top", "1", "--assessable-only"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(pairs(run.output) == ["source_id target_id", "s1 t2", "s2 t1"])
        let scores = run.output.split(separator: "\n").dropFirst().compactMap { Double($0.split(separator: "\t")[2]) }
        #expect(scores.count == 2 && scores.allSatisfy { $0 > 0 })
    }

    @Test("prints the same bytes each time")
    func determinism() throws {
        let arguments = Self.sides + ["--explain", "--json"]
        #expect(try run(arguments).output == run(arguments).output)
    }

    @Test("headings take part unless they are left out")
    func headings() throws {
        let run = try run(Self.sides)
        #expect(Set(pairs(run.output)).count == 1 + 2 * 3)
    }

    @Test("explains with shares that add up")
    func explanation() throws {
        struct Answer: Decodable {
            struct Part: Decodable { let name: String, share: Double }
            struct Item: Decodable { let source: String, target: String, signals: [Part], words: [Part] }
            let source: String, target: String, caution: String, suggestions: [Item]
        }
        let run = try run(Self.sides + ["--top", "1", "--explain", "--json", "--assessable-only"])
        let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
        #expect(answer.source == "a" && answer.target == "b")
        #expect(answer.caution == "Ranked by machine from texts and known mappings; a suggestion is no mapping.")
        for item in answer.suggestions {
            #expect(abs(item.signals.reduce(0) { $0 + $1.share } - 1) < 0.05)
        }
        #expect(answer.suggestions.first?.words.contains { $0.name == "backup" || $0.name == "backups" } == true)
    }

    @Test("uses known mappings and another model's scores, and says which it could not use")
    func evidence() throws {
        let files = [
            "c/c.jsonl": #"{"id": "c1", "text": "Backups are tested again."}"#,
            "known/c__b.tsv": "source_id\ttarget_id\trelation\nc1\tt1\tintersect\nc1\tnowhere\tintersect\n",
            "known/x__b.tsv": "source_id\ttarget_id\trelation\nx1\tt1\tintersect\n",
        ]
        let run = try run(
            Self.sides + ["--corpus", "@c", "--known", "@known", "--top", "1", "--explain", "--assessable-only"], files)
        #expect(run.status == 0)
        #expect(run.output.contains("c:c1 100 %"))
        #expect(
            run.errors == """
                known/c__b.tsv: warning: 1 of 2 pairs name an item that is not loaded
                known/x__b.tsv: warning: not used, no catalogue loaded for: x

                """)
    }

    @Test(
        "says what is wrong with an input, and where",
        arguments: [
            (
                ["--source", "@none.jsonl", "--target", "@b.csv"], 66,
                "none.jsonl: error: no such file\n"
            ),
            (["--source", "@bad.jsonl", "--target", "@b.csv"], 65, "bad.jsonl:2:1: error: an item without 'id'\n"),
            (
                ["--source", "@twice.jsonl", "--target", "@b.csv"], 65,
                "twice.jsonl:2:8: error: a second item with the id 'x'; the first is at line 1\n"
            ),
            (["--source", "@empty.jsonl", "--target", "@b.csv"], 65, "empty.jsonl: error: no requirement in it\n"),
            (Self.sides + ["--corpus", "@nowhere"], 66, "nowhere: error: no such folder\n"),
            (
                Self.sides + ["--scores", "@scores.tsv"], 65,
                "scores.tsv:1:7: error: 'high' is no score; a number is needed\n"
            ),
            (
                ["--source", "@heads.jsonl", "--target", "@b.csv", "--assessable-only"], 65,
                "error: no item of 'heads' is assessable; leave --assessable-only out\n"
            ),
        ] as [([String], Int32, String)])
    func faults(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let files = [
            "bad.jsonl": "{\"id\": \"x\"}\n{\"text\": \"y\"}\n", "twice.jsonl": "{\"id\": \"x\"}\n{\"id\": \"x\"}\n",
            "empty.jsonl": "\n", "scores.tsv": "s1\tt1\thigh\n",
            "heads.jsonl": "{\"id\": \"x\", \"assessable\": false}\n",
        ]
        let run = try run(arguments, files)
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.errors == message)
    }

    @Test("names the catalogues there are when one is unknown")
    func unknown() throws {
        let run = try run(["--source", "nothing-like-it", "--target", "@b.csv"])
        #expect(run.status == 66)
        #expect(
            run.errors.hasPrefix("error: 'nothing-like-it' is no catalogue of the atlas and no file; catalogues: "))
    }
}
