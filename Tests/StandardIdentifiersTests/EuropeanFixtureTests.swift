import StandardIdentifiers
import Testing

@Suite("European identifiers from publishers' rules and catalogues")
struct EuropeanFixtureTests {
    @Test("there are cases of every organisation")
    func completeness() {
        for organisation in EuropeanCases.organisations {
            #expect(EuropeanCases.cases(in: "pass").filter { $0.organisation == organisation }.count >= 20)
            #expect(EuropeanCases.cases(in: "fail").filter { $0.organisation == organisation }.count >= 5)
        }
    }

    @Test(
        "are found to be the organisation's, and printed as the publisher prints them",
        arguments: EuropeanCases.cases(in: "pass"))
    func pass(_ line: EuropeanCases.Case) throws {
        let identifier = try StandardIdentifier.parse(line.text)
        #expect(identifier.description == line.text)
        #expect(identifier.organisation == line.organisation)
        #expect(identifier.original == line.text)
    }

    @Test("have every letter and digit of the text in a field", arguments: EuropeanCases.cases(in: "pass"))
    func completeness(_ line: EuropeanCases.Case) throws {
        let written = try StandardIdentifier.parse(line.text).fields.map(\.written).joined()
        let isCounted = { (character: Character) in character.isLetter || character.isNumber }
        #expect(written.filter(isCounted).sorted() == line.text.filter(isCounted).sorted())
    }

    @Test("are refused with the column and what would have been right", arguments: EuropeanCases.cases(in: "fail"))
    func fail(_ line: EuropeanCases.Case) {
        #expect(!line.message.isEmpty)
        #expect {
            try StandardIdentifier.parse(line.text)
        } throws: {
            "\($0)" == line.message
        }
    }
}
