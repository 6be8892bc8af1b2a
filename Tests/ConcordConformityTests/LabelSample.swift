import Foundation

@testable import ConcordConformity

/// Files with labels, made by code.
enum LabelSample {
    /// A label with all seven fields, two of them empty.
    static let json =
        #"{"AIGC":{"Label":"1","ContentProducer":"P","ProduceID":"x1","ReservedCode1":"","ContentPropagator":"Q","PropagateID":"y2","ReservedCode2":""}}"#

    /// ``json`` as Python's zlib packs it with the fixed code of RFC 1951.
    static let packed: [UInt8] = [
        0x78, 0x01, 0xAB, 0x56, 0x72, 0xF4, 0x74, 0x77, 0x56, 0xB2, 0xAA, 0x56,
        0xF2, 0x49, 0x4C, 0x4A, 0xCD, 0x51, 0xB2, 0x52, 0x32, 0x54, 0xD2, 0x51,
        0x72, 0xCE, 0xCF, 0x2B, 0x49, 0xCD, 0x2B, 0x09, 0x28, 0xCA, 0x4F, 0x29,
        0x4D, 0x4E, 0x2D, 0x02, 0x8A, 0x06, 0x00, 0x45, 0xA1, 0x5C, 0x4F, 0x17,
        0x20, 0xBF, 0x02, 0xA4, 0x2C, 0x28, 0xB5, 0x38, 0xB5, 0xA8, 0x2C, 0x35,
        0xC5, 0x39, 0x3F, 0x25, 0xD5, 0x10, 0x28, 0x88, 0xA2, 0xB3, 0x20, 0x31,
        0x3D, 0xB1, 0x24, 0x1F, 0xA4, 0x37, 0x10, 0xA2, 0x17, 0x2C, 0x00, 0xD1,
        0x5D, 0x69, 0x84, 0xA6, 0xDB, 0x08, 0xA4, 0xBB, 0xB6, 0x16, 0x00, 0x38,
        0x60, 0x2C, 0x60,
    ]

    /// The text of ``longText`` as Python's zlib packs it: one block with a code of its own.
    static let packedLong: [UInt8] = [
        0x78, 0xDA, 0xED, 0xCC, 0xA1, 0x0A, 0xC0, 0x20, 0x10, 0x00, 0xD0, 0x6F,
        0x51, 0xB0, 0x9C, 0x49, 0x30, 0x99, 0x04, 0xB9, 0x60, 0x51, 0xB0, 0x9C,
        0x49, 0xB8, 0x2D, 0x98, 0x04, 0xB9, 0xE0, 0xF7, 0xEF, 0x2B, 0x06, 0x0B,
        0x83, 0x97, 0x1F, 0x5F, 0x37, 0x7F, 0x8F, 0xD2, 0x06, 0x5C, 0xC0, 0xC6,
        0x62, 0x23, 0x6D, 0x57, 0x96, 0x27, 0x9D, 0x25, 0x6D, 0x3C, 0x15, 0x38,
        0xAA, 0x91, 0x60, 0x75, 0xF4, 0x46, 0xE6, 0xA0, 0x56, 0x4B, 0x6D, 0x34,
        0xA6, 0x18, 0x8F, 0x7D, 0x41, 0x1A, 0x2A, 0x32, 0xD4, 0x83, 0x3B, 0x49,
        0xD6, 0xE4, 0x57, 0x71, 0x9B, 0xA2, 0x15, 0x6E, 0x18, 0x1C, 0x18, 0xFD,
        0xCF, 0xFF, 0xFC, 0xEE, 0xFC, 0x00, 0x77, 0x91, 0x04, 0xBA,
    ]

    static let longText =
        String(repeating: "abc", count: 50)
        + String(String.UnicodeScalarView((0..<700).map { Unicode.Scalar(UInt8(33 + ($0 * $0) % 90)) }))

    static func png(_ chunks: [(String, [UInt8])], end: Bool = true) -> [UInt8] {
        let header: [UInt8] = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]
        let all = [("IHDR", header)] + chunks + (end ? [("IEND", [])] : [])
        return PNGTexts.signature + all.flatMap { chunk($0.0, $0.1) }
    }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + data
        return number(data.count) + body + number(PNGTexts.checksum(body[...]))
    }

    static func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }

    static func international(_ keyword: String, _ text: [UInt8], isPacked: Bool = false) -> (String, [UInt8]) {
        ("iTXt", Array(keyword.utf8) + [0, isPacked ? 1 : 0, 0, 0, 0] + text)
    }

    static func xmp(_ properties: String, attributes: String = "") -> String {
        """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:a="urn:example:aigc" \(attributes)>\(properties)</rdf:Description>
        </rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """
    }

    static func jpeg(_ segments: [(UInt8, [UInt8])]) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xD8]
        for (marker, data) in segments {
            let length = data.count + 2
            bytes += [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)]
            bytes += data
        }
        bytes += [0xFF, 0xDA, 0x00, 0x02, 0xFF, 0xD9]
        return bytes
    }

    /// A WebP file (RFC 9649): chunks of little-endian length, filled up to an even number of bytes.
    static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
        func number(_ value: Int) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        let body =
            Array("WEBP".utf8)
            + chunks.flatMap { type, data in
                Array(type.utf8) + number(data.count) + data + (data.count.isMultiple(of: 2) ? [] : [0])
            }
        return Array("RIFF".utf8) + number(body.count) + body
    }

    static func jpegXMP(_ text: String) -> (UInt8, [UInt8]) {
        (0xE1, Array("http://ns.adobe.com/xap/1.0/".utf8) + [0] + Array(text.utf8))
    }
}
