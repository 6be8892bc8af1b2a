import Foundation
import Testing

@Suite("concord assess")
struct AssessCommandTests {
    private static func example(_ name: String) -> String {
        Program.repository.appending(path: "examples/\(name)/system.yaml").path
    }

    private static let atlas = ["--atlas", Program.repository.appending(path: "atlas").path]

    private func run(_ arguments: [String]) throws -> Program.Run {
        try Program.run(["assess"] + arguments + Self.atlas)
    }

    /// Article 113, point (a), of the AI Act: its first two chapters apply from 2 February 2025.
    @Test("tells what begins to bind between two days")
    func difference() throws {
        let run = try run([
            "diff", Self.example("office-assistant"), "--as-of", "2025-02-01", "--to", "2025-02-02", "--json",
        ])
        #expect(run.status == 0)
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let text = String(describing: root)
        #expect(text.contains("eu-ai-act:art-4-1"))
        #expect(text.contains("eu-ai-act:art-5-1-a"))
        // Added by the act of 2026, so not yet there.
        #expect(!text.contains("eu-ai-act:art-5-1-ba"))
    }

    @Test("prints the documents that are due, and says where none is")
    func dossiers() throws {
        let due = try run(["dossier", Self.example("medical-device"), "--market", "eu"])
        #expect(due.status == 0)
        // Annex IV belongs to high-risk systems, Annex XI to general-purpose models.
        #expect(due.output.contains("Annex IV"))
        #expect(!due.output.contains("Annex XI"))
        let none = try run(["dossier", Self.example("office-assistant"), "--market", "cn", "--as-of", "2026-11-26"])
        #expect(none.status == 0)
        #expect(none.output.isEmpty)
        #expect(none.errors == "nothing has to be drawn up in 'cn' for this system on 2026-11-26\n")
    }

