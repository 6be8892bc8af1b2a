import LocatedText

/// The chunks of a WebP file (RFC 9649): XMP, and the chunk that carries a C2PA manifest.
enum WebPChunks {
    static func isWebP(_ bytes: [UInt8]) -> Bool {
        bytes.count >= 12 && bytes.starts(with: "RIFF".utf8) && bytes[8..<12].elementsEqual("WEBP".utf8)
    }

    static func read(_ bytes: [UInt8], into reading: inout LabelReading) {
        // The head says how long the rest is; what follows is no part of the image.
        let end = min(bytes.count, 8 + number(bytes, 4))
        var position = 12
        while position < end {
            guard position + 8 <= end else { return cut(at: position, &reading) }
            let type = String(decoding: bytes[position..<position + 4], as: UTF8.self)
            let length = number(bytes, position + 4)
            guard length <= end - position - 8 else { return cut(at: position, &reading) }
            let data = bytes[position + 8..<position + 8 + length]
            if type == "XMP " { LabelReader.readXMP(data, at: LabelReader.Carrier("WebP XMP"), into: &reading) }
            if type == "C2PA" { reading.otherMarks.append(OtherMark(kind: .contentCredentials, place: "WebP C2PA")) }
            // A chunk of an odd length is followed by a byte that fills it up.
            position += 8 + length + length % 2
        }
        if bytes.count < 8 + number(bytes, 4) { cut(at: bytes.count, &reading) }
    }

    private static func cut(at position: Int, _ reading: inout LabelReading) {
        reading.diagnostics.append(
            Diagnostic(
                file: reading.file, location: nil,
                message: "at byte \(position): the file ends amid a chunk; was it cut off?"))
    }

    private static func number(_ bytes: [UInt8], _ position: Int) -> Int {
        bytes[position..<position + 4].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
