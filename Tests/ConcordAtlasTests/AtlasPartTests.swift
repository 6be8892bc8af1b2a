import ConcordAtlas
import Foundation
import LocatedText
import Testing

@Suite("A path and the atlas it belongs to")
struct AtlasPartTests {
    private static let atlas = Bundle.module.bundleURL.appending(path: "Fixtures/small").path

    @Test(
        "is the atlas, or the nearest one above and the part of it",
        arguments: [
            ("", nil), ("/", nil), ("/standards", "standards"), ("/standards/", "standards"),
            ("/standards/../standards", "standards"), ("/events.yaml", "events.yaml"),
            ("/glossary.tsv", "glossary.tsv"),
        ] as [(String, String?)]
    )
    func part(_ path: String, expected: String?) throws {
        let part = try AtlasPart(path: Self.atlas + path)
        #expect(part.part == expected)
        #expect(URL(filePath: part.folder).standardized.path == URL(filePath: Self.atlas).standardized.path)
    }

    @Test("is named by its whole path where the path was, whatever lies between")
    func absolute() throws {
        #expect(try AtlasPart(path: Self.atlas + "/standards/").folder == Self.atlas)
    }

    @Test(
        "has the diagnostics of its files and of no other",
        arguments: [
            ("/standards", "/standards/eu.yaml", true), ("/standards", "/standards-old/eu.yaml", false),
            ("/standards", "/events.yaml", false), ("/events.yaml", "/events.yaml", true), ("", "/events.yaml", true),
        ])
    func holds(_ path: String, file: String, isHeld: Bool) throws {
        let part = try AtlasPart(path: Self.atlas + path)
        #expect(part.holds(Diagnostic(file: Self.atlas + file, location: nil, message: "wrong")) == isHeld)
    }

    @Test("a folder without an atlas above it is taken for one whose manifest is missing")
    func noManifest() throws {
        let folder = FileManager.default.temporaryDirectory.path
        let part = try AtlasPart(path: folder)
        #expect(part.folder == folder)
        #expect(part.part == nil)
    }

    @Test("a file is refused where no atlas is read from it")
    func otherFile() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml").path
        try "a: b".write(toFile: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: file) }
        #expect(
            throws: Diagnostic(
                file: file, location: nil, message: "part of no atlas; no folder above it has atlas.yaml in it")
        ) { try AtlasPart(path: file) }
    }

    @Test("a page beside the manifest is refused")
    func page() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["README.md", "atlas.yaml"] {
            try "".write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        let page = folder.appending(path: "README.md").path
        #expect(
            throws: Diagnostic(
                file: page, location: nil, message: "no YAML file; an atlas is read from those and from glossary.tsv")
        ) { try AtlasPart(path: page) }
    }
}