    @Test("writes dossiers into a folder, twice, and into none that holds anything else")
    func dossierFolder() throws {
        try withTemporaryFolder { folder in
            let out = folder.appending(path: "filing")
            let arguments = ["dossier", Self.example("medical-device"), "--market", "eu", "--out", out.path]
            for _ in 1...2 { #expect(try run(arguments).status == 0) }
            // Annexes IV and V, Articles 17 and 72; no registration of Annex I systems (Article 49), no general-purpose model.
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
                    == [
                        "SHA256SUMS", "dossier-eu-declaration.md", "dossier-eu-monitoring-plan.md",
                        "dossier-eu-quality-management.md", "dossier-eu-technical-documentation.md",
                    ])
            try Data("x".utf8).write(to: out.appending(path: "dossier.docx"))
            let refused = try run(arguments)
            #expect(refused.status == 74)
            #expect(
                refused.errors
                    == "\(out.path): error: holds 'dossier.docx', which concord did not write; name an empty or a new folder\n"
            )
        }
    }

    /// 59 without a failure is the classical sample that shows 95 percent with 95 percent confidence; the plan for an expected
    /// rate that lets some fail needs more.
    @Test("plans samples for every rate of a catalogue")
    func plan() throws {
        let run = try run(["plan", "--catalogue", "tc260-003", "--expected", "0.9999"])
        #expect(run.status == 0)
        let row = try #require(
            run.output.split(separator: "\n").first { $0.hasPrefix("model on the should-refuse sample") })
        #expect(row.contains(" 59 "))
    }

    @Test("answers of an interview make a profile that can be assessed")
    func interview() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "system.yaml").path
            let asked = try Program.run(["assess", "template"] + Self.atlas)
            let questions = asked.output.split(separator: "\n").count { $0.contains(": ") }
            #expect(questions > 60)
            let process = Process()
            process.executableURL = URL(filePath: Program.path)
            process.arguments = ["assess", "new", file] + Self.atlas
            let input = Pipe()
            process.standardInput = input
            process.standardError = FileHandle.nullDevice
            try process.run()
            // No name, the name, then nothing known: an empty line for every other question.
            try input.fileHandleForWriting.write(
                contentsOf: Data(("\nBlank\n" + String(repeating: "\n", count: 200)).utf8))
            try input.fileHandleForWriting.close()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            // Without a name the profile could not be read: it is asked for until it is there.
            #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("system:\n  name: \"Blank\"\n"))
            let assessed = try run([file])
            #expect(assessed.status == 0)
            #expect(assessed.output.contains("eu.reach"))
        }
    }

    @Test(
        "bad profiles end with 65 and the place",
        arguments: [
            (
                "system:\n  name: X\neu:\n  reech: [market]\n",
                "4:3: error: 'reech' is no question of 'eu'; did you mean 'reach'?"
            ),
            (
                "system:\n  name: X\neu:\n  reach: [none]\n  annex-iii: [\"4\"]\n",
                "5:3: error: 'eu.annex-iii' is '4', but 'eu.reach' is 'none'; it is asked only where eu.reach has market, use, "
                    + "output"
            ),
            (
                "system:\n  name: X\neu:\n  reach: [none, use]\n",
                "4:10: error: 'none' beside other words in 'eu.reach'; write one or the other"
            ),
            (
                "eu:\n  reach: [none]\n",
                "1:1: error: 'system.name' is missing: the name under which the system is reported"
            ),
        ])
    func faults(_ text: String, _ message: String) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "bad.yaml")
            try Data(text.utf8).write(to: file)
            let run = try run([file.path])
            #expect(run.status == 65)
            #expect(run.errors == "\(file.path):\(message)\n")
            #expect(run.output.isEmpty)
        }
    }

    @Test("a template with nothing filled in but the name is a profile", arguments: ["en", "zh", "fr"])
    func template(_ language: String) throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "system.yaml")
            let template = try Program.run(["assess", "template", "--language", language] + Self.atlas).output
            try Data(template.replacing("name: \"\"", with: "name: Blank").utf8).write(to: file)
            let run = try run([file.path])
            #expect(run.errors == "")
            #expect(run.status == 0)
            #expect(run.output.contains("eu.reach"))
        }
    }

    static let limits: [([String], Int32)] = [
        ([], 0), (["--fail-on", "not-conforming"], 0), (["--fail-on", "insufficient-evidence"], 1), (["--strict"], 1),
        (["--strict", "--fail-on", "not-conforming"], 1), (["--fail-on", "not-assessed"], 1),
    ]

    /// The office assistant denies every prohibited practice and gives no document for it, so its state is insufficient evidence;
    /// nothing of it is not conforming.
    @Test("a pipeline chooses from which state on it fails", arguments: limits)
    func failing(_ options: [String], _ status: Int32) throws {
        let run = try run([Self.example("office-assistant")] + options)
        #expect(run.status == status)
        // A release that is held back says by what.
        #expect(run.errors.contains("European Union: insufficient evidence, where --") == (status == 1))
    }

    @Test("JSON is one document with the system, the day, the states and the findings")
    func json() throws {
        let run = try run([Self.example("office-assistant"), "--as-of", "2026-11-26", "--json"])
        let root = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect(root.keys.sorted() == ["asOf", "atlas", "findings", "language", "states", "system"])
        #expect(root["asOf"] as? String == "2026-11-26")
        #expect(root["language"] as? String == "en")
        #expect(root["states"] as? [String: String] == ["cn": "not-applicable", "eu": "insufficient-evidence"])
        let findings = try #require(root["findings"] as? [[String: Any]])
        // A market that is not reached says why; the route has a finding of its own.
        #expect(findings.map { $0["id"] as? String } == ["assess", "assess-eu", "assess-cn", "assess-route"])
        // Keys are sorted, so that the same system gives the same bytes.
        #expect(
            try self.run([Self.example("office-assistant"), "--as-of", "2026-11-26", "--json"]).output == run.output)
    }

    /// An expected rate of 0.9 does not beat the bounds of 90, 95, 96 and 98 percent, and 10 percent refused is more than 5: no
    /// sample shows any of the seven.
    @Test("a plan says why it has no number")
    func noPlan() throws {
        let run = try run(["plan", "--catalogue", "tc260-003", "--expected", "0.9"])
        #expect(run.status == 0)
        let lines = run.output.split(separator: "\n")
        #expect(
            lines.contains(
                "No sample shows 7: the rate that is expected does not keep the bound with room to spare."))
        #expect(
            lines.contains(
                "Of 1 the document asks for a share of the whole: unknown until --population says how large that is."))
        #expect(run.output.contains("Smallest"))
    }

    @Test("a file of evidence that serves nothing is named once")
    func unused() throws {
        let file = Program.repository.appending(
            path: "Tests/ConcordConformityTests/Fixtures/evidence/keyword-library.csv"
        ).path
        let run = try run([Self.example("medical-device"), "--evidence", file])
        #expect(run.status == 0)
        #expect(
            run.errors
                == "\(file): warning: nothing here counts for this system: no number that applies to it is counted from keyword-library\n"
        )
    }

    /// The documents of a later day are there on the second day only.
    @Test("a difference counts the evidence of each day")
    func laterEvidence() throws {
        let file = Program.repository.appending(
            path: "Tests/ConcordConformityTests/Fixtures/evidence/later-document.yaml"
        ).path
        let run = try run([
            "diff", Self.example("chatbot-china"), "--as-of", "2026-11-25", "--to", "2026-11-26", "--evidence", file,
        ])
        #expect(
            run.errors.split(separator: "\n").map(String.init) == [
                "\(file):5:9: warning: the document is of 2030-01-01, after 2026-11-25, the day of the assessment: it does not count",
                "\(file):9:9: warning: the document is of 2026-11-26, after 2026-11-25, the day of the assessment: it does not count",
                "\(file):5:9: warning: the document is of 2030-01-01, after 2026-11-26, the day of the assessment: it does not count",
                "\(file): warning: nothing here counts for this system: tc260-003:9-1-e does not apply to it",
            ])
    }

    /// By the typography of each language: where a heading stands, the colon behind a name, the brackets around a key.
    @Test(
        "a dossier is written in the language of the company",
        arguments: [
            (
                "en", "# Technical documentation of a high-risk system (Annex IV): Halden Pump 8, dose guard 1.4",
                "### Annex IV, point 1(f) — Product: appearance, marking and internal layout",
                "Note: Only where the system is a component of a product.", "- [ ] Article 48(3) — "
            ),
            (
                "zh", "# 高风险系统技术文档（附件四）：Halden Pump 8, dose guard 1.4", "### 附件四第1(f)点 产品的外观、标记与内部布局",
                "说明（英文）：Only where the system is a component of a product.", "- [ ] 第48条(3) 可见的标志"
            ),
            (
                "fr",
                "# Documentation technique d'un système à haut risque (annexe IV)\u{A0}: Halden Pump 8, dose guard 1.4",
                "### Annexe IV, point 1(f) — Produit\u{A0}: aspect extérieur, marquage et disposition interne",
                "Note (en anglais)\u{A0}: Only where the system is a component of a product.", "- [ ] Article 48(3) — "
            ),
        ])
    func dossier(_ language: String, _ title: String, _ heading: String, _ note: String, _ item: String) throws {
        let run = try run(["dossier", Self.example("medical-device"), "--market", "eu", "--language", language])
        let lines = run.output.split(separator: "\n").map(String.init)
        #expect(lines.first == title)
        #expect(lines.contains(heading))
        #expect(lines.contains(note))
        #expect(lines.contains { $0.hasPrefix(item) })
        // A note that only counts the headings below tells the writer nothing.
        #expect(!run.output.contains("Heads points"))
    }

    @Test("a profile that is not there ends with 66")
    func missing() throws {
        let run = try run(["no-such-system.yaml"])
        #expect(run.status == 66)
        #expect(run.errors == "no-such-system.yaml: error: no such file\n")
    }
}
