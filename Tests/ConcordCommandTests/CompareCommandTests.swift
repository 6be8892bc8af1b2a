import Foundation
import Testing

@Suite("concord compare")
struct CompareCommandTests {
    private func run(_ arguments: [String]) throws -> Program.Run {
        try Program.run(["compare", "--atlas", CommandTests.atlas] + arguments)
    }

    private func table(_ id: String, in output: String) throws -> [[String: Any]] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        let tables = try #require(object["tables"] as? [[String: Any]])
        return try #require(tables.first { $0["id"] as? String == id }?["rows"] as? [[String: Any]])
    }

    @Test("prints as text and as JSON in every language", arguments: ["en", "zh", "fr"])
    func prints(_ language: String) throws {
        let text = try run(["--language", language])
        #expect(text.status == 0)
        #expect(text.errors.isEmpty)
        let json = try run(["--language", language, "--json"])
        #expect(json.status == 0)
        #expect(try table("states", in: json.output).count == 7)
    }

    @Test("gives the same bytes twice")
    func deterministic() throws {
        #expect(try run(["--json"]).output == run(["--json"]).output)
    }

    @Test(
        "knows what is recorded between other sides",
        arguments: ["eu,international", "cn,international", "us,international"])
    func sides(_ between: String) throws {
        let run = try run(["--between", between, "--json"])
        #expect(run.status == 0)
        #expect(try !table("overlapping", in: run.output).isEmpty)
    }

    @Test("between the EU and the United States tells that what was related was a proposal")
    func proposal() throws {
        let run = try run(["--between", "eu,us"])
        #expect(run.status == 0)
        #expect(
            run.output.contains(
                "7 recorded entries relate texts or provisions that are not in force on this day and are not counted: "
                    + "Characteristics of the NIST AI RMF 1.0 and the proposed EU AI Act.\n"))
    }

    @Test(
        "refuses what it cannot compare",
        arguments: [
            (
                ["--between", "cn,us"], 66,
                "error: the atlas records nothing between 'cn' and 'us'; recorded: eu,cn eu,international"
            ),
            (
                ["--between", "eu,eu"], 64,
                "Error: 'eu,eu' is no two sides; --between takes two different codes, such as eu,cn"
            ),
            (
                ["--topic", "risk-management", "--provision", "eu-ai-act:art-9-1"], 64,
                "Error: --topic and --provision ask for different things; give one of them"
            ),
            (["--topic", "risk-managem"], 66, "error: 'risk-managem' is no topic; near it: risk-management\n"),
            (
                ["--provision", "iso-iec-42001-2023:a-2-2"], 66,
                "error: 'iso-iec-42001-2023:a-2-2' is in force on 2026-11-26 on neither side of 'eu,cn'\n"
            ),
            (["--provision", "eu-ai-act"], 66, "error: 'eu-ai-act' is no provision"),
        ] as [([String], Int32, String)]
    )
    func refusals(_ arguments: [String], status: Int32, message: String) throws {
        let run = try run(arguments)
        #expect(run.status == status)
        #expect(run.output.isEmpty)
        #expect(run.errors.hasPrefix(message), Comment(rawValue: run.errors))
    }

    @Test("a topic has fewer pairs than the whole, and only that topic's row is about it")
    func topic() throws {
        let all = try run(["--json"])
        let some = try run(["--topic", "content-labelling", "--json"])
        #expect(some.status == 0)
        let count = try table("overlapping", in: some.output).count
        #expect(count > 0)
        #expect(try count < table("overlapping", in: all.output).count)
    }

    @Test("a provision has its counterparts with their reasons, or what was searched in vain")
    func provision() throws {
        let related = try run(["--provision", "eu-ai-act:art-50-2", "--json"])
        #expect(related.status == 0)
        let rows = try table("counterparts", in: related.output)
        #expect(!rows.isEmpty)
        for row in rows {
            let why = (row["cells"] as? [String: [String: Any]])?["why"]?["text"] as? String
            #expect(why?.isEmpty == false)
        }
        let alone = try run(["--provision", "eu-ai-act:art-4-2"])
        #expect(alone.status == 0)
        #expect(alone.output.contains("No counterpart was found on the side of China; searched: "))
    }

    @Test("on the day of the policy brief no judgement made later is shown")
    func earlier() throws {
        let run = try run(["--as-of", "2024-10-31"])
        #expect(run.status == 0)
        #expect(run.output.contains("By this day no judgement had been made"))
        #expect(!run.output.contains("drafted by machine, not"))
    }
}
