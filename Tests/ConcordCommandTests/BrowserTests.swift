import Foundation
import Testing

@Suite("The brief in a real browser")
struct BrowserTests {
    static let python = Program.repository.appending(path: ".build/venv/bin/python").path
    static let chromium = "/usr/bin/chromium"
    static var isReady: Bool {
        [python, chromium].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
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
            let script = Program.repository.appending(path: "Tests/Browser/check_brief.py").path
            let run = try Program.run([script, "--chromium", Self.chromium] + folders, program: Self.python)
            #expect(run.status == 0, Comment(rawValue: String((run.output + run.errors).prefix(6000))))
            #expect(run.output.hasSuffix("3 pages, 0 faults\n"))
        }
    }
}
