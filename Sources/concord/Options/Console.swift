import ArgumentParser
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where the program speaks: data to standard output, everything else to standard error.
enum Console {
    static func error(_ message: some CustomStringConvertible) {
        write(message.description + "\n", to: 2)
    }

    static func output(_ text: String) {
        // By the byte: a carriage return and a line feed are one character.
        write(text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n", to: 1)
    }

    /// Writes everything. A closed pipe ends the writing in silence, as a reader such as `head` expects; any other failure, such
    /// as a full disk, ends the program with status 74, since the output is not whole.
    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = bytes[...]
            while let base = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.indices]).baseAddress {
                let written = Glibc.write(descriptor, base, rest.count)
                guard written > 0 else {
                    if written < 0, errno == EINTR { continue }
                    if written < 0, errno != EPIPE, descriptor == 1 {
                        error("error: the output could not be written: \(String(cString: strerror(errno)))")
                        exit(ExitCode.inputOutput.rawValue)
                    }
                    return
                }
                rest = rest.dropFirst(written)
                if rest.isEmpty { return }
            }
        }
    }
}
