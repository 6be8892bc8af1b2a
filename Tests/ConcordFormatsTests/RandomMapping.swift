import ConcordFormats
import ConcordModel

/// A small generator with a seed, so that a failing case can be run again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

/// Mappings with everything that a mapping can hold, in words that are hard to write: quotes, separators, line breaks,
/// Chinese, a colon, what looks like a number or like nothing.
struct RandomMapping {
    private var random: SplitMix

    static let words = [
        "plain", "two words", "quote \" and 'q'", "comma, semicolon; tab\there", "line\nbreak", "数据 分类", "é: à – ü",
        "null", "no", "1.10", "#hash", "- dash", "{brace}", "back\\slash", "%25", "a | b", "=1+1", "~",
    ]

    init(seed: Int) {
        random = SplitMix(state: UInt64(seed))
    }

    mutating func document() -> MappingDocument {
        MappingDocument(
            id: id(), title: text(), source: side(), target: side(), provider: text(),
            method: Method.allCases.randomElement(using: &random) ?? .unknown,
            status: pick(Mapping.Status.allCases), author: text(),
            reviewer: ["", "none", "a body"].randomElement(using: &random) ?? "",
            date: ["", "2026-11-26", "2024"].randomElement(using: &random) ?? "",
            entries: (0..<Int.random(in: 1...6, using: &random)).map { _ in entry() }
        )
    }

    private mutating func side() -> MappingDocument.Side {
        MappingDocument.Side(
            id: id(), title: text(), address: ["", "https://example.org/a.json"].randomElement(using: &random) ?? "")
    }

    private mutating func entry() -> MappingDocument.Entry {
        let shape = Int.random(in: 0..<8, using: &random)
        let counts = [0: (1, 0), 1: (0, 1), 2: (2, 1), 3: (1, 3), 4: (2, 2)][shape] ?? (1, 1)
        let hasBoth = counts.0 > 0 && counts.1 > 0
        let languages: [Language] = ["en", "zh", "fr"].filter { _ in Bool.random(using: &random) }
        var entry = MappingDocument.Entry(
            id: id(), sources: items(counts.0), targets: items(counts.1),
            relation: hasBoth
                ? MappingEntry.Relation.allCases.randomElement(using: &random) ?? .equal : .noRelationship,
            rationaleType: pick(MappingEntry.RationaleType.allCases),
            rationale: LocalizedText(Dictionary(uniqueKeysWithValues: languages.map { ($0, word()) })),
            strength: pick(Array(1...10)), confidence: pick(Confidence.allCases),
            isContrary: Bool.random(using: &random),
            isIncompatible: Bool.random(using: &random), note: text()
        )
        if entry.relation == .related, Bool.random(using: &random) { entry.score = "-0.250000" }
        return entry
    }

    private mutating func items(_ count: Int) -> [MappingDocument.Item] {
        (0..<count).map { MappingDocument.Item(id: id() + "-\($0)", title: text(), text: text()) }
    }

    private mutating func id() -> String {
        let number = Int.random(in: 0..<1000, using: &random)
        return
            (["eu-ai-act:art-\(number)", "A.6.\(number)", "AC-2 (\(number))", "urn:x:y:\(number)"].randomElement(
                using: &random) ?? "")
    }

    private mutating func pick<Value>(_ values: [Value]) -> Value? {
        Bool.random(using: &random) ? values.randomElement(using: &random) : nil
    }

    private mutating func word() -> String { Self.words.randomElement(using: &random) ?? "" }

    private mutating func text() -> String { Bool.random(using: &random) ? word() : "" }
}
