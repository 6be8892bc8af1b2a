import StandardIdentifiers
import Testing

@Suite("Identifiers from publishers' rules and catalogues")
struct FixtureTests {
    /// Those whose files of broken lines say the message; the lines of the others are held by the tests of their grammars.
    static let organisations: [Organisation] = [.iso, .iec, .ieee, .ansi, .cen, .bsi, .etsi, .eu]

    static let passing = IdentifierCases.cases(in: "pass", of: organisations)
    static let failing = IdentifierCases.cases(in: "fail", of: organisations)

    @Test("there are cases of every organisation", arguments: organisations)
    func completeness(_ organisation: Organisation) {
        let minimum = [.cen, .bsi, .etsi, .eu].contains(organisation) ? 20 : 15
        #expect(Self.passing.filter { $0.organisation == organisation }.count >= minimum)
        #expect(Self.failing.filter { $0.organisation == organisation }.count >= 5)
    }

    @Test("are found to be the organisation's, and printed as the publisher prints them", arguments: passing)
    func pass(_ line: IdentifierCases.Case) throws {
        let identifier = try StandardIdentifier.parse(line.text)
        #expect(identifier.description == line.text)
        #expect(identifier.organisation == line.organisation)
        #expect(identifier.original == line.text)
    }

    @Test("have every letter and digit of the text in a field", arguments: passing)
    func completeness(_ line: IdentifierCases.Case) throws {
        let written = try StandardIdentifier.parse(line.text).fields.map(\.written).joined()
        let isCounted = { (character: Character) in character.isLetter || character.isNumber }
        #expect(written.filter(isCounted).sorted() == line.text.filter(isCounted).sorted())
    }

    @Test("are refused with the column and what would have been right", arguments: failing)
    func fail(_ line: IdentifierCases.Case) {
        #expect(!line.message.isEmpty)
        #expect {
            try StandardIdentifier.parse(line.text)
        } throws: {
            "\($0)" == line.message
        }
    }
}
