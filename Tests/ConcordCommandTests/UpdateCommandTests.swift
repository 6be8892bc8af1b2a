import Foundation
import TestSupport
import Testing

/// The lists of `Fixtures/update` against its small atlas; all documents are invented. Everything was recorded on 30 June 2026, the
/// lists were saved on 26 November.
@Suite("concord update")
struct UpdateCommandTests {
    static let folder = Program.fixture("update")

    /// Runs `body` with a copy of the atlas, which is removed afterwards with the folder in which it alone lies.
    private func withAtlas<Result>(_ body: (URL) throws -> Result) throws -> Result {
        try withTemporaryFolder { folder in
            let atlas = folder.appending(path: "atlas")
            try FileManager.default.copyItem(at: Self.folder.appending(path: "atlas"), to: atlas)
            return try body(atlas)
        }
    }

    /// Runs from the folder of the lists, so that names are short and the same everywhere.
    private func update(_ atlas: URL, _ arguments: [String], day: String? = "2026-11-26") throws -> Program.Run {
        let options = ["--atlas", atlas.path] + (day.map { ["--recorded", $0] } ?? [])
        return try Program.run(["update"] + arguments + options, folder: Self.folder)
    }

    /// Runs on a copy of the atlas of which nothing is needed afterwards.
    private func update(_ arguments: [String], day: String? = "2026-11-26") throws -> Program.Run {
        try withAtlas { try update($0, arguments, day: day) }
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
        try withAtlas { atlas in
            let run = try update(atlas, list.arguments)
            #expect(run.status == 0, Comment(rawValue: run.errors))
            let text = (run.output + "--- standard error ---\n" + run.errors)
                .replacing(atlas.deletingLastPathComponent().path, with: "…")
            let difference = Snapshot.difference(text, from: list.snapshot)
            #expect(difference == nil)
            #expect(try tree(atlas) == original())
        }
    }

    @Test("gives a patch that git applies, to the same files as --apply writes", arguments: lists.dropLast())
    func applied(_ list: (snapshot: String, arguments: [String])) throws {
        let patched = try withAtlas { atlas in
            let patch = atlas.deletingLastPathComponent().appending(path: "list.patch")
            try Data(try update(atlas, list.arguments).output.utf8).write(to: patch)
            let git = try Program.run(
                ["git", "apply", "list.patch"], program: "/usr/bin/env", folder: patch.deletingLastPathComponent())
            #expect(git.status == 0, Comment(rawValue: git.errors))
            return try tree(atlas)
        }
        try withAtlas { atlas in
            let run = try update(atlas, list.arguments + ["--apply"])
            #expect(run.status == 0, Comment(rawValue: run.errors))
            #expect(try tree(atlas) == patched)
            #expect(!run.output.contains("\n--- a/"))
            #expect(try Program.run(["check", atlas.path]).status == 0)
            #expect(try Program.run(["format", "--check", atlas.path]).status == 0)
            // What was applied is no news the second time.
            let again = try update(atlas, list.arguments + ["--apply"])
            #expect(again.output.contains("\n# 0 changes of 0 records; "), Comment(rawValue: again.output))
            #expect(try tree(atlas) == patched)
        }
    }

