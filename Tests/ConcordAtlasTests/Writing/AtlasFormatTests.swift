import Foundation
import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("The one form of atlas files")
struct AtlasFormatTests {
    @Test("every file of the atlas is in it: reading and writing changes no byte")
    func wholeAtlas() throws {
        let atlas = SchemaTests.repository.appending(path: "atlas").path
        let (files, faults) = try AtlasFormat(path: atlas).files()
        #expect(faults == [])
        #expect(files.count > 120)
        #expect(files.contains { $0.path == "glossary.tsv" })
        // `concord format` brings a file into it.
        #expect(files.filter { !$0.isCanonical }.map(\.path) == [])
    }

    /// The pairs of files in Fixtures/format: as somebody wrote them, and as they are written.
    static let samples = ["events.yaml", "standards/register.yaml", "figures.yaml", "mappings/a__b.yaml"]

    @Test("what somebody wrote in another form comes out in it", arguments: samples)
    func reformed(_ path: String) throws {
        let (files, faults) = try AtlasFormat(path: Fixture.url("format/before").path).files(in: path)
        #expect(faults == [])
        let expected = try String(contentsOf: Fixture.url("format/after/\(path)"), encoding: .utf8)
        #expect(files.map { String(decoding: $0.canonical, as: UTF8.self) } == [expected])
        #expect(
            try AtlasFormat(path: Fixture.url("format/after").path).files(in: path).files.map(\.isCanonical) == [true])
    }

    @Test("a mark of byte order and ends of lines of another system go")
    func lineEnds() throws {
        try Fixture.withSmallAtlas { folder in
            let file = folder.appending(path: "atlas.yaml")
            let plain = try AtlasFormat(path: folder.path).files(in: "atlas.yaml").files[0].canonical
            let text = String(decoding: plain, as: UTF8.self)
            try Data([0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8)).write(to: file)
            let formatted = try AtlasFormat(path: folder.path).files(in: "atlas.yaml").files[0]
            #expect(!formatted.isCanonical)
            #expect(formatted.canonical == plain)
        }
    }

    @Test(
        "a file that cannot be written anew is named with the place",
        arguments: [
            (
                "bodies/example.yaml", "recorded: 2026-01-01 # today\n",
                ":1:22: error: a comment, which would be lost; say it in 'notes', or take it out"
            ),
            (
                "bodies/example.yaml", "recorded: \"a # b\"\n# c\n",
                ":2:1: error: a comment, which would be lost; say it in 'notes', or take it out"
            ),
            ("bodies/example.yaml", "a: 1\na: 2\n", ":2:1: error: 'a' stands twice in this map"),
            ("bodies/example.yaml", "a: &x 1\n", ":1:4: error: an anchor; anchors are not used here"),
            ("glossary.tsv", "zh\ten\tsource\n词\tword\n", ":2:1: error: 2 cells; a pair has zh, en, source"),
        ])
    func refused(_ path: String, text: String, message: String) throws {
        try Fixture.withSmallAtlas { folder in
            try Data(text.utf8).write(to: folder.appending(path: path))
            let (files, faults) = try AtlasFormat(path: folder.path).files(in: path)
            #expect(files.isEmpty)
            #expect(faults.map { "\($0)" } == ["\(folder.path)/\(path)\(message)"])
        }
    }
}
