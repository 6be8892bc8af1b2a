package import LocatedText

/// Finds out how a text is written, going through it once: its mark of byte order; else UTF-8 where it is valid; else GB 18030,
/// which Chinese spreadsheets and pages write.
///
/// Chinese text in GB 18030 is practically never valid UTF-8. A text that holds ``enough`` characters of three bytes of UTF-8 before
/// its first fault is damaged UTF-8 and no GB 18030. Memory does not grow with the text.
package struct EncodingDetector {
    package enum Finding {
        case encoding(TextEncoding, hasMark: Bool)
        /// What is wrong, and how many bytes come before it.
        case fault(String, at: Int)
    }

    package static let enough = 16
    package static let damaged = "is not UTF-8 here; was the file cut or damaged?"

    private var check = UTF8Progress()
    private var marked: TextEncoding?
    private var wideForm: String?
    private var isFirst = true

    package init() {}

    /// The bytes before the first that are no UTF-8, or before the first 0.
    package var position: Int { check.position }

    /// Takes the next piece, of which the first has 256 bytes where the text has; false where what follows does not matter.
    package mutating func read(_ bytes: [UInt8]) -> Bool {
        if isFirst {
            isFirst = false
            wideForm = Self.wideForm(of: bytes)
            marked = TextEncoding.marked(by: bytes)
            if wideForm != nil || isWide { return false }
        }
        check.read(bytes.span)
        return !check.isBroken && !check.isNull
    }

    /// Marked as one of the encodings that are not read byte by byte.
    private var isWide: Bool { marked.map { $0 != .utf8 } ?? false }

    package mutating func finish() -> Finding {
        if let wideForm { return .fault(wideForm, at: 0) }
        if let marked, isWide { return .encoding(marked, hasMark: true) }
        if check.isNull {
            return .fault("a byte of 0, which no text has; was the file damaged?", at: check.position)
        }
        check.finish()
        guard check.isBroken else { return .encoding(.utf8, hasMark: marked != nil) }
        guard marked == nil, check.longCharacters < Self.enough else { return .fault(Self.damaged, at: check.position) }
        return .encoding(.gb18030, hasMark: false)
    }

    /// What a text looks like that holds zeros between its letters and has no mark that is known; nil for any other.
    private static func wideForm(of bytes: [UInt8]) -> String? {
        let advice = "save the file as UTF-8"
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            return "is UTF-32, which is not read; \(advice)"
        }
        guard TextEncoding.marked(by: bytes) == nil else { return nil }
        // The first letters of a header are ASCII, or an ASCII comma follows soon: in two bytes or four there are zeros.
        let head = bytes.prefix(256)
        let zeros = head.indices.filter { head[$0] == 0 }
        if zeros.count * 2 > head.count { return "looks like UTF-32, which is not read; \(advice)" }
        guard zeros.count > 3, zeros.allSatisfy({ ($0 - zeros[0]).isMultiple(of: 2) }) else { return nil }
        return "looks like UTF-16 without a mark of byte order; \(advice)"
    }
}

extension EncodingDetector {
    /// The encoding of a file, which is read in pieces; throws where it is none that is read, with the place.
    static func encoding(of file: String) throws(Diagnostic) -> (encoding: TextEncoding, hasMark: Bool) {
        let source = try ByteFile(file)
        var detector = EncodingDetector()
        var bytes: [UInt8] = []
        while try source.read(into: &bytes) {
            guard detector.read(bytes) else { break }
            bytes.removeAll(keepingCapacity: true)
        }
        switch detector.finish() {
        case .encoding(let encoding, let hasMark): return (encoding, hasMark)
        case .fault(let message, let position):
            throw Diagnostic(file: file, location: try place(ofByte: position, in: file), message: message)
        }
    }

    /// The line and column of a byte, found by reading the file up to it.
    private static func place(ofByte position: Int, in file: String) throws(Diagnostic) -> Location {
        let source = try ByteFile(file)
        var track = TextTrack()
        var read = 0
        var bytes: [UInt8] = []
        while read < position, try source.read(into: &bytes) {
            let mark = read == 0 ? TextEncoding.utf8Mark(of: bytes) : 0
            track.pass(bytes[mark..<max(mark, min(bytes.count, position - read))])
            read += bytes.count
            bytes.removeAll(keepingCapacity: true)
        }
        return track.location
    }
}
