package import LocatedText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is read in pieces, so that its size does not matter.
package struct ByteFile: ~Copyable {
    package static let pieceSize = 1 << 18

    package let path: String
    private let stream: UnsafeMutablePointer<FILE>
    /// What the file system says of its size; nil for a device or a pipe, of which nobody knows.
    private let size: Int?

    /// Opens the file; throws where there is none that can be read, or where it must be regular and is a device or a pipe.
    package init(_ path: String, mustBeRegular: Bool = false) throws(Diagnostic) {
        func fault(_ message: String) -> Diagnostic { Diagnostic(file: path, location: nil, message: message) }
        var status = stat()
        guard stat(path, &status) == 0 else { throw fault("no such file") }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw fault("a folder; a file is needed here") }
        let isRegular = status.st_mode & S_IFMT == S_IFREG
        guard !mustBeRegular || isRegular else { throw fault("is no regular file") }
        guard let stream = fopen(path, "rb") else { throw fault("cannot be read") }
        self.path = path
        self.stream = stream
        size = isRegular ? Int(status.st_size) : nil
    }

    deinit { fclose(stream) }

    /// What tells a file from every other, whatever its names.
    package struct Identity: Equatable {
        package let device: UInt64
        package let number: UInt64
        /// In bytes.
        package let size: Int
    }

    /// Nil where there is no file.
    package static func identity(of path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino),
            size: Int(status.st_size))
    }

    /// Whether something is there that can be read and is no folder.
    package static func canBeRead(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR && access(path, R_OK) == 0
    }

    /// Appends the next piece to `bytes`; false at the end of the file. Throws where the file cannot be read on.
    package borrowing func read(into bytes: inout [UInt8]) throws(Diagnostic) -> Bool {
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            count = buffer.baseAddress.map { fread($0, 1, Self.pieceSize, stream) } ?? 0
        }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        if piece.count < Self.pieceSize, ferror(stream) != 0 {
            throw Diagnostic(file: path, location: nil, message: "cannot be read to its end")
        }
        return !piece.isEmpty
    }

    /// The whole file, links followed; throws where there is none that can be read, or where it has more than `limit` bytes.
    ///
    /// A device or a pipe tells no size and may never end: no more than the limit and a piece is read of it.
    package static func bytes(of path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        let file = try ByteFile(path)
        if let size = file.size, size > limit { throw tooLarge(path, "\(size)", limit) }
        var bytes: [UInt8] = []
        while try file.read(into: &bytes) {
            guard bytes.count <= limit else { throw tooLarge(path, "more than \(limit)", limit) }
        }
        return bytes
    }

    static func tooLarge(_ path: String, _ size: String, _ limit: Int) -> Diagnostic {
        Diagnostic(file: path, location: nil, message: "has \(size) bytes; at most \(limit) are read")
    }
}
