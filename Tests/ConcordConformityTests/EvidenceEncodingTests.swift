import ConcordModel
import Foundation
import LocatedText
import Testing
import TextFiles

@testable import ConcordConformity

@Suite("Encodings of evidence files")
struct EvidenceEncodingTests {
    private let folder: EvidenceFolder

    init() throws { folder = try EvidenceFolder() }

    /// A header and two rows with CR LF, as Python's codec `gb18030` writes them; the ids begin with 𠮷 (95 34 8B 38... in four bytes)
    /// and 㐂 (four bytes too).
    static let gb18030: [UInt8] = [
        0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xB7, 0xE7, 0xCF, 0xD5, 0xC0, 0xE0, 0xB1,
        0xF0, 0x2C, 0xC5, 0xD0, 0xB6, 0xA8, 0xBD, 0xE1, 0xB9, 0xFB, 0x0D, 0x0A,
        0x95, 0x34, 0xB2, 0x35, 0xD2, 0xBB, 0x2C, 0xD0, 0xFB, 0xD1, 0xEF, 0xC3,
        0xF1, 0xD7, 0xE5, 0xB3, 0xF0, 0xBA, 0xDE, 0x2C, 0xBA, 0xCF, 0xB8, 0xF1,
        0x0D, 0x0A, 0x81, 0x39, 0xEF, 0x31, 0xB6, 0xFE, 0x2C, 0xC3, 0xF1, 0xD7,
        0xE5, 0xC6, 0xE7, 0xCA, 0xD3, 0x2C, 0xB2, 0xBB, 0xBA, 0xCF, 0xB8, 0xF1,
        0x0D, 0x0A,
    ]

    @Test("GB 18030 is read, with its characters of four bytes, and said to be")
    func chinese() throws {
        let (evidence, complaints) = try folder.read("f.csv", bytes: Self.gb18030, as: .outputManual)
        #expect(complaints == ["f.csv: warning: is not UTF-8 and was read as GB 18030"])
        let tally = try #require(evidence.tallies[.outputManual])
        #expect(tally.counts == OutcomeCounts(items: 2, passed: 1, failed: 1))
        #expect(tally.categories.keys.sorted() == ["a-1-e", "a-2-a"])
        #expect(evidence.files.map(\.encoding) == [.gb18030])
        #expect(!tally.isDamaged)
    }

    @Test("characters of four bytes are those of the standard, also where a piece of the file ends amid one")
    func fourBytes() throws {
        let scalars: [UInt32] = [0x20BB7, 0x3402, 0x20000, 0x80, 0x4E2D]
        // As Python's codec writes these five.
        let bytes: [[UInt8]] = [
            [0x95, 0x34, 0xB2, 0x35], [0x81, 0x39, 0xEF, 0x31], [0x95, 0x32, 0x82, 0x36], [0x81, 0x30, 0x81, 0x30],
            [0xD6, 0xD0],
        ]
        for cut in 1..<16 {
            var converter = try TextConverter(from: .gb18030)
            var text: [UInt8] = []
            let all = bytes.flatMap { $0 }
            try converter.convert(Array(all.prefix(cut)), into: &text)
            try converter.convert(Array(all.dropFirst(cut)), into: &text)
            try converter.finish()
            #expect(String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value) == scalars)
        }
    }

    static let marked: [(String, [UInt8], String.Encoding, TextEncoding)] = [
        ("UTF-8", [0xEF, 0xBB, 0xBF], .utf8, .utf8),
        ("UTF-16, little-endian", [0xFF, 0xFE], .utf16LittleEndian, .utf16LittleEndian),
        ("UTF-16, big-endian", [0xFE, 0xFF], .utf16BigEndian, .utf16BigEndian),
    ]

