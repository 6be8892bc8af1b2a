import LocatedText
import Testing

@Suite("What is no YAML of ours ends in one message with its place")
struct YAMLFaultTests {
    private func fault(of bytes: [UInt8], limits: ReadingLimits = .standard) -> String? {
        do throws(Diagnostic) {
            _ = try YAMLReader(file: "x.yaml", limits: limits).read(bytes)
            return nil
        } catch {
            return error.description
        }
    }

    private func fault(of text: String, limits: ReadingLimits = .standard) -> String? {
        fault(of: Array(text.utf8), limits: limits)
    }

    static let brokenBytes: [(text: String, tail: [UInt8], place: String)] = [
        ("", [0xFF], "1:1"),
        ("a: b\nc: é", [0xFF], "2:5"),
        ("a: ", [0xE4, 0xB8], "1:4"),
        ("a: ", [0xC0, 0x80], "1:4"),
        ("a: ", [0xED, 0xA0, 0x80, 0x0A], "1:4"),
        ("中文: ", [0xF5, 0x80, 0x80, 0x80], "1:5"),
    ]

    @Test("bytes that are no UTF-8", arguments: brokenBytes)
    func invalidUTF8(_ sample: (text: String, tail: [UInt8], place: String)) {
        let message = "x.yaml:\(sample.place): error: is not UTF-8 here; save the file as UTF-8"
        #expect(fault(of: Array(sample.text.utf8) + sample.tail) == message)
    }

    @Test("a text without a value", arguments: ["", "\n", "# nothing but a comment\n"])
    func empty(_ text: String) {
        #expect(fault(of: text) == "x.yaml:1:1: error: the file is empty")
    }

    static let forms: [(text: String, fault: String)] = [
        ("a: b\n---\nc: d\n", "2:1: error: a second document; a file holds one"),
        ("a: &x b\n", "1:4: error: an anchor; anchors are not used here"),
        ("a: &x [b]\n", "1:4: error: an anchor; anchors are not used here"),
        ("a: &x {b: c}\n", "1:4: error: an anchor; anchors are not used here"),
        ("&x a: b\n", "1:1: error: an anchor; anchors are not used here"),
        ("a: *x\n", "1:4: error: an alias; write the value out"),
        ("- [a]\n- *x\n", "2:3: error: an alias; write the value out"),
        ("a: !!int 1\n", "1:4: error: a tag; tags are not used here"),
        ("a: ! 1\n", "1:4: error: a tag; tags are not used here"),
        ("a: !!seq [b]\n", "1:4: error: a tag; tags are not used here"),
        ("a: !!map {b: c}\n", "1:4: error: a tag; tags are not used here"),
        ("a: 1\nb: 2\na: 3\n", "3:1: error: 'a' stands twice in this map"),
        ("- b: 1\n  c: {d: 1, \"d\": 2}\n", "2:13: error: 'd' stands twice in this map"),
        ("? [a]\n: b\n", "1:3: error: a key that is no single value"),
        ("? {a: b}\n: c\n", "1:3: error: a key that is no single value"),
    ]

    @Test("a form that curated files do without", arguments: forms)
    func refusedForm(_ form: (text: String, fault: String)) {
        #expect(fault(of: form.text) == "x.yaml:" + form.fault)
    }

    static let brokenSyntax: [(text: String, fault: String)] = [
        ("a:\n\tb: c\n", "2:1: error: found character that cannot start any token while scanning for the next token"),
        (
            "a: 1\nb: \"x\nc: y\n",
            "4:1: error: found unexpected end of stream while scanning a quoted scalar, which begins at 2:4"
        ),
        ("a: 'x", "1:6: error: found unexpected end of stream while scanning a quoted scalar"),
        (
            "a: [b\nc: d\n",
            "2:2: error: did not find expected ',' or ']' while parsing a flow sequence, which begins at 1:4"
        ),
        ("a: 1\nb\nc: 2\n", "3:1: error: could not find expected ':' while scanning a simple key, which begins at 2:1"),
        ("a: b: c\n", "1:5: error: mapping values are not allowed in this context"),
        (
            "- a\nb: c\n",
            "2:1: error: did not find expected '-' indicator while parsing a block collection, which begins at 1:1"
        ),
        ("a: b\n  中\u{7}\n", "2:4: error: control characters are not allowed"),
        ("a: b\nc: \0\n", "2:4: error: control characters are not allowed"),
        ("a: \"\\q\"\n", "1:5: error: found unknown escape character while parsing a quoted scalar"),
        ("a: %b\n", "1:4: error: found character that cannot start any token while scanning for the next token"),
    ]

    @Test("a text that is not well-formed", arguments: brokenSyntax)
    func syntax(_ sample: (text: String, fault: String)) {
        #expect(fault(of: sample.text) == "x.yaml:" + sample.fault)
    }

    @Test("an alias bomb, at its first anchor")
    func aliasBomb() {
        let levels = (1...9).map {
            "- &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ", "))]\n"
        }
        let bomb = "- &l0 [lol]\n" + levels.joined()
        #expect(fault(of: bomb) == "x.yaml:1:3: error: an anchor; anchors are not used here")
    }

    @Test(
        "nesting beyond the limit, at the first level beyond it",
        arguments: [
            ("[[[x]]]", "1:3"), ("- - - x\n", "1:5"), ("a:\n  b:\n    c: d\n", "3:5"), ("{a: {b: {c: d}}}", "1:9"),
        ])
    func nesting(_ text: String, _ place: String) {
        var limits = ReadingLimits()
        limits.depth = 2
        #expect(fault(of: text, limits: limits) == "x.yaml:\(place): error: nested deeper than 2 levels")
        limits.depth = 3
        #expect(fault(of: text, limits: limits) == nil)
    }

    /// In a list in brackets the parser looks ahead and gives up at its own limit, before the first level is reported.
    static let deep: [(name: String, text: String, place: String)] = [
        ("brackets", String(repeating: "[", count: 10_000), "1:1"),
        (
            "brackets with their ends", String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000),
            "1:1"
        ),
        ("braces", String(repeating: "{a: ", count: 10_000), "1:129"),
        ("dashes", String(repeating: "- ", count: 10_000) + "x\n", "1:65"),
    ]

    @Test("10,000 levels", arguments: deep.map(\.name))
    func tenThousandLevels(_ name: String) throws {
        let sample = try #require(Self.deep.first { $0.name == name })
        #expect(fault(of: sample.text) == "x.yaml:\(sample.place): error: nested deeper than 32 levels")
    }

    @Test("a file that is too large, by its bytes")
    func tooManyBytes() {
        let limits = ReadingLimits(bytes: 5)
        #expect(fault(of: "a: bc", limits: limits) == nil)
        #expect(fault(of: "a: bcd", limits: limits) == "x.yaml: error: has 6 bytes; at most 5 are read")
        #expect(fault(of: "a: 中", limits: limits) == "x.yaml: error: has 6 bytes; at most 5 are read")
    }

    @Test(
        "a file with too many values, at the first beyond the limit",
        arguments: [
            ("[a, b, c]", "1:8"), ("a: b\nc: d\n", "2:1"), ("[[], [], []]", "1:10"),
        ])
    func tooManyNodes(_ text: String, _ place: String) {
        #expect(
            fault(of: text, limits: ReadingLimits(nodes: 3)) == "x.yaml:\(place): error: more than 3 values")
        #expect(fault(of: text, limits: ReadingLimits(nodes: 5)) == nil)
    }
}
