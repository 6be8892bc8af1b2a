import LocatedText

/// How the text of a file is written as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16, little-endian"
    case utf16BigEndian = "UTF-16, big-endian"
    case gb18030 = "GB 18030"

    /// The bytes of the mark of byte order with which the text begins.
    var markLength: Int {
        switch self {
        case .utf8: 3
        case .utf16LittleEndian, .utf16BigEndian: 2
        case .gb18030: 0
        }
    }

    /// The encoding that a mark of byte order tells; nil where there is none.
    static func marked(by bytes: [UInt8]) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        return nil
    }

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
            check.read(bytes)
            if check.isBroken { break }
            bytes.removeAll(keepingCapacity: true)
        }
        check.finish()
        guard check.isBroken else { return (.utf8, marked != nil) }
        guard marked == nil, check.longCharacters < enough else {
            throw Diagnostic(
                file: file, location: check.location, message: "is not UTF-8 here; was the file cut or damaged?")
        }
        return (.gb18030, false)
    }

    static let enough = 16
}

/// Goes through a text and stops at the first place that is no UTF-8.
struct UTF8Progress {
    private(set) var isBroken = false
    /// Characters of three or four bytes so far.
    private(set) var longCharacters = 0
    private var line = 1
    private var column = 1
    /// Continuation bytes that are still to come, and the bounds of the next one.
    private var awaited = 0
    private var isLong = false
    private var bounds: ClosedRange<UInt8> = 0x80...0xBF

    var location: Location { Location(line: line, column: column) }

    mutating func read(_ bytes: [UInt8]) {
        for byte in bytes {
            if awaited == 0, byte < 0x80 {
                if byte == 0x0A {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            } else if !step(byte) {
                isBroken = true
                return
            }
        }
    }

    mutating func finish() { if awaited > 0 { isBroken = true } }

    private mutating func step(_ byte: UInt8) -> Bool {
        guard awaited == 0 else {
            guard bounds.contains(byte) else { return false }
            bounds = 0x80...0xBF
            awaited -= 1
            if awaited == 0 {
                column += 1
                if isLong { longCharacters += 1 }
            }
            return true
        }
        isLong = byte >= 0xE0
        switch byte {
        case 0xC2...0xDF: awaited = 1
        case 0xE0: (awaited, bounds) = (2, 0xA0...0xBF)
        case 0xED: (awaited, bounds) = (2, 0x80...0x9F)
        case 0xE1...0xEF: awaited = 2
        case 0xF0: (awaited, bounds) = (3, 0x90...0xBF)
        case 0xF1...0xF3: awaited = 3
        case 0xF4: (awaited, bounds) = (3, 0x80...0x8F)
        default: return false
        }
        return true
    }
}
