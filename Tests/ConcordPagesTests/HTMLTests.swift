import Testing

@testable import ConcordPages

@Suite("HTML")
struct HTMLTests {
    @Test("escapes words and attributes")
    func escaping() {
        var html = HTML()
        html.element("p", ["title": "a \"b\" & <c>"], "x < y & \"z\"")
        #expect(html.text == "<p title=\"a &quot;b&quot; &amp; &lt;c&gt;\">x &lt; y &amp; &quot;z&quot;</p>")
    }
}
