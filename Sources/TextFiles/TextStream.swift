package import LocatedText

/// The text of a file as UTF-8, in pieces, whatever the encoding of the file.
package struct TextStream: ~Copyable {
    package let encoding: TextEncoding
    private let file: ByteFile
    private var converter: TextConverter?
    private var markLeft: Int
    /// Follows the converted text, so that a fault has a place.
    private var track = TextTrack()

    /// - Throws: where there is no file that can be read, or its encoding is none that is.
    package init(_ path: String) throws(Diagnostic) {
        let (encoding, hasMark) = try EncodingDetector.encoding(of: path)
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
            throw Diagnostic(file: path, location: nil, message: error.message(from: encoding))
        }
    }

    /// Appends the next piece of text; false at its end. Throws where the bytes are none of the encoding.
    package mutating func read(into text: inout [UInt8]) throws(Diagnostic) -> Bool {
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
            throw Diagnostic(file: file.path, location: track.location, message: error.message(from: encoding))
        }
        track.pass(converted[...])
        text += converted
        return isMore
    }

    /// The whole text as UTF-8 and how the file writes it; throws where it has more than `limit` bytes.
    package static func bytes(of path: String, limit: Int) throws(Diagnostic) -> (
        bytes: [UInt8], encoding: TextEncoding
    ) {
        var stream = try TextStream(path)
        var bytes: [UInt8] = []
        while try stream.read(into: &bytes) {
            guard bytes.count <= limit else { throw ByteFile.tooLarge(path, "more than \(limit)", limit) }
        }
        return (bytes, stream.encoding)
    }
}
