import Foundation
import TestSupport
import Testing

/// The lists of `Fixtures/update` against its small atlas; all documents are invented. Everything was recorded on 30 June 2026, the
/// lists were saved on 26 November.
@Suite("concord update")
struct UpdateCommandTests {
    static let folder = Program.fixture("update")

    /// Runs with a copy of the atlas, from the folder of the lists, so that names are short and the same everywhere.
    private func update(_ arguments: [String], day: String? = "2026-11-26") throws -> (
        run: Program.Run, atlas: URL, copy: URL
    ) {
        let copy = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        let atlas = copy.appending(path: "atlas")
        try FileManager.default.copyItem(at: Self.folder.appending(path: "atlas"), to: atlas)
        let options = ["--atlas", atlas.path] + (day.map { ["--recorded", $0] } ?? [])
        let run = try Program.run(["update"] + arguments + options, folder: Self.folder)
        return (run, atlas, copy)
    }

    private func tree(_ folder: URL) throws -> [String: Data] {
        var tree: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            tree[path] = try? Data(contentsOf: folder.appending(path: path))
        }
        return tree
    }

    static let committee = "ISO/IEC JTC 1/SC 42"
    static let lists: [(snapshot: String, arguments: [String])] = [
        ("update-iso.patch", ["iso-open-data", "lists/iso.jsonl", "--committee", committee]),
        ("update-iso-csv.patch", ["iso-open-data", "lists/iso.csv", "--committee", committee]),
        ("update-iso-only-known.patch", ["iso-open-data", "lists/iso.jsonl"]),
        (
            "update-jtc21.patch",
            [
                "work-programme", "lists/jtc21.csv", "--address", "https://example.org/programme", "--published",
                "2026-11", "--source", "jtc-21-programme", "--source-title", "Programme of a committee",
            ]
        ),
        ("update-cn-page.patch", ["cn-platform", "lists/cn.html", "--all"]),
        ("update-cn-gb18030.patch", ["cn-platform", "lists/cn-gb18030.html", "--all"]),
        ("update-cn-csv.patch", ["cn-platform", "lists/cn.csv", "--title", "人工智能"]),
        ("update-relaton.patch", ["relaton", "relaton", "--all"]),
        ("update-two-lines.patch", ["iso-open-data", "lists/two-lines.jsonl", "--all"]),
        // Versions of ETSI are editions; a draft of ETSI is found by the specification that it became.
        ("update-etsi.patch", ["work-programme", "lists/etsi.csv"]),
        ("update-iso.json", ["iso-open-data", "lists/iso.jsonl", "--json", "--title", "ships"]),
    ]

    @Test("prints what it found and the patch, and writes nothing", arguments: lists)
    func output(_ list: (snapshot: String, arguments: [String])) throws {
        let (run, atlas, copy) = try update(list.arguments)
        defer { try? FileManager.default.removeItem(at: copy) }
        #expect(run.status == 0, Comment(rawValue: run.errors))
        let text = (run.output + "--- standard error ---\n" + run.errors).replacing(copy.path, with: "…")
        let difference = Snapshot.difference(text, from: list.snapshot)
        #expect(difference == nil)
        #expect(try tree(atlas) == (try tree(Self.folder.appending(path: "atlas"))))
    }

    @Test("gives a patch that git applies, to the same files as --apply writes", arguments: lists.dropLast())
    func applied(_ list: (snapshot: String, arguments: [String])) throws {
        let (printed, patched, first) = try update(list.arguments)
        defer { try? FileManager.default.removeItem(at: first) }
        let patch = first.appending(path: "list.patch")
        try Data(printed.output.utf8).write(to: patch)
        let git = try Program.run(["git", "apply", "list.patch"], program: "/usr/bin/env", folder: first)
        #expect(git.status == 0, Comment(rawValue: git.errors))
        let (run, atlas, second) = try update(list.arguments + ["--apply"])
        defer { try? FileManager.default.removeItem(at: second) }
        #expect(run.status == 0, Comment(rawValue: run.errors))
        #expect(try tree(patched) == (try tree(atlas)))
        #expect(!run.output.contains("\n--- a/"))
        #expect(try Program.run(["check", atlas.path]).status == 0)
        #expect(try Program.run(["format", "--check", atlas.path]).status == 0)
        // What was applied is no news the second time.
        let again = try Program.run(
            ["update"] + list.arguments + ["--apply", "--atlas", atlas.path, "--recorded", "2026-11-26"],
            folder: Self.folder)
        #expect(again.output.contains("\n# 0 changes of 0 records; "), Comment(rawValue: again.output))
        #expect(try tree(patched) == (try tree(atlas)))
    }

    @Test("CSV and JSON of the same list bring the same")
    func twoForms() throws {
        let (csv, _, first) = try update(["iso-open-data", "lists/iso.csv", "--committee", Self.committee])
        let (json, _, second) = try update(["iso-open-data", "lists/iso.jsonl", "--committee", Self.committee])
        for copy in [first, second] { try? FileManager.default.removeItem(at: copy) }
        func patch(_ output: String) -> [Substring] { output.split(separator: "\n").filter { !$0.hasPrefix("#") } }
        #expect(patch(csv.output) == patch(json.output))
        #expect(patch(csv.output).count > 100)
    }

    @Test("a page in GB 18030 brings what the page in UTF-8 does")
    func twoEncodings() throws {
        let (utf8, _, first) = try update(["cn-platform", "lists/cn.html", "--all"])
        let (gb18030, _, second) = try update(["cn-platform", "lists/cn-gb18030.html", "--all"])
        for copy in [first, second] { try? FileManager.default.removeItem(at: copy) }
        #expect(utf8.output == gb18030.output.replacing("cn-gb18030.html", with: "cn.html"))
    }

    @Test("cites a source that the atlas has and makes none")
    func knownSource() throws {
        let (run, _, copy) = try update(["iso-open-data", "lists/iso.jsonl", "--source", "page"])
        try? FileManager.default.removeItem(at: copy)
        #expect(!run.output.contains("/sources/"))
        #expect(run.output.contains("+    - page\n"))
    }

    @Test("a list that is older than what the atlas knows is for a person to judge")
    func olderList() throws {
        let (run, _, copy) = try update(["iso-open-data", "lists/iso.jsonl"], day: "2026-09-15")
        try? FileManager.default.removeItem(at: copy)
        #expect(
            run.output.contains(
                "# look at iso-iec-99905: ISO/IEC CD 99905: the list shows draft 30.60, the atlas already enquiry 40.20"
            ))
        #expect(!run.output.contains("stage iso-iec-99905"))
    }

    /// An enquiry on a published standard is that of another edition, and so may the title be.
    @Test("of a line whose stage a person has to judge nothing is applied")
    func held() throws {
        let (run, atlas, copy) = try update(["work-programme", "lists/held.csv", "--apply"])
        defer { try? FileManager.default.removeItem(at: copy) }
        let lines = run.output.split(separator: "\n").dropFirst()
        #expect(
            lines.map(String.init) == [
                "# 0 changes of 0 records; 0 of them new; 2 to look at; 0 unchanged; 0 not in the atlas",
                "# look at en-99921-2026: EN 99921:2026: the list shows enquiry 40.20, the atlas already published "
                    + "(lists/held.csv:2)",
                "# look at en-99921-2026: EN 99921:2026: title en: 'A European standard' -> 'The title of another edition': "
                    + "waits for the same judgement (lists/held.csv:2)",
            ])
        #expect(try tree(atlas) == (try tree(Self.folder.appending(path: "atlas"))))
    }

    @Test("a row with fewer cells than the head is named")
    func short() throws {
        let (run, _, copy) = try update(["work-programme", "lists/short.csv"])
        try? FileManager.default.removeItem(at: copy)
        #expect(run.status == 0)
        #expect(
            run.errors
                == "lists/short.csv:2:1: warning: a row of 2 cells under a head of 3: the last are read as empty; was the file "
                + "cut?\n")
    }

    static let bad: [(arguments: [String], status: Int32, message: String)] = [
        (
            ["iso-open-data", "bad/empty.jsonl"], 65,
            "bad/empty.jsonl:1:1: error: the file is empty; a list of documents is needed\n"
        ),
        (
            ["iso-open-data", "bad/other-json.jsonl"], 65,
            "bad/other-json.jsonl:1:1: error: an object without 'reference'; the metadata of ISO's deliverables have 'reference' and "
                + "'currentStage'\n"
        ),
        (
            ["iso-open-data", "bad/no-json.jsonl"], 65,
            "bad/no-json.jsonl:1:22: error: the end of the file where a key in quotation marks is needed\n"
        ),
        (
            ["iso-open-data", "bad/other.csv"], 65,
            "bad/other.csv:1:1: error: no column 'reference'; found: 'name', 'year'\n"
        ),
        (
            ["iso-open-data", "bad/ahead.jsonl"], 65,
            "bad/ahead.jsonl:1:75: error: 'ISO/IEC 99903:2027' is published on 2027-01-05, later than 2026-11-26, the day of the "
                + "list; a forecast is no event, and --recorded names another day\n"
        ),
        (
            ["iso-open-data", "bad/date.jsonl"], 65,
            "bad/date.jsonl:1:116: error: '05/01/2026' is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD\n"
        ),
        (
            ["iso-open-data", "bad/twice.jsonl"], 65,
            "bad/twice.jsonl:2:75: error: 'ISO/IEC DIS 99901' stands twice in the list and is not the same twice; first at "
                + "bad/twice.jsonl:1: leave the line that is right\n"
        ),
        (
            ["cn-platform", "bad/utf8-that-is-gbk.html"], 65,
            "bad/utf8-that-is-gbk.html:3:8: error: is not UTF-8 here, though the page says it is; it can be read as GB 18030: save it "
                + "as UTF-8, or let it say charset=gb18030\n"
        ),
        (
            ["cn-platform", "bad/mojibake.csv"], 65,
            "bad/mojibake.csv:1:1: error: no column '标准号' or '标准编号' or '标准代号' or '计划号' or '计划编号' or '项目编号'; found: "
                + "'鏍囧噯鍙?', '鏍囧噯鍚嶇О', '鐘舵??'; the text is UTF-8 that was read as GB 18030 and saved again: save the "
                + "page anew, as UTF-8\n"
        ),
        // A dash and an e with a grave accent in UTF-8, read as Windows-1252 and as Latin-1 and saved as UTF-8 again.
        (
            ["work-programme", "bad/windows-1252.csv"], 65,
            "bad/windows-1252.csv:2:35: error: 'â€”' stands for '—'; the text is UTF-8 that was read in another encoding and saved "
                + "again: save the list anew, as UTF-8\n"
        ),
        (
            ["iso-open-data", "bad/latin-1.jsonl"], 65,
            "bad/latin-1.jsonl:1:82: error: 'Ã¨' stands for 'è'; the text is UTF-8 that was read in another encoding and saved "
                + "again: save the list anew, as UTF-8\n"
        ),
        (
            ["work-programme", "bad/control.csv"], 65,
            "bad/control.csv:2:25: error: holds the control character U+0096; the text is UTF-8 that was read in another encoding "
                + "and saved again: save the list anew, as UTF-8\n"
        ),
        // An e with a grave accent in Latin-1: with the letter behind it a character of GB 18030.
        (
            ["work-programme", "bad/latin-1.csv"], 65,
            "bad/latin-1.csv:2:15: error: 'Un mod鑜e' holds the Chinese character '鑜'; a list in Latin-1 or Windows-1252 can look "
                + "like GB 18030: save it as UTF-8\n"
        ),
        (
            ["cn-platform", "bad/damaged.csv"], 65,
            "bad/damaged.csv:3:1: error: is not UTF-8 here; was the file cut or damaged?\n"
        ),
        (
            ["cn-platform", "bad/no-table.html"], 65,
            "bad/no-table.html:1:1: error: a page without a table; save the page with the list of results, or export it as CSV\n"
        ),
        (
            ["cn-platform", "bad/other-table.html"], 65,
            "bad/other-table.html:1:24: error: no column '标准号' or '标准编号' or '标准代号' or '计划号' or '计划编号' or '项目编号'; "
                + "found: '编号', '名称'\n"
        ),
        (
            ["relaton", "bad/no-relaton.yaml"], 65,
            "bad/no-relaton.yaml:1:1: error: no bibliographic item of Relaton: neither 'docid' nor 'docidentifier'\n"
        ),
        (["iso-open-data", "lists"], 66, "lists: error: a folder; a file is needed here\n"),
        (["relaton", "lists"], 66, "lists: error: a folder without a YAML file; Relaton keeps one a document\n"),
        (["iso-open-data", "nowhere.csv"], 66, "nowhere.csv: error: no such file\n"),
    ]

    @Test("says what is wrong with a list and where, and writes nothing", arguments: bad)
    func badInput(_ bad: (arguments: [String], status: Int32, message: String)) throws {
        let (run, atlas, copy) = try update(bad.arguments + ["--apply", "--all"])
        defer { try? FileManager.default.removeItem(at: copy) }
        #expect(run.status == bad.status)
        #expect(run.errors == bad.message)
        #expect(run.output == "")
        #expect(try tree(atlas) == (try tree(Self.folder.appending(path: "atlas"))))
    }

    @Test("does not touch an atlas that is faulty, of another make, or in another form")
    func badAtlas() throws {
        for (file, old, new, message) in [
            (
                "standards/iso-iec.yaml", "  kind: standard\n", "  sort: standard\n",
                "standards/iso-iec.yaml:3:3: error: 'kind' is missing in this standard\n"
            ),
            (
                "standards/iso-iec.yaml", "recorded: 2026-06-30\n", "recorded: \"2026-06-30\"\n",
                "standards/iso-iec.yaml: error: is not in the one form of atlas files; run 'concord format' first\n"
            ),
        ] {
            let copy = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: copy) }
            try FileManager.default.copyItem(at: Self.folder.appending(path: "atlas"), to: copy)
            let place = copy.appending(path: file)
            let text = try String(contentsOf: place, encoding: .utf8).replacing(old, with: new, maxReplacements: 1)
            try text.write(to: place, atomically: true, encoding: .utf8)
            let before = try tree(copy)
            let run = try Program.run(
                [
                    "update", "iso-open-data", "lists/iso.jsonl", "--apply", "--atlas", copy.path, "--recorded",
                    "2026-11-26",
                ],
                folder: Self.folder)
            #expect(run.status == 65)
            #expect(run.errors.hasPrefix("\(copy.path)/\(message)"), Comment(rawValue: run.errors))
            #expect(run.output == "")
            #expect(try tree(copy) == before)
        }
    }

    @Test(
        "says what an option takes",
        arguments: [
            (["--recorded", "2999-01-01"], "Error: '2999-01-01' lies ahead of today, "),
            (
                ["--recorded", "2026-13-01"],
                "Error: '2026-13-01' is no day; --recorded takes a day of the calendar as YYYY-MM-DD\n"
            ),
            (["--source", "No Key"], "Error: 'No Key' is no key: lower-case letters, digits and single hyphens\n"),
            (
                ["--source-kind", "primary"],
                "Error: 'primary' is no kind of source for a list; known: official, relayed, secondary\n"
            ),
            (["--address", "iso.org"], "Error: 'iso.org' is no address; an address begins with https:// or http://\n"),
            (["--published", "May"], "Error: 'May' is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD\n"),
            (["--title", " "], "Error: an empty --committee or --title takes no document; --all takes every one\n"),
        ])
    func options(_ options: [String], message: String) throws {
        let (run, _, copy) = try update(["iso-open-data", "lists/iso.jsonl"] + options, day: nil)
        try? FileManager.default.removeItem(at: copy)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix(message), Comment(rawValue: run.errors))
    }
}
