import Foundation
import Testing

/// Files that are larger than they look, or never end, given to each command that reads one whole.
@Suite("Endless input ends in one clear message")
struct EndlessInputTests {
    private static let atlas = ["--atlas", Program.fixture("update/atlas").path]
    private static let example = ["--atlas", CommandTests.atlas]

    /// The command with `@` where the file goes, the bytes that it reads at most, and the status with which it ends.
    static let commands: [(name: String, arguments: [String], limit: Int, status: Int32)] = [
        ("update", ["update", "iso-open-data", "@", "--recorded", "2026-11-26"] + atlas, 536_870_912, 65),
        ("assess", ["assess", "run", "@"] + example, 16_777_216, 65),
        ("crosswalk", ["crosswalk", "check", "@"] + atlas, 16_777_216, 65),
        ("suggest", ["crosswalk", "suggest", "--source", "@", "--target", "@"] + atlas, 268_435_456, 65),
        ("claims", ["claims", "@"] + atlas, 16_777_216, 66),
    ]

    @Test("a device", arguments: commands.map(\.name))
    func device(_ name: String) throws {
        let command = try #require(Self.commands.first { $0.name == name })
        let run = try Program.run(command.arguments.map { $0 == "@" ? "/dev/zero" : $0 })
        #expect(
            run.errors
                == "/dev/zero: error: has more than \(command.limit) bytes; at most \(command.limit) are read\n")
        #expect(run.status == command.status)
        #expect(run.output.isEmpty)
    }

    @Test("a link to a large file", arguments: commands.map(\.name))
    func link(_ name: String) throws {
        let command = try #require(Self.commands.first { $0.name == name })
        try withTemporaryFolder { folder in
            let link = try Self.linkToLargeFile(in: folder, named: "list.jsonl")
            let run = try Program.run(command.arguments.map { $0 == "@" ? link : $0 })
            #expect(run.errors == "\(link): error: has 1073741824 bytes; at most \(command.limit) are read\n")
            #expect(run.status == command.status)
            #expect(run.output.isEmpty)
        }
    }

    @Test("in an atlas", arguments: ["/dev/zero", "a large file"])
    func atlas(_ target: String) throws {
        try withMinimalAtlas { atlas in
            let link = atlas.appending(path: "events.yaml").path
            if target == "/dev/zero" {
                try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
            } else {
                _ = try Self.linkToLargeFile(in: atlas, named: "events.yaml")
            }
            let size = target == "/dev/zero" ? "more than 16777216" : "1073741824"
            let run = try Program.run(["check", atlas.path])
            #expect(run.status == 1)
            #expect(run.output.hasPrefix("\(link): error: has \(size) bytes; at most 16777216 are read\n"))
        }
    }

    /// A link to a file of 1 GB that takes no room.
    private static func linkToLargeFile(in folder: URL, named name: String) throws -> String {
        let file = folder.appending(path: "large")
        _ = FileManager.default.createFile(atPath: file.path, contents: nil)
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: 1 << 30)
        try handle.close()
        let link = folder.appending(path: name).path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file.path)
        return link
    }
}
