import Testing

@testable import ConcordConformity

@Suite("Text answers stand in headings, tables and terminals")
struct TextAnswerTests {
    @Test("any plain line is taken", arguments: ["Linden Chat 2", "林登聊天 2", "Évaluation – n° 4", "עברית", "👩‍💻"])
    func taken(_ text: String) {
        #expect(TextAnswer.fault(in: text) == nil)
    }

    @Test(
        "controls, breaks and direction marks are named",
        arguments: [
            ("A\u{0}B", "0000"), ("A\u{1B}[31m", "001B"), ("A\nB", "000A"), ("A\u{202E}B", "202E"),
            ("A\u{2028}B", "2028"),
        ])
    func refused(_ text: String, _ code: String) {
        #expect(
            TextAnswer.fault(in: text)
                == "has the character U+\(code), a control or direction mark; it takes one line of plain text")
    }

    @Test("the length is bounded")
    func length() {
        #expect(TextAnswer.fault(in: String(repeating: "a", count: 500)) == nil)
        #expect(TextAnswer.fault(in: String(repeating: "a", count: 501)) == "has 501 characters; at most 500 are taken")
    }
}
