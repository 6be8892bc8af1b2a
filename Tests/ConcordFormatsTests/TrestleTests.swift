import ConcordFormats
import Foundation
import TestSupport
import Testing

@Suite("OSCAL as another program reads it")
struct TrestleTests {
    private func run(_ files: [URL]) throws -> ProgramRun {
        try PythonTools.run("ConcordFormatsTests/validate_oscal.py", files.map(\.path))
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test(
        "compliance-trestle takes what we write, whatever the mapping holds, and refuses it damaged",
        .enabled(if: PythonTools.areInstalled, Comment(rawValue: PythonTools.need))
    )
    func trestle() throws {
        try inFolder { folder in
            var files: [URL] = []
            var counts: [Int] = []
            for seed in 0..<40 {
                var random = RandomMapping(seed: seed)
                let document = random.document()
                let file = folder.appending(path: "\(seed).json")
                try MappingFormat.oscal.text(of: document, day: "2026-11-26").text
                    .write(to: file, atomically: true, encoding: .utf8)
                files.append(file)
                counts.append(document.entries.count)
            }
            let taken = try run(files)
            #expect(taken.status == 0, Comment(rawValue: String((taken.errors + taken.output).prefix(4000))))
            #expect(taken.output.split(separator: "\n").compactMap { Int($0) } == counts)

            let sound = try String(contentsOf: files[0], encoding: .utf8)
            for (find, replace) in [("\"maps\"", "\"entries\""), ("\"relationship\"", "\"relation\"")] {
                let damaged = folder.appending(path: "damaged.json")
                try sound.replacing(find, with: replace).write(to: damaged, atomically: true, encoding: .utf8)
                #expect(try run([damaged]).status == 1)
            }
        }
    }
}
