import Foundation
import Testing

/// Whole outputs kept beside the tests, in `Snapshots/`. With `RECORD_SNAPSHOTS=1` they are written anew and the tests fail,
/// so that a recording run never passes for a checking one.
enum Snapshot {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")

    private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

    /// Holds `text` against the file `name`, and says in which line they part.
    static func expect(_ text: String, as name: String, _ location: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: name)
        if isRecording {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS", sourceLocation: location)
            return
        }
        guard let data = try? Data(contentsOf: file) else {
            Issue.record("no snapshot \(name); record it with RECORD_SNAPSHOTS=1", sourceLocation: location)
            return
        }
        guard data != Data(text.utf8) else { return }
        let found = lines(of: text)
        let expected = lines(of: String(decoding: data, as: UTF8.self))
        let index = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(found.count, expected.count)
        let difference = "line \(index + 1):\n- \(line(index, of: expected))\n+ \(line(index, of: found))"
        Issue.record("\(name) differs in \(difference)", sourceLocation: location)
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func line(_ index: Int, of lines: [Substring]) -> Substring {
        lines.indices.contains(index) ? lines[index] : "(end)"
    }
}
