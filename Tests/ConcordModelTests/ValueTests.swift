import ConcordModel
import Testing

@Suite("Values")
struct ValueTests {
    @Test(
        "numbers stay as they are written",
        arguments: [
            ("0", 0), ("1.10", 1.1), ("-3", -3), ("007", 7), ("35000000", 35_000_000),
            ("10000000000000000000000000", 1e25), ("0.050", 0.05),
            ("-0.5", -0.5),
        ])
    func number(_ text: String, _ value: Double) throws {
        let number = try #require(Number(text))
        #expect(number.description == text)
        #expect(number.double == value)
    }

    @Test(
        "texts that are no number",
        arguments: [
            "", "-", ".", "1.", ".5", "1.2.3", "1,000", "1 000", "1e5", "0x10", "+1", "--1", "1-", "½", "１", "nan",
            "inf", "ten",
            String(repeating: "1", count: 41),
        ])
    func noNumber(_ text: String) {
        #expect(Number(text) == nil)
    }

    @Test("numbers are compared by value, and whole where they are")
    func numberValue() throws {
        let number = try #require(Number("1.10"))
        #expect(number == Number("1.1"))
        #expect(Set([number, try #require(Number("1.1"))]).count == 1)
        #expect(try #require(Number("9")) < Number(10))
        #expect(number.whole == nil)
        #expect(Number("12.0")?.whole == 12)
        #expect(Number("10000000000000000000000000")?.whole == nil)
        #expect(Number(7).description == "7")
    }

    /// 10^25 is the bound of Article 51(2): a `Double` has room for it, and none for the next whole number.
    @Test(
        "numbers that round to one value are told apart, from the smallest to the largest",
        arguments: [
            ["-10000000000000000000000001", "-1e25", "-3", "0", "0.05", "1e25", "10000000000000000000000001"],
            ["9999999999999999999999999", "1e25", "1.0000000000000000000000001e25"],
            ["0.1", "0.10000000000000000000000001", "0.2"],
        ])
    func order(_ texts: [String]) throws {
        let numbers = try texts.map { try #require(Number(plainOrScientific: $0)) }
        for (index, number) in numbers.enumerated() {
            for (other, next) in numbers.enumerated() {
                #expect((number < next) == (index < other), "\(number) < \(next)")
                #expect((number == next) == (index == other), "\(number) == \(next)")
            }
        }
        #expect(NumberComparison.moreThan.holds(numbers[numbers.count - 1], against: numbers[numbers.count - 2]))
    }

    @Test(
        "numbers of one value are equal, however they are written",
        arguments: [
            ("1e25", "10000000000000000000000000"), ("0.050", "0.05"), ("007", "7"), ("-0", "0"), ("3.5e24", "35e23"),
            ("0e5", "0"), ("12.0", "12"), ("0.5e1", "5"),
        ])
    func equal(_ left: String, _ right: String) throws {
        let numbers = try [left, right].map { try #require(Number(plainOrScientific: $0)) }
        #expect(numbers[0] == numbers[1])
        #expect(!(numbers[0] < numbers[1]) && !(numbers[1] < numbers[0]))
        #expect(Set(numbers).count == 1)
    }

    @Test(
        "comparisons hold for",
        arguments: [
            (NumberComparison.atLeast, [false, true, true]), (.atMost, [true, true, false]),
            (.moreThan, [false, false, true]),
            (.lessThan, [true, false, false]), (.equal, [false, true, false]),
        ])
    func comparison(_ comparison: NumberComparison, _ belowAtAbove: [Bool]) {
        #expect([4, 5, 6].map { comparison.holds(Number($0), against: Number(5)) } == belowAtAbove)
    }

    @Test(
        "well-formed ids", arguments: ["a", "1", "iso-iec-42001-2023", "eu-ai-act:art-9-2-a", "20230001-t-469", "a:1"])
    func wellFormed(_ text: String) {
        #expect(RecordID(text).isWellFormed)
    }

    @Test(
        "ids that are not well-formed",
        arguments: [
            "", "-", ":", "-a", "a-", "a--b", ":a", "a:", "a::b", "a:b:c", "a-:b", "a:-b", "A", "a b", "a_b", "a.b",
            "a/b", "é", "a\u{301}", "中", "a\n",
        ])
    func illFormed(_ text: String) {
        #expect(!RecordID(text).isWellFormed)
    }

    @Test("a part knows its owner")
    func owner() {
        #expect(RecordID("eu-ai-act:art-9").owner == "eu-ai-act")
        #expect(RecordID("eu-ai-act").owner == "eu-ai-act")
    }

    @Test(
        "words are read in the language asked for, else in English, else in the first language",
        arguments: [
            (["en": "e", "zh": "z", "fr": "f"], Language.chinese, "z", Language.chinese),
            (["en": "e", "zh": "z"], .french, "e", .english),
            (["zh": "z", "de": "d"], .french, "d", "de"),
            (["zh": "z"], .english, "z", .chinese),
        ])
    func fallback(_ words: [Language: String], _ wanted: Language, _ text: String, _ found: Language) throws {
        let reading = try #require(LocalizedText(words).reading(in: wanted))
        #expect(reading.text == text)
        #expect(reading.language == found)
    }

    @Test("no words are no words, and what is put before or behind words is there in every language")
    func emptyAndAffixed() {
        #expect(LocalizedText([:]).reading(in: .english) == nil)
        #expect(LocalizedText([:]).isEmpty)
        let text = LocalizedText(["en": "a", "zh": "b"])
        #expect(text.with(prefix: "<").with(suffix: ">") == LocalizedText(["en": "<a>", "zh": "<b>"]))
    }

    @Test("confidence rises from low to high; the two sides come first among jurisdictions")
    func orders() {
        #expect([Confidence.high, .low, .medium].sorted() == [.low, .medium, .high])
        let listed = ["fr", "us", "international", "cn", "eu", "de"].map(Jurisdiction.init(rawValue:))
        #expect(listed.sorted().map(\.rawValue) == ["eu", "cn", "international", "us", "de", "fr"])
    }

    @Test(
        "a cell is table, row and column",
        arguments: [
            ("a/b/c", true), ("a/b", false), ("a/b/c/d", false), ("a//c", false), ("", false), ("/b/c", false),
        ])
    func cell(_ path: String, _ isCell: Bool) {
        let reference = CellReference(finding: "landscape", path: path)
        #expect((reference != nil) == isCell)
        if isCell { #expect(reference?.path == path) }
    }
}
