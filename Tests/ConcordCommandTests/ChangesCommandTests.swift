import Foundation
import Testing

@Suite("concord changes")
struct ChangesCommandTests {
    private func run(_ arguments: [String], folder: URL? = nil) throws -> Program.Run {
        try Program.run(["changes", "--atlas", CommandTests.atlas] + arguments, folder: folder)
    }

    /// The ids of a report in JSON, in its order.
    private func ids(_ run: Program.Run) throws -> [String] {
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let groups = try #require(object["groups"] as? [[String: Any]])
        return groups.flatMap { ($0["changes"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String } }
    }

    /// The two versions whose differences `VersionChangesTests` works out.
    static let versions = Program.repository.appending(path: "Tests/ConcordFindingsTests/Fixtures/changes")

    @Test(
        "prints in every form and language",
        arguments: [
            ("text", "en", ""), ("json", "en", "{\n"), ("markdown", "en", "## "), ("atom", "zh", "<?xml "),
            ("ics", "fr", "BEGIN:VCALENDAR\r\n"), ("text", "zh", ""), ("text", "fr", ""),
        ])
    func prints(_ format: String, _ language: String, start: String) throws {
        let run = try run(
            ["--since", "2026-06-01", "--until", "2026-11-26", "--language", language, "--format", format])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(run.output.hasPrefix(start) && run.output.count > 1000)
        #expect(!run.output.contains("change."))
    }

    @Test("puts what binds first, tells its rule of order, and shows all of a long group when asked")
    func order() throws {
        let arguments = ["--since", "2026-06-01", "--until", "2026-11-26"]
        let short = try run(arguments).output
        let headings = short.split(separator: "\n").filter { !$0.hasPrefix(" ") && $0.hasSuffix(")") }
        #expect(headings.first?.hasPrefix("Binding rules and mandatory standards (") == true)
        #expect(short.contains("- Order: binding rules; duties that begin, end, change or move; citation"))
        #expect(short.contains("more; --all shows them"))
        let whole = try run(arguments + ["--all"]).output
        #expect(!whole.contains("--all"))
        #expect(whole.count > short.count)
    }

    @Test("keeps for a system what touches it, and says why")
    func system() throws {
        let profile = Program.repository.appending(path: "examples/hiring-tool/system.yaml").path
        let arguments = ["--since", "2026-06-01", "--until", "2026-11-26", "--for", profile]
        let json = try run(arguments + ["--json"])
        let ids = try ids(json)
        // A tool that chooses applicants is a system of Annex III, point 4, and of no product law of Annex I.
        #expect(ids.contains("obligations/eu-ai-act-profile-high-risk-s1-s3/high-risk-annex-iii/moved/2027-12-02"))
        #expect(ids.count { $0.contains("/moved/") } == 1)
        #expect(ids.contains("ahead/system/eu-ai-act/ahead.offered/2028-01-17"))
        #expect(ids.contains("documents/en-18286/published/2026-07-22"))
        // Companion measures for human-like chat services are none of its business; claims of papers are nobody's.
        #expect(!ids.contains { $0.contains("cn-anthro-2026/effective") || $0.hasPrefix("verdicts/") })
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        let groups = try #require(object["groups"] as? [[String: Any]])
        let changes = groups.flatMap { $0["changes"] as? [[String: Any]] ?? [] }
        #expect(changes.allSatisfy { ($0["why"] as? [String])?.isEmpty == false })
        let text = try run(arguments)
        #expect(text.output.contains("begin to bind it (Article 4a(1)(a);"))
    }

    /// Each run of a program orders sets anew.
    @Test("gives the same bytes in every run", arguments: ["text", "json", "markdown", "atom", "ics"])
    func sameBytes(_ format: String) throws {
        // Between the two versions nothing dated lies ahead, and a calendar without an event is none.
        let versions = ["before", "after"].map { Self.versions.appending(path: $0).path }
        let what = format == "ics" ? ["--since", "2026-06-01"] : ["--between"] + versions
        let runs = try (0..<3).map { _ in try run(["--format", format] + what).output }
        #expect(!runs[0].isEmpty)
        #expect(Set(runs).count == 1)
    }

    @Test("gives the same for two versions from folders, revisions and stores")
    func versions() throws {
        try withTemporaryFolder { folder in
            let names = ["before", "after"]
            let folders = names.map { Self.versions.appending(path: $0).path }
            let expected = try ids(run(["--between"] + folders + ["--json"]))
            #expect(expected.contains { $0.hasPrefix("corrections/standard/en-3/title/") })

            // The later version, which is whole, as a store.
            let store = folder.appending(path: "after.sqlite").path
            let built = try Program.run(["build", "--atlas", folders[1], "--out", store])
            #expect(built.errors == "5 files of the atlas 2026.03.31 written to \(store)\n")
            #expect(try ids(run(["--between", folders[0], store, "--json"])) == expected)

            // Both as revisions of a repository whose atlas lies in a folder.
            let repository = folder.appending(path: "repository")
            let atlas = repository.appending(path: "data/atlas")
            for name in names {
                try? FileManager.default.removeItem(at: atlas)
                try FileManager.default.createDirectory(
                    at: atlas.deletingLastPathComponent(), withIntermediateDirectories: true)
                try FileManager.default.copyItem(at: Self.versions.appending(path: name), to: atlas)
                for arguments in [["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", name]] {
                    let git = try Program.run(
                        ["-c", "user.name=n", "-c", "user.email=e@example.org"] + arguments, program: "/usr/bin/git",
                        folder: repository)
                    #expect(git.status == 0, Comment(rawValue: git.errors))
                }
            }
            let revisions = try Program.run(
                ["changes", "--atlas", atlas.path, "--between", "HEAD~1", "HEAD", "--json"])
            #expect(try ids(revisions) == expected)

            let missing = try Program.run(["changes", "--atlas", atlas.path, "--between", "HEAD~9", "HEAD"])
            #expect(missing.status == 66)
            #expect(
                missing.errors
                    == "HEAD~9: error: no folder, no store, and no revision of the repository of \(atlas.path)\n")
        }
    }

