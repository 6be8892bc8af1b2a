import ConcordCrosswalk
import ConcordModel

/// The tables of the common ground: counts first, then the pairs themselves side by side.
struct GroundTables {
    let ground: CommonGround
    let pairs: [GroundPair]
    let agreements: [GroundPair]
    let divergences: [GroundPair]
    /// Whether any judgement on provisions of the two sides was known on the day.
    let hasJudgements: Bool

    /// Whether all topics are told of: only then is there a choice of each to show.
    let isWhole: Bool

    init(_ ground: CommonGround, pairs: [GroundPair], isWhole: Bool = true) {
        self.isWhole = isWhole
        self.ground = ground
        self.pairs = pairs
        agreements = GroundRanking.agreements(pairs)
        divergences = GroundRanking.divergences(pairs)
        hasJudgements = ground.pairs.contains { $0.unit == .provisions && $0.state != .unknown }
    }

    var sides: Sides { ground.sides }

    var all: [Table] {
        [
            ranked("agreements", agreements), ranked("divergences", divergences), states, topics, layers, profile,
            coverage, measures, hub, list("contrary", pairs.filter { $0.state == .contrary }),
            list("shared", pairs.filter { $0.state == .shared }),
        ] + (isWhole ? foremost : []) + [list("overlapping", pairs.filter { $0.state == .overlapping }), alone]
    }

    /// The sides as sentences name them.
    var sideArguments: [String: Cell] {
        [
            "first": Self.name(of: sides.first), "second": Self.name(of: sides.second),
            "of-first": Self.name(of: sides.first, as: "of"), "of-second": Self.name(of: sides.second, as: "of"),
        ]
    }

    /// A side as the subject of a sentence, with what belongs to it, or short.
    static func name(of side: Jurisdiction, as role: String = "side") -> Cell {
        let known: Set<Jurisdiction> = [.eu, .china, .international, .unitedStates]
        guard known.contains(side) else {
            return .phrase(Phrase("ground.\(role).other", ["name": .jurisdiction(side)]))
        }
        return .phrase(Phrase("ground.\(role).\(side.rawValue)"))
    }

    /// How many of the pairs a machine drafted and nobody reviewed. Every row and sentence that rests on them says so.
    static func basis(_ pairs: [GroundPair]) -> Cell {
        let recorded = pairs.filter { $0.state != .unknown }
        guard !recorded.isEmpty else { return .empty }
        let drafts = recorded.count(where: \.isDraft)
        return .phrase(
            Phrase(
                drafts == 0 ? "ground.no-draft" : "ground.draft",
                ["n": .count(drafts), "m": .count(recorded.count)]))
    }

    static let basisColumn = Table.Column("basis", Phrase("ground.column.basis"))

    static let recordsColumn = Table.Column("records", Phrase("ground.column.records"), isNumeric: true)

    /// How many records made the state hold; the number leads to them.
    static func records(_ pair: GroundPair) -> TracedCell {
        TracedCell(.count(pair.evidence.count), trace: pair.evidence)
    }

    /// A count whose trace are the records by which the pairs are counted, each once.
    static func count(_ pairs: [GroundPair]) -> TracedCell {
        return TracedCell(.count(pairs.count), trace: pairs.map(\.key).uniqued)
    }

    /// A column that a side's name distinguishes from its twin.
    func column(_ id: String, ofFirst isFirst: Bool, _ key: String) -> Table.Column {
        let side = isFirst ? sides.first : sides.second
        return Table.Column(
            "\(id)-\(isFirst ? "first" : "second")", Phrase(key, ["side": Self.name(of: side, as: "short")]),
            isNumeric: true)
    }
}
