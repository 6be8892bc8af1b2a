import Foundation
import TestSupport
import Testing

@Suite("The brief in a real browser")
struct BrowserTests {
    static let chromium = "/usr/bin/chromium"
    static var isReady: Bool {
        PythonTools.areInstalled && FileManager.default.isExecutableFile(atPath: chromium)
    }

    @Test(
        "has no error, no barrier, no sideways scroll, and leads from figures to sources, in three languages",
        .enabled(if: isReady, "needs Chromium and the Python tools that 'make test' installs")
    )
    func pages() throws {
        try withTemporaryFolder { folder in
            let folders = try ["en", "zh", "fr"].map { language in
                let out = folder.appending(path: "brief-\(language)").path
                let run = try Program.run([
                    "brief", "--atlas", CommandTests.atlas, "--language", language, "--out", out,
                ])
                #expect(run.status == 0, Comment(rawValue: String(run.errors.prefix(2000))))
                return out
            }
            let run = try PythonTools.run("Browser/check_brief.py", ["--chromium", Self.chromium] + folders)
            #expect(run.status == 0, Comment(rawValue: String((run.errors + run.output).prefix(6000))))
            #expect(run.output.hasSuffix("3 pages, 0 faults\n"))
        }
    }

    @Test(
        "assessments have no error, no barrier, no sideways scroll, and their data beside them, in three languages",
        .enabled(if: isReady, "needs Chromium and the Python tools that 'make test' installs")
    )
    func assessments() throws {
        try withTemporaryFolder { folder in
            let chatbot = "examples/chatbot-china"
            let statements = "\(chatbot)/evidence-fail-rate/statements.yaml"
            let cases = [
                ("en", ["examples/hiring-tool/system.yaml"], Int32(0)),
                (
                    "zh",
                    [
                        "\(chatbot)/system.yaml", "--evidence", "\(chatbot)/evidence-fail-rate/output.csv", statements,
                        "--label", "\(chatbot)/labels-fail/picture-1.png", "\(chatbot)/labels-fail/picture-2.png",
                    ], 1
                ),
                ("fr", ["examples/general-purpose-model/system.yaml"], 0),
            ]
            let folders = try cases.map { language, arguments, status in
                let out = folder.appending(path: "assessment-\(language)").path
                let run = try Program.run(
                    ["assess", "run"] + arguments + ["--language", language, "--out", out, "--atlas", "atlas"],
                    folder: Program.repository)
                #expect(run.status == status, Comment(rawValue: String(run.errors.prefix(2000))))
                return out
            }
            let run = try PythonTools.run("Browser/check_assessment.py", ["--chromium", Self.chromium] + folders)
            #expect(run.status == 0, Comment(rawValue: String((run.errors + run.output).prefix(6000))))
            #expect(run.output.hasSuffix("3 pages, 0 faults\n"))
        }
    }
}
