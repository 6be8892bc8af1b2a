import StandardIdentifiers
import Testing

/// The generic form is the last resort: what it takes, nothing else refuses.
@Suite("What is no identifier")
struct GenericRejectionTests {
    static let sentences = IdentifierCases.lines("generic/fail/sentences")

    @Test("sentences, words, dates, prices, names and code are refused", arguments: Self.sentences)
    func refused(_ text: String) {
        #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(text) }
    }

    @Test("there are more than sixty of them")
    func size() { #expect(Self.sentences.count > 60) }

    @Test(
        "no sentence of three words or more is an identifier in capitals either",
        arguments: Self.sentences.filter { $0.split(separator: " ").count > 2 })
    func capitals(_ text: String) {
        #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(text.uppercased()) }
    }

    @Test(
        "with the place and what would have been right",
        arguments: [
            (
                "Hello",
                "column 1: found 'Hello', expected an identifier of a known publisher, such as ISO/IEC 42001:2023"
            ),
            (
                "The committee met on 3 May 2023.",
                "column 1: found 'The', expected an identifier of a known publisher, such as ISO/IEC 42001:2023"
            ),
            (
                "USD 12.50",
                "column 1: found 'USD', expected an identifier of a known publisher, such as ISO/IEC 42001:2023"
            ),
            (
                "2023-01-05",
                "column 1: found '2023', expected an identifier of a known publisher, such as ISO/IEC 42001:2023"
            ),
            (
                "全国信息技术标准化技术委员会",
                "column 1: found '全国信息技术标准化技术委员会', expected an identifier of a known publisher, such as ISO/IEC 42001:2023"
            ),
            ("RFC 9110 is a standard", "column 9: found ' ', expected a part, a date, an amendment or the end"),
            ("RFC x", "column 5: found 'x', expected a number"),
            ("MIL-STD-", "column 9: the text ends, expected a number"),
            ("ASTM", "column 5: the text ends, expected a designation, such as D5034-21"),
            (
                "OASIS standards",
                "column 7: found 'standards', expected the name of a specification in capitals, or with a version"
            ),
        ])
    func message(_ text: String, _ message: String) {
        #expect(IdentifierCases.message(for: text) == message)
    }

    @Test("ten megabytes of a sign are refused at once", arguments: ["(", "A", "1", "-", "/", "国", "GB/T "])
    func long(_ sign: String) {
        let text = String(repeating: sign, count: 10_000_000 / sign.utf8.count)
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(text) }
        }
        #expect(time < .seconds(2))
    }

    @Test(
        "what is as long as an identifier may be is read in linear time", arguments: ["(", "A/", "1-", "GB/T 1/", "国"])
    func nested(_ sign: String) {
        let text = String(repeating: sign, count: 900 / sign.utf8.count)
        #expect(throws: IdentifierError.self) { try StandardIdentifier.parse(text) }
    }
}
