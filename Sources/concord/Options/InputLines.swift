import ArgumentParser
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The lines of a file or of standard input, read in pieces: bytes without the end of line, be it LF or CR LF.
struct InputLines: Sequence, IteratorProtocol {
    /// What is read at a time.
    private static let piece = 1 << 16

    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false

    /// - Parameter path: a file, or `-` for standard input. A byte order mark of UTF-8 at its head is left out.
    /// - Throws: what is wrong where the file cannot be read, or is in UTF-16.
    init(_ path: String) throws(InputFault) {
        descriptor = try Self.open(path)
        fill()
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        if buffer.starts(with: [0xFF, 0xFE]) || buffer.starts(with: [0xFE, 0xFF]) {
            throw InputFault(path: path, message: "text in UTF-16; UTF-8 is needed", status: .badData)
        }
    }

    private static func open(_ path: String) throws(InputFault) -> Int32 {
        guard path != "-" else { return 0 }
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
            throw InputFault(path: path, message: "no such file")
        }
        if isDirectory {
            throw InputFault(path: path, message: "a folder; a file is needed")
        }
        let descriptor = platformOpen(path)
        if descriptor < 0 { throw InputFault(path: path, message: String(cString: strerror(errno))) }
        return descriptor
    }

    mutating func next() -> [UInt8]? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                let line = buffer[position..<end]
                position = end + 1
                return Array(line.last == 0x0D ? line.dropLast() : line)
            }
            searched = buffer.count
            guard !isAtEnd else { break }
            if position > 0 {
                buffer.removeFirst(position)
                searched -= position
                position = 0
            }
            fill()
        }
        guard position < buffer.count else { return nil }
        defer { position = buffer.count }
        return Array(buffer[position...])
    }

    private mutating func fill() {
        let count = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: Self.piece))
        let got = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { read(descriptor, $0 + count, Self.piece) } ?? 0
        }
        buffer.removeLast(Self.piece - Swift.max(0, got))
        if got <= 0 {
            isAtEnd = true
            if descriptor > 0 { close(descriptor) }
        }
    }
}

/// The system's `open`, under a name of its own beside that of ``InputLines``.
private func platformOpen(_ path: String) -> Int32 { open(path, O_RDONLY) }
