import Foundation
import Testing

@Suite("concord format")
struct FormatCommandTests {
    private static let other = "recorded: \"2026-01-01\"\natlas:\n  title: {en: One}\n  licence: none\n  version: '1'\n"
    private static let canonical =
        "recorded: 2026-01-01\natlas:\n  version: \"1\"\n  title:\n    en: One\n  licence: none\n"

    @Test("writes what is in another form and names it; a second run finds nothing")
    func format() throws {
        try withMinimalAtlas { atlas in
            let file = atlas.appending(path: "atlas.yaml")
            _ = try Program.run(["format", atlas.path])
            try Self.other.write(to: file, atomically: true, encoding: .utf8)
            let check = try Program.run(["format", "--check", atlas.path])
            #expect(check.status == 1)
            #expect(check.output == "\(file.path)\n")
            #expect(check.errors.hasSuffix(" files read, 1 in another form\n"))
            #expect(try String(contentsOf: file, encoding: .utf8) == Self.other)
            let run = try Program.run(["format", "--atlas", atlas.path])
            #expect(run.status == 0)
            #expect(run.output == "\(file.path)\n")
            #expect(try String(contentsOf: file, encoding: .utf8) == Self.canonical)
            let again = try Program.run(["format", "--check", file.path])
            #expect(again.status == 0)
            #expect(again.output == "")
            #expect(again.errors == "1 file read, 0 in another form\n")
        }
    }

    @Test("writes nothing where one file cannot be written anew")
    func allOrNone() throws {
        try withMinimalAtlas { atlas in
            let file = atlas.appending(path: "atlas.yaml")
            try Self.other.write(to: file, atomically: true, encoding: .utf8)
            let bodies = atlas.appending(path: "bodies")
            try FileManager.default.createDirectory(at: bodies, withIntermediateDirectories: true)
            try "recorded: 2026-01-01\n# a word\nbodies: []\n"
                .write(to: bodies.appending(path: "a.yaml"), atomically: true, encoding: .utf8)
            let run = try Program.run(["format", atlas.path])
            #expect(run.status == 65)
            #expect(run.output == "")
            #expect(
                run.errors
                    == "\(atlas.path)/bodies/a.yaml:2:1: error: a comment, which would be lost; say it in 'notes', or take it out\n"
            )
            #expect(try String(contentsOf: file, encoding: .utf8) == Self.other)
            let names = try FileManager.default.subpathsOfDirectory(atPath: atlas.path)
            #expect(names.filter { $0.hasSuffix(".new") || $0.hasSuffix(".old") } == [])
        }
    }

    @Test("says that there is no atlas")
    func noAtlas() throws {
        let run = try Program.run(["format", "/nowhere/atlas"])
        #expect(run.status == 66)
        #expect(run.errors == "/nowhere/atlas: error: no such folder; an atlas is a folder with atlas.yaml in it\n")
    }
}
