import Foundation
import LocatedText

/// The program `git`, run with plain lists of arguments and without a shell.
struct GitProgram {
    /// What a run gave.
    struct Run {
        let status: Int32
        let output: Data
        /// The first line of what git says went wrong.
        let complaint: String
    }

    private let program: URL
    private let folder: String

    /// Nil where no folder of `PATH` has the program.
    init?(folder: String) {
        let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
        guard
            let found = paths.lazy.map({ URL(filePath: $0).appending(path: "git") })
                .first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
        else { return nil }
        program = found
        self.folder = folder
    }

    /// Runs git in the folder. Input and complaints go through files, so that no pipe can fill up while another is read.
    func run(_ arguments: [String], input: Data = Data()) throws(Diagnostic) -> Run {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "concord-\(UUID().uuidString)")
        let (inputFile, errorFile) = (scratch.appending(path: "in"), scratch.appending(path: "err"))
        defer { try? FileManager.default.removeItem(at: scratch) }
        do {
            try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
            try input.write(to: inputFile)
            try Data().write(to: errorFile)
            let process = Process()
            let output = Pipe()
            process.executableURL = program
            process.arguments = ["-C", folder] + arguments
            process.environment = ProcessInfo.processInfo.environment.merging(
                ["LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"]) { $1 }
            process.standardInput = try FileHandle(forReadingFrom: inputFile)
            process.standardOutput = output
            process.standardError = try FileHandle(forWritingTo: errorFile)
            try process.run()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            let errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
            return Run(
                status: process.terminationStatus, output: data,
                complaint: errors.split(separator: "\n").first.map(String.init) ?? "it gave no reason")
        } catch {
            throw Diagnostic(file: folder, location: nil, message: "git could not be run here")
        }
    }
}
