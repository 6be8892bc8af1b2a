import Foundation
import TestSupport
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
    static let repository = Repository.folder

    static func fixture(_ name: String) -> URL { Bundle.module.bundleURL.appending(path: "Fixtures/\(name)") }

    static func run(
        _ arguments: [String], program: String = path, environment: [String: String] = [:], folder: URL? = nil
    ) throws -> Run {
        let run = try ProgramRun(of: program, arguments, environment: environment, folder: folder)
        return Run(status: run.status, output: run.output, errors: run.errors)
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
