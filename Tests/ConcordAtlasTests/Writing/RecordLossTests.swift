import LocatedText
import Testing

@testable import ConcordAtlas

@Suite("A patch that would delete")
struct RecordLossTests {
    private func tree(_ text: String) throws -> Node { try YAMLReader(file: "x.yaml").read(Array(text.utf8)) }

    private static let old =
        "standards:\n- id: a\n  events:\n  - state: draft\n  sources: [s, t]\n- id: b\n  sources: [s]\n"

    @Test(
        "is noticed by what is gone",
        arguments: [
            ("standards:\n- id: a\n  events:\n  - state: draft\n  sources: [s, t]\n", "b", 6),
            ("standards:\n- id: b\n  sources: [s]\n- id: a\n  events: []\n  sources: [s, t]\n", "events of a", 2),
            (
                "standards:\n- id: a\n  events:\n  - state: draft\n  sources: [s]\n- id: b\n  sources: [s]\n",
                "sources of a", 2
            ),
            ("{}\n", "a", 2),
        ])
    func lost(_ new: String, what: String, line: Int) throws {
        let lost = RecordLoss.first(from: try tree(Self.old), to: try tree(new))
        #expect(lost?.what == what)
        #expect(lost?.location.line == line)
    }

    @Test("is not one that adds and moves")
    func kept() throws {
        let new =
            "standards:\n- id: b\n  sources: [s, t]\n- id: c\n- id: a\n  events:\n  - state: vote\n  - state: draft\n  sources: [u, s, t]\n"
        #expect(RecordLoss.first(from: try tree(Self.old), to: try tree(new)) == nil)
    }
}
