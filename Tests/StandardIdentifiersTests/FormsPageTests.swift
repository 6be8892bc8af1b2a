import StandardIdentifiers
import Testing

@Suite("The page on forms")
struct FormsPageTests {
    @Test("has examples of every organisation, each once")
    func completeness() {
        #expect(FormsPage.rows.count == 189)
        #expect(Set(FormsPage.rows.map(\.organisation)) == Set(Organisation.allCases.map(\.rawValue)))
        #expect(Set(FormsPage.rows.map(\.example)).count == FormsPage.rows.count)
    }

    @Test("shows what each example becomes, and whose it is", arguments: FormsPage.rows)
    func row(_ row: FormsPage.Row) throws {
        let identifier = try StandardIdentifier.parse(row.example)
        #expect(identifier.organisation.rawValue == row.organisation)
        #expect(FormsPage.elements(of: identifier) == row.elements)
        #expect(identifier.description == row.canonical)
        #expect(identifier.original == row.example)
        #expect(try StandardIdentifier.parse(row.canonical).description == row.canonical)
    }

    @Test("names a source for every form, and no source without need")
    func sources() {
        let named = Set(FormsPage.rows.map(\.source))
        #expect(named == Set(FormsPage.sources))
        #expect(FormsPage.sources.count == named.count)
    }

    @Test("shows the message for what is refused", arguments: FormsPage.refusals)
    func refusal(_ refusal: FormsPage.Refusal) {
        #expect(IdentifierCases.message(for: refusal.text) == refusal.message)
    }

    @Test("shows refusals")
    func refusals() { #expect(FormsPage.refusals.count == 9) }
}
