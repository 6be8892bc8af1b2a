import Foundation
import Testing

@Suite("concord assess label")
struct AssessLabelTests {
    private static let examples = Program.repository.appending(path: "examples/chatbot-china")
    private static let atlas = ["--atlas", Program.repository.appending(path: "atlas").path, "--as-of", "2026-11-26"]

    private func pictures(_ scenario: String) -> [String] {
        (1...3).map { "labels-\(scenario)/picture-\($0).png" }
    }

    private func run(_ arguments: [String]) throws -> Program.Run {
        try Program.run(["assess"] + arguments + Self.atlas, folder: Self.examples)
    }

    @Test("whole labels end with 0")
    func pass() throws {
        let run = try run(["label"] + pictures("pass"))
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(
            run.output.contains(
                "\n3 files: 3 with a whole label, 0 with one that lacks fields, 0 without one where it is looked for, 0 not "
                    + "readable.\n"))
        #expect(!run.output.contains("not conforming"))
        // What no program can tell stands beside it.
        #expect(run.output.contains("\n- no program can tell whether people notice an explicit label\n"))
    }

    /// Picture 2 lacks ProduceID, which 5(1), 6.1 a), E b) and E e) ask for; picture 3 has no label at all.
    @Test("a missing field ends with 1, in JSON too, with the file and the field")
    func fail() throws {
        let run = try run(["label"] + pictures("fail") + ["--json"])
        #expect(run.status == 1)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let tables = try #require(root["tables"] as? [[String: Any]])
        let checks = try #require(tables.first { $0["id"] as? String == "label-checks" }?["rows"] as? [[String: Any]])
        var results: [String: [String]] = [:]
        for row in checks {
            let cells = try #require(row["cells"] as? [String: [String: Any]])
            results[try #require(row["id"] as? String)] = ["result", "why"].compactMap { cells[$0]?["text"] as? String }
        }
        #expect(
            results["gb-45438-2025:e-produce-id"] == [
                "not conforming", "not as asked in 1 of 3 files: labels-fail/picture-2.png (missing: ProduceID)",
            ])
        #expect(
            results["gb-45438-2025:e-producer"] == [
                "insufficient evidence",
                "cannot be told of 1 of 3 files: labels-fail/picture-3.png (no label where one is looked for)",
            ])
    }

    @Test("a form that is not read ends with 65, a missing file with 66, a folder with 66")
    func unreadable() throws {
        try withTemporaryFolder { folder in
            try Data("ID3".utf8).write(to: folder.appending(path: "a.mp3"))
            func run(_ file: String) throws -> Program.Run {
                try Program.run(["assess", "label", file] + Self.atlas, folder: folder)
            }
            let audio = try run("a.mp3")
            #expect(audio.status == 65)
            #expect(
                audio.errors
                    == "a.mp3: error: is audio, in which no label is looked for; known: PNG, JPEG, WebP, .xmp, .json, .yaml, "
                    + ".yml, .md, .txt\n")
            #expect(audio.output.isEmpty)
            let missing = try run("b.png")
            #expect(missing.status == 66)
            #expect(missing.errors == "b.png: error: no such file\n")
            let directory = try run(".")
            #expect(directory.status == 66)
            #expect(directory.errors == ".: error: a folder; a file is needed\n")
        }
    }

    /// The labelling measures and the standard bind the chatbot's provider since 1 September 2025 and ask for the label.
    @Test("an assessment rests on the labels: a missed one decides the market")
    func assessment() throws {
        let sound = try run(["system.yaml", "--label"] + pictures("pass"))
        #expect(sound.status == 0)
        #expect(sound.output.contains("as asked in all of 3 files, as far as a program can tell"))
        let short = try run(["system.yaml", "--label"] + pictures("fail"))
        #expect(short.status == 1)
        #expect(short.output.contains("Overall: not conforming."))
    }

    /// Article 50(2) asks for marks that are effective, interoperable, robust and reliable; that one is there shows none of it.
    @Test("for Article 50(2) marks are noted and nothing is claimed")
    func noted() throws {
        let system = Program.repository.appending(path: "examples/general-purpose-model/system.yaml").path
        let run = try run([system, "--json", "--label"] + pictures("fail"))
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        let findings = try #require(document?["findings"] as? [[String: Any]])
        let rows = findings.flatMap { $0["tables"] as? [[String: Any]] ?? [] }
            .flatMap { $0["rows"] as? [[String: Any]] ?? [] }.filter { $0["id"] as? String == "eu-ai-act:art-50-2" }
        let cells = try #require(rows.first { ($0["cells"] as? [String: Any])?["result"] != nil }?["cells"])
        let row = try #require(cells as? [String: [String: Any]])
        #expect(row["result"]?["text"] as? String == "not assessed")
        #expect(
            row["why"]?["text"] as? String
                == "2 of 3 files carry a mark, not verified (C2PA manifests: 0; digital source types: 0; labels of GB "
                + "45438-2025: 2); that a mark is there does not show that it is as effective as asked")
        #expect(row["evidence"]?["text"] as? String == "labels-fail/picture-1.png; labels-fail/picture-2.png")
    }
}
