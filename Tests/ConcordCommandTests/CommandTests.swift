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

    @Test("every command is listed once", arguments: [[], ["assess"], ["crosswalk"], ["identifier"]])
    func commands(_ parents: [String]) throws {
        let help = try Program.run(parents + ["--help"]).output
        let list = try #require(help.split(separator: "SUBCOMMANDS:\n").dropFirst().first)
        let names = list.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }.map { $0.split(separator: " ")[0] }
        #expect(names.count > 1)
        #expect(Set(names).count == names.count, "\(names)")
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
        #expect(run.errors.isEmpty)
    }

    @Test(
        "a paper of one's own is named, and its one claim is counted as one",
        arguments: [
            (
                "en", "“A paper of our own”, then and now — The world as of 1 January 2026",
                "Which claims of “A paper of our own” held when it was published, and which hold now?",
                "On 1 June 2025, of 1 claim, 1 held,"
            ),
            (
                "zh", "“A paper of our own”：当时与现在 — 截至2026年1月1日的情况",
                "“A paper of our own”中的哪些论断在发表时成立，哪些现在仍成立？", "截至2025年6月1日，1条论断中1条成立，"
            ),
            (
                "fr", "« A paper of our own », hier et aujourd'hui — Situation au 1er janvier 2026",
                "Quelles affirmations de « A paper of our own » étaient exactes à sa parution, et lesquelles le sont encore ?",
                "Au 1er juin 2025, sur 1 affirmation, 1 était exacte,"
            ),
        ])
    func ownPaperNamed(_ language: String, title: String, question: String, count: String) throws {
        let run = try Program.run([
            "claims", Program.fixture("paper.yaml").path, "--as-of", "2026-01-01", "--language", language, "--atlas",
            Self.atlas,
        ])
        let lines = run.output.replacing("\u{00A0}", with: " ").replacing("\u{202F}", with: " ")
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.prefix(2) == [title, question])
        #expect(lines.dropFirst(3).first?.hasPrefix(count) == true)
    }

    /// The brief's claims as the atlas has them, changed and written to a file of one's own.
    private func copyOfTheBrief(in folder: URL, _ change: (String) -> String) throws -> URL {
        let recorded = try String(contentsOfFile: Self.atlas + "/claims/reconnect-16.yaml", encoding: .utf8)
        let copy = folder.appending(path: "copy.yaml")
        try change(recorded).write(to: copy, atomically: true, encoding: .utf8)
        return copy
    }

    @Test("one's own copy of a recorded paper is judged in its place")
    func ownCopy() throws {
        try withTemporaryFolder { folder in
            let title = "AI and Technical Standardization in China"
            let copy = try copyOfTheBrief(in: folder) {
                $0.replacing(title, with: "Corrected — " + title, maxReplacements: 1)
            }
            let run = try Program.run(["claims", copy.path, "--atlas", Self.atlas])
            #expect(run.status == 0, Comment(rawValue: run.errors))
            #expect(run.output.hasPrefix("“Corrected — AI and Technical Standardization"))
            let recorded = try Program.run(["claims", "--atlas", Self.atlas])
            #expect(run.output.replacing("Corrected — ", with: "") == recorded.output)
        }
    }

    @Test("a copy under another name is refused once, not claim by claim")
    func renamedCopy() throws {
        try withTemporaryFolder { folder in
            let copy = try copyOfTheBrief(in: folder) {
                $0.replacing("  id: reconnect-16\n", with: "  id: my-own\n", maxReplacements: 1)
            }
            let run = try Program.run(["claims", copy.path, "--atlas", Self.atlas])
            #expect(run.status == 65)
            #expect(run.output.isEmpty)
            let message =
                ": error: 'reconnect-16:1' is a claim of the paper 'reconnect-16', which the atlas has, not of 'my-own'; "
                + "a copy keeps the paper's id, another paper's claims begin with 'my-own:'\n"
            #expect(run.errors.hasPrefix(copy.path + ":"))
            #expect(run.errors.hasSuffix(message))
            #expect(run.errors.count { $0 == "\n" } == 1)
        }
    }

    @Test("a paper that is no YAML is bad data; one whose test names no cell is told so")
    func faultyPaper() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "paper.yaml")
            try "paper: [".write(to: file, atomically: true, encoding: .utf8)
            let broken = try Program.run(["claims", file.path, "--atlas", Self.atlas])
            #expect(broken.status == 65)
            #expect(broken.errors.hasPrefix("\(file.path):2:1: error: "))
            let paper = try String(contentsOf: Program.fixture("paper.yaml"), encoding: .utf8)
            let test =
                "    finding: landscape\n    cell: by-body/nobody/published\n    comparison: equal\n    value: 1\n"
            try paper.replacing("    records:\n    - eu-ai-act\n", with: test)
                .write(to: file, atomically: true, encoding: .utf8)
            let run = try Program.run(["claims", file.path, "--atlas", Self.atlas])
            #expect(run.status == 0)
            #expect(
                run.errors
                    == "\(file.path):18:5: warning: no finding has the cell 'by-body/nobody/published' of 'landscape'\n"
            )
        }
    }
}
