import Foundation
import Testing

@Suite("Bad input ends in one clear message and the right status")
struct BadInputTests {
    @Test("a missing atlas")
    func missingAtlas() throws {
        let run = try Program.run(["brief", "--atlas", "/nowhere/atlas"])
        #expect(run.status == 66)
        #expect(run.errors == "/nowhere/atlas: error: no such folder; an atlas is a folder with atlas.yaml in it\n")
        #expect(run.output.isEmpty)
    }

    @Test("a file where the atlas folder is wanted")
    func fileAsAtlas() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "atlas")
            try "hello".write(to: file, atomically: true, encoding: .utf8)
            let run = try Program.run(["brief", "--atlas", file.path])
            #expect(run.status == 66)
            #expect(run.errors == "\(file.path): error: a file; an atlas is a folder with atlas.yaml in it\n")
        }
    }

    @Test("a folder where a file is wanted")
    func folderAsFile() throws {
        try withMinimalAtlas { atlas in
            let folder = atlas.appending(path: "events.yaml")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let run = try Program.run(["check", atlas.path])
            #expect(run.status == 1)
            #expect(run.output.hasPrefix("\(folder.path): error: a folder; a file is needed here\n"))
        }
    }

    /// What is written to events.yaml, and the message it brings, without the path before it.
    static let files: [String: (bytes: [UInt8], message: String)] = [
        "invalid UTF-8": (
            Array("recorded: 2026-01-01\nev".utf8) + [0xFF], ":2:3: error: is not UTF-8 here; save the file as UTF-8"
        ),
        "an alias bomb": (
            Array("recorded: 2026-01-01\na: &a [x, x]\nevents: [*a, *a]\n".utf8),
            ":2:4: error: an anchor; anchors are not used here"
        ),
        "10,000 levels of nesting": (
            Array(("recorded: 2026-01-01\nevents: " + String(repeating: "[", count: 10_000)).utf8),
            ":2:10: error: nested deeper than 32 levels"
        ),
        "a day that does not exist": (
            Array(
                """
                recorded: 2026-01-31
                events:
                - id: e
                  date: 2026-02-30
                  title:
                    en: Nothing
                  kind: law
                  jurisdiction: eu
                  sources: []

                """.utf8
            ),
            ":4:9: error: '2026-02-30' in 'date' is no date; a date is YYYY, YYYY-MM, YYYY-MM-DD or 'unknown'"
        ),
        "nothing at all": ([], ":1:1: error: the file is empty"),
    ]

    @Test("a file with", arguments: files.keys.sorted())
    func badFile(_ name: String) throws {
        let file = try #require(Self.files[name])
        try withMinimalAtlas { atlas in
            let url = atlas.appending(path: "events.yaml")
            try Data(file.bytes).write(to: url)
            let run = try Program.run(["check", atlas.path])
            #expect(run.status == 1)
            #expect(run.output.split(separator: "\n").first.map(String.init) == url.path + file.message)
            let brief = try Program.run(["brief", "--atlas", atlas.path, "--out", atlas.path + "-brief"])
            #expect(brief.status == 65)
            #expect(!FileManager.default.fileExists(atPath: atlas.path + "-brief"))
        }
    }

    @Test("a file of 100 MB")
    func largeFile() throws {
        try withMinimalAtlas { atlas in
            let url = atlas.appending(path: "events.yaml")
            _ = FileManager.default.createFile(atPath: url.path, contents: nil)
            let handle = try FileHandle(forWritingTo: url)
            try handle.truncate(atOffset: 100 << 20)
            try handle.close()
            let run = try Program.run(["check", atlas.path])
            #expect(run.status == 1)
            #expect(run.output.hasPrefix("\(url.path): error: has 104857600 bytes; at most 16777216 are read\n"))
        }
    }

    @Test("a folder of an atlas is checked as part of it, and nothing else of the atlas is reported")
    func partOfAtlas() throws {
        try withMinimalAtlas { atlas in
            for name in ["bodies", "positions"] {
                let folder = atlas.appending(path: name)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data().write(to: folder.appending(path: "empty.yaml"))
            }
            let run = try Program.run(["check", atlas.appending(path: "bodies").path])
            #expect(run.status == 1)
            let lines = run.output.split(separator: "\n").map(String.init)
            #expect(lines.first == "\(atlas.path)/bodies/empty.yaml:1:1: error: the file is empty")
            #expect(lines.last?.hasSuffix("; in bodies 1 error, 0 warnings") == true)
            #expect(!run.output.contains("positions/empty.yaml"))
            let sound = atlas.appending(path: "atlas.yaml").path
            #expect(try Program.run(["check", sound]).status == 0)
        }
    }

    @Test("a file that belongs to no atlas")
    func partOfNoAtlas() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "events.yaml")
            try "recorded: 2026-01-01".write(to: file, atomically: true, encoding: .utf8)
            let run = try Program.run(["check", file.path])
            #expect(run.status == 66)
            #expect(run.errors == "\(file.path): error: part of no atlas; no folder above it has atlas.yaml in it\n")
        }
    }

    @Test("an unreadable file", .enabled(if: getuid() != 0, "root reads every file"))
    func unreadableFile() throws {
        try withMinimalAtlas { atlas in
            let url = atlas.appending(path: "events.yaml")
            try "recorded: 2026-01-01\nevents: []\n".write(to: url, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: url.path)
            let run = try Program.run(["check", atlas.path])
            #expect(run.status == 1)
            #expect(run.output.hasPrefix("\(url.path): error: cannot be read\n"))
        }
    }

    @Test("a day that is none", arguments: ["tomorrow", "2026-02-30", "2026-1-1", "", "20241031"])
    func badDay(_ text: String) throws {
        let run = try Program.run(["brief", "--as-of", text])
        #expect(run.status == 64)
        let message = "'\(text)' is no day; --as-of takes a day of the calendar as YYYY-MM-DD, such as 2024-10-31"
        #expect(run.errors.contains(message))
        #expect(run.output.isEmpty)
    }

    @Test("a language that the output does not speak")
    func badLanguage() throws {
        let run = try Program.run(["brief", "--language", "de"])
        #expect(run.status == 64)
        #expect(run.errors.contains("'de' is no language of the output; known: en, zh, fr"))
    }

    @Test("an output folder that is a file")
    func outputIsFile() throws {
        try withMinimalAtlas { atlas in
            let out = atlas.deletingLastPathComponent().appending(path: "out")
            try "mine".write(to: out, atomically: true, encoding: .utf8)
            let run = try Program.run(["brief", "--atlas", atlas.path, "--out", out.path])
            #expect(run.status == 74)
            #expect(run.errors == "\(out.path): error: is a file; --out takes a folder\n")
            #expect(try String(contentsOf: out, encoding: .utf8) == "mine")
        }
    }

    @Test("an output folder that holds something else keeps it")
    func outputHoldsOther() throws {
        try withMinimalAtlas { atlas in
            let out = atlas.deletingLastPathComponent().appending(path: "out")
            try FileManager.default.createDirectory(at: out, withIntermediateDirectories: true)
            let other = out.appending(path: "thesis.txt")
            try "mine".write(to: other, atomically: true, encoding: .utf8)
            let run = try Program.run(["brief", "--atlas", atlas.path, "--out", out.path])
            #expect(run.status == 74)
            #expect(
                run.errors
                    == "\(out.path): error: holds 'thesis.txt', which this program did not write; name an empty or a new folder\n"
            )
            #expect(try FileManager.default.contentsOfDirectory(atPath: out.path) == ["thesis.txt"])
        }
    }

    @Test("an output folder that cannot be written")
    func outputUnwritable() throws {
        try withMinimalAtlas { atlas in
            let run = try Program.run(["brief", "--atlas", atlas.path, "--out", "/proc/concord/brief"])
            #expect(run.status == 74)
            #expect(run.errors == "/proc/concord/brief: error: cannot be written; nothing was changed\n")
        }
    }

    @Test("claims where no paper is recorded")
    func noPaper() throws {
        try withMinimalAtlas { atlas in
            let run = try Program.run(["claims", "--atlas", atlas.path])
            #expect(run.status == 66)
            #expect(run.errors == "error: no paper is recorded in \(atlas.path); name a file with a paper's claims\n")
            #expect(run.output.isEmpty)
        }
    }

    @Test("a record that does not exist")
    func missingRecord() throws {
        try withMinimalAtlas { atlas in
            let run = try Program.run(["show", "gb-t-1", "--atlas", atlas.path])
            #expect(run.status == 66)
            #expect(run.errors == "error: no record has the id or the designation 'gb-t-1'\n")
        }
    }
}
