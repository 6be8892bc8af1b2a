import StandardIdentifiers
import Testing

@Suite("Identifiers of ISO, IEC, IEEE and ANSI from publishers' rules and catalogues")
struct AmericanFixtureTests {
    @Test("there are cases of every organisation", arguments: AmericanCases.organisations)
    func completeness(_ organisation: Organisation) {
        #expect(AmericanCases.cases(in: "pass").filter { $0.organisation == organisation }.count >= 15)
        #expect(AmericanCases.cases(in: "fail").filter { $0.organisation == organisation }.count >= 5)
    }

    @Test("are printed as the publisher prints them", arguments: AmericanCases.cases(in: "pass"))
    func pass(_ line: AmericanCases.Case) throws {
        let identifier = try StandardIdentifier.parse(line.text)
        #expect(identifier.description == line.text)
        #expect(identifier.original == line.text)
    }

    @Test("have every letter and digit of the text in a field", arguments: AmericanCases.cases(in: "pass"))
    func completeness(_ line: AmericanCases.Case) throws {
        let written = try StandardIdentifier.parse(line.text).fields.map(\.written).joined()
        let isCounted = { (character: Character) in character.isLetter || character.isNumber }
        #expect(written.filter(isCounted).sorted() == line.text.filter(isCounted).sorted())
    }

    @Test("are refused with the column and what would have been right", arguments: AmericanCases.cases(in: "fail"))
    func fail(_ line: AmericanCases.Case) {
        #expect(!line.message.isEmpty)
        #expect {
            try StandardIdentifier.parse(line.text)
        } throws: {
            "\($0)" == line.message
        }
    }
}
