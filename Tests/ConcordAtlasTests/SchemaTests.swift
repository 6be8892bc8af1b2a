import Foundation
import TestSupport
import Testing

@testable import ConcordAtlas

@Suite("JSON Schema of the atlas files")
struct SchemaTests {
    static let repository = Repository.folder
    static let folder = repository.appending(path: "atlas/schema")

    /// The files are written anew with RECORD_SNAPSHOTS=1.
    @Test("the files in atlas/schema are those that the shapes give", arguments: AtlasSchema.files.map(\.name))
    func files(_ name: String) throws {
        let text = try #require(AtlasSchema.files.first { $0.name == name }).text
        let url = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        let isSame = try String(contentsOf: url, encoding: .utf8) == text
        #expect(isSame, "atlas/schema/\(name) is not what the shapes give; record it anew")
    }

    @Test("no file is left over from a kind that is gone")
    func noLeftovers() throws {
        let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(found == AtlasSchema.files.map(\.name).sorted())
    }

    @Test(
        "another reader of JSON Schema takes the whole atlas and refuses broken samples",
        .enabled(if: PythonTools.areInstalled, Comment(rawValue: PythonTools.need))
    )
    func agreement() throws {
        let run = try PythonTools.run("ConcordAtlasTests/validate_schema.py")
        #expect(run.status == 0, Comment(rawValue: String((run.errors + run.output).prefix(4000))))
    }
}
