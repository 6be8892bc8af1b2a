import Foundation

/// The Python programs that `make test` installs for the tests: other readers of what we write.
package enum PythonTools {
    package static let program = Repository.folder.appending(path: ".build/venv/bin/python").path
    package static var areInstalled: Bool { FileManager.default.isExecutableFile(atPath: program) }
    /// What a skipped test says.
    package static let need = "needs the Python tools that 'make test' installs"

    /// Runs a script of the tests.
    package static func run(_ script: String, _ arguments: [String] = []) throws -> ProgramRun {
        try ProgramRun(of: program, [Repository.folder.appending(path: "Tests/\(script)").path] + arguments)
    }
}
