import ConcordCrosswalk
public import ConcordModel

/// One provision and the other side: its counterparts and why, or where they were searched for in vain, and what follows
/// through other catalogues.
public enum ProvisionGround {
    /// Nil where the provision is in force on neither side on the day.
    public static func finding(_ ground: CommonGround, of id: RecordID) -> Finding? {
        guard let side = ground.items.side(of: [id]) else { return nil }
        let pairs = ground.pairs.filter { $0.unit == .provisions && $0.items.contains(id) }
        let tables = GroundTables(ground, pairs: pairs)
        var arguments = tables.sideArguments
        arguments["provision"] = .record(id)
        let other = side ? "second" : "first"
        arguments["other"] = arguments[other]
        arguments["of-other"] = arguments["of-\(other)"]
        let chains = ground.derived.filter { $0.from.contains(id) || $0.to.contains(id) }
        return Finding(
            id: "common-ground",
            day: ground.view.day,
            title: Phrase("ground.title.provision", arguments),
            question: Phrase("ground.question.provision", arguments),
            definition: Phrase("ground.definition"),
            sentences: [sentence(pairs, arguments)] + hub(chains, arguments),
            tables: [
                tables.list("counterparts", pairs.sorted { ($0.state, $0.key) < ($1.state, $1.key) }),
                searches(id, ground), way(chains, ground),
            ],
            n: pairs.count,
            completeness: [],
            caveats: [Phrase("ground.caveat.granularity"), Phrase("ground.caveat.direction")],
            undated: []
        )
    }

    private static func sentence(_ pairs: [GroundPair], _ arguments: [String: Cell]) -> Phrase {
        var arguments = arguments
        arguments["basis"] = GroundTables.basis(pairs)
        let related = pairs.filter(\.isTwoSided)
        if !related.isEmpty {
            arguments["pairs"] = .count(related.count)
            arguments["contrary"] = .count(related.count { $0.state == .contrary })
            return Phrase("ground.provision.related", arguments)
        }
        let searched = pairs.flatMap(\.searched)
        guard !searched.isEmpty else { return Phrase("ground.provision.unknown", arguments) }
        arguments["searched"] = .records(searched)
        return Phrase("ground.provision.alone", arguments)
    }

    private static func hub(_ chains: [DerivedEntry], _ arguments: [String: Cell]) -> [Phrase] {
        guard !chains.isEmpty else { return [] }
        var arguments = arguments
        arguments["joined"] = .count(chains.count)
        arguments["common"] = .count(chains.count(where: \.hasSomethingInCommon))
        return [Phrase("ground.provision.hub", arguments)]
    }

    /// Every search that found nothing: also of a provision that has a counterpart in another catalogue.
    private static func searches(_ id: RecordID, _ ground: CommonGround) -> Table {
        let found = LoneProvisions.searches(of: id, in: ground)
        return Table(
            id: "searches",
            title: Phrase("ground.searches"),
            columns: [
                Table.Column("provision", Phrase("column.provisions")),
                Table.Column("searched", Phrase("ground.column.searched")),
                Table.Column("why", Phrase("ground.column.why")), GroundTables.basisColumn,
            ],
            rows: found.map { search in
                let n = search.isDraft ? 1 : 0
                return Table.Row(
                    search.entry.id.text,
                    [
                        TracedCell(.records(search.items), trace: search.items),
                        TracedCell(.record(search.catalogue), trace: [search.catalogue]),
                        TracedCell(.text(search.entry.rationale), trace: [search.entry.id]),
                        TracedCell(
                            .phrase(
                                Phrase(
                                    n == 0 ? "ground.no-draft" : "ground.draft", ["n": .count(n), "m": .count(1)]))),
                    ]
                )
            }
        )
    }

    /// The chains of entries through other catalogues, step by step, with what is left possible at their end.
    private static func way(_ derived: [DerivedEntry], _ ground: CommonGround) -> Table {
        Table(
            id: "chains",
            title: Phrase("ground.chains"),
            columns: [
                Table.Column("from", Phrase("ground.column.from")), Table.Column("by", Phrase("ground.column.by")),
                Table.Column("to", Phrase("ground.column.to")),
                Table.Column("follows", Phrase("ground.column.follows")),
            ],
            rows: derived.enumerated().map { index, entry in
                let links = entry.chains.flatMap(\.links)
                let steps = entry.chains.flatMap { $0.links.dropFirst().flatMap(\.from) }.uniqued
                let trace = links.map(\.entry).uniqued
                return Table.Row(
                    String(index + 1),
                    [
                        TracedCell(.records(entry.from), trace: entry.from), TracedCell(.records(steps), trace: trace),
                        TracedCell(.records(entry.to), trace: entry.to),
                        TracedCell(.word("ground-follows", HubOutcome(entry).rawValue), trace: trace),
                    ]
                )
            }
        )
    }
}
