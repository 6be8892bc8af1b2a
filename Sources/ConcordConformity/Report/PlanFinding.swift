public import ConcordFindings
public import ConcordModel
import Measures

/// How large samples have to be, and what the samples that a catalogue asks for show, as a finding.
public enum PlanFinding {
    /// - Parameter confidence: with which a rate is to be shown, from 0 to 1.
    public static func finding(_ plans: [CriterionPlan], of catalogue: Catalogue, in view: AtlasOnDay) -> Finding {
        Finding(
            id: "assess-plan",
            day: view.day,
            title: Phrase("finding.assess-plan", ["catalogue": .record(catalogue.of)]),
            question: Phrase("assess.plan.question"),
            definition: Phrase("assess.plan.definition"),
            sentences: [
                Phrase(
                    "assess.sentence.plan",
                    [
                        "n": .count(plans.count),
                        "confidence": percent(plans.first?.confidence ?? 0),
                        "power": percent(plans.first?.power ?? 0),
                    ])
            ] + reasons(plans),
            tables: [
                Table(
                    id: "samples",
                    title: Phrase("assess.samples"),
                    columns: [
                        Table.Column("criterion", Phrase("column.criterion")),
                        Table.Column("asked", Phrase("column.asked")),
                        Table.Column("own", Phrase("column.own-sample"), isNumeric: true),
                        Table.Column("shows", Phrase("column.own-shows")),
                        Table.Column("needs", Phrase("column.own-needs")),
                        Table.Column("expected", Phrase("column.expected-rate")),
                        Table.Column("passes", Phrase("column.own-passes")),
                        Table.Column("smallest", Phrase("column.smallest-sample"), isNumeric: true),
                        Table.Column("failures", Phrase("column.failures-allowed"), isNumeric: true),
                        Table.Column("powered", Phrase("column.powered-sample"), isNumeric: true),
                        Table.Column("powered-failures", Phrase("column.failures-allowed"), isNumeric: true),
                    ],
                    rows: plans.map(row))
            ],
            n: plans.count, completeness: [],
            caveats: [
                Phrase("assess.plan.caveat.random"), Phrase("assess.plan.caveat.rule"),
                Phrase("assess.caveat.reported"),
            ],
            undated: [])
    }

    private static func row(_ plan: CriterionPlan) -> Table.Row {
        let asked = Phrase(
            "comparison.\(plan.criterion.comparison.rawValue)",
            ["value": .phrase(Phrase("unit.percent", ["value": .number(plan.criterion.value)]))])
        return Table.Row(
            plan.criterion.id.text,
            [
                TracedCell(.record(plan.criterion.id), trace: [plan.criterion.id]),
                TracedCell(.phrase(asked), trace: [plan.provision]),
                TracedCell(plan.ownSample.map { .count($0) } ?? .unknown),
                TracedCell(plan.ownShows.map(confidence) ?? .unknown),
                TracedCell(plan.ownNeeds.map(percent) ?? .unknown),
                TracedCell(percent(plan.expected)), TracedCell(plan.ownPasses.map(percent) ?? .unknown),
                TracedCell(plan.smallest.map { .count($0.trials) } ?? .phrase(Phrase("assess.plan.none"))),
                TracedCell(plan.smallest.map { .count($0.permittedFailures) } ?? .empty),
                TracedCell(plan.powered.map { .count($0.trials) } ?? .phrase(Phrase("assess.plan.none"))),
                TracedCell(plan.powered.map { .count($0.permittedFailures) } ?? .empty),
            ])
    }

    /// Why a cell holds no number: the size of the whole is not known, the expected rate does not keep the bound with room to
    /// spare, or is too close to it.
    private static func reasons(_ plans: [CriterionPlan]) -> [Phrase] {
        func isBeyond(_ plan: CriterionPlan) -> Bool {
            plan.bound == .atLeast ? plan.expected > plan.threshold : plan.expected < plan.threshold
        }
        let lacking = plans.filter { $0.smallest == nil || $0.powered == nil }
        let counts = [
            ("population", plans.count { $0.ownSample == nil }), ("not-expected", lacking.count { !isBeyond($0) }),
            ("too-large", lacking.count(where: isBeyond)),
        ]
        return counts.filter { $0.1 > 0 }.map { Phrase("assess.sentence.plan.\($0.0)", ["n": .count($0.1)]) }
    }

    private static func percent(_ share: Double) -> Cell {
        .phrase(Phrase("assess.percent", ["value": .verbatim(AssessmentTables.percent(share))]))
    }

    private static func confidence(_ share: Double) -> Cell {
        .phrase(Phrase("assess.percent", ["value": .verbatim(AssessmentTables.percent(share, down: true))]))
    }
}
