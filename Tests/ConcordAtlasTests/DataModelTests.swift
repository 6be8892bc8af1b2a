import Foundation
import Testing

@testable import ConcordAtlas

@Suite("docs/data-model.md")
struct DataModelTests {
    private func text() throws -> String {
        try String(contentsOf: SchemaTests.repository.appending(path: "docs/data-model.md"), encoding: .utf8)
    }

    @Test(
        "documents every field of the reader and no other, in the table of its record",
        arguments: FileShape.all.map(\.place))
    func fields(_ place: String) throws {
        let file = try #require(FileShape.all.first { $0.place == place })
        let complaints = DataModelPage(try text()).complaints(about: file).complaints
        #expect(complaints == [])
    }

    @Test("has no table that belongs to no record")
    func noOtherTable() throws {
        let page = DataModelPage(try text())
        let used = FileShape.all.reduce(into: Set<Int>()) { $0.formUnion(page.complaints(about: $1).tables) }
        let unused = page.tables.filter { !used.contains($0.line) }
        #expect(unused.map(\.section) == ["Glossary: `glossary.tsv`"])
        #expect(unused.flatMap { $0.rows.map(\.name) } == GlossaryReader.header)
    }

    static let damages: [(find: String, replace: String, complaint: String)] = [
        ("| `acronym` |", "| `acronim` |", "Body: 'acronym' is not documented"),
        ("| `acronym` |", "| `acronim` |", "Body: 'acronim' is documented, but no field"),
        ("| `role` | line | required |", "| `role` | line | |", "Body: 'role' is required"),
        ("`name` (text), `until` (date)", "`name` (text)", "Former name: 'until' is not documented"),
        (
            "`name` (text), `until` (date)", "`name`, `until`, `why` (line)",
            "Former name: 'why' is documented, but no field"
        ),
        ("`enterprise`, `forum`", "`forum`", "Body: 'kind' can be 'enterprise', which is not documented"),
        ("| `note` | line | | how it might", "| `hint` | line | | how it might", "Conflict: 'note' is not documented"),
        (
            "| `acronym` | line | | as the body writes it |\n", "",
            "Body: 'acronym' is not documented"
        ),
        (
            "| `name` | text | required | official name; Chinese bodies in Chinese too |\n| `acronym` |",
            "| `acronym` | line | | |\n| `name` |",
            "Body: 'acronym' is documented where 'name' is written"
        ),
        ("### Body: `bodies/*.yaml`", "### Body: `body/*.yaml`", "no section about bodies/"),
    ]

    @Test("would be caught at", arguments: damages)
    func damage(_ damage: (find: String, replace: String, complaint: String)) throws {
        let page = try text()
        let broken = page.replacing(damage.find, with: damage.replace)
        #expect(broken != page)
        let bodies = try #require(FileShape.all.first { $0.place == "bodies/" })
        #expect(DataModelPage(broken).complaints(about: bodies).complaints.contains(damage.complaint))
    }
}
