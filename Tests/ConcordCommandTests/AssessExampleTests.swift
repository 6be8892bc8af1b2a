import Foundation
import Testing

/// The worked examples of `examples/`, run as a user runs them.
@Suite("concord assess run, on the worked examples")
struct AssessExampleTests {
    private static let common = ["--atlas", "atlas"]
    private static let fixtures = Program.repository.appending(path: "Tests/ConcordConformityTests/Fixtures")

    private func run(_ arguments: [String]) throws -> Program.Run {
        try Program.run(["assess", "run"] + arguments + Self.common, folder: Program.repository)
    }

    static let examples: [(profile: String, expected: String, day: String)] = [
        ("hiring-tool/system", "hiring-tool", "2026-11-26"),
        ("hiring-tool/importer", "hiring-tool-importer", "2026-11-26"),
        ("chatbot-china/system", "chatbot-china", "2026-11-26"),
        ("chatbot-china/system", "chatbot-china-2025-10-31", "2025-10-31"),
        ("general-purpose-model/system", "general-purpose-model", "2026-11-26"),
        ("medical-device/system", "medical-device", "2026-11-26"),
        ("office-assistant/system", "office-assistant", "2026-11-26"),
    ]

    /// The files of expectations are reasoned from the law, article by article. Without evidence nothing is short, and none of the
    /// systems does what is forbidden: 0.
    @Test("end with 0 and print the obligations that the law gives them", arguments: examples)
    func obligations(_ profile: String, _ expected: String, _ day: String) throws {
        let run = try run(["examples/\(profile).yaml", "--as-of", day, "--json"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let findings = try Self.findings(run.output)
        var printed: Set<String> = []
        for finding in findings where ["assess-eu", "assess-cn"].contains(finding["id"] as? String) {
            for table in finding["tables"] as? [[String: Any]] ?? []
            where ["practices", "routes", "binding", "ahead"].contains(table["id"] as? String) {
                for row in table["rows"] as? [[String: Any]] ?? [] { printed.insert(row["id"] as? String ?? "") }
            }
        }
        let file = Self.fixtures.appending(path: "expected-\(expected).tsv")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
            .map { $0.split(separator: "\t").map(String.init) }
        #expect(lines.count >= 20)
        let wrong = lines.filter { printed.contains($0[0]) == ($0[1] == "no") }
        #expect(wrong.map { "\($0[0]): \($0[2])" } == [])
    }

    /// What a market that is not reached is told, with the answer that keeps it out.
    @Test(
        "say why a market is not reached",
        arguments: [
            ("chatbot-china/system", "European Union", "eu.reach"),
            ("medical-device/system", "China", "cn.reach"), ("office-assistant/system", "China", "cn.reach"),
        ])
    func notReached(_ profile: String, _ market: String, _ key: String) throws {
        let lines = try run(["examples/\(profile).yaml", "--as-of", "2026-11-26"]).output.split(separator: "\n")
        #expect(lines.contains("\(market): none of the recorded provisions applies, by these answers: \(key): none."))
        let aside = lines.filter { $0.contains("the document as a whole does not count for this system") }
        #expect(aside.contains { $0.contains("\(key): none") })
    }

    // MARK: - The chatbot's synthetic evidence

    private func evidence(_ scenario: String) -> [String] {
        let names = ["annotation", "banks", "corpus", "coverage", "output", "refusal", "updates"]
        return ["--evidence"] + names.map { "examples/chatbot-china/evidence-\(scenario)/\($0).csv" }
            + ["examples/chatbot-china/evidence-\(scenario)/statements.yaml"]
    }

    private func chatbot(_ scenario: String, _ arguments: [String]) throws -> Program.Run {
        try run(["examples/chatbot-china/system.yaml"] + arguments + evidence(scenario))
    }

    /// What each scenario lacks is told by `examples/generate-evidence.py`. 880 of 1,000 miss 90 percent; a risk without a question
    /// misses 31 of 31; 600 are no sample of 1,000, and no rate counts on them. That another risk has 12 questions of 20 is a
    /// recommendation and is not among these.
    static let shortfalls: [(scenario: String, lines: [String])] = [
        ("pass", []),
        (
            "fail-rate",
            [
                "c-out-manual-rate: not conforming: 880 of 1,000 judged so, which misses the bound of 90 %"
            ]
        ),
        (
            "fail-minimum",
            [
                "c-tb-cover: not conforming: only 30 categories have items; 31 asked for; none for: A.5 b) — Unreliable: no "
                    + "grave error but of no help to the user"
            ]
        ),
        (
            "fail-sample",
            [
                "c-out-manual-n: insufficient evidence: the sample has 600; 1,000 asked for",
                "c-out-manual-rate: insufficient evidence: insufficient sample: 582 of 600 judged so, 1,000 asked for before "
                    + "the rate counts",
            ]
        ),
    ]

    /// Before 1 November 2025 TC260-003 counts, whose numbers are known to be required.
    @Test("by TC260-003: pass once, and fail in three ways", arguments: shortfalls)
    func formerDocument(_ scenario: String, _ lines: [String]) throws {
        let run = try chatbot(scenario, ["--as-of", "2025-10-31"])
        #expect(run.status == (lines.isEmpty ? 0 : 1))
        #expect(run.errors == lines.map { "tc260-003:\($0)\n" }.joined())
    }

    /// The evidence is complete: beside the numbers a document is named for every provision, so that nothing but what a scenario
    /// lacks keeps the market from conforming. Under GB/T 45654-2025 numbers that are met are held back, for nobody is recorded to
    /// have read whether they are required.
    @Test(
        "give China the state that the evidence shows",
        arguments: [
            ("pass", "2025-10-31", "conforming"), ("fail-rate", "2025-10-31", "not-conforming"),
            ("fail-minimum", "2025-10-31", "not-conforming"), ("fail-sample", "2025-10-31", "insufficient-evidence"),
            ("pass", "2025-11-02", "not-assessed"), ("fail-rate", "2025-11-02", "insufficient-evidence"),
        ])
    func states(_ scenario: String, _ day: String, _ state: String) throws {
        let run = try chatbot(scenario, ["--as-of", day, "--json"])
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(document?["states"] as? [String: String] == ["cn": state, "eu": "not-applicable"])
    }

    /// What is named in the statements is what applies: the list beside the generator misses no provision of either day.
    @Test("have a document for every provision", arguments: ["2025-10-31", "2025-11-02"])
    func complete(_ day: String) throws {
        let list = Program.repository.appending(path: "examples/chatbot-china/provisions.txt")
        let named = Set(try String(contentsOf: list, encoding: .utf8).split(separator: "\n").map(String.init))
        let run = try run(["examples/chatbot-china/system.yaml", "--as-of", day, "--json"])
        let tables = try Self.findings(run.output).filter { $0["id"] as? String == "assess-cn" }
            .flatMap { $0["tables"] as? [[String: Any]] ?? [] }
        let rows = tables.filter { ["practices", "binding", "ahead"].contains($0["id"] as? String) }
            .flatMap { $0["rows"] as? [[String: Any]] ?? [] }
        #expect(rows.count > 150)
        #expect(rows.compactMap { $0["id"] as? String }.filter { !named.contains($0) } == [])
    }

    /// From then on GB/T 45654-2025 does. Its official text was not read: what a draft's number misses is held, and nothing fails,
    /// until a user says that he read it as a requirement.
    @Test("by GB/T 45654-2025: fail once a user has read the numbers as required", arguments: shortfalls)
    func successor(_ scenario: String, _ lines: [String]) throws {
        let unread = try chatbot(scenario, ["--as-of", "2025-11-02"])
        #expect(unread.status == 0)
        #expect(unread.errors.isEmpty)
        let verified = Program.fixture("assess/verified.yaml").path
        let read = try chatbot(scenario, ["--as-of", "2025-11-02", "--verified", verified])
        #expect(read.status == (lines.isEmpty ? 0 : 1))
        #expect(read.errors == lines.map { "gb-t-45654-2025:\($0)\n" }.joined())
    }

    private static func findings(_ output: String) throws -> [[String: Any]] {
        let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
        return try #require(document?["findings"] as? [[String: Any]])
    }

    // MARK: - Files

    /// One row a provision, whatever the language: what a tracker keys on stays, what a reader reads changes.
    @Test("write a file for a tracker, the same rows in every language")
    func tracker() throws {
        let trackers = try ["en", "zh"].map { language in
            try withTemporaryFolder { folder in
                let out = folder.appending(path: "report").path
                let run = try run([
                    "examples/hiring-tool/system.yaml", "--as-of", "2026-11-26", "--language", language, "--out", out,
                ])
                #expect(run.status == 0)
                return try String(contentsOfFile: out + "/tracker.csv", encoding: .utf8)
                    .components(separatedBy: "\r\n").filter { !$0.isEmpty }
            }
        }
        let columns =
            "id,market,document,reference,title,duty,modality,applies,bindsFrom,binds,result,reason,evidence,penalty,related"
        for lines in trackers {
            #expect(lines.first == columns)
            // 134 provisions of the EU and 32 of China apply or may, two of them on the impact assessment of personal data.
            #expect(lines.count == 1 + 134 + 32)
        }
        func ids(_ lines: [String]) -> [Substring?] { lines.map { $0.split(separator: ",").first } }
        #expect(ids(trackers[0]) == ids(trackers[1]))
        // Article 113, as amended: the requirements of Annex III systems bind from 2 December 2027. Article 99 lists no fine for them.
        // The tool is offered from 17 January 2028.
        let row = try #require(trackers[0].first { $0.hasPrefix("eu-ai-act:art-9-1,") })
        #expect(
            row.contains(
                ",shall,yes,2028-01-17,\"from 17 January 2028, when the system is offered\",not-assessed,no evidence given,,,"
            ))
    }

    /// Article 99(4)(a) fines the provider's obligations of Article 16; the company is a small one, for which the lower counts.
    @Test("give fines with their amounts in JSON")
    func fines() throws {
        let run = try run(["examples/hiring-tool/system.yaml", "--as-of", "2026-11-26", "--json"])
        let findings = try Self.findings(run.output)
        let rows = findings.flatMap { $0["tables"] as? [[String: Any]] ?? [] }
            .flatMap { $0["rows"] as? [[String: Any]] ?? [] }
        let row = try #require(rows.first { $0["id"] as? String == "eu-ai-act:art-16-a" })
        let cell = try #require((row["cells"] as? [String: [String: Any]])?["penalty"])
        #expect(
            cell["text"] as? String
                == "Article 99(4)(a): up to EUR 15,000,000 or 3 % of turnover, the lower for this size of company")
        #expect(cell["trace"] as? [String] == ["eu-ai-act-penalty-art-99-4-a"])
    }
}
