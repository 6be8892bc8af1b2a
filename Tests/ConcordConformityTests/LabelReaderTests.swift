import ConcordFindings
import Foundation
import LocatedText
import Testing

@testable import ConcordConformity

@Suite("The implicit label")
struct LabelReaderTests {
    private let folder: EvidenceFolder

    init() throws { folder = try EvidenceFolder() }

    private func read(_ name: String, _ bytes: [UInt8]) throws -> LabelReading {
        LabelReader.read(try folder.write(name, bytes: bytes))
    }

    private static let escaped = LabelSample.json.replacingOccurrences(of: "\"", with: "&quot;")
    /// The inner object alone, as the property `AIGC` of XMP holds it.
    private static let inner = String(LabelSample.json.dropFirst(8).dropLast())

    static let carriers: [(String, [UInt8], String)] = [
        ("a.json", Array(LabelSample.json.utf8), "JSON file"),
        ("a.json", Array(inner.utf8), "JSON file"),
        (
            "a.yaml",
            Array(
                "AIGC:\n  Label: '1'\n  ContentProducer: P\n  ProduceID: x1\n  ReservedCode1: ''\n  ContentPropagator: Q\n  PropagateID: y2\n  ReservedCode2: ''\n"
                    .utf8), "YAML file"
        ),
        (
            "a.md",
            Array(
                "---\r\nAIGC:\r\n  Label: '1'\r\n  ContentProducer: P\r\n  ProduceID: x1\r\n  ReservedCode1: ''\r\n  ContentPropagator: Q\r\n  PropagateID: y2\r\n  ReservedCode2: ''\r\n---\r\n# Text\r\n"
                    .utf8), "head of the text"
        ),
        ("a.png", LabelSample.png([("tEXt", Array("AIGC".utf8) + [0] + Array(inner.utf8))]), "PNG tEXt 'AIGC'"),
        ("a.png", LabelSample.png([("zTXt", Array("AIGC".utf8) + [0, 0] + LabelSample.packed)]), "PNG zTXt 'AIGC'"),
        ("a.png", LabelSample.png([LabelSample.international("AIGC", Array(inner.utf8))]), "PNG iTXt 'AIGC'"),
        (
            "a.png", LabelSample.png([LabelSample.international("AIGC", LabelSample.packed, isPacked: true)]),
            "PNG iTXt 'AIGC'"
        ),
        (
            "a.png",
            LabelSample.png([
                LabelSample.international("XML:com.adobe.xmp", Array(LabelSample.xmp("<a:AIGC>\(inner)</a:AIGC>").utf8))
            ]), "PNG iTXt 'XML:com.adobe.xmp'"
        ),
        ("a.xmp", Array(LabelSample.xmp("<a:AIGC><![CDATA[\(inner)]]></a:AIGC>").utf8), "XMP file"),
        ("a.xmp", Array(LabelSample.xmp("", attributes: "a:AIGC=\"\(escaped)\"").utf8), "XMP file"),
        (
            "a.xmp",
            Array(
                LabelSample.xmp(
                    """
                    <a:AIGC rdf:parseType="Resource"><a:Label>1</a:Label><a:ContentProducer>P</a:ContentProducer>
                    <a:ProduceID>x1</a:ProduceID><a:ReservedCode1/><a:ContentPropagator>Q</a:ContentPropagator>
                    <a:PropagateID>y2</a:PropagateID><a:ReservedCode2></a:ReservedCode2></a:AIGC>
                    """
                ).utf8), "XMP file"
        ),
        (
            "a.jpg",
            LabelSample.jpeg([
                (0xE0, Array("JFIF\0".utf8)), LabelSample.jpegXMP(LabelSample.xmp("<a:AIGC>\(inner)</a:AIGC>")),
            ]),
            "JPEG APP1 XMP"
        ),
        (
            "a.webp",
            LabelSample.webp([
                ("VP8X", Array(repeating: 0, count: 10)), ("VP8L", [1, 2, 3]),
                ("XMP ", Array(LabelSample.xmp("<a:AIGC>\(inner)</a:AIGC>").utf8)),
            ]),
            "WebP XMP"
        ),
    ]

