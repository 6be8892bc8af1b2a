package import LocatedText

extension SHA256 {
    /// The hash of a file; throws for what is no regular file: a device or a pipe may never end.
    package static func digest(ofFile path: String) throws(Diagnostic) -> String {
        let file = try ByteFile(path, mustBeRegular: true)
        var hash = SHA256()
        var piece: [UInt8] = []
        while try file.read(into: &piece) {
            hash.add(piece)
            piece.removeAll(keepingCapacity: true)
        }
        return hash.finish()
    }
}
