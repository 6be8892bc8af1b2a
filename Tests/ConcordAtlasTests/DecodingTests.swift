import ConcordModel
import Foundation
import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("What the shape of a file accepts is decoded: no record is dropped without a word")
struct DecodingTests {
    static let files =
        (try? FileManager.default.subpathsOfDirectory(atPath: Fixture.url("small").path))?
        .filter { $0.hasSuffix(".yaml") }.sorted() ?? []

    @Test("with any of its lines gone", arguments: files)
    func withoutALine(_ file: String) throws {
        let lines = try lines(of: file)
        var accepted = 0
        for index in lines.indices {
            // A line goes with what is indented below it; the mark of a list stays.
            let indent = lines[index].prefix { $0 == " " }.count
            let end = lines[(index + 1)...].firstIndex { $0.prefix { $0 == " " }.count <= indent } ?? lines.endIndex
            var text = lines
            text.replaceSubrange(index..<end, with: lines[index].hasPrefix("- ") ? ["-"] : [])
            if try isAccepted(text, as: file) { accepted += 1 }
        }
        // Some of the lines may go, and some may not.
        #expect(accepted < lines.count)
    }

    @Test("with any of its values another", arguments: files)
    func withAnotherValue(_ file: String) throws {
        let lines = try lines(of: file)
        for index in lines.indices {
            guard let colon = lines[index].range(of: ": ") else { continue }
            for value in [
                "unknown", "none", "x", "2026-02-29", "2026", "yes", "-1", "1.5", "[]", "{}", "[x]", "{en: x}", "",
            ] {
                var text = lines
                text[index] = lines[index][..<colon.upperBound] + value
                _ = try isAccepted(text, as: file)
            }
        }
    }

    private func lines(of file: String) throws -> [String] {
        try String(contentsOf: Fixture.url("small/\(file)"), encoding: .utf8).components(separatedBy: "\n").dropLast()
    }

    /// Whether the shape of the file finds no fault; if so, every record in it has to be decoded.
    private func isAccepted(_ lines: [String], as path: String) throws -> Bool {
        let text = lines.joined(separator: "\n") + "\n"
        guard let root = try? YAMLReader(file: path).read(Array(text.utf8)) else { return false }
        let shape = try #require(FileShape.shape(of: path))
        let file = AtlasFile(name: path, path: path, root: root)
        var walk = ShapeWalk()
        walk.walk(file, shape: shape)
        guard walk.diagnostics.isEmpty else { return false }
        var contents = AtlasContents()
        contents.add(file, shape: shape)
        let decoded = (contents.allRecords.map(\.id) + contents.sources.map(\.id)).sorted()
        let defined = walk.definitions.filter { !$0.isFormer }.map(\.id).sorted()
        #expect(decoded == defined, "\(path):\n\(text)")
        return true
    }
}
