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
        write(text.hasSuffix("\n") ? text : text + "\n", to: 1)
    }

    /// Writes everything; a closed pipe ends the writing in silence, as a reader such as `head` expects.
    private static func write(_ text: String, to descriptor: Int32) {
        var text = text
        text.withUTF8 { bytes in
            var rest = bytes[...]
            while let base = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[rest.indices]).baseAddress {
                let written = Glibc.write(descriptor, base, rest.count)
                guard written > 0 else { return }
                rest = rest.dropFirst(written)
                if rest.isEmpty { return }
            }
        }
    }
}
