import ConcordFindings
import ConcordModel
import Testing

@testable import ConcordConformity

/// What each provision asks of the label, after the paraphrases of 6.1 and Annex E of GB 45438-2025 and of Articles 5 and 6 of the
/// labelling measures.
@Suite("Labels held against the provisions")
struct LabelCheckTests {
    private static let whole: [ImplicitLabel.Field: String] = [
        .label: "1", .contentProducer: "P", .produceID: "x1", .reservedCode1: "", .contentPropagator: "Q",
        .propagateID: "y2", .reservedCode2: "",
    ]

    private static func label(
        _ changes: [ImplicitLabel.Field: String?] = [:], key: String? = "AIGC", form: ImplicitLabel.Form = .json,
        isBeside: Bool = false, notTexts: [ImplicitLabel.Field] = [], otherKeys: [String] = []
    ) -> ImplicitLabel {
        var fields = whole
        for (field, value) in changes { fields[field] = value }
        return ImplicitLabel(
            place: "p", key: key, form: form, isBeside: isBeside, fields: fields, notTexts: notTexts,
            otherKeys: otherKeys)
    }

    private static func reading(_ file: String, _ labels: [ImplicitLabel]) -> LabelReading {
        var reading = LabelReading(file: file)
        reading.labels = labels
        return reading
    }

    /// The provisions that are not conforming, each with what it comes to, by the end of its id.
    private func others(_ readings: [LabelReading]) -> [String] {
        LabelEvidence(readings).checks.filter { $0.outcome != .conforming }.map {
            "\($0.provision.text.split(separator: ":")[1]) \($0.outcome.rawValue)"
        }
    }

    /// The twelve provisions: 5(1) and 6(2) of the measures; 6.1 a), b), c); Annex E a) to e), g) and h). The permissions f) and i)
    /// ask nothing.
    @Test("a whole label is as every provision asks")
    func conforming() {
        let evidence = LabelEvidence([Self.reading("a.png", [Self.label()])])
        #expect(evidence.checks.count == 12)
        #expect(evidence.checks.allSatisfy { $0.outcome == .conforming })
        #expect(!evidence.fallsShort)
    }

    static let cases: [(String, [ImplicitLabel], [String])] = [
        (
            "the provider's number of the content is missing: 5(1), 6.1 a), the seven fields of E b), and E e)",
            [label([.produceID: nil])],
            [
                "5-1 not-conforming", "6-1-elements not-conforming", "6-1-format not-conforming",
                "e-string not-conforming", "e-produce-id not-conforming",
            ]
        ),
        (
            "an empty name of the provider: the field is there, so E b) holds, but it names nobody",
            [label([.contentProducer: ""])],
            ["5-1 not-conforming", "6-1-elements not-conforming", "e-producer not-conforming"]
        ),
        (
            "not yet spread: who spreads it is empty, and nobody can tell whether it was spread",
            [label([.contentPropagator: "", .propagateID: ""])],
            [
                "6-metadata insufficient-evidence", "6-1-elements insufficient-evidence",
                "e-propagator insufficient-evidence", "e-propagate-id insufficient-evidence",
            ]
        ),
        (
            "a value of Label that Annex E c) does not know",
            [label([.label: "AI"])], ["6-1-format not-conforming", "e-label not-conforming"]
        ),
        (
            "a number where Annex E b) asks for a string",
            [label(notTexts: [.label])], ["6-1-format not-conforming", "e-string not-conforming"]
        ),
        (
            "a field of the metadata whose name lacks AIGC, against Annex E a)",
            [label(key: "Comment")], ["6-1-format not-conforming", "e-key not-conforming"]
        ),
        (
            "properties of their own where Annex E b) asks for one string",
            [label(form: .parts)], ["6-1-format not-conforming", "e-string not-conforming"]
        ),
        (
            "fields beyond the seven, of which nothing was read",
            [label(otherKeys: ["Model"])], ["6-1-format insufficient-evidence", "e-string insufficient-evidence"]
        ),
        ("two labels, where 6.1 c) keeps one", [label(), label()], ["6-1-one not-conforming"]),
        (
            "a file beside the content shows what the label says, not that the content carries it",
            [label(isBeside: true)],
            [
                "5-1 insufficient-evidence", "6-metadata insufficient-evidence", "6-1-elements insufficient-evidence",
                "6-1-format insufficient-evidence", "6-1-one insufficient-evidence", "e-key insufficient-evidence",
            ]
        ),
        (
            "a file beside the content that lacks a field shows that the label is not as asked",
            [label([.label: nil], isBeside: true)],
            [
                "5-1 not-conforming", "6-metadata not-conforming", "6-1-elements not-conforming",
                "6-1-format not-conforming", "6-1-one insufficient-evidence", "e-key insufficient-evidence",
                "e-string not-conforming", "e-label not-conforming",
            ]
        ),
    ]

