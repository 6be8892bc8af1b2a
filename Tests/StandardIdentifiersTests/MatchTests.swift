import StandardIdentifiers
import Testing

@Suite("Identifiers in running text")
struct MatchTests {
    @Test(
        "are found with their ranges, the longest reading first",
        arguments: [
            ("See ISO/IEC 22989:2022/Amd 1:2024, and ISO 9001.", ["ISO/IEC 22989:2022/Amd 1:2024", "ISO 9001"]),
            ("按照ISO/IEC 42001:2023的要求", ["ISO/IEC 42001:2023"]),
            ("（ISO/IEC 42001:2023）和《ISO 9001:2015》", ["ISO/IEC 42001:2023", "ISO 9001:2015"]),
            ("ISO/IEC 42001:2023 in 2024, ISO 31000 (draft)", ["ISO/IEC 42001:2023", "ISO 31000"]),
            ("The ISO standards; ISO/IEC JTC 1/SC 42 met", []),
            ("an isolated 9001, MYISO 9001, miso 9001", []),
            ("ISO 9001:20x5", ["ISO 9001"]),
            ("ISO 9001\nISO 9002", ["ISO 9001", "ISO 9002"]),
            ("", []),
        ])
    func matches(_ text: String, _ expected: [String]) {
        let found = StandardIdentifier.matches(in: text)
        #expect(found.map { String(text[$0.range]) } == expected)
        for match in found { #expect(match.identifier.original == String(text[match.range])) }
    }

    @Test("a wrong citation is told what it may have meant, the likeliest first")
    func near() throws {
        let list = try [
            "ISO/IEC 42001:2023", "ISO/IEC 42005:2025", "ISO/IEC 23894:2023", "ISO 9001:2015", "ISO/IEC 42001:2033",
        ]
        .map { try StandardIdentifier.parse($0) }
        let near = NearIdentifiers(list)
        #expect(
            near.nearest(to: "ISO/IEC 42001:2024", limit: 2).map(\.description) == [
                "ISO/IEC 42001:2023", "ISO/IEC 42001:2033",
            ])
        #expect(near.nearest(to: "ISO/IEC 24001:2023", limit: 1).map(\.description) == ["ISO/IEC 42001:2023"])
        #expect(near.nearest(to: "an ordinary sentence about nothing").isEmpty)
        #expect(near.nearest(to: "").isEmpty)
    }
}
