import ConcordCrosswalk
import ConcordModel

extension GroundTables {
    /// How far each catalogue of each side is met by the other side, provision by provision, in both directions.
    var coverage: Table {
        let furthest = extents
        let parts = [(sides.first, ground.items.first), (sides.second, ground.items.second)]
        let shown = Set(pairs.filter { $0.unit == .provisions }.flatMap(\.items))
        return Table(
            id: "coverage",
            title: Phrase("ground.coverage"),
            columns: [
                Table.Column("catalogue", Phrase("ground.column.catalogue")),
                Table.Column("side", Phrase("column.jurisdiction")),
                Table.Column("provisions", Phrase("column.provisions"), isNumeric: true),
            ]
                + Coverage.Extent.allCases.map {
                    Table.Column($0.rawValue, Phrase("ground-extent.\($0.rawValue)"), isNumeric: true)
                } + [Self.basisColumn],
            rows: parts.flatMap { side, catalogues -> [Table.Row] in
                let parts = catalogues.map { part in
                    (id: part.catalogue.id, provisions: part.provisions.map(\.id).filter(shown.contains))
                }.filter { !$0.provisions.isEmpty }
                let total = row(
                    "all-\(side.rawValue)", .phrase(Phrase("ground.all-catalogues")), side, parts.flatMap(\.provisions),
                    furthest, catalogue: nil)
                return [total]
                    + parts.map { row($0.id.text, .record($0.id), side, $0.provisions, furthest, catalogue: $0.id) }
            }
        )
    }

    private func row(
        _ id: String, _ name: Cell, _ side: Jurisdiction, _ provisions: [RecordID],
        _ furthest: [RecordID: Coverage.Extent], catalogue: RecordID?
    ) -> Table.Row {
        let groups = Dictionary(grouping: provisions) { furthest[$0] ?? .unmentioned }
        let own = Set(provisions)
        let touching = pairs.filter { pair in
            pair.unit == .provisions && pair.state != .unknown && pair.items.contains(where: own.contains)
        }
        return Table.Row(
            id,
            [
                TracedCell(name, trace: [catalogue].compactMap(\.self)), TracedCell(.jurisdiction(side)),
                .count(provisions),
            ] + Coverage.Extent.allCases.map { .count(groups[$0] ?? []) } + [TracedCell(Self.basis(touching))]
        )
    }

    /// The furthest that any pair brings a provision, read from its own side.
    private var extents: [RecordID: Coverage.Extent] {
        var result: [RecordID: Coverage.Extent] = [:]
        func note(_ ids: [RecordID], _ extent: Coverage.Extent) {
            for id in ids { result[id] = min(result[id] ?? .unmentioned, extent) }
        }
        for pair in ground.pairs where pair.unit == .provisions {
            switch pair.state {
            case .oneSided: note(pair.items, .noCounterpart)
            case .unknown: note(pair.items, .unmentioned)
            case .contrary, .shared, .overlapping:
                let possible = pair.judgement.map(\.relation.possible) ?? pair.derived ?? .all
                // What goes against the other side is not wholly met by it, whatever else is said.
                let best: Coverage.Extent = pair.state == .contrary ? .partly : .covered
                note(pair.first, max(best, Coverage.Extent(of: possible)))
                note(pair.second, max(best, Coverage.Extent(of: possible.converse)))
            }
        }
        return result
    }

    /// What follows on the way through a catalogue of neither side, held against what is related directly.
    var hub: Table {
        let direct = pairs.filter { $0.unit == .provisions && $0.isTwoSided && $0.derived == nil }
        let shown = Set(pairs.filter { $0.unit == .provisions }.flatMap(\.items))
        let derived = ground.derived.filter { ($0.from + $0.to).contains(where: shown.contains) }
        let meetings = Meetings(direct)
        return Table(
            id: "hub",
            title: Phrase("ground.hub"),
            columns: [
                Table.Column("follows", Phrase("ground.column.follows")),
                Table.Column("pairs", Phrase("ground.column.joined"), isNumeric: true),
                Table.Column("direct", Phrase("ground.column.also-direct"), isNumeric: true),
                Table.Column("only-hub", Phrase("ground.column.only-hub"), isNumeric: true), Self.basisColumn,
            ],
            rows: HubOutcome.allCases.map { outcome in
                let found = derived.filter { HubOutcome($0) == outcome }
                let met = found.filter(meetings.contains)
                return Table.Row(
                    outcome.rawValue,
                    [
                        TracedCell(.word("ground-follows", outcome.rawValue)), count(found), count(met),
                        count(found.filter { !meetings.contains($0) }), TracedCell(basis(found)),
                    ]
                )
            }
        )
    }

    private func count(_ derived: [DerivedEntry]) -> TracedCell {
        let entries = derived.flatMap { $0.chains.flatMap { $0.links.map(\.entry) } }
        return TracedCell(.count(derived.count), trace: entries.uniqued)
    }

    private func basis(_ derived: [DerivedEntry]) -> Cell {
        guard !derived.isEmpty else { return .empty }
        let drafts = Set(ground.view.atlas.contents.mappings.filter(\.isUnreviewedDraft).map(\.id))
        let n = derived.count { $0.chains.contains { $0.links.contains { drafts.contains($0.mapping) } } }
        return .phrase(
            Phrase(n == 0 ? "ground.no-draft" : "ground.draft", ["n": .count(n), "m": .count(derived.count)]))
    }
}

/// What a way through another catalogue leaves.
enum HubOutcome: String, CaseIterable {
    /// Something is common, whatever else is.
    case common
    /// Some relation is ruled out, but the two may have nothing in common.
    case open
    case nothing
    case contradiction

    init(_ entry: DerivedEntry) {
        let relations = entry.relations
        self =
            relations.isEmpty
            ? .contradiction : relations == .all ? .nothing : relations.contains(.disjoint) ? .open : .common
    }
}

/// The provisions that direct pairs bring together.
struct Meetings {
    private let seconds: [RecordID: Set<RecordID>]

    init(_ pairs: [GroundPair]) {
        var seconds: [RecordID: Set<RecordID>] = [:]
        for pair in pairs { for id in pair.first { seconds[id, default: []].formUnion(pair.second) } }
        self.seconds = seconds
    }

    /// Whether a direct pair brings together a provision of each end.
    func contains(_ entry: DerivedEntry) -> Bool {
        entry.from.contains { !(seconds[$0]?.isDisjoint(with: entry.to) ?? true) }
    }
}

extension Coverage.Extent {
    /// How far a requirement is met by another to which it stands in one of these relations.
    init(of possible: PossibleRelations) {
        if possible.isSubset(of: [.equal, .subset]) {
            self = .covered
        } else {
            self = possible.contains(.disjoint) ? .linked : .partly
        }
    }
}