    @Test("fail the provisions that they miss, and no others", arguments: cases)
    func missed(_ why: String, _ labels: [ImplicitLabel], _ expected: [String]) {
        #expect(others([Self.reading("a", labels)]) == expected, Comment(rawValue: why))
    }

    @Test("no label leaves everything open, since a label may stand where nobody looks")
    func absent() {
        let evidence = LabelEvidence([Self.reading("a.png", [])])
        #expect(evidence.checks.map(\.outcome) == Array(repeating: .insufficientEvidence, count: 12))
        #expect(evidence.fallsShort)
    }

    @Test("one file of many is enough to fail, and is named with the reason")
    func named() throws {
        let readings =
            [Self.reading("a.png", [Self.label()])]
            + (1...7).map { Self.reading("\($0).png", [Self.label([.label: "0", .produceID: "n\($0)"])]) }
        let check = try #require(LabelEvidence(readings).check(of: "gb-45438-2025:e-label"))
        #expect(check.outcome == .notConforming)
        #expect(check.files.count == 8)
        guard case .list(let named)? = check.reason.arguments["files"] else {
            Issue.record("no files in the reason")
            return
        }
        #expect(check.reason.key == "label.check.missed")
        #expect(check.reason.arguments["n"] == .count(7))
        #expect(check.reason.arguments["m"] == .count(8))
        // Five by name, then how many more.
        #expect(named.count == 6)
        #expect(named.last == .phrase(Phrase("label.more", ["n": .count(2)])))
        let why = Phrase("label.reason.value", ["value": .verbatim("0")])
        #expect(named.first == .phrase(Phrase("label.in-file", ["file": .verbatim("1.png"), "why": .phrase(why)])))
    }

    @Test("a number that stands in two files is not told to be of one content, save in the file beside it")
    func repeatedNumbers() {
        let twice = [Self.reading("a.png", [Self.label()]), Self.reading("b.png", [Self.label()])]
        #expect(others(twice) == ["e-produce-id insufficient-evidence"])
        let check = LabelEvidence([
            Self.reading("a.png", [Self.label()]), Self.reading("a.json", [Self.label(isBeside: true)]),
        ]).check(of: "gb-45438-2025:e-produce-id")
        #expect(check?.outcome == .conforming)
    }

    @Test(
        "numbers are told from texts in JSON",
        arguments: [
            (#"{"Label": "1"}"#, []), (#"{"Label": 1}"#, [ImplicitLabel.Field.label]),
            ("\u{FEFF}{\n  \"AIGC\": {\n    \"Label\": null}}", [.label]),
            (#"{"é": 0, "Label": {"x": "1"}}"#, [.label]), (#"{"é": 0, "Label": "1"}"#, []),
        ] as [(String, [ImplicitLabel.Field])])
    func texts(_ json: String, _ expected: [ImplicitLabel.Field]) throws {
        var reading = LabelReading(file: "a.json")
        LabelReader.read(Array(json.utf8), of: "a.json", into: &reading)
        #expect(try #require(reading.labels.first).notTexts == expected)
    }
}
