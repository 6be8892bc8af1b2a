import ArgumentParser

/// Why an input could not be read, where, and the status with which the program ends.
struct InputFault: Error, CustomStringConvertible {
    let path: String
    let message: String
    var status = ExitCode.noInput

    var description: String { "\(path): error: \(message)" }
}
