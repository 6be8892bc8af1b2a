import ArgumentParser
import LocatedText

extension ExitCode {
    /// What was asked for did not hold: `check` with errors and the like.
    static let finding = ExitCode(1)
    /// Bad data in an input.
    static let badData = ExitCode(65)
    /// No such input.
    static let noInput = ExitCode(66)
    /// An input or output could not be read or written.
    static let inputOutput = ExitCode(74)

    /// Of an atlas that cannot be read at all: bad data where a place in a file is named, else no input.
    static func unread(_ fault: Diagnostic) -> ExitCode { fault.location == nil ? noInput : badData }
}
