public import ConcordFindings
import ConcordModel

/// What differs between two assessments of one system: on two days, or with two sets of evidence.
public struct AssessmentDifference: Sendable {
    private let before: Assessment
    private let after: Assessment

    public init(from before: Assessment, to after: Assessment) {
        self.before = before
        self.after = after
    }

    public var finding: Finding {
        let rows = self.rows
        let numbers = self.numbers
        return Finding(
            id: "assess-diff",
            day: after.view.day,
            title: Phrase("finding.assess-diff", ["system": .verbatim(after.applicability.profile.name)]),
            question: Phrase("assess.diff.question"),
            definition: Phrase("assess.definition"),
            sentences: Duty.Market.allCases.filter(concerns).map(sentence)
                + [
                    Phrase("assess.sentence.diff", ["n": .count(rows.count)]),
                    Phrase("assess.sentence.diff-numbers", ["n": .count(numbers.rows.count)]),
                ],
            tables: [
                Table(
                    id: "changes",
                    title: Phrase("assess.changes"),
                    columns: [
                        Table.Column("provision", Phrase("column.provision")),
                        Table.Column("change", Phrase("column.change")),
                        Table.Column("before", Phrase("column.before")), Table.Column("after", Phrase("column.after")),
                        Table.Column("why", Phrase("column.explanation")),
                    ],
                    rows: rows),
                numbers,
            ],
            n: rows.count, completeness: [],
            caveats: [Phrase("assess.caveat.no-advice"), Phrase("assess.caveat.triggers")], undated: [])
    }

    /// The numbers that were measured otherwise, or that came out otherwise.
    private var numbers: Table {
        let old = Dictionary(before.criteria.flatMap(\.results).map { ($0.id, $0) }) { first, _ in first }
        let new = Dictionary(after.criteria.flatMap(\.results).map { ($0.id, $0) }) { first, _ in first }
        let order = (after.criteria + before.criteria).flatMap(\.results).map(\.id).uniqued
        return Table(
            id: "numbers",
            title: Phrase("assess.criteria"),
            columns: [
                Table.Column("criterion", Phrase("column.criterion")),
                Table.Column("before", Phrase("column.before")), Table.Column("after", Phrase("column.after")),
            ],
            rows: order.compactMap { id in
                let results = (old[id], new[id])
                guard results.0?.outcome != results.1?.outcome || results.0?.measured != results.1?.measured else {
                    return nil
                }
                return Table.Row(
                    id.text,
                    [
                        TracedCell(.record(id), trace: [id]), TracedCell(results.0.map(Self.cell) ?? .empty),
                        TracedCell(results.1.map(Self.cell) ?? .empty),
                    ])
            })
    }

    /// What came out, why, and whether it decides.
    private static func cell(_ result: CriterionResult) -> Cell {
        let effect: [Cell] = result.effect == .decides ? [] : [.word("effect", result.effect.rawValue)]
        return .list([.word("assessment", result.outcome.rawValue), .phrase(result.reason)] + effect)
    }

    private func concerns(_ market: Duty.Market) -> Bool {
        !before.duties(in: market).isEmpty || !after.duties(in: market).isEmpty
    }

    private func sentence(_ market: Duty.Market) -> Phrase {
        Phrase(
            "assess.sentence.diff-market",
            [
                "market": .word("jurisdiction", market.rawValue),
                "before": .word("assessment", before.state(of: market).rawValue),
                "after": .word("assessment", after.state(of: market).rawValue),
            ])
    }

    private var rows: [Table.Row] {
        let old = Dictionary(before.applicability.duties.map { ($0.id, $0) }) { first, _ in first }
        let new = Dictionary(after.applicability.duties.map { ($0.id, $0) }) { first, _ in first }
        let order =
            after.applicability.duties.map(\.id) + before.applicability.duties.map(\.id).filter { new[$0] == nil }
        return order.compactMap { id in
            guard let change = change(old[id], new[id]) else { return nil }
            let reason = new[id].map { after.result(of: $0).reason }
            return Table.Row(
                id.text,
                [
                    TracedCell(.record(id), trace: [id]), TracedCell(.word("assess-change", change)),
                    TracedCell(old[id].map { cell($0, before) } ?? .empty),
                    TracedCell(new[id].map { cell($0, after) } ?? .empty),
                    TracedCell(reason.map { .phrase($0) } ?? .empty),
                ])
        }
    }

    /// What changed most: whether it applies, then whether it binds, then the result.
    private func change(_ old: Duty?, _ new: Duty?) -> String? {
        guard let old else { return "applies" }
        guard let new else { return "ends" }
        if old.binding.isBinding != new.binding.isBinding { return new.binding.isBinding ? "binds" : "no-longer-binds" }
        return before.result(of: old).outcome == after.result(of: new).outcome ? nil : "result"
    }

    private func cell(_ duty: Duty, _ assessment: Assessment) -> Cell {
        .list([.word("assessment", assessment.result(of: duty).outcome.rawValue), duty.binding.cell])
    }
}
