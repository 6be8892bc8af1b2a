import Foundation
import Testing

/// What the commands of an assessment say of input that is wrong: where it is, what was found, what would be right.
@Suite("concord assess, on bad input")
struct AssessBadInputTests {
    private static let atlas = ["--atlas", Program.repository.appending(path: "atlas").path]
    private static let system = Program.repository.appending(path: "examples/chatbot-china/system.yaml").path

    /// The other commands that read what a dossier rests on, on which all faults are tried.
    static let others = [["run"], ["diff", "--as-of", "2026-01-01", "--to", "2026-11-01"]]

    /// Runs in the folder of the bad files, so that messages name them alone.
    private func run(_ arguments: [String]) throws -> Program.Run {
        try Program.run(["assess"] + arguments + Self.atlas, folder: Program.fixture("assess-bad"))
    }

    static let badEvidence: [(file: String, status: Int32, message: String)] = [
        (
            "unknown-category.csv", 65,
            "unknown-category.csv:2:17: error: 'A.9 z)' is no known category; known are the items of Annex A, as 'A.1 a)'"
        ),
        ("over-100.csv", 65, "over-100.csv:2:22: error: '196%' is over 100 percent; a percentage goes from 0 to 100"),
        ("twice.csv", 65, "twice.csv:3:1: error: the item 'q1' stands twice in output-manual"),
        (
            "unknown-category.json", 65,
            "unknown-category.json:22:18: error: 'A.9 z)' is no known category; known are the items of Annex A, as 'A.1 a)'"
        ),
        (
            "over-100.json", 65,
            "over-100.json:27:18: error: '196%' is over 100 percent; a percentage goes from 0 to 100"
        ),
        ("twice.json", 65, "twice.json:62:18: error: the item 'q1' stands twice in output-manual"),
        (
            "unknown-kind.json", 65,
            "unknown-kind.json:17:18: error: 'output-modell' is no kind of evidence; is 'output-model' meant?"
        ),
        // Read as GB 18030; what is wrong with it is its shape.
        (
            "gb18030.json", 65,
            "gb18030.json:1:24: error: no list 'results' is here; 'assessment-results' is a map with a list 'results'"
        ),
        (
            "statement-hash.yaml", 65,
            "statement-hash.yaml:4:11: error: '00' is no SHA-256, which has 64 hexadecimal digits"
        ),
        (".", 66, ".: error: a folder; a file is needed"),
        ("missing.csv", 66, "missing.csv: error: no such file"),
    ]

    /// Tries a command on a file of evidence that is wrong.
    private func tryOut(_ command: [String], _ bad: (file: String, status: Int32, message: String)) throws {
        let run = try run(command + [bad.file])
        #expect(run.status == bad.status)
        // Evidence that is later than the day of the assessment is warned of beside.
        let errors = run.errors.split(separator: "\n").filter { !$0.contains(": warning: ") }
        #expect(errors == [bad.message[...]])
        #expect(run.output.isEmpty)
    }

    @Test("refuse bad evidence of a dossier with its place", arguments: badEvidence)
    func dossier(_ file: String, _ status: Int32, _ message: String) throws {
        try tryOut(["dossier", Self.system, "--market", "cn", "--evidence"], (file, status, message))
    }

    @Test("refuse it in every command", arguments: others, [badEvidence[2], badEvidence[4], badEvidence[9]])
    func evidence(_ command: [String], _ bad: (file: String, status: Int32, message: String)) throws {
        try tryOut([command[0], Self.system] + command.dropFirst() + ["--evidence"], bad)
    }

    @Test(
        "refuse it as the second set of a comparison too", arguments: [badEvidence[0], badEvidence[6], badEvidence[10]])
    func second(_ file: String, _ status: Int32, _ message: String) throws {
        try tryOut(["diff", Self.system, "--to-evidence"], (file, status, message))
    }

    static let badProfiles: [(file: String, status: Int32, message: String)] = [
        (
            "profile-contradiction.yaml", 65,
            "profile-contradiction.yaml:5:3: error: 'cn.roles' is 'provider', but 'cn.reach' is 'none'; it is asked only where "
                + "cn.reach has public, business, internal, research, processing, people"
        ),
        ("profile-gb18030.yaml", 65, "profile-gb18030.yaml:3:9: error: is not UTF-8 here; save the file as UTF-8"),
        (".", 66, ".: error: a folder; a file is needed"), ("missing.yaml", 66, "missing.yaml: error: no such file"),
    ]

