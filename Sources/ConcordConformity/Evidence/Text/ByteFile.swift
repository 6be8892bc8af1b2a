import LocatedText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// A file that is read in pieces, so that its size does not matter.
struct ByteFile: ~Copyable {
    static let pieceSize = 1 << 18

    let path: String
    private let stream: UnsafeMutablePointer<FILE>

    /// Opens the file; throws where there is none that can be read, or where it must be regular and is a device or a pipe.
    init(_ path: String, mustBeRegular: Bool = false) throws(Diagnostic) {
        func fault(_ message: String) -> Diagnostic { Diagnostic(file: path, location: nil, message: message) }
        var status = stat()
        guard stat(path, &status) == 0 else { throw fault("no such file") }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw fault("a folder; a file is needed here") }
        guard !mustBeRegular || status.st_mode & S_IFMT == S_IFREG else { throw fault("is no regular file") }
        guard let stream = fopen(path, "rb") else { throw fault("cannot be read") }
        self.path = path
        self.stream = stream
    }

    deinit { fclose(stream) }

    /// What tells a file from every other, whatever its names.
    struct Identity: Equatable {
        let device: UInt64
        let number: UInt64
        /// In bytes.
        let size: Int
    }

    /// Nil where there is no file.
    static func identity(of path: String) -> Identity? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(truncatingIfNeeded: status.st_ino),
            size: Int(status.st_size))
    }

    /// Appends the next piece to `bytes`; false at the end of the file.
    borrowing func read(into bytes: inout [UInt8]) throws(Diagnostic) -> Bool {
        let piece = [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, count in
            count = buffer.baseAddress.map { fread($0, 1, Self.pieceSize, stream) } ?? 0
        }
        if bytes.isEmpty { bytes = piece } else { bytes += piece }
        if piece.count < Self.pieceSize, ferror(stream) != 0 {
            throw Diagnostic(file: path, location: nil, message: "cannot be read to its end")
        }
        return !piece.isEmpty
    }

    /// The whole file; throws where it has more than `limit` bytes.
    static func bytes(of path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        let file = try ByteFile(path)
        var bytes: [UInt8] = []
        while try file.read(into: &bytes) {
            guard bytes.count <= limit else {
                throw Diagnostic(
                    file: path, location: nil, message: "has more than \(limit) bytes, which are all that is read")
            }
        }
        return bytes
    }
}
