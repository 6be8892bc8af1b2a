import LocatedText

extension SHA256 {
    /// The hash of a file.
    static func digest(ofFile path: String) throws(Diagnostic) -> String {
        let file = try ByteFile(path)
        var hash = SHA256()
        var piece: [UInt8] = []
        while try file.read(into: &piece) {
            hash.add(piece)
            piece.removeAll(keepingCapacity: true)
        }
        return hash.finish()
    }
}
