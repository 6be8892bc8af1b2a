import LocatedText
import Testing

@Suite("JSON")
struct JSONReaderTests {
    private func read(_ text: String) throws(Diagnostic) -> Node {
        try JSONReader(file: "a.json").read(Array(text.utf8))
    }

    @Test("is read as the tree that YAML gives for the same text")
    func sameTree() throws {
        let text = """
            {"a": ["x", 1.10, -2e3, true, null], "b": {"c": {}, "d": []},
             "é": "a\\tb\\u00e9\\u4e2d", "f": 1}
            """
        #expect(try read(text) == YAMLReader(file: "a.yaml").read(Array(text.utf8)))
    }

    @Test(
        "keeps what escapes mean",
        arguments: [
            (#""\/""#, "/"), (#""\ud83d\ude00""#, "😀"), (#""\"\\\b\f\n\r""#, "\"\\\u{8}\u{C}\n\r"), (#""""#, ""),
        ])
    func escapes(_ text: String, _ value: String) throws {
        #expect(try read(text).scalar == value)
    }

    static let faults: [(text: String, message: String)] = [
        ("", "1:1: error: the file is empty"),
        (" \n ", "2:2: error: the file is empty"),
        ("{\"a\": 1,}", "1:9: error: '}' where a key in quotation marks is needed"),
        ("{\"a\" 1}", "1:6: error: '1' where ':' is needed"),
        ("[1 2]", "1:4: error: '2' where ',' or ']' is needed"),
        ("{\"é中\": tru}", "1:8: error: 'tru' is no value of JSON"),
        ("[01]", "1:2: error: '01' is no value of JSON"),
        ("[1.]", "1:2: error: '1.' is no value of JSON"),
        ("[,]", "1:2: error: ',' where a value is needed"),
        ("{\"a\": 1, \"a\": 2}", "1:10: error: 'a' stands twice in this map"),
        ("\"ab", "1:4: error: the file ends within a string"),
        ("\"a\nb\"", "1:3: error: a control character in a string; write it as an escape"),
        ("\"\\x\"", "1:2: error: an escape that JSON does not know"),
        ("\"\\ud800\"", "1:2: error: half of a surrogate pair"),
        ("1 2", "1:3: error: '2' after the end of the value; a file holds one"),
        ("[", "1:2: error: the end of the file where a value is needed"),
        (String(repeating: "[", count: 100_000), "1:33: error: nested deeper than 32 levels"),
    ]

    @Test("says where a text breaks", arguments: faults)
    func fault(_ sample: (text: String, message: String)) {
        #expect { try read(sample.text) } throws: { "\($0)" == "a.json:" + sample.message }
    }

    @Test("keeps to the limits")
    func limits() {
        let small = ReadingLimits(bytes: 10, nodes: 2)
        #expect { try JSONReader(file: "a", limits: small).read(Array("[1,2,3,4,5,6]".utf8)) } throws: {
            "\($0)" == "a: error: has 13 bytes; at most 10 are read"
        }
        #expect { try JSONReader(file: "a", limits: small).read(Array("[1,2]".utf8)) } throws: {
            "\($0)" == "a:1:4: error: more than 2 values"
        }
        #expect { try JSONReader(file: "a").read([0x22, 0xFF, 0x22]) } throws: {
            "\($0)" == "a:1:2: error: is not UTF-8 here; save the file as UTF-8"
        }
    }

    @Test(
        "survives every single damaged byte of a text", arguments: [UInt8(0), 0x22, 0x5C, 0x7B, 0x5D, 0x2C, 0x80, 0xF0])
    func damaged(_ byte: UInt8) {
        let text = Array(#"{"a": ["x\u00e9", 1.5e-3, {"b": null}], "中": "\ud83d\ude00"}"#.utf8)
        for index in text.indices {
            var broken = text
            broken[index] = byte
            // Either a tree or a diagnostic: what must not happen is a crash.
            if let tree = try? JSONReader(file: "a").read(broken) { #expect(tree.entries != nil) }
        }
    }
}

@Suite("Rows of cells")
struct DelimitedReaderTests {
    private func rows(_ text: String, _ separator: Unicode.Scalar = ",") throws -> [[String]] {
        try DelimitedReader(file: "a.csv", separator: separator).read(Array(text.utf8)).map { $0.compactMap(\.scalar) }
    }

    static let cases: [(text: String, separator: Unicode.Scalar, rows: [[String]])] = [
        ("a,b\nc,d\n", ",", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d", ",", [["a", "b"], ["c", "d"]]),
        ("a;b\n", ";", [["a", "b"]]),
        ("a\t\"b\tc\"\n", "\t", [["a", "b\tc"]]),
        ("\"a,\"\"b\"\"\",\"c\nd\"\n", ",", [["a,\"b\"", "c\nd"]]),
        ("a,\n\n,,\nb,c\n", ",", [["a", ""], ["b", "c"]]),
        ("a,", ",", [["a", ""]]),
        ("a\"b,c\n", ",", [["a\"b", "c"]]),
        ("\u{FEFF}a,b\n", ",", [["a", "b"]]),
        ("", ",", []),
    ]

    @Test("are read", arguments: cases)
    func read(_ sample: (text: String, separator: Unicode.Scalar, rows: [[String]])) throws {
        #expect(try rows(sample.text, sample.separator) == sample.rows)
    }

    @Test("know where each cell begins, after a quoted cell of two lines too")
    func places() throws {
        let cells = try DelimitedReader(file: "a", separator: ",").read(Array("中,\"x\ny\",b\nc,d\n".utf8)).joined()
        #expect(
            cells.map(\.location) == [
                Location(line: 1, column: 1), Location(line: 1, column: 3), Location(line: 2, column: 4),
                Location(line: 3, column: 1), Location(line: 3, column: 3),
            ])
    }

    @Test("say where a quoted cell that does not end begins")
    func fault() {
        #expect { try rows("a,b\nc,\"d\n") } throws: { "\($0)" == "a.csv:2:3: error: a quoted cell that is not closed" }
    }
}