    @Test("is read from each carrier with its seven fields", arguments: carriers)
    func carrier(_ name: String, _ bytes: [UInt8], _ place: String) throws {
        let reading = try read(name, bytes)
        #expect(folder.complaints(reading.diagnostics) == [])
        let label = try #require(reading.labels.first)
        #expect(reading.labels.count == 1)
        #expect(label.place == place)
        #expect(
            label.fields == [
                .label: "1", .contentProducer: "P", .produceID: "x1", .reservedCode1: "", .contentPropagator: "Q",
                .propagateID: "y2", .reservedCode2: "",
            ])
        #expect(label.missing == [])
        #expect(label.empty == [.reservedCode1, .reservedCode2])
        #expect(reading.state == .found)
        #expect(reading.otherMarks == [])
    }

    @Test("that lacks fields says which, and which keys it has beside")
    func partial() throws {
        let reading = try read("a.json", Array(#"{"AIGC": {"Label": "AIGC", "Producer": "P"}}"#.utf8))
        #expect(reading.state == .partial)
        let label = try #require(reading.labels.first)
        #expect(
            label.missing == [
                .contentProducer, .produceID, .reservedCode1, .contentPropagator, .propagateID, .reservedCode2,
            ])
        #expect(label.otherKeys == ["Producer"])
    }

    @Test(
        "is absent where none of the carriers has it",
        arguments: [
            ("a.png", LabelSample.png([("tEXt", Array("Comment\0no label".utf8))])),
            ("a.jpg", LabelSample.jpeg([(0xE0, Array("JFIF\0".utf8))])),
            ("a.json", Array(#"{"title": "x"}"#.utf8)), ("a.txt", Array("Plain text\n".utf8)),
            ("a.md", Array("---\ntitle: x\n---\n".utf8)),
            ("a.xmp", Array(LabelSample.xmp("<a:Title>AIGC</a:Title>").utf8)),
        ])
    func absent(_ name: String, _ bytes: [UInt8]) throws {
        let reading = try read(name, bytes)
        #expect(folder.complaints(reading.diagnostics) == [])
        #expect(reading.state == .absent)
        #expect(reading.labels.isEmpty)
    }

    @Test("is told from other marks, which are noted and not verified")
    func otherMarks() throws {
        let source = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
        let xmp = LabelSample.xmp(
            "",
            attributes: "xmlns:I=\"urn:i\" I:DigitalSourceType=\"\(source)\" xmlns:d=\"urn:d\" d:provenance=\"m.c2pa\"")
        let png = try read(
            "a.png",
            LabelSample.png([("caBX", [1, 2, 3]), LabelSample.international("XML:com.adobe.xmp", Array(xmp.utf8))]))
        #expect(png.state == .absent)
        #expect(
            png.otherMarks == [
                OtherMark(kind: .contentCredentials, place: "PNG caBX"),
                OtherMark(kind: .digitalSourceType, place: "PNG iTXt 'XML:com.adobe.xmp'", value: source),
                OtherMark(kind: .contentCredentials, place: "PNG iTXt 'XML:com.adobe.xmp'", value: "m.c2pa"),
            ])
        let webp = try read("a.webp", LabelSample.webp([("C2PA", [1, 2, 3])]))
        #expect(webp.otherMarks == [OtherMark(kind: .contentCredentials, place: "WebP C2PA")])
        #expect(folder.complaints(webp.diagnostics) == [])
        let jumbf: [UInt8] = Array("JP".utf8) + [0, 1, 0, 0, 0, 1, 0, 0, 0, 40] + Array("jumbjumdc2pa".utf8)
        let jpeg = try read("a.jpg", LabelSample.jpeg([(0xEB, jumbf), (0xEB, jumbf)]))
        #expect(jpeg.otherMarks == [OtherMark(kind: .contentCredentials, place: "JPEG APP11")])
        #expect(
            LabelReading.limits.map(\.key) == [
                "label.limit.explicit", "label.limit.forms", "label.limit.truth", "label.limit.lasting",
                "label.limit.other-mark",
            ])
    }

    /// 50 MB of zeros, of which zlib makes 51 KB, by one block of the fixed code repeated: a byte, then 258 times the byte before.
    private static func bomb() -> [UInt8] {
        var bits: [UInt8] = [1, 1, 0]  // the last block, with the fixed code
        func literal(_ code: Int, _ length: Int) {
            for bit in (0..<length).reversed() { bits.append(UInt8(code >> bit & 1)) }
        }
        literal(0b0011_0000, 8)  // the byte 0
        for _ in 0..<(LabelReader.largestText / 258 + 10) {
            literal(0b1100_0101, 8)  // 258 bytes
            literal(0, 5)  // from one byte before
        }
        literal(0, 7)
        var bytes: [UInt8] = [0x78, 0x9C]
        for start in stride(from: 0, to: bits.count, by: 8) {
            bytes.append(
                bits[start..<min(start + 8, bits.count)].enumerated().reduce(0) { $0 | $1.element << UInt8($1.offset) })
        }
        return bytes + [0, 0, 0, 0]
    }

    static let damaged: [(String, [UInt8], [String])] = [
        (
            "a.png", LabelSample.png([("zTXt", Array("AIGC".utf8) + [0, 0] + bomb())]),
            ["a.png: error: at byte 33: 'zTXt' unpacks to more than 1048576 bytes and is not read"]
        ),
        (
            "a.png", LabelSample.png([("zTXt", Array("AIGC".utf8) + [0, 0] + LabelSample.packed.dropLast(20))]),
            ["a.png: error: at byte 33: 'zTXt' is packed data that ends too early"]
        ),
        (
            "a.png", LabelSample.png([("zTXt", Array("AIGC".utf8) + [0, 0, 1, 2, 3, 4, 5, 6])]),
            ["a.png: error: at byte 33: 'zTXt' is no packed data"]
        ),
        (
            "a.png", Array(LabelSample.png([("tEXt", Array("AIGC\0{}".utf8))]).dropLast(14)),
            ["a.png: error: at byte 33: the chunk 'tEXt' says 7 bytes, more than the file has; was it cut off?"]
        ),
        (
            "a.png", LabelSample.png([("tEXt", Array("AIGC\0[]".utf8))], end: false),
            [
                "a.png: error: PNG tEXt 'AIGC': no JSON object",
                "a.png: warning: at byte 52: the file ends without 'IEND'; was it cut off?",
            ]
        ),
        (
            "a.jpg", Array(LabelSample.jpeg([LabelSample.jpegXMP("<a/>")]).prefix(20)),
            ["a.jpg: error: at byte 2: the file ends amid a segment; was it cut off?"]
        ),
        (
            "a.xmp", Array("<!DOCTYPE x [<!ENTITY a \"b\">]><x AIGC='{}'/>".utf8),
            ["a.xmp: error: XMP file: has a document type, which is not read"]
        ),
        (
            "a.xmp", Array("<x><AIGC>{".utf8) + Array("<y".utf8),
            ["a.xmp: error: XMP file: ends amid a tag; was it cut off?"]
        ),
        (
            "a.xmp", Array(String(repeating: "<x>", count: 100).utf8),
            ["a.xmp: error: XMP file: is nested deeper than 64 levels"]
        ),
        (
            "a.json", Array(#"{"AIGC": "#.utf8),
            ["a.json:1:10: error: the end of the file where a value is needed"]
        ),
        (
            "a.gif", Array("GIF89a".utf8),
            [
                "a.gif: error: is an image of another form, in which no label is looked for; known: PNG, JPEG, WebP, "
                    + ".xmp, .json, .yaml, .yml, .md, .txt"
            ]
        ),
        (
            "a.MP4", Array("ftypisom".utf8),
            [
                "a.MP4: error: is video, in which no label is looked for; known: PNG, JPEG, WebP, .xmp, .json, .yaml, "
                    + ".yml, .md, .txt"
            ]
        ),
        (
            "a.bin", [1, 2, 3],
            [
                "a.bin: error: is no form in which a label is looked for; known: PNG, JPEG, WebP, .xmp, .json, .yaml, "
                    + ".yml, .md, .txt"
            ]
        ),
        (
            "a.webp", Array(LabelSample.webp([("VP8L", [1, 2, 3, 4])]).dropLast(2)),
            ["a.webp: error: at byte 12: the file ends amid a chunk; was it cut off?"]
        ),
    ]

    @Test("is not looked for in what is broken or would expand", arguments: damaged)
    func broken(_ name: String, _ bytes: [UInt8], _ complaints: [String]) throws {
        let reading = try read(name, bytes)
        #expect(folder.complaints(reading.diagnostics.sorted()) == complaints)
        #expect(reading.labels.isEmpty)
        #expect(reading.state == .unreadable)
    }

    @Test("a text whose checksum is wrong is not read")
    func checksum() throws {
        var bytes = LabelSample.png([("tEXt", Array("AIGC\0".utf8) + Array(Self.inner.utf8))])
        bytes[33 + 8 + 20] ^= 1
        let reading = try read("a.png", bytes)
        #expect(
            folder.complaints(reading.diagnostics) == [
                "a.png: error: at byte 33: the checksum of 'tEXt' is wrong; the text is not read"
            ])
    }

    @Test("packed texts are those that zlib packed, within the bound only")
    func unpacking() throws {
        #expect(try Inflater.unpack(LabelSample.packed[...], limit: 1000) == Array(LabelSample.json.utf8))
        let long = Array(LabelSample.longText.utf8)
        #expect(try Inflater.unpack(LabelSample.packedLong[...], limit: 850) == long)
        #expect(throws: Inflater.Fault.large) { try Inflater.unpack(LabelSample.packedLong[...], limit: 849) }
        // Stored, not packed: two bytes of head, a block, and the sum of Adler for "abc", which is 024D0127.
        let stored: [UInt8] = [0x78, 0x01, 0x01, 3, 0, 0xFC, 0xFF, 0x61, 0x62, 0x63, 0x02, 0x4D, 0x01, 0x27]
        #expect(try Inflater.unpack(stored[...], limit: 10) == Array("abc".utf8))
        // Not the level of packing, nor the bits that fill the byte before a stored block: they say nothing.
        for index in stored.indices where index != 1 && index != 2 {
            var damaged = stored
            damaged[index] ^= 0x10
            #expect(throws: Inflater.Fault.self) { try Inflater.unpack(damaged[...], limit: 10) }
        }
        for count in 0..<LabelSample.packedLong.count {
            #expect(throws: Inflater.Fault.self) {
                try Inflater.unpack(LabelSample.packedLong.prefix(count), limit: 10_000)
            }
        }
    }
}
