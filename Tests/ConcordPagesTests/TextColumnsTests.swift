import Testing

@testable import ConcordPages

@Suite("Tables as text")
struct TextColumnsTests {
    @Test("set numbers right, break long cells, and leave no blanks at the end of a line")
    func table() {
        let long = Array(repeating: "standard", count: 8).joined(separator: " ")
        let columns = TextColumns(
            head: ["Body", "Documents", "List"], rows: [["ISO", "7", long], ["国标", "12", "all"]],
            isNumeric: [false, true, false])
        #expect(
            columns.text == """
                Body  Documents  List
                ----  ---------  -----------------------------------------------------
                ISO           7  standard standard standard standard standard standard
                                 standard standard
                国标         12  all
                """)
    }

    @Test(
        "break at blanks, between Chinese characters, and in a word only where it must be",
        arguments: [
            ("one two three", 7, ["one two", "three"]), ("one two", 7, ["one two"]),
            ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
            ("人工智能标准", 6, ["人工智", "能标准"]), ("人工，智能", 4, ["人", "工，", "智能"]), ("", 4, [""]),
            ("a abcdef", 4, ["a", "abcd", "ef"]),
        ])
    func breaking(_ text: String, limit: Int, lines: [String]) {
        #expect(TextColumns.broken(text, at: limit) == lines)
    }
}
