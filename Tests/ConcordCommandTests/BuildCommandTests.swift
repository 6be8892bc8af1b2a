import Foundation
import Testing

@Suite("concord build")
struct BuildCommandTests {
    private static let atlas = ChangesCommandTests.versions.appending(path: "after").path

    private func build(_ out: URL) throws -> Program.Run {
        try Program.run(["build", "--atlas", Self.atlas, "--out", out.path])
    }

    private func read(_ store: URL) throws -> Program.Run {
        try Program.run(["changes", "--atlas", Self.atlas, "--between", store.path, Self.atlas])
    }

    @Test("gives the same bytes twice, in the place of an earlier store, and leaves nothing beside it")
    func deterministic() throws {
        try withTemporaryFolder { folder in
            let store = folder.appending(path: "atlas.sqlite")
            #expect(try build(store).status == 0)
            let first = try Data(contentsOf: store)
            #expect(try build(store).status == 0)
            #expect(try Data(contentsOf: store) == first)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["atlas.sqlite"])
        }
    }

    @Test("does not write over what is no store")
    func other() throws {
        try withTemporaryFolder { folder in
            let file = folder.appending(path: "notes.txt")
            try "mine".write(to: file, atomically: true, encoding: .utf8)
            let run = try build(file)
            #expect(run.status == 74)
            #expect(run.errors == "\(file.path): error: is there and is no store; name another file\n")
            #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
        }
    }

    @Test("writes nothing where it cannot, or where the atlas has errors")
    func refuses() throws {
        let nowhere = URL(filePath: "/nowhere/atlas.sqlite")
        let run = try build(nowhere)
        #expect(run.status == 74)
        #expect(run.errors.hasPrefix("/nowhere/atlas.sqlite: error: cannot be written"))
        try withTemporaryFolder { folder in
            let out = folder.appending(path: "atlas.sqlite")
            let broken = ChangesCommandTests.versions.appending(path: "before").path
            let run = try Program.run(["build", "--atlas", broken, "--out", out.path])
            #expect(run.status == 65)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        }
    }

    /// Changes to the bytes of a store, by their place in SQLite's header, and what is said of it then.
    static let damages: [String: (place: Int, bytes: [UInt8], message: String)] = [
        "of another version": (
            60, [0, 0, 0, 9],
            "a store of version 9; this program reads version 1: build it anew from its atlas"
        ),
        "of another program": (
            68, [0, 0, 0, 1], "a database of another program; a store is written by 'concord build --out FILE'"
        ),
        "that is no database": (0, [0x58], "no SQLite file; a store is one, written by 'concord build --out FILE'"),
    ]

    @Test("a store is not read", arguments: damages.keys.sorted())
    func damaged(_ name: String) throws {
        let damage = try #require(Self.damages[name])
        try withTemporaryFolder { folder in
            let store = folder.appending(path: "atlas.sqlite")
            #expect(try build(store).status == 0)
            var bytes = try Data(contentsOf: store)
            bytes.replaceSubrange(damage.place..<(damage.place + damage.bytes.count), with: damage.bytes)
            try bytes.write(to: store)
            let run = try read(store)
            #expect(run.status == 65)
            #expect(run.errors == "\(store.path): error: \(damage.message)\n")
        }
    }

    @Test("a store with a changed file is told from what was written")
    func changed() throws {
        try withTemporaryFolder { folder in
            let store = folder.appending(path: "atlas.sqlite")
            #expect(try build(store).status == 0)
            var bytes = try Data(contentsOf: store)
            let place = try #require(bytes.range(of: Data("en: Well typed too".utf8)))
            bytes.replaceSubrange(place, with: Data("en: Well typed 2oo".utf8))
            try bytes.write(to: store)
            let run = try read(store)
            #expect(run.status == 65)
            #expect(
                run.errors
                    == "\(store.path): error: a damaged store: 'standards/all.yaml' is not what was written; build it anew\n"
            )
        }
    }

    @Test("a store that was cut off is told as damaged")
    func cut() throws {
        try withTemporaryFolder { folder in
            let store = folder.appending(path: "atlas.sqlite")
            #expect(try build(store).status == 0)
            try Data(contentsOf: store).prefix(5000).write(to: store)
            let run = try read(store)
            #expect(run.status == 65)
            #expect(run.errors.hasPrefix("\(store.path): error: a damaged store: "))
        }
    }