    @Test("lists what it cannot read of an earlier version, and counts it")
    func unread() throws {
        let run = try run(
            ["--json", "--between"] + ["before", "after"].map { Self.versions.appending(path: $0).path })
        #expect(run.status == 0)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let versions = try #require(object["versions"] as? [[String: Any]])
        let unread = versions.map { $0["unread"] as? [[String: Any]] ?? [] }
        #expect(unread.map(\.count) == [2, 0])
        #expect(unread[0].map { $0["id"] as? String } == ["en-11", "en-11"])
        let sentences = try #require(object["sentences"] as? [String])
        #expect(sentences.contains { $0.hasPrefix("2 places of ") && $0.hasSuffix(" and are listed below.") })
    }

    /// RFC 5545, 3.1: every line ends in a carriage return and a line feed.
    @Test("prints a calendar whose last line ends as the others, and says how many events a file has")
    func calendar() throws {
        let arguments = ["--since", "2026-06-01", "--until", "2026-11-26", "--format", "ics"]
        let printed = try run(arguments)
        #expect(printed.output.utf8.suffix(17).elementsEqual("\r\nEND:VCALENDAR\r\n".utf8))
        let bare = printed.output.unicodeScalars
        #expect(bare.count { $0 == "\n" } == bare.count { $0 == "\r" })
        #expect(printed.output.contains("X-WR-CALNAME:Dates ahead\\, as known on 26 November 2026\r\n"))
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "dates.ics")
            let written = try run(arguments + ["--out", file.path])
            let text = try String(contentsOf: file, encoding: .utf8)
            let events = text.components(separatedBy: "BEGIN:VEVENT").count - 1
            #expect(events > 20)
            #expect(written.errors == "\(events) dates ahead written to \(file.path)\n")
            #expect(text == printed.output)
        }
    }

    @Test("says where the time goes beyond what is recorded")
    func beyond() throws {
        let run = try run(["--since", "2026-11-01", "--until", "2030-01-01"])
        #expect(run.status == 0)
        #expect(run.output.contains("\nNothing after "))
    }

    /// Arguments, the status, and the message. `<v>` stands for the folder of the two versions, `<r>` for the repository.
    static let refusals: [(arguments: [String], status: Int32, message: String)] = [
        (
            [], 64,
            "Error: --since is missing: the day after which changes count, such as --since 2026-06-01; or --between with "
                + "two versions of the atlas"
        ),
        (
            ["--since", "2026-13-01"], 64,
            "Error: '2026-13-01' is no day; --since takes a day of the calendar as YYYY-MM-DD, such as 2026-06-01"
        ),
        (
            ["--since", "2026-06-01", "--until", "2026-02-30"], 64,
            "Error: '2026-02-30' is no day; --until takes a day of the calendar as YYYY-MM-DD, such as 2026-06-01"
        ),
        (
            ["--since", "2026-06-01", "--until", "2026-05-31"], 64,
            "error: --since 2026-06-01 is later than --until 2026-05-31"
        ),
        (["--between", "HEAD"], 64, "Error: --between takes two versions, the earlier first; 1 given"),
        (
            ["--between", "<v>", "<v>/after"], 65,
            "<v>: error: no atlas.yaml in it; an atlas has one, which names the version of the data"
        ),
        (
            ["--between", "<v>/after", "<v>/before"], 64,
            "error: the day of <v>/after, 2026-03-31, is later than the day of the atlas, 2026-01-31; "
                + "the earlier version goes first"
        ),
        (
            ["--between", "<r>/Package.swift", "<v>/after"], 65,
            "<r>/Package.swift: error: no SQLite file; a store is one, written by 'concord build --out FILE'"
        ),
        (
            ["--since", "2026-06-01", "--for", "/nowhere/system.yaml"], 66,
            "/nowhere/system.yaml: error: no such file"
        ),
        (
            ["--since", "2026-11-01", "--out", "/nowhere/changes.txt"], 74,
            "/nowhere/changes.txt: error: cannot be written; nothing was changed"
        ),
    ]

    @Test("refuses what it cannot answer", arguments: refusals.indices)
    func refuses(_ index: Int) throws {
        func placed(_ text: String) -> String {
            text.replacing("<v>", with: Self.versions.path).replacing("<r>", with: Program.repository.path)
        }
        let refusal = Self.refusals[index]
        let run = try run(refusal.arguments.map(placed))
        #expect(run.status == refusal.status)
        #expect(run.errors.split(separator: "\n").first.map(String.init) == placed(refusal.message))
        #expect(run.output.isEmpty)
    }

    @Test("refuses a day that is later than the atlas")
    func future() throws {
        let run = try run(["--since", "2999-01-01"])
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix("error: --since 2999-01-01 is later than the day of the atlas, "))
        #expect(run.output.isEmpty)
    }

    @Test("outside of a repository says why a revision is none")
    func noRepository() throws {
        try withTemporaryFolder { folder in
            let atlas = folder.appending(path: "atlas")
            try FileManager.default.copyItem(at: Self.versions.appending(path: "after"), to: atlas)
            let run = try Program.run(["changes", "--atlas", atlas.path, "--between", "HEAD~1", atlas.path])
            #expect(run.status == 66)
            #expect(
                run.errors.hasPrefix(
                    "HEAD~1: error: no folder and no store; as a revision it needs \(atlas.path) to lie in a git repository: "
                        + "fatal: not a git repository"))
            let noGit = try Program.run(
                ["changes", "--atlas", atlas.path, "--between", "HEAD~1", atlas.path],
                environment: ["PATH": folder.path])
            #expect(noGit.status == 66)
            #expect(
                noGit.errors
                    == "HEAD~1: error: no folder and no store; as a revision it needs git, and there is no git in PATH\n"
            )
        }
    }

    @Test("takes an option for no revision")
    func option() throws {
        try withTemporaryFolder { folder in
            let written = folder.appending(path: "written")
            let run = try run(["--between", "--output=\(written.path)", "HEAD"])
            #expect(run.status == 64)
            #expect(!FileManager.default.fileExists(atPath: written.path))
        }
    }
}
