import Foundation

/// Whole outputs kept beside the tests, in `Snapshots/`. With `RECORD_SNAPSHOTS=1` they are written anew and the tests fail,
/// so that a recording run never passes for a checking one.
package enum Snapshot {
    private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" }

    /// Holds `text` against the file `name` in the folder `Snapshots` beside the test, and says in which line they part; nil where they
    /// are the same.
    package static func difference(_ text: String, from name: String, test: String = #filePath) -> String? {
        let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Snapshots")
        let file = folder.appending(path: name)
        if isRecording {
            do {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file)
                return "recorded \(name); run again without RECORD_SNAPSHOTS"
            } catch {
                return "\(name) cannot be recorded: \(error)"
            }
        }
        guard let data = try? Data(contentsOf: file) else {
            return "no snapshot \(name); record it with RECORD_SNAPSHOTS=1"
        }
        guard data != Data(text.utf8) else { return nil }
        let found = lines(of: text)
        let expected = lines(of: String(decoding: data, as: UTF8.self))
        let index = zip(found, expected).enumerated().first { $1.0 != $1.1 }?.offset ?? min(found.count, expected.count)
        return "\(name) differs in line \(index + 1):\n- \(line(index, of: expected))\n+ \(line(index, of: found))"
    }

    private static func lines(of text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func line(_ index: Int, of lines: [Substring]) -> Substring {
        lines.indices.contains(index) ? lines[index] : "(end)"
    }
}
