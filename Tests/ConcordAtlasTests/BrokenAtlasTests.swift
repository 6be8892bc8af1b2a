import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText
import Testing

@Suite("Every fault of an atlas is reported once, at its line and column, in words that say what is right")
struct BrokenAtlasTests {
    @Test("sample", arguments: BrokenSample.all)
    func sample(_ sample: BrokenSample) throws {
        try Fixture.withSmallAtlas { atlas in
            try sample.apply(to: atlas)
            let found = try faults(in: atlas)
            #expect(found == sample.expected)
        }
    }

    @Test("every file of samples is well-formed and expects a fault")
    func samples() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Fixture.url("broken").path)
        #expect(BrokenSample.all.map { $0.name + ".txt" } == files.sorted())
        for sample in BrokenSample.all {
            #expect(!sample.edits.isEmpty && !sample.expected.isEmpty, "\(sample.name)")
        }
    }

    @Test("a folder that is not there")
    func missingFolder() throws {
        let message = "no such folder; an atlas is a folder with atlas.yaml in it"
        #expect(throws: Diagnostic(file: "/nowhere/atlas", location: nil, message: message)) {
            try AtlasReader(path: "/nowhere/atlas").read()
        }
    }

    @Test("a file where the folder is expected")
    func fileForFolder() throws {
        let path = Fixture.url("small/atlas.yaml").path
        let message = "a file; an atlas is a folder with atlas.yaml in it"
        #expect(throws: Diagnostic(file: path, location: nil, message: message)) {
            try AtlasReader(path: path).read()
        }
    }

    @Test("a folder without an atlas")
    func emptyFolder() throws {
        try Fixture.withSmallAtlas { atlas in
            for file in try FileManager.default.contentsOfDirectory(atPath: atlas.path) {
                try FileManager.default.removeItem(at: atlas.appending(path: file))
            }
            #expect(
                try faults(in: atlas) == [
                    "atlas.yaml: error: is missing; it names the version of the data",
                    "glossary.tsv: error: no such file",
                ])
        }
    }

    @Test("a file that cannot be read", .enabled(if: getuid() != 0, "root reads every file"))
    func unreadable() throws {
        try Fixture.withSmallAtlas { atlas in
            let path = atlas.appending(path: "events.yaml").path
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
            #expect(try faults(in: atlas) == ["events.yaml: error: cannot be read"])
        }
    }

    @Test("a file beyond the limits")
    func tooLarge() throws {
        try Fixture.withSmallAtlas { atlas in
            let long = String(repeating: "#", count: 20_000) + "\n"
            let url = atlas.appending(path: "events.yaml")
            let text = try String(contentsOf: url, encoding: .utf8)
            try (long + text).write(to: url, atomically: true, encoding: .utf8)
            #expect(
                try faults(in: atlas, limits: ReadingLimits(bytes: 20_000))
                    == ["events.yaml: error: has \(long.utf8.count + text.utf8.count) bytes; at most 20000 are read"]
            )
        }
    }

    @Test("a paper beside the atlas is read with it, and its faults are placed in its file")
    func paper() throws {
        try Fixture.withSmallAtlas { atlas in
            let inside = atlas.appending(path: "claims/example-paper.yaml")
            let outside = atlas.deletingLastPathComponent().appending(path: "\(UUID().uuidString).yaml")
            defer { try? FileManager.default.removeItem(at: outside) }
            let text = try String(contentsOf: inside, encoding: .utf8)
            let broken = text.replacing("example-paper", with: "other-paper").replacing(
                "kind: trend", with: "kind: trand")
            try broken.write(to: outside, atomically: true, encoding: .utf8)
            let reading = try AtlasReader(path: atlas.path).read(withPaper: outside.path)
            let line = try #require(broken.split(separator: "\n").firstIndex { $0.hasSuffix("trand") }) + 1
            #expect(
                reading.diagnostics.map(\.description) == [
                    "\(outside.path):\(line):9: error: 'trand' is no kind; known: count, event, rule, trend, judgement"
                ])
            #expect(reading.atlas.contents.papers.map(\.id) == ["example-paper", "other-paper"])
            let nowhere = "/nowhere/paper.yaml"
            #expect(throws: Diagnostic(file: nowhere, location: nil, message: "no such file")) {
                try AtlasReader(path: atlas.path).read(withPaper: nowhere)
            }
        }
    }

    /// The printed diagnostics of the atlas, without the way to its folder.
    private func faults(in atlas: URL, limits: ReadingLimits = .standard) throws -> [String] {
        try AtlasReader(path: atlas.path, limits: limits).read().diagnostics.map {
            $0.description.replacing(atlas.path + "/", with: "")
        }
    }
}
