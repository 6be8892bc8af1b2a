import ArgumentParser
import FoundationEssentials
import LocatedText
import TextFiles

/// A file that a user names for a command to read.
enum InputFile {
    /// Prints what is wrong and ends with status 66 where there is no such file.
    static func require(_ path: String) throws {
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            Console.error("\(path): error: no such file")
            throw ExitCode.noInput
        }
        guard !isDirectory else {
            Console.error("\(path): error: a folder; a file is needed")
            throw ExitCode.noInput
        }
    }

    /// The bytes, links followed; prints what is wrong and ends with status 66 where there is no file to read, with 65 where it has
    /// more than `limit` bytes.
    static func bytes(of path: String, limit: Int = ReadingLimits.standard.bytes) throws -> [UInt8] {
        try require(path)
        do throws(Diagnostic) {
            return try ByteFile.bytes(of: path, limit: limit)
        } catch {
            Console.error(error)
            throw ByteFile.canBeRead(path) ? ExitCode.badData : ExitCode.noInput
        }
    }
}
