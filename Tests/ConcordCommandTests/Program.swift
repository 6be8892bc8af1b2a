import Foundation
import Testing

/// The built program, run as a user runs it.
struct Program {
    struct Run {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The binary beside the test bundle.
    static let path = Bundle.module.bundleURL.deletingLastPathComponent().appending(path: "concord").path

    /// The root of the repository.
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func fixture(_ name: String) -> URL { Bundle.module.bundleURL.appending(path: "Fixtures/\(name)") }

    /// Runs the program; output goes through files, so that no pipe can fill up.
    static func run(
        _ arguments: [String], program: String = path, environment: [String: String] = [:], folder: URL? = nil
    ) throws -> Run {
        try withTemporaryFolder { scratch in
            let out = scratch.appending(path: "out")
            let err = scratch.appending(path: "err")
            for url in [out, err] { _ = FileManager.default.createFile(atPath: url.path, contents: nil) }
            let process = Process()
            process.executableURL = URL(filePath: program)
            process.arguments = arguments
            if let folder { process.currentDirectoryURL = folder }
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            process.standardOutput = try FileHandle(forWritingTo: out)
            process.standardError = try FileHandle(forWritingTo: err)
            try process.run()
            process.waitUntilExit()
            return Run(
                status: process.terminationStatus,
                output: try String(contentsOf: out, encoding: .utf8),
                errors: try String(contentsOf: err, encoding: .utf8)
            )
        }
    }
}

/// Runs `body` with a folder of its own, which is removed afterwards.
func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
}

/// Runs `body` with a copy of the atlas that has nothing in it.
func withMinimalAtlas<Result>(_ body: (URL) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
        let atlas = folder.appending(path: "atlas")
        try FileManager.default.copyItem(at: Program.fixture("minimal"), to: atlas)
        return try body(atlas)
    }
}
