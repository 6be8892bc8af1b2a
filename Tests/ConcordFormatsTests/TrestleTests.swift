import ConcordFormats
import Foundation
import Testing

@Suite("OSCAL as another program reads it")
struct TrestleTests {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let python = repository.appending(path: ".build/venv/bin/python").path

    private func run(_ files: [URL]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: Self.python)
        process.arguments =
            [Self.repository.appending(path: "Tests/ConcordFormatsTests/validate_oscal.py").path] + files.map(\.path)
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, output)
    }

    private func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test(
        "compliance-trestle takes what we write, whatever the mapping holds, and refuses it damaged",
        .enabled(
            if: FileManager.default.isExecutableFile(atPath: python),
            "needs the Python tools that 'make test' installs"
        )
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
            let (status, output) = try run(files)
            #expect(status == 0, Comment(rawValue: String(output.prefix(4000))))
            #expect(output.split(separator: "\n").compactMap { Int($0) } == counts)

            let sound = try String(contentsOf: files[0], encoding: .utf8)
            for (find, replace) in [("\"maps\"", "\"entries\""), ("\"relationship\"", "\"relation\"")] {
                let damaged = folder.appending(path: "damaged.json")
                try sound.replacing(find, with: replace).write(to: damaged, atomically: true, encoding: .utf8)
                #expect(try run([damaged]).status == 1)
            }
        }
    }
}
