import LocatedText

/// The text of a file as UTF-8, in pieces, whatever the encoding of the file.
struct TextStream: ~Copyable {
    let encoding: TextEncoding
    private let file: ByteFile
    private var converter: TextConverter?
    private var markLeft: Int
    /// Follows the converted text, so that a fault has a place.
    private var track = TextTrack()

    init(_ path: String) throws(Diagnostic) {
        let (encoding, hasMark) = try TextEncoding.detect(path)
        let file = try ByteFile(path)
        let converter = encoding == .utf8 ? nil : try Self.converter(of: path, from: encoding)
        self.encoding = encoding
        self.file = file
        self.converter = converter
        markLeft = hasMark ? encoding.markLength : 0
    }

    private static func converter(of path: String, from encoding: TextEncoding) throws(Diagnostic) -> TextConverter {
        do throws(TextConverter.Fault) {
            return try TextConverter(from: encoding)
        } catch {
            throw Diagnostic(
                file: path, location: nil,
                message: "is written in \(encoding.rawValue), which this system cannot convert; save the file as UTF-8")
        }
    }

    /// Appends the next piece of text; false at its end.
    mutating func read(into text: inout [UInt8]) throws(Diagnostic) -> Bool {
        guard converter != nil else {
            let start = text.count
            let isMore = try file.read(into: &text)
            if markLeft > 0 {
                text.removeSubrange(start..<min(start + markLeft, text.count))
                markLeft = 0
            }
            return isMore
        }
        var piece: [UInt8] = []
        let isMore = try file.read(into: &piece)
        piece.removeFirst(min(markLeft, piece.count))
        markLeft = 0
        var converted: [UInt8] = []
        do throws(TextConverter.Fault) {
            if isMore { try converter?.convert(piece, into: &converted) } else { try converter?.finish() }
        } catch {
            track.pass(converted[...])
            throw Diagnostic(file: file.path, location: track.location, message: message(for: error))
        }
        track.pass(converted[...])
        text += converted
        return isMore
    }

    /// The whole text as UTF-8 and how the file writes it; throws where it has more than `limit` bytes.
    static func bytes(of path: String, limit: Int) throws(Diagnostic) -> (bytes: [UInt8], encoding: TextEncoding) {
        var stream = try TextStream(path)
        var bytes: [UInt8] = []
        while try stream.read(into: &bytes) {
            guard bytes.count <= limit else {
                throw Diagnostic(
                    file: path, location: nil, message: "has more than \(limit) bytes, which are all that is read")
            }
        }
        return (bytes, stream.encoding)
    }

    private func message(for fault: TextConverter.Fault) -> String {
        if fault == .cut { return "the file ends amid a character; was it cut off?" }
        guard encoding == .gb18030 else { return "is not \(encoding.rawValue) here; save the file as UTF-8" }
        return "is neither UTF-8 nor GB 18030 here; save the file as UTF-8"
    }
}
