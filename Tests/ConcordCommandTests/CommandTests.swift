import Foundation
import Testing

@Suite("Commands on the atlas")
struct CommandTests {
    static let atlas = Program.repository.appending(path: "atlas").path

    @Test("the atlas is whole: check prints the count of every kind and no error")
    func check() throws {
        let run = try Program.run(["check", "--json", Self.atlas])
        #expect(run.status == 0, Comment(rawValue: run.output.prefix(4000).description))
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.errors == 0)
        for (kind, atLeast) in [
            ("body", 150), ("standard", 500), ("provision", 500), ("criterion", 80), ("claim", 40), ("topic", 30),
            ("event", 141), ("adoption", 45), ("term", 40), ("mapping-entry", 900), ("glossary-pair", 520),
            ("completeness", 10), ("amendment", 45), ("deliverable", 10), ("position", 20), ("figure", 30),
        ] {
            #expect(report.counts[kind, default: 0] >= atLeast, "\(kind)")
        }
    }

    private struct Report: Decodable {
        let errors: Int
        let counts: [String: Int]
    }

    @Test(
        "every finding prints as text and as JSON",
        arguments: [
            "landscape", "rules", "pipeline", "guidelines", "terms", "timeline", "recommendations", "claims",
        ])
    func finding(_ command: String) throws {
        let text = try Program.run([command, "--atlas", Self.atlas])
        #expect(text.status == 0)
        #expect(text.output.contains("The world as of"))
        let json = try Program.run([command, "--json", "--language", "zh", "--atlas", Self.atlas])
        #expect(json.status == 0)
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect(object?["id"] as? String == command)
        #expect(object?["language"] as? String == "zh")
    }

    @Test("show finds a record by id and by designation, with its sources and how to cite it")
    func show() throws {
        let byID = try Program.run(["show", "gb-t-45654-2025", "--atlas", Self.atlas])
        let byName = try Program.run(["show", "GB/T 45654-2025", "--atlas", Self.atlas])
        #expect(byID.status == 0)
        #expect(byID.output == byName.output)
        #expect(byID.output.contains("Sources\n  "))
        #expect(byID.output.contains("Cite as\n  Concord atlas "))
    }

    @Test("the same input gives the same bytes")
    func determinism() throws {
        try withTemporaryFolder { folder in
            let outputs = try (1...2).map { number in
                let out = folder.appending(path: "brief-\(number)")
                let run = try Program.run(["brief", "--atlas", Self.atlas, "--language", "fr", "--out", out.path])
                #expect(run.status == 0)
                return out
            }
            let files = try FileManager.default.subpathsOfDirectory(atPath: outputs[0].path).sorted()
            #expect(files.count > 20)
            #expect(files == (try FileManager.default.subpathsOfDirectory(atPath: outputs[1].path).sorted()))
            for file in files where !file.hasSuffix("charts") && !file.hasSuffix("data") {
                let pair = try outputs.map { try Data(contentsOf: $0.appending(path: file)) }
                #expect(pair[0] == pair[1], "\(file)")
            }
        }
    }

    @Test("a paper of one's own is judged by its file")
    func ownPaper() throws {
        let run = try Program.run(
            ["claims", Program.fixture("paper.yaml").path, "--as-of", "2026-01-01", "--atlas", Self.atlas]
        )
        #expect(run.status == 0, Comment(rawValue: run.errors))
        #expect(run.output.contains("The AI Act entered into force in 2024."))
        #expect(run.output.contains("records found"))
    }
}
