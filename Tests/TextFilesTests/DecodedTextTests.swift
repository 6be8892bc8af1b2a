import LocatedText
import Testing

@testable import TextFiles

@Suite("Texts in other encodings")
struct DecodedTextTests {
    @Test(
        "are read as what they are",
        arguments: [
            ([0xE6, 0xA0, 0x87], "标", TextEncoding.utf8), ([0xEF, 0xBB, 0xBF, 0x61], "a", .utf8),
            ([0xB1, 0xEA, 0xD7, 0xBC], "标准", .gb18030), ([0xFF, 0xFE, 0x07, 0x68], "标", .utf16LittleEndian),
            ([0xFE, 0xFF, 0x68, 0x07], "标", .utf16BigEndian), ([], "", .utf8),
        ] as [([UInt8], String, TextEncoding)])
    func read(_ bytes: [UInt8], text: String, encoding: TextEncoding) throws {
        let decoded = try DecodedText(bytes, file: "x")
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(decoded.encoding == encoding)
    }

    @Test("that are none say where")
    func refused() {
        #expect(
            throws: Diagnostic(
                file: "x", location: Location(line: 2, column: 1),
                message: "is neither UTF-8 nor GB 18030 here; save the file as UTF-8")
        ) { try DecodedText([0x61, 0x0A, 0xFF, 0xFF], file: "x") }
        #expect(
            throws: Diagnostic(
                file: "x", location: Location(line: 1, column: 1),
                message:
                    "is not UTF-8 here, though the page says it is; it can be read as GB 18030: save it as UTF-8, or let it say "
                    + "charset=gb18030")
        ) { try DecodedText([0xB1, 0xEA, 0xD7, 0xBC], file: "x", declared: "UTF-8") }
        let damaged = Array(String(repeating: "标", count: 16).utf8) + [0xFF]
        #expect(
            throws: Diagnostic(
                file: "x", location: Location(line: 1, column: 17),
                message: "is not UTF-8 here; was the file cut or damaged?")
        ) { try DecodedText(damaged, file: "x") }
    }

    /// What begins as a list does, in encodings that are not read, and what is said of it.
    static let unread: [(bytes: [UInt8], place: Location, message: String)] = [
        (
            [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .start, "is UTF-32, which is not read; save the file as UTF-8"
        ),
        (
            [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], .start, "is UTF-32, which is not read; save the file as UTF-8"
        ),
        (
            Array("reference".utf8).flatMap { [$0, 0, 0, 0] }, .start,
            "looks like UTF-32, which is not read; save the file as UTF-8"
        ),
        (
            Array("reference".utf8).flatMap { [$0, 0] }, .start,
            "looks like UTF-16 without a mark of byte order; save the file as UTF-8"
        ),
        (
            Array("a,b\n1,".utf8) + [0] + Array("\n".utf8), Location(line: 2, column: 3),
            "a byte of 0, which no text has; was the file damaged?"
        ),
        (
            [0xEF, 0xBB, 0xBF, 0x61, 0xFF], Location(line: 1, column: 2),
            "is not UTF-8 here; was the file cut or damaged?"
        ),
        ([0xFF, 0xFE, 0x61], Location(line: 1, column: 1), "the file ends amid a character; was it cut off?"),
        ([0x61, 0x0A, 0x95, 0x32], Location(line: 2, column: 1), "the file ends amid a character; was it cut off?"),
    ]

    @Test("that are not read are named, in memory and in a file alike", arguments: unread)
    func refused(_ bytes: [UInt8], _ place: Location, _ message: String) throws {
        #expect(throws: Diagnostic(file: "x", location: place, message: message)) { try DecodedText(bytes, file: "x") }
        try withTemporaryFile(bytes) { file in
            #expect(throws: Diagnostic(file: file, location: place, message: message)) {
                try TextStream.bytes(of: file, limit: 100)
            }
        }
    }

    @Test(
        "are the same in memory and in a file",
        arguments: [
            [], [0x61], [0xEF, 0xBB, 0xBF, 0x61], [0xB1, 0xEA, 0xD7, 0xBC], [0xFF, 0xFE, 0x07, 0x68],
            [0xFE, 0xFF, 0x68, 0x07],
        ] as [[UInt8]])
    func alike(_ bytes: [UInt8]) throws {
        let decoded = try DecodedText(bytes, file: "x")
        try withTemporaryFile(bytes) { file in
            let read = try TextStream.bytes(of: file, limit: 100)
            #expect(read.bytes == decoded.bytes)
            #expect(read.encoding == decoded.encoding)
        }
    }
}