    /// What is done to the table of files of a store, and what is said of it then.
    static let crafted: [(sql: String, message: String)] = [
        ("UPDATE file SET bytes = 'text' WHERE path = 'atlas.yaml'", "'atlas.yaml' has no bytes"),
        ("UPDATE file SET sha256 = x'00' WHERE path = 'atlas.yaml'", "'atlas.yaml' is not what was written"),
        ("UPDATE file SET path = x'FF' WHERE path = 'atlas.yaml'", "a file has no path"),
        (
            "DROP TABLE file; CREATE TABLE file (path, sha256, bytes); INSERT INTO file VALUES (NULL, NULL, NULL)",
            "its table of files is not one that was written"
        ),
        (
            "DROP TABLE file; CREATE VIEW file AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                + "SELECT 'a' || i AS path, 'x' AS sha256, zeroblob(1000) AS bytes FROM n",
            "its table of files is not one that was written"
        ),
        ("DROP TABLE file", "its table of files is not one that was written"),
        (
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001) INSERT INTO file SELECT 'a' || i, "
                + "'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', x'' FROM n",
            "more than 10000 files or 268435456 bytes, which no atlas has"
        ),
    ]

    @Test("a store that somebody made or changed is told as damaged", arguments: crafted)
    func tampered(_ sql: String, _ message: String) throws {
        try withTemporaryFolder { folder in
            let store = folder.appending(path: "atlas.sqlite")
            #expect(try build(store).status == 0)
            let shell =
                "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.executescript(sys.argv[2]); d.commit()"
            let change = try Program.run(
                ["python3", "-c", shell, store.path, "PRAGMA foreign_keys = OFF; \(sql);"], program: "/usr/bin/env")
            #expect(change.status == 0, Comment(rawValue: change.errors))
            let run = try read(store)
            #expect(run.status == 65)
            #expect(run.errors == "\(store.path): error: a damaged store: \(message); build it anew\n")
        }
    }

    @Test("--version names program and atlas")
    func version() throws {
        let run = try Program.run(["--version"], environment: ["CONCORD_ATLAS": Self.atlas])
        #expect(run.output == "concord 0.1.0\natlas 2026.03.31\n")
        let none = try Program.run(["--version"], environment: ["CONCORD_ATLAS": "/nowhere"])
        #expect(none.output == "concord 0.1.0\natlas none found; --atlas and CONCORD_ATLAS name one\n")
    }
}

@Suite("The changelogs")
struct ChangelogTests {
    @Test("of the atlas begins with the version of the atlas")
    func atlas() throws {
        let text = try String(
            contentsOf: Program.repository.appending(path: "atlas/CHANGELOG.md"), encoding: .utf8)
        let newest = text.split(separator: "\n").first { $0.hasPrefix("## ") }
        let run = try Program.run(["--version"], environment: ["CONCORD_ATLAS": CommandTests.atlas])
        let version = run.output.split(separator: "\n").last?.split(separator: " ").last
        #expect(newest == version.map { "## \($0)" })
    }

    @Test("are put in place by a rename, so nothing lies in the folder of temporary files meanwhile")
    func script() throws {
        try withTemporaryFolder { folder in
            let versions = ChangesCommandTests.versions
            try FileManager.default.copyItem(
                at: versions.appending(path: "after"), to: folder.appending(path: "atlas"))
            let script = Program.repository.appending(path: "scripts/atlas-changelog.sh").path
            let run = try Program.run(
                [script, Program.path, versions.appending(path: "before").path], program: "/bin/sh",
                environment: ["TMPDIR": "/nowhere"], folder: folder)
            #expect(run.status == 0, Comment(rawValue: run.errors))
            let log = folder.appending(path: "atlas/CHANGELOG.md")
            #expect(try String(contentsOf: log, encoding: .utf8).contains("\n## 2026.03.31\n"))
            let left = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "atlas").path)
            #expect(left.filter { $0.hasPrefix("CHANGELOG") } == ["CHANGELOG.md"])
        }
    }
}
