import LocatedText

extension TextEncoding {
    /// The encoding of a file, found by reading it once: its mark of byte order; else UTF-8 where it is valid; else
    /// GB 18030, which Chinese spreadsheets write.
    ///
    /// Chinese text in GB 18030 is practically never valid UTF-8. A file that holds ``enough`` characters of three bytes of UTF-8
    /// before its first fault is damaged UTF-8 and no GB 18030, so the fault is thrown with its place.
    static func detect(_ file: String) throws(Diagnostic) -> (encoding: TextEncoding, hasMark: Bool) {
        let source = try ByteFile(file)
        var check = UTF8Progress()
        var marked: TextEncoding?
        var bytes: [UInt8] = []
        var isFirst = true
        while try source.read(into: &bytes) {
            if isFirst {
                marked = Self.marked(by: bytes)
                if let marked, marked != .utf8 { return (marked, true) }
                isFirst = false
            }
            check.read(bytes.span)
            if check.isBroken { break }
            bytes.removeAll(keepingCapacity: true)
        }
        check.finish()
        guard check.isBroken else { return (.utf8, marked != nil) }
        guard marked == nil, check.longCharacters < enough else {
            throw Diagnostic(
                file: file, location: try place(ofByte: check.position, in: file),
                message: "is not UTF-8 here; was the file cut or damaged?")
        }
        return (.gb18030, false)
    }

    static let enough = 16

    /// The line and column of a byte, found by reading the file up to it.
    private static func place(ofByte position: Int, in file: String) throws(Diagnostic) -> Location {
        let source = try ByteFile(file)
        var track = TextTrack()
        var read = 0
        var bytes: [UInt8] = []
        while read < position, try source.read(into: &bytes) {
            let mark = read == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            track.pass(bytes[mark..<max(mark, min(bytes.count, position - read))])
            read += bytes.count
            bytes.removeAll(keepingCapacity: true)
        }
        return track.location
    }
}
