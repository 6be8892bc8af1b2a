public import LocatedText

/// The text of a file as UTF-8, whatever the encoding in which it was saved: UTF-8, UTF-16 with a mark, or GB 18030.
///
/// For what is in memory; ``TextStream`` reads a file in pieces, by the same rules and with the same words.
public struct DecodedText: Sendable {
    /// UTF-8 without a mark of byte order.
    public let bytes: [UInt8]
    public let encoding: TextEncoding

    /// - Parameter declared: the encoding that the text says it has, such as `utf-8` in a page; nil where it says none.
    /// - Throws: where the bytes are none of the encodings, or not what the text says they are.
    public init(_ bytes: [UInt8], file: String, declared: String? = nil) throws(Diagnostic) {
        var detector = EncodingDetector()
        _ = detector.read(bytes)
        switch detector.finish() {
        case .fault(let message, let position):
            throw Diagnostic(file: file, location: Self.place(ofByte: position, in: bytes), message: message)
        case .encoding(.utf8, let hasMark):
            self.bytes = hasMark ? Array(bytes.dropFirst(TextEncoding.utf8.markLength)) : bytes
            encoding = .utf8
        case .encoding(let found, _):
            let text = try Self.converted(Array(bytes.dropFirst(found.markLength)), from: found, file: file)
            if found == .gb18030, let declared, Self.namesUTF8(declared) {
                throw Diagnostic(
                    file: file, location: Self.place(ofByte: detector.position, in: bytes),
                    message:
                        "is not UTF-8 here, though the page says it is; it can be read as GB 18030: save it as UTF-8, or "
                        + "let it say charset=gb18030")
            }
            self.bytes = text
            encoding = found
        }
    }

    private static func namesUTF8(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == "utf-8" || name == "utf8"
    }

    private static func place(ofByte position: Int, in bytes: [UInt8]) -> Location {
        let mark = TextEncoding.utf8Mark(of: bytes)
        var track = TextTrack()
        track.pass(bytes[mark..<max(mark, position)])
        return track.location
    }

    private static func converted(
        _ bytes: [UInt8], from encoding: TextEncoding, file: String
    ) throws(Diagnostic) -> [UInt8] {
        var text: [UInt8] = []
        do throws(TextConverter.Fault) {
            var converter = try TextConverter(from: encoding)
            try converter.convert(bytes, into: &text)
            try converter.finish()
        } catch {
            var track = TextTrack()
            track.pass(text[...])
            throw Diagnostic(file: file, location: track.location, message: error.message(from: encoding))
        }
        return text
    }
}
