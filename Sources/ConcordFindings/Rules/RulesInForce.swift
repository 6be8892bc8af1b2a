import ConcordModel

/// Legal and political instruments by jurisdiction and state, with the provisions recorded of each.
public enum RulesInForce {
    public static func finding(_ view: AtlasOnDay) -> Finding {
        let rules = view.atlas.contents.rules
        let readings = rules.map { ($0, $0.events.reading(on: view.day)) }
        let standing = readings.filter { $0.stands(in: $1) }.map(\.0)
        return Finding(
            id: "rules",
            day: view.day,
            question: Phrase("rules.question"),
            definition: Phrase("rules.definition"),
            sentences: [
                Phrase(
                    "rules.sentence",
                    [
                        "eu": .count(standing.count { $0.jurisdiction == .eu }),
                        "cn": .count(standing.count { $0.jurisdiction == .china }),
                        "provisions": .count(
                            view.atlas.contents.catalogues.reduce(0) { $0 + view.provisions(of: $1).count }
                        ),
                    ]
                )
            ],
            tables: [byJurisdiction(readings), list(readings, view: view)],
            n: rules.count,
            completeness: [],
            caveats: [Phrase("rules.caveat.selection"), Phrase("rules.caveat.wording")],
            undated: readings.filter { $0.1 == .undecided || $0.1 == .unrecorded }.map(\.0.id)
        )
    }

    private static func byJurisdiction(_ readings: [(Rule, StateReading)]) -> Table {
        let groups = Dictionary(grouping: readings) { $0.0.jurisdiction }
        func ids(_ group: [(Rule, StateReading)], _ condition: (Rule, StateReading) -> Bool) -> TracedCell {
            .count(group.filter(condition).map(\.0.id))
        }
        return Table(
            id: "rules",
            title: Phrase("rules.by-jurisdiction"),
            columns: [
                Table.Column("jurisdiction", Phrase("column.jurisdiction")),
                Table.Column("standing", Phrase("rules.standing"), isNumeric: true),
                Table.Column("coming", Phrase("rules.coming"), isNumeric: true),
                Table.Column("over", Phrase("rules.over"), isNumeric: true),
            ],
            rows: groups.keys.sorted().map { jurisdiction in
                let group = groups[jurisdiction] ?? []
                return Table.Row(
                    jurisdiction.rawValue,
                    [
                        TracedCell(.jurisdiction(jurisdiction)),
                        ids(group) { $0.stands(in: $1) },
                        ids(group) { $0.isComing(in: $1) },
                        ids(group) { $1.state?.isOver ?? false },
                    ],
                    completeness: .partial
                )
            }
        )
    }

    private static func list(_ readings: [(Rule, StateReading)], view: AtlasOnDay) -> Table {
        let known = readings.filter { $0.1.state != nil }.sorted { left, right in
            (left.0.jurisdiction, left.0.id) < (right.0.jurisdiction, right.0.id)
        }
        return Table(
            id: "list",
            title: Phrase("rules.list"),
            columns: [
                Table.Column("rule", Phrase("column.rule")),
                Table.Column("jurisdiction", Phrase("column.jurisdiction")),
                Table.Column("state", Phrase("column.state")),
                Table.Column("purpose", Phrase("column.purpose")),
                Table.Column("provisions", Phrase("column.provisions"), isNumeric: true),
            ],
            rows: known.map { rule, reading in
                let provisions = view.atlas.catalogue(rule.id).map(view.provisions) ?? []
                return Table.Row(
                    rule.id.text,
                    [
                        TracedCell(.record(rule.id), trace: [rule.id]),
                        TracedCell(.jurisdiction(rule.jurisdiction)),
                        TracedCell(reading.state.map { .state($0) } ?? .unknown, trace: [rule.id]),
                        TracedCell(
                            rule.purpose.map { .word("purpose", $0.value.rawValue) } ?? .empty, trace: [rule.id]),
                        .count(provisions.map(\.id)),
                    ]
                )
            }
        )
    }
}

extension Rule {
    /// Instruments that are complete once adopted; laws and rules have to be published to bind.
    private static let completeOnAdoption: Set<Kind> = [
        .decision, .request, .policy, .guideline, .communication, .declaration, .recommendation, .codeOfPractice,
    ]

    /// Whether it stands in this state: published, or adopted where nothing more is needed, and not at an end.
    func stands(in reading: StateReading) -> Bool {
        guard let state = reading.state, !state.isOver else { return false }
        return state.isPublished || (state == .adopted && Self.completeOnAdoption.contains(ruleKind))
    }

    func isComing(in reading: StateReading) -> Bool {
        guard let state = reading.state, !state.isOver else { return false }
        return !stands(in: reading)
    }
}