    @Test("are told by a mark of byte order", arguments: marked)
    func mark(_ name: String, _ mark: [UInt8], _ encoding: String.Encoding, _ expected: TextEncoding) throws {
        let text = "编号,类别,结果\r\n𠮷,民族歧视,合格\r\n"
        let bytes = mark + Array(try #require(text.data(using: encoding)))
        let (evidence, complaints) = try folder.read("f.csv", bytes: bytes, as: .outputManual)
        #expect(complaints == [])
        #expect(evidence.tallies[.outputManual]?.categories == ["a-2-a": OutcomeCounts(items: 1, passed: 1)])
        #expect(evidence.files.map(\.encoding) == [expected])
    }

    @Test("that are none are said with the place")
    func broken() throws {
        let text = "item,outcome,note\n" + (1...4).map { "\($0),pass,中文字符甲乙\n" }.joined()
        // Damaged UTF-8: 24 good characters of three bytes come before.
        let (_, damaged) = try folder.read(
            "u.csv", bytes: Array(text.utf8) + Array("5,pa".utf8) + [0xE4, 0x0A], as: .outputManual)
        #expect(damaged == ["u.csv:6:5: error: is not UTF-8 here; was the file cut or damaged?"])
        // Neither: 0xFF begins nothing in GB 18030.
        let (_, neither) = try folder.read(
            "n.csv", bytes: Array("item,outcome\n1,".utf8) + [0xFF, 0xFF, 0x0A], as: .outputManual)
        #expect(neither == ["n.csv:2:3: error: is neither UTF-8 nor GB 18030 here; save the file as UTF-8"])
        let (_, cut) = try folder.read(
            "c.csv", bytes: Array("item,outcome\n1,".utf8) + [0x95, 0x32], as: .outputManual)
        #expect(
            cut == [
                "c.csv: warning: is not UTF-8 and was read as GB 18030",
                "c.csv:2:3: error: the file ends amid a character; was it cut off?",
            ])
        let (_, half) = try folder.read("h.csv", bytes: [0xFF, 0xFE, 0x69, 0x00, 0x74], as: .outputManual)
        #expect(half == ["h.csv:1:2: error: the file ends amid a character; was it cut off?"])
    }

    @Test("do not matter to line ends, quoted line breaks and doubled marks", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) throws {
        let rows = [
            "item,outcome,note", "\"a\"\"1\",pass,\"two\nlines, \"\"quoted\"\"\"", "b,fail,", "c,perhaps,\"x\"",
        ]
        let (evidence, complaints) = try folder.read("f.csv", rows.joined(separator: end) + end, as: .outputManual)
        #expect(evidence.tallies[.outputManual]?.counts == OutcomeCounts(items: 2, passed: 1, failed: 1))
        // The quoted line break counts as a line.
        #expect(complaints == ["f.csv:5:3: error: 'perhaps' is no outcome; known: pass, fail"])
    }

    @Test("rows are the same wherever a piece of the file ends", arguments: [0, 1, 2, 3, 5, 8, 13])
    func pieces(_ shift: Int) throws {
        // Rows of 64 bytes around the end of the first piece, moved on one by one.
        var text = "item,outcome,note\r\n"
        let filler = String(repeating: "x", count: 30)
        var count = 0
        while text.utf8.count < ByteFile.pieceSize * 2 + 1000 {
            count += 1
            text +=
                "\(count),\(count % 10 == 0 ? "fail" : "pass"),\"\(filler)\r\n\"\"\(count == 1 ? String(repeating: "y", count: shift) : "")\"\r\n"
        }
        let (evidence, complaints) = try folder.read("f.csv", text, as: .outputManual)
        #expect(complaints == [])
        #expect(
            evidence.tallies[.outputManual]?.counts
                == OutcomeCounts(items: count, passed: count - count / 10, failed: count / 10))
    }

    @Test("a row may be long, and not without bound")
    func longRows() throws {
        let long = String(repeating: "x", count: RowScanner.longestRow - 100)
        let (evidence, complaints) = try folder.read(
            "l.csv", "item,outcome,note\n1,pass,\(long)\n2,pass,y\n", as: .outputManual)
        #expect(complaints == [])
        #expect(evidence.tallies[.outputManual]?.counts.items == 2)
        let open = "item,outcome\n1,\"" + String(repeating: "pass\n", count: RowScanner.longestRow / 2)
        let (_, refused) = try folder.read("o.csv", open, as: .outputManual)
        #expect(refused == ["o.csv:2:1: error: a row of more than 1048576 bytes; is a quotation mark left open?"])
    }
}
