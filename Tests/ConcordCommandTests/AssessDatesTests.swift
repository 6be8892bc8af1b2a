import Foundation
import Testing

/// What a user reads of the days from which provisions bind and of answers that clash, in every format and language.
@Suite("concord assess run, dates and warnings")
struct AssessDatesTests {
    private static func profile(_ name: String) -> String {
        Program.repository.appending(path: "Tests/ConcordConformityTests/Fixtures/profiles/\(name).yaml").path
    }

    private func run(_ name: String, _ arguments: [String] = []) throws -> Program.Run {
        try Program.run(["assess", "run", Self.profile(name), "--atlas", CommandTests.atlas] + arguments)
    }

    /// As one line: a terminal breaks them.
    private func flat(_ text: String) -> String { text.split { $0.isWhitespace }.joined(separator: " ") }

    static let contested = [
        ("en", "from 2 December 2027; by its letter alone from 2 August 2026"),
        ("zh", "将自2027年12月2日起；仅按条文字面则自2026年8月2日起"),
        ("fr", "à partir du 2 décembre 2027 ; à la seule lettre, à partir du 2 août 2026"),
    ]

    @Test(
        "a contested date is told with that of practice, on the page, in the text and in the JSON", arguments: contested
    )
    func contestedDate(_ language: String, _ words: String) throws {
        let text = try run("undated", ["--language", language, "--as-of", "2026-11-26"])
        #expect(text.status == 0)
        let unbroken = language == "zh" ? text.output.filter { $0 != "\n" } : flat(text.output)
        #expect(unbroken.contains(words))
        let json = try run("undated", ["--language", language, "--as-of", "2026-11-26", "--json"])
        #expect(flat(json.output).contains(words))
        try withTemporaryFolder { folder in
            let out = folder.appending(path: "out").path
            let page = try run("undated", ["--language", language, "--as-of", "2026-11-26", "--out", out])
            #expect(page.status == 0)
            let html = try FileManager.default.contentsOfDirectory(atPath: out).filter { $0.hasSuffix(".html") }
            let pages = try html.map { try String(contentsOfFile: "\(out)/\($0)", encoding: .utf8) }
            let escaped = words.replacing("'", with: "&#39;")
            #expect(pages.contains { flat($0).contains(escaped) || flat($0).contains(words) })
        }
    }

    /// Article 49(1): by its letter since 2 August 2026, in practice from 2 December 2027.
    @Test("a contested date is no deadline of a plan of action", arguments: ["oscal", "poam"])
    func exchange(_ format: String) throws {
        let run = try run("undated", ["--format", format, "--as-of", "2026-11-26"])
        #expect(run.status == 0)
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: [String: Any]])
        let body = try #require(root.values.first)
        let items =
            format == "poam"
            ? body["poam-items"] as? [[String: Any]]
            : (body["results"] as? [[String: Any]])?.first?["findings"] as? [[String: Any]]
        let item = try #require(
            items?.first { Self.property("provision", of: $0) == "eu-ai-act:art-49-1" })
        #expect(Self.property("binds", of: item) == "from")
        #expect(Self.property(format == "poam" ? "deadline" : "binds-date", of: item) == "2027-12-02")
        #expect(Self.property("formal-date", of: item) == "2026-08-02")
        guard format == "poam" else { return }
        let risks = (body["risks"] as? [[String: Any]] ?? []).filter {
            ($0["statement"] as? String ?? "").contains("by its letter alone from 2 August 2026")
        }
        #expect(risks.count > 10)
        #expect(risks.allSatisfy { $0["deadline"] as? String == "2027-12-02T00:00:00Z" })
    }

    private static func property(_ name: String, of item: [String: Any]) -> String? {
        (item["props"] as? [[String: Any]])?.first { $0["name"] as? String == name }?["value"] as? String
    }

    @Test("an unusual answer is warned of once, with its place, and in the report; the run goes on")
    func warning() throws {
        let run = try run("clash-faces")
        #expect(run.status == 0)
        #expect(
            run.errors
                == "\(Self.profile("clash-faces")):10:3: warning: 'eu.annex-iii' is 'none' and 'system.biometrics' is "
                + "'face-public' and 'eu.practices' is 'none': Annex III, point 1(a), names identification at a distance; it "
                + "spares only checking that someone is who they claim to be.\n")
        #expect(run.output.contains("Answers that seldom go together"))
        let difference = try Program.run([
            "assess", "diff", Self.profile("clash-faces"), "--as-of", "2026-11-26", "--to", "2027-12-02", "--atlas",
            CommandTests.atlas,
        ])
        #expect(difference.errors == run.errors)
    }

    @Test("answers that cannot be true together end with 65")
    func impossible() throws {
        let run = try run("clash-emotion")
        #expect(run.status == 65)
        #expect(run.output.isEmpty)
        #expect(
            run.errors
                == "\(Self.profile("clash-emotion")):10:3: error: 'eu.annex-iii' is 'none' and 'system.biometrics' is "
                + "'emotion' and 'eu.practices' is 'none': Annex III, point 1(c), names systems that recognise emotions, "
                + "whatever else they are for.\n")
    }

    @Test(
        "the template asks for whom the system is meant",
        arguments: [
            ("en", "Is the system meant to be used by public authorities?"), ("zh", "系统是否意在供公共机关使用？"),
            ("fr", "Le système est-il destiné à être utilisé par des autorités publiques ?"),
        ])
    func template(_ language: String, _ question: String) throws {
        let run = try Program.run(["assess", "template", "--language", language, "--atlas", CommandTests.atlas])
        #expect(run.output.contains("  # \(question)\n"))
        #expect(run.output.contains("  #public-users: yes | no\n"))
    }

    /// Article 99(3) with (6): the hiring tool's maker is a small company; Chapter XII applies from 2 August 2025.
    @Test("a fine is told with its day and the maximum that counts")
    func fine() throws {
        let system = Program.repository.appending(path: "examples/hiring-tool/system.yaml").path
        let run = try Program.run([
            "assess", "run", system, "--as-of", "2025-03-01", "--json", "--atlas", CommandTests.atlas,
        ])
        #expect(
            flat(run.output).contains(
                "the lower for this size of company, from 2 August 2025"))
        #expect(!run.output.contains("Article 100(2)"))
        #expect(!run.output.contains("Article 99(4)(da)"))
    }
}