    @Test("a file of the atlas that is a link stays one, and what it leads to is written with --apply alone")
    func link() throws {
        try withAtlas { atlas in
            let file = atlas.appending(path: "standards/iso-iec.yaml")
            let target = atlas.deletingLastPathComponent().appending(path: "elsewhere.yaml")
            try FileManager.default.moveItem(at: file, to: target)
            try FileManager.default.createSymbolicLink(at: file, withDestinationURL: target)
            let before = try Data(contentsOf: target)
            let list = ["iso-open-data", "lists/iso.jsonl"]
            #expect(try update(atlas, list).status == 0)
            #expect(try Data(contentsOf: target) == before)
            #expect(try update(atlas, list + ["--apply"]).status == 0)
            #expect(try Data(contentsOf: target) != before)
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file.path) == target.path)
            #expect(try Data(contentsOf: file) == Data(contentsOf: target))
        }
    }

    @Test("an atlas that is a link to a folder is read and written through it", arguments: ["", "/"])
    func linkedAtlas(_ end: String) throws {
        try withAtlas { atlas in
            let link = atlas.deletingLastPathComponent().appending(path: "link").path
            try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: atlas.path)
            let arguments = ["update", "iso-open-data", "lists/iso.jsonl", "--recorded", "2026-11-26", "--atlas"]
            let run = try Program.run(arguments + [link + end, "--apply"], folder: Self.folder)
            #expect(run.status == 0, Comment(rawValue: run.errors))
            #expect(run.output.contains("\n# written: \(link)/standards/iso-iec.yaml\n"))
            #expect(try Program.run(["check", link + end]).status == 0)
            try Data().write(to: atlas.appending(path: "topics.yaml"))
            let broken = try Program.run(["check", link + end])
            #expect(broken.output.hasPrefix("\(link)/topics.yaml:1:1: error: the file is empty\n"))
        }
    }

    @Test("with --checked, says of a record that the list confirms that it was rechecked, once")
    func checked() throws {
        let list = ["iso-open-data", "lists/iso.jsonl"]
        let plain = try update(list)
        #expect(
            plain.output.contains("\n# 1 of the unchanged agrees with the list; --checked records that as a recheck\n"))
        #expect(!plain.output.contains("checked:"))
        try withAtlas { atlas in
            let run = try update(atlas, list + ["--checked", "--apply"])
            #expect(run.status == 0, Comment(rawValue: run.errors))
            let line = "\n# 1 of the unchanged agrees with the list, rechecked on 2026-11-26: iso-iec-99907-2020\n"
            #expect(run.output.contains(line), Comment(rawValue: run.output))
            let record = try String(contentsOf: atlas.appending(path: "standards/iso-iec.yaml"), encoding: .utf8)
                .split(separator: "\n- id: ").first { $0.hasPrefix("iso-iec-99907-2020\n") }
            // Between the fields that a record has before and behind it; nothing else of the record changes.
            let recheck = """
                  checked:
                  - on: 2026-11-26
                    outcome: confirmed
                    fields:
                    - designations
                    - title
                    - events
                    - state
                    sources:
                    - iso-open-data-2026-11-26

                """
            #expect(record?.contains("\n" + recheck) == true)
            let before = try String(
                contentsOf: Self.folder.appending(path: "atlas/standards/iso-iec.yaml"), encoding: .utf8)
            let old = try #require(before.split(separator: "\n- id: ").first { $0.hasPrefix("iso-iec-99907-2020\n") })
            #expect(record?.replacing(recheck, with: "") == old)
            #expect(try Program.run(["check", atlas.path]).status == 0)
            #expect(try Program.run(["format", "--check", atlas.path]).status == 0)
            let after = try tree(atlas)
            let again = try update(atlas, list + ["--checked", "--apply"])
            #expect(again.status == 0)
            #expect(!again.output.contains("agree"))
            #expect(try tree(atlas) == after)
        }
    }

    @Test(
        "a list of the day on which the atlas was recorded, or of an earlier one, confirms nothing",
        arguments: ["2026-06-30", "2026-06-01"])
    func checkedTooEarly(_ day: String) throws {
        try withAtlas { atlas in
            let list = atlas.deletingLastPathComponent().appending(path: "one.jsonl")
            let lines = try String(contentsOf: Self.folder.appending(path: "lists/iso.jsonl"), encoding: .utf8)
            let line = try #require(lines.split(separator: "\n").first { $0.contains("99907:2020\"") })
            try String(line).write(to: list, atomically: true, encoding: .utf8)
            let run = try update(atlas, ["iso-open-data", list.path, "--checked", "--apply"], day: day)
            #expect(run.status == 0, Comment(rawValue: run.errors))
            #expect(run.output.contains("; 1 unchanged; 0 not in the atlas\n"))
            #expect(!run.output.contains("agree"))
            #expect(try tree(atlas) == original())
        }
    }

    private func original() throws -> [String: Data] { try tree(Self.folder.appending(path: "atlas")) }

    @Test("CSV and JSON of the same list bring the same")
    func twoForms() throws {
        let csv = try update(["iso-open-data", "lists/iso.csv", "--committee", Self.committee])
        let json = try update(["iso-open-data", "lists/iso.jsonl", "--committee", Self.committee])
        func patch(_ output: String) -> [Substring] { output.split(separator: "\n").filter { !$0.hasPrefix("#") } }
        #expect(patch(csv.output) == patch(json.output))
        #expect(patch(csv.output).count > 100)
    }

    @Test("a page in GB 18030 brings what the page in UTF-8 does")
    func twoEncodings() throws {
        let utf8 = try update(["cn-platform", "lists/cn.html", "--all"])
        let gb18030 = try update(["cn-platform", "lists/cn-gb18030.html", "--all"])
        #expect(utf8.output == gb18030.output.replacing("cn-gb18030.html", with: "cn.html"))
    }

    @Test("cites a source that the atlas has and makes none")
    func knownSource() throws {
        let run = try update(["iso-open-data", "lists/iso.jsonl", "--source", "page"])
        #expect(!run.output.contains("/sources/"))
        #expect(run.output.contains("+    - page\n"))
    }

    @Test("a list that is older than what the atlas knows is for a person to judge")
    func olderList() throws {
        let run = try update(["iso-open-data", "lists/iso.jsonl"], day: "2026-09-15")
        #expect(
            run.output.contains(
                "# look at iso-iec-99905: ISO/IEC CD 99905: the list shows draft 30.60, the atlas already enquiry 40.20"
            ))
        #expect(!run.output.contains("stage iso-iec-99905"))
    }

    /// An enquiry on a published standard is that of another edition, and so may the title be.
    @Test("of a line whose stage a person has to judge nothing is applied")
    func held() throws {
        let (run, files) = try withAtlas { atlas in
            (try update(atlas, ["work-programme", "lists/held.csv", "--apply"]), try tree(atlas))
        }
        let lines = run.output.split(separator: "\n").dropFirst().map(String.init)
        #expect(
            lines == [
                "# 0 changes of 0 records; 0 of them new; 2 to look at; 0 unchanged; 0 not in the atlas",
                "# look at en-99921-2026: EN 99921:2026: the list shows enquiry 40.20, the atlas already published "
                    + "(lists/held.csv:2)",
                "# look at en-99921-2026: EN 99921:2026: title en: 'A European standard' -> 'The title of another edition': "
                    + "waits for the same judgement (lists/held.csv:2)",
            ])
        #expect(files == (try tree(Self.folder.appending(path: "atlas"))))
    }

    @Test("a row with fewer cells than the head is named")
    func short() throws {
        let run = try update(["work-programme", "lists/short.csv"])
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
        try withAtlas { atlas in
            let run = try update(atlas, bad.arguments + ["--apply", "--all"])
            #expect(run.status == bad.status)
            #expect(run.errors == bad.message)
            #expect(run.output == "")
            #expect(try tree(atlas) == original())
        }
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
            try withAtlas { atlas in
                let place = atlas.appending(path: file)
                let text = try String(contentsOf: place, encoding: .utf8).replacing(old, with: new, maxReplacements: 1)
                try text.write(to: place, atomically: true, encoding: .utf8)
                let before = try tree(atlas)
                let run = try update(atlas, ["iso-open-data", "lists/iso.jsonl", "--apply"])
                #expect(run.status == 65)
                #expect(run.errors.hasPrefix("\(atlas.path)/\(message)"), Comment(rawValue: run.errors))
                #expect(run.output == "")
                #expect(try tree(atlas) == before)
            }
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
        let run = try update(["iso-open-data", "lists/iso.jsonl"] + options, day: nil)
        #expect(run.status == 64)
        #expect(run.errors.hasPrefix(message), Comment(rawValue: run.errors))
    }
}
