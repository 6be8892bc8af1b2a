import ConcordCrosswalk
import ConcordModel

extension GroundTables {
    /// Pairs by state and unit.
    var states: Table {
        Table(
            id: "states",
            title: Phrase("ground.states"),
            columns: [Table.Column("state", Phrase("column.state"))]
                + GroundPair.Unit.allCases.map {
                    Table.Column($0.rawValue, Phrase("ground.unit.\($0.rawValue)"), isNumeric: true)
                } + [Self.basisColumn],
            rows: GroundPair.State.allCases.flatMap { state -> [Table.Row] in
                let found = pairs.filter { $0.state == state }
                let name = TracedCell(.word("ground-state", state.rawValue))
                guard state == .oneSided || state == .unknown else { return [row(state.rawValue, name, found)] }
                return [(true, sides.first), (false, sides.second)].map { isFirst, side in
                    let label = Phrase(
                        "ground.state-of-side",
                        ["state": .word("ground-state", state.rawValue), "side": .jurisdiction(side)])
                    return row(
                        "\(state.rawValue)-\(side.rawValue)", TracedCell(.phrase(label)),
                        found.filter { isFirst ? !$0.first.isEmpty : $0.first.isEmpty })
                }
            }
        )
    }

    private func row(_ id: String, _ name: TracedCell, _ pairs: [GroundPair]) -> Table.Row {
        Table.Row(
            id,
            [name]
                + GroundPair.Unit.allCases.map { unit in
                    let found = pairs.filter { $0.unit == unit }
                    return unit == .provisions ? judged(found) : Self.count(found)
                }
                + [TracedCell(Self.basis(pairs))]
        )
    }

    /// Topics with anything recorded, the richest first.
    var topics: Table {
        let groups = topicProfiles.filter { $0.profile.recorded > 0 }.sorted { left, right in
            left.profile.recorded == right.profile.recorded
                ? left.topic < right.topic : left.profile.recorded > right.profile.recorded
        }
        return Table(
            id: "topics",
            title: Phrase("ground.topics"),
            columns: [Table.Column("topic", Phrase("column.topic"))] + profileColumns,
            rows: groups.map { topic, profile in
                Table.Row(topic.text, [TracedCell(.record(topic), trace: [topic])] + cells(profile))
            }
        )
    }

    /// The four layers over all topics.
    var layers: Table {
        Table(
            id: "layers",
            title: Phrase("ground.layers"),
            columns: [Table.Column("layer", Phrase("ground.column.layer"))] + profileColumns,
            rows: GroundLayer.allCases.map { layer in
                Table.Row(
                    layer.rawValue,
                    [TracedCell(.word("ground-layer", layer.rawValue))]
                        + cells(GroundProfile(pairs.filter { $0.layer == layer }))
                )
            }
        )
    }

    /// Each topic by layer, as far as anything is recorded.
    var profile: Table {
        Table(
            id: "profile",
            title: Phrase("ground.profile"),
            columns: [
                Table.Column("topic", Phrase("column.topic")), Table.Column("layer", Phrase("ground.column.layer")),
            ] + profileColumns,
            rows: topicProfiles.sorted { $0.topic < $1.topic }.flatMap { topic, profile in
                GroundLayer.allCases.compactMap { layer in
                    let part = GroundProfile(profile.pairs.filter { $0.layer == layer })
                    guard part.recorded > 0 else { return nil }
                    return Table.Row(
                        "\(topic).\(layer.rawValue)",
                        [
                            TracedCell(.record(topic), trace: [topic]),
                            TracedCell(.word("ground-layer", layer.rawValue)),
                        ] + cells(part)
                    )
                }
            }
        )
    }

    private var topicProfiles: [(topic: RecordID, profile: GroundProfile)] {
        var groups: [RecordID: [GroundPair]] = [:]
        for pair in pairs where pair.unit != .documents {
            for topic in pair.topics { groups[topic, default: []].append(pair) }
        }
        return groups.map { ($0.key, GroundProfile($0.value)) }
    }

    private var profileColumns: [Table.Column] {
        [GroundPair.State.contrary, .shared, .overlapping].map {
            Table.Column($0.rawValue, Phrase("ground-state.\($0.rawValue)"), isNumeric: true)
        } + [
            column("one-sided", ofFirst: true, "ground.column.one-sided"),
            column("one-sided", ofFirst: false, "ground.column.one-sided"),
            Table.Column("unknown", Phrase("ground-state.unknown"), isNumeric: true),
            Table.Column("headline", Phrase("ground.column.headline")),
            column("met", ofFirst: true, "ground.column.met"),
            column("met", ofFirst: false, "ground.column.met"), Self.basisColumn,
        ]
    }

    private func cells(_ profile: GroundProfile) -> [TracedCell] {
        [GroundPair.State.contrary, .shared, .overlapping].map { judged(profile.pairs($0)) } + [
            judged(profile.alone(onFirst: true)), judged(profile.alone(onFirst: false)),
            Self.count(profile.pairs(.unknown)), TracedCell(profile.headline.cell),
            met(profile, onFirst: true), met(profile, onFirst: false), TracedCell(Self.basis(profile.pairs)),
        ]
    }

    /// A count of what judgements tell: where none was known on the day, that there is nothing is not known either.
    private func judged(_ pairs: [GroundPair]) -> TracedCell {
        pairs.isEmpty && !hasJudgements ? TracedCell(.unknown) : Self.count(pairs)
    }

    /// How many provisions of a side have any counterpart, of those in force that the profile holds.
    private func met(_ profile: GroundProfile, onFirst isFirst: Bool) -> TracedCell {
        let provisions = profile.pairs.filter { $0.unit == .provisions }
        let own = provisions.map { (pair: $0, items: isFirst ? $0.first : $0.second) }
        let met = Set(own.filter(\.pair.isTwoSided).flatMap(\.items))
        return TracedCell(.share(met.count, of: Set(own.flatMap(\.items)).count), trace: met.sorted())
    }

    /// Where one side puts a number and the other does not.
    var measures: Table {
        let related = pairs.filter { $0.unit == .provisions && $0.isTwoSided }
        func measured(_ ids: [RecordID]) -> Bool { GroundLayer(reachedBy: ground.items.provisions(ids)) == .criteria }
        let rows: [(String, Cell, [GroundPair])] = [
            (
                "both", .list([.jurisdiction(sides.first), .jurisdiction(sides.second)]),
                related.filter { measured($0.first) && measured($0.second) }
            ),
            (
                sides.first.rawValue, .jurisdiction(sides.first),
                related.filter { measured($0.first) && !measured($0.second) }
            ),
            (
                sides.second.rawValue, .jurisdiction(sides.second),
                related.filter { !measured($0.first) && measured($0.second) }
            ),
        ]
        return Table(
            id: "measures",
            title: Phrase("ground.measures"),
            columns: [
                Table.Column("sides", Phrase("ground.column.measured-by")),
                Table.Column("pairs", Phrase("ground.unit.provisions"), isNumeric: true), Self.basisColumn,
            ],
            rows: rows.map { id, name, found in
                Table.Row(id, [TracedCell(name), Self.count(found), TracedCell(Self.basis(found))])
            }
        )
    }
}
