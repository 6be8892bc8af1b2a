import Foundation
import Testing

@Suite("An atlas whose files have another form is refused in one line, with its place, and nothing is written")
struct AtlasFormTests {
    /// `@` is the atlas, `+` a file or folder that would be written.
    static let commands: [[String]] = [
        ["check", "@"], ["format", "@"], ["brief", "--atlas", "@", "--out", "+"], ["stale", "--atlas", "@"],
        ["show", "sac", "--atlas", "@"], ["claims", "--atlas", "@"], ["claims", "@/atlas.yaml", "--atlas", "@"],
        ["landscape", "--atlas", "@"], ["changes", "--since", "2026-01-01", "--atlas", "@"],
        ["changes", "--between", "@", "@", "--atlas", "@"], ["build", "--atlas", "@", "--out", "+"],
        ["crosswalk", "coverage", "a__b", "--atlas", "@"], ["compare", "--atlas", "@"],
        [
            "update", "iso-open-data", Program.fixture("update/lists/iso.jsonl").path, "--recorded", "2026-11-26",
            "--apply",
            "--atlas", "@",
        ],
    ]

    @Test("by", arguments: commands)
    func newer(_ command: [String]) throws {
        try withTemporaryFolder { folder in
            let atlas = folder.appending(path: "atlas")
            try FileManager.default.copyItem(at: Program.fixture("update/atlas"), to: atlas)
            try Self.name(format: "2", in: atlas)
            // What only a newer program knows would bring errors of its own.
            try "recorded: 2026-06-30\nnews: []\n".write(
                to: atlas.appending(path: "news.yaml"), atomically: true, encoding: .utf8)
            let before = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
            let arguments = command.map {
                $0.replacing("@", with: atlas.path).replacing("+", with: folder.appending(path: "out").path)
            }
            let run = try Program.run(arguments)
            #expect(
                run.errors
                    == "\(atlas.path)/atlas.yaml:3:11: error: an atlas of format 2; this program reads format 1: use a newer "
                    + "version of concord\n")
            #expect(run.status == 65)
            #expect(run.output.isEmpty)
            #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == before)
        }
    }

    @Test("but not where it names the form that is read, or none", arguments: ["1", nil])
    func same(_ format: String?) throws {
        try withTemporaryFolder { folder in
            let atlas = folder.appending(path: "atlas")
            try FileManager.default.copyItem(at: Program.fixture("update/atlas"), to: atlas)
            if let format { try Self.name(format: format, in: atlas) }
            #expect(try Program.run(["check", atlas.path]).status == 0)
            #expect(try Program.run(["format", "--check", atlas.path]).status == 0)
        }
    }

    private static func name(format: String, in atlas: URL) throws {
        let file = atlas.appending(path: "atlas.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing("\natlas:\n", with: "\natlas:\n  format: \(format)\n")
            .write(to: file, atomically: true, encoding: .utf8)
    }
}
