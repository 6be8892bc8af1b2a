import Testing

@testable import LocatedText

@Suite("Tables of pages")
struct HTMLTableReaderTests {
    private func tables(_ html: String, limits: ReadingLimits = .standard) throws(Diagnostic) -> [[[String]]] {
        try HTMLTableReader(file: "page.html", limits: limits).read(Array(html.utf8)).map { $0.map { $0.map(\.text) } }
    }

    @Test(
        "are read as they come",
        arguments: [
            ("<table><tr><th>a</th><td>b</td></tr></table>", [[["a", "b"]]]),
            ("<TABLE><TR><TD>a<TD>b<TR><TD>c", [[["a", "b"], ["c"]]]),
            ("<table><tr><td> a \n <b>b</b>&nbsp;c<br>d</td></tr></table>", [[["a b c d"]]]),
            (
                "<table><tr><td>&lt;a&gt; &amp;amp; &#20013;&#x6587; &unknown; & b</td></tr></table>",
                [[["<a> &amp; 中文 &unknown; & b"]]]
            ),
            ("<table><tr><td colspan=2>a<td>b</table>", [[["a", "", "b"]]]),
            ("<table><tr><td>a<table><tr><td>in</table>b<td>c</table>", [[["in"]], [["ab", "c"]]]),
            ("<script>'<table><tr><td>no'</script><!-- <table><tr><td>no --><table><tr><td>a</table>", [[["a"]]]),
            ("<table><tr><td title='a > b'>1 < 2</table>", [[["1 < 2"]]]),
            ("<table></table><p>x</p></td></tr></table>", []),
            ("<table><tr><td>a", [[["a"]]]),
            ("<table><tr><td>a<scr", [[["a"]]]),
        ])
    func read(_ html: String, expected: [[[String]]]) throws { #expect(try tables(html) == expected) }

    @Test("tell where a cell begins and what its links lead to")
    func places() throws {
        let html =
            "<table>\n<tr><td>中</td><td><a href='https://example.org/?a=1&amp;b=2' onclick=\"go('x')\">y</a></td></tr></table>"
        let cells = try HTMLTableReader(file: "page.html").read(Array(html.utf8))[0][0]
        #expect(cells.map(\.location) == [Location(line: 2, column: 5), Location(line: 2, column: 15)])
        #expect(cells[1].targets == ["https://example.org/?a=1&b=2", "go('x')"])
        #expect(!cells[0].isHeading)
    }

    @Test("are bounded in size, depth and number of cells")
    func bounds() {
        let deep = String(repeating: "<table><tr><td>", count: 40)
        #expect(
            throws: Diagnostic(
                file: "page.html", location: Location(line: 1, column: 481),
                message: "tables nested deeper than 32 levels")
        ) {
            try tables(deep)
        }
        #expect(
            throws: Diagnostic(file: "page.html", location: Location(line: 1, column: 24), message: "more than 3 cells")
        ) {
            try tables("<table><tr><td><td><td><td>", limits: ReadingLimits(nodes: 3))
        }
        #expect(throws: Diagnostic(file: "page.html", location: nil, message: "has 7 bytes; at most 6 are read")) {
            try tables("<table>", limits: ReadingLimits(bytes: 6))
        }
    }

    @Test("have rows of at most 1,000 cells, those counted that a cell spans", arguments: ["<td>", "<td colspan=100>"])
    func longRow(_ cell: String) throws {
        let fitting = cell == "<td>" ? 1000 : 10
        let row = "<table><tr>" + String(repeating: cell, count: fitting)
        #expect(try tables(row)[0].map(\.count) == [1000])
        // A new row begins anew.
        #expect(try tables(row + "<tr>" + cell)[0].count == 2)
        #expect(
            throws: Diagnostic(
                file: "page.html", location: Location(line: 1, column: row.count + 1),
                message: "a row of more than 1000 cells")
        ) { try tables(row + cell) }
    }

    @Test(
        "say in which encoding they are",
        arguments: [
            ("<meta charset=\"UTF-8\">", "utf-8"),
            ("<META http-equiv=x content='text/html; charset=GB2312'>", "gb2312"),
            ("<meta charset = x>", nil), ("<p>", nil), ("", nil),
        ])
    func encoding(_ head: String, expected: String?) {
        #expect(HTMLTableReader.declaredEncoding(Array(head.utf8)) == expected)
    }
}

@Suite("Comments of YAML")
struct YAMLCommentsTests {
    @Test(
        "are found where they begin",
        arguments: [
            ("# a\nb: c\n", Location(line: 1, column: 1)), ("a: b # c\n", Location(line: 1, column: 6)),
            ("a:\n# b\n- c\n", Location(line: 2, column: 1)), ("a: 中 # c\n", Location(line: 1, column: 6)),
            ("a: \"#\" # c\n", Location(line: 1, column: 8)), ("a: |\n  b\n# c\n", Location(line: 3, column: 1)),
            ("a: b\n# c", Location(line: 2, column: 1)),
        ])
    func found(_ text: String, place: Location) { #expect(firstYAMLComment(in: Array(text.utf8)) == place) }

    @Test(
        "are not what looks like them in a value",
        arguments: [
            "a: b#c\n", "a: \"b # c\"\n", "a: '# c'\n", "a: |\n  # b\n", "a: https://x/#y\n", "a: >\n  b\n  # c\n",
            "a: [\"#\"]\n",
        ])
    func none(_ text: String) { #expect(firstYAMLComment(in: Array(text.utf8)) == nil) }
}