    @Test("refuse bad profiles of a dossier with their place", arguments: badProfiles)
    func profile(_ file: String, _ status: Int32, _ message: String) throws {
        try tryOut(["dossier", "--market", "cn"], (file, status, message))
    }

    @Test("refuse contradictions in every command", arguments: others)
    func contradiction(_ command: [String]) throws { try tryOut(command, Self.badProfiles[0]) }

    @Test(
        "refuse bad files of read values",
        arguments: [
            (
                "verified-unknown.yaml", 65,
                "verified-unknown.yaml:2:14: error: 'gb-t-45654-2025:c-out-manual-rat' is no criterion of the catalogues; is "
                    + "'gb-t-45654-2025:c-out-manual-rate' meant?"
            ),
            (
                "verified-over-100.yaml", 65,
                "verified-over-100.yaml:3:10: error: '190' is no threshold; a percentage goes from 0 to 100"
            ),
            (".", 66, ".: error: a folder; a file is needed"),
            ("missing.yaml", 66, "missing.yaml: error: no such file"),
        ] as [(String, Int32, String)])
    func verified(_ file: String, _ status: Int32, _ message: String) throws {
        let run = try run(["run", Self.system, "--verified", file])
        #expect(run.status == status)
        #expect(run.errors == message + "\n")
        #expect(run.output.isEmpty)
    }

    /// Files as Windows programs and Chinese spreadsheets write them.
    @Test(
        "read a mark of byte order, and GB 18030 where a spreadsheet writes it",
        arguments: [
            ("byte-order-mark.csv", "", "962 of 1,000"), ("byte-order-mark.json", "", "961 of 1,000"),
            ("gb18030.csv", "gb18030.csv: warning: is not UTF-8 and was read as GB 18030\n", "962 of 1,000"),
        ])
    func encodings(_ file: String, _ errors: String, _ rate: String) throws {
        let run = try run(["run", Self.system, "--as-of", "2026-11-02", "--json", "--evidence", file])
        #expect(run.status == 0)
        #expect(run.errors == errors)
        #expect(run.output.contains("\"\(rate) judged so; 90 % is the bound\""))
    }

    @Test("read a profile with a mark of byte order")
    func markedProfile() throws {
        let run = try run(["dossier", "profile-byte-order-mark.yaml", "--market", "cn"])
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
    }

    @Test(
        "say what is wrong with options and end with 64",
        arguments: [
            (
                ["plan", "--confidence", "1.5"],
                "'1.5' is no share for --confidence; it lies between 0 and 1, such as 0.95"
            ),
            (["plan", "--expected", "0"], "'0.0' is no share for --expected; it lies between 0 and 1, such as 0.95"),
            (["plan", "--population", "0"], "--population has to be at least 1"),
            (["plan", "--power", "95%"], "The value '95%' is invalid for '--power <0..1>'"),
            (["diff", "x.yaml"], "nothing to compare with; give --to, --to-evidence, --to-label or several of them"),
            (
                ["diff", "x.yaml", "--to", "2026-02-30"],
                "'2026-02-30' is no day; --to takes a day of the calendar as YYYY-MM-DD"
            ),
            (["dossier", "x.yaml"], "Missing expected argument '--market <market>'"),
            (
                ["dossier", "x.yaml", "--market", "us"],
                "The value 'us' is invalid for '--market <market>'. Please provide one of 'eu' and 'cn'."
            ),
            (["label"], "Missing expected argument '<FILE> ...'"),
        ])
    func usage(_ arguments: [String], _ message: String) throws {
        let run = try run(arguments)
        #expect(run.status == 64)
        #expect(run.errors.split(separator: "\n").first == "Error: \(message)")
        #expect(run.output.isEmpty)
    }

    @Test(
        "say which catalogues can be planned for",
        arguments: [
            ("nope", "error: 'nope' is no catalogue; those with rates: gb-t-45654-2025, tc260-003\n"),
            ("gb-45438-2025", "error: 'gb-45438-2025' has no rate that a sample could show\n"),
        ])
    func catalogue(_ id: String, _ message: String) throws {
        let run = try run(["plan", "--catalogue", id])
        #expect(run.status == 66)
        #expect(run.errors == message)
    }
}
