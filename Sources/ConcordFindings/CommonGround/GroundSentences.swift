import ConcordCrosswalk
import ConcordModel

/// The common ground in full sentences; each that rests on drafts ends by saying so.
struct GroundSentences {
    private let ground: CommonGround
    private let pairs: [GroundPair]
    private let tables: GroundTables

    init(_ ground: CommonGround, pairs: [GroundPair], tables: GroundTables) {
        self.ground = ground
        self.pairs = pairs
        self.tables = tables
    }

    var all: [Phrase] {
        let provisions = pairs.filter { $0.unit == .provisions }
        let onProvisions =
            provisions.allSatisfy { $0.state == .unknown } ? [notYet] : [related(provisions), alone(provisions)]
        let onRelated = provisions.contains(where: \.isTwoSided) ? [met(provisions), measured] : []
        return onProvisions + fallen + onRelated + [terms, documents] + (ground.derived.isEmpty ? [] : [hub])
    }

    private func phrase(_ key: String, _ arguments: [String: Cell], rests pairs: [GroundPair]? = nil) -> Phrase {
        var all = arguments.merging(tables.sideArguments) { own, _ in own }
        if let pairs { all["basis"] = GroundTables.basis(pairs) }
        return Phrase("ground.sentence.\(key)", all)
    }

    private func related(_ provisions: [GroundPair]) -> Phrase {
        let related = provisions.filter(\.isTwoSided)
        func count(_ state: GroundPair.State) -> Cell { .count(related.count { $0.state == state }) }
        return phrase(
            related.isEmpty ? "none-related" : "related",
            related.isEmpty
                ? [:]
                : [
                    "pairs": .count(related.count), "contrary": count(.contrary), "shared": count(.shared),
                    "overlapping": count(.overlapping),
                ],
            rests: related.isEmpty ? nil : related
        )
    }

    private func alone(_ provisions: [GroundPair]) -> Phrase {
        let alone = provisions.filter { $0.state == .oneSided }
        let unknown = provisions.filter { $0.state == .unknown }
        return phrase(
            alone.isEmpty ? "none-alone" : "alone",
            alone.isEmpty
                ? ["unknown": .count(unknown.count)]
                : [
                    "alone-first": .count(alone.count { !$0.first.isEmpty }),
                    "alone-second": .count(alone.count { $0.first.isEmpty }), "unknown": .count(unknown.count),
                ],
            rests: alone.isEmpty ? nil : alone
        )
    }

    private func met(_ provisions: [GroundPair]) -> Phrase {
        let related = provisions.filter(\.isTwoSided)
        return phrase(
            "met",
            [
                "met-first": .share(
                    Set(related.flatMap(\.first)).count, of: Set(provisions.flatMap(\.first)).count),
                "met-second": .share(
                    Set(related.flatMap(\.second)).count, of: Set(provisions.flatMap(\.second)).count),
            ],
            rests: related
        )
    }

    private var measured: Phrase {
        let table = tables.measures
        func count(_ row: String) -> Cell { table.cell(row: row, column: "pairs")?.cell ?? .unknown }
        return phrase(
            "measured",
            [
                "both": count("both"), "by-first": count(ground.sides.first.rawValue),
                "by-second": count(ground.sides.second.rawValue),
            ],
            rests: pairs.filter { $0.unit == .provisions && $0.isTwoSided }
        )
    }

    /// No judgement on provisions was known on the day.
    private var notYet: Phrase {
        phrase("not-yet", ["unknown": .count(pairs.count { $0.unit == .provisions })])
    }

    /// Entries that join the two sides by texts that do not stand on the day, such as a proposal.
    private var fallen: [Phrase] {
        let view = ground.view
        let mappings = view.atlas.contents.mappings.filter { mapping in
            let ends = [mapping.source, mapping.target].map { id in
                view.jurisdiction(ofDocument: view.atlas.catalogue(id)?.of ?? id)
            }
            return mapping.isKnown(in: view) && Set(ends) == [ground.sides.first, ground.sides.second]
        }
        let used = Set(ground.pairs.flatMap(\.evidence))
        let found = mappings.map { mapping in
            (mapping, mapping.entries.count { !$0.from.isEmpty && !$0.to.isEmpty && !used.contains($0.id) })
        }.filter { $0.1 > 0 }
        guard !found.isEmpty else { return [] }
        return [
            phrase(
                "fallen",
                ["entries": .count(found.map(\.1).reduce(0, +)), "mappings": .records(found.map(\.0.id))])
        ]
    }

    private var terms: Phrase {
        let compared = pairs.filter { $0.unit == .terms && $0.state != .unknown }
        func count(_ state: GroundPair.State) -> Cell { .count(compared.count { $0.state == state }) }
        return phrase(
            "terms",
            [
                "terms": .count(compared.count), "contrary": count(.contrary), "shared": count(.shared),
                "overlapping": count(.overlapping),
            ]
        )
    }

    private var documents: Phrase {
        let shared = pairs.filter { $0.unit == .documents && $0.state == .shared }.map(\.key)
        guard !shared.isEmpty else { return phrase("no-documents", [:]) }
        return phrase(
            "documents",
            [
                "documents": .count(shared.count),
                "names": .list(shared.map { .verbatim(ground.view.designation(of: $0)) }),
            ]
        )
    }

    private var hub: Phrase {
        let table = tables.hub
        func count(_ row: String, _ column: String = "pairs") -> Int {
            table.cell(row: row, column: column)?.cell.numeric?.whole ?? 0
        }
        let all = HubOutcome.allCases.map { count($0.rawValue) }.reduce(0, +)
        return phrase(
            "hub",
            [
                "hubs": hubs, "joined": .count(all), "common": .count(count("common")),
                "none": .count(count("nothing") + count("open")),
                "direct": .count(HubOutcome.allCases.map { count($0.rawValue, "direct") }.reduce(0, +)),
                "basis": basis(table),
            ]
        )
    }

    /// The texts of neither side through which the two meet.
    private var hubs: Cell {
        let steps = ground.derived.flatMap { $0.chains.flatMap { $0.links.dropFirst().flatMap(\.from) } }
        let documents = Set(steps.map { ground.view.atlas.catalogue($0.owner)?.of ?? $0.owner }).sorted()
        return .list(documents.map { .verbatim(ground.view.designation(of: $0)) })
    }

    private func basis(_ table: Table) -> Cell {
        let cells = table.rows.compactMap { table.cell(row: $0.id, column: "basis")?.cell }
        var n = 0
        var m = 0
        for case .phrase(let phrase) in cells {
            n += count(phrase.arguments["n"])
            m += count(phrase.arguments["m"])
        }
        guard m > 0 else { return .phrase(Phrase("ground.no-draft", ["n": .count(0), "m": .count(0)])) }
        return .phrase(Phrase(n == 0 ? "ground.no-draft" : "ground.draft", ["n": .count(n), "m": .count(m)]))
    }

    private func count(_ cell: Cell?) -> Int { cell?.numeric?.whole ?? 0 }
}
