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
                if let fault = Self.wideForm(of: bytes) {
                    throw Diagnostic(file: file, location: .start, message: fault)
                }
                marked = Self.marked(by: bytes)
                if let marked, marked != .utf8 { return (marked, true) }
                isFirst = false
            }
            check.read(bytes.span)
            if check.isBroken || check.isNull { break }
            bytes.removeAll(keepingCapacity: true)
        }
        guard !check.isNull else {
            throw Diagnostic(
                file: file, location: try place(ofByte: check.position, in: file),
                message: "a byte of 0, which no text has; was the file damaged?")
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

    /// The warning about a file of that encoding, which no mark tells.
    static let wasGB18030 = "is not UTF-8 and was read as GB 18030"

    /// What a file looks like that holds zeros between its letters and has no mark that the reader knows; nil for any other.
    private static func wideForm(of bytes: [UInt8]) -> String? {
        let advice = "save the file as UTF-8"
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return "is UTF-32, which is not read; \(advice)"
        }
        guard Self.marked(by: bytes) == nil else { return nil }
        // The first letters of a header are ASCII, or an ASCII comma follows soon: in two bytes or four there are zeros.
        let head = bytes.prefix(256)
        let zeros = head.indices.filter { head[$0] == 0 }
        if zeros.count * 2 > head.count { return "looks like UTF-32, which is not read; \(advice)" }
        guard zeros.count > 3, zeros.allSatisfy({ ($0 - zeros[0]).isMultiple(of: 2) }) else { return nil }
        return "looks like UTF-16 without a mark of byte order; \(advice)"
    }

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
