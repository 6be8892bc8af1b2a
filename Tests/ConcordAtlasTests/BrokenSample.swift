import Foundation
import Testing

/// A file of Fixtures/broken: edits of the small atlas and the whole list of diagnostics that they bring.
///
/// The first line says what is broken; a second, `The schema refuses bodies/example.yaml.`, that its JSON Schema sees it too.
/// Then follow blocks of lines: `=== edit FILE` with the lines to replace and `=== as` with what replaces them,
/// `=== write FILE`, `=== remove FILE`, `=== folder FILE`, and last `=== expect`. `\xFF` stands for a byte.
struct BrokenSample: Sendable {
    enum Edit: Sendable {
        /// Replaces lines that occur once.
        case replace(file: String, lines: String, by: String)
        case write(file: String, contents: String)
        case remove(file: String)
        /// Puts a folder where the file is.
        case folder(file: String)
    }

    let name: String
    let title: String
    /// The files that their JSON Schemas refuse too; none where no schema can see the fault.
    let refused: [String]
    private(set) var edits: [Edit] = []
    private(set) var expected: [String] = []

    static let all: [BrokenSample] = {
        let folder = Fixture.url("broken")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().compactMap { try? BrokenSample(file: folder.appending(path: $0)) }
    }()

    struct Malformed: Error {
        let line: String
    }

    private init(file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        var parts = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n=== ")
        let head = parts.removeFirst().components(separatedBy: "\n")
        title = head[0]
        let mark = "The schema refuses "
        refused =
            head.first { $0.hasPrefix(mark) }?
            .dropFirst(mark.count).dropLast().components(separatedBy: " and ") ?? []
        var pending: (file: String, lines: String)?
        for part in parts {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let words = lines[0].split(separator: " ").map(String.init)
            let contents =
                lines.count == 2 && !lines[1].isEmpty ? lines[1] + (lines[1].hasSuffix("\n") ? "" : "\n") : ""
            switch (words[0], words.count) {
            case ("edit", 2): pending = (words[1], contents)
            case ("as", 1):
                guard let replaced = pending else { throw Malformed(line: lines[0]) }
                edits.append(.replace(file: replaced.file, lines: replaced.lines, by: contents))
            case ("write", 2): edits.append(.write(file: words[1], contents: contents))
            case ("remove", 2): edits.append(.remove(file: words[1]))
            case ("folder", 2): edits.append(.folder(file: words[1]))
            case ("expect", 1): expected = contents.split(separator: "\n").map(String.init)
            default: throw Malformed(line: lines[0])
            }
        }
    }

    var editedFiles: Set<String> {
        Set(
            edits.map { edit in
                switch edit {
                case .replace(let file, _, _), .write(let file, _), .remove(let file), .folder(let file): file
                }
            })
    }

    /// Applies the edits to the atlas at `atlas`.
    func apply(to atlas: URL) throws {
        for edit in edits {
            switch edit {
            case .replace(let file, let lines, let replacement):
                let url = atlas.appending(path: file)
                let text = "\n" + (try String(contentsOf: url, encoding: .utf8))
                let parts = text.components(separatedBy: "\n" + lines)
                try #require(parts.count == 2, "'\(lines)' stands \(parts.count - 1) times in \(file)")
                try write(String((parts[0] + "\n" + replacement + parts[1]).dropFirst()), to: url)
            case .write(let file, let contents):
                let url = atlas.appending(path: file)
                let folder = url.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try write(contents, to: url)
            case .remove(let file):
                try FileManager.default.removeItem(at: atlas.appending(path: file))
            case .folder(let file):
                let url = atlas.appending(path: file)
                try FileManager.default.removeItem(at: url)
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
            }
        }
    }

    /// Writes `text`, in which `\xFF` stands for a byte.
    private func write(_ text: String, to url: URL) throws {
        let parts = text.components(separatedBy: "\\x")
        var bytes = Array(parts[0].utf8)
        for part in parts.dropFirst() {
            bytes.append(try #require(UInt8(part.prefix(2), radix: 16)))
            bytes += Array(part.dropFirst(2).utf8)
        }
        try Data(bytes).write(to: url)
    }
}

extension BrokenSample: CustomTestStringConvertible {
    var testDescription: String { "\(name): \(title)" }
}

/// Files beside the tests, and a copy of the small atlas to break.
enum Fixture {
    static func url(_ path: String) -> URL { Bundle.module.bundleURL.appending(path: "Fixtures/\(path)") }

    /// Runs `body` with a copy of the small atlas, which is removed afterwards.
    static func withSmallAtlas<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(at: url("small"), to: folder)
        return try body(folder)
    }
}
