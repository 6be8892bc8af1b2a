import ConcordConformity
import ConcordModel

// Reads one file of results as `concord assess` does, and prints what was counted. The time and the memory are taken from
// outside, by bench.py.

/// The 31 risks of Annex A and one rate that is counted, so that no atlas has to be in memory.
func catalogue() -> Catalogue {
    let owner = "tc260-003"
    let root = Section(
        id: RecordID("\(owner):a"), sectionKind: .annex, reference: "Annex A", title: LocalizedText([.english: "Risks"]),
        eli: "")
    let risks = zip([1, 2, 3, 4, 5], [8, 9, 5, 7, 2]).flatMap { group, count in
        "abcdefghi".prefix(count).map { letter in
            Section(
                id: RecordID("\(owner):a-\(group)-\(letter)"), sectionKind: .risk, reference: "A.\(group) \(letter))",
                title: LocalizedText([.english: "Risk \(group) \(letter)"]), parent: root.id, eli: "")
        }
    }
    let tests: [CriterionTest] = [
        CriterionTest(evidence: .outputManual, count: .rate, outcome: .pass),
        CriterionTest(evidence: .outputBank, count: .covered, among: [root.id]),
    ]
    let criteria = tests.enumerated().map { index, test in
        Criterion(
            id: RecordID("\(owner):c-\(index)"), object: LocalizedText([.english: "output"]), metric: LocalizedText([.english: "rate"]), comparison: .atLeast, value: Number(90),
            unit: .percent, modality: .shall, role: .rate, test: test, note: "", reported: [])
    }
    let provision = Provision(
        id: RecordID("\(owner):9-3-b"), reference: "9.3 b)", title: LocalizedText([.english: "Output"]),
        provisionKind: .requirement, versions: [], obliged: [], appliesTo: [], topics: [], criteria: criteria, eli: "",
        isReported: false)
    return Catalogue(
        id: RecordID(owner), title: LocalizedText([.english: "Numbers"]), of: RecordID(owner), textRead: .translation,
        coverage: .all, note: "", sections: [root] + risks, provisions: [provision])
}

guard CommandLine.arguments.count == 2 else {
    print("usage: EvidenceSpeed FILE.csv")
    throw UsageError()
}
struct UsageError: Error {}

var reader = EvidenceReader([catalogue()])
reader.read(CommandLine.arguments[1], as: .outputManual)
let evidence = reader.evidence
for diagnostic in evidence.diagnostics.prefix(5) { print(diagnostic) }
let counts = evidence.tallies[.outputManual]?.counts ?? OutcomeCounts()
let categories = evidence.tallies[.outputManual]?.categories.count ?? 0
print("\(counts.items) items, \(counts.passed) passed, \(categories) categories")
