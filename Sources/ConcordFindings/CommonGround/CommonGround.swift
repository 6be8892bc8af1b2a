public import ConcordCrosswalk
import ConcordModel

/// The pairs between two sides on a day, each named by the first of the ordered rules that holds.
///
/// 1. `contrary`: an entry of a mapping is flagged contrary or incompatible; or a term is recorded as different and both sides
///    characterise it. Which provision relies on which term is not recorded, so a term's contrast stays with the term.
/// 2. `shared`: an entry says equal; a term is recorded as the same; both sides have the same document, as their own or taken
///    over identically or with modifications.
/// 3. `overlapping`: any other entry that relates the two; a term recorded as similar; or a composition through another
///    catalogue after which the two cannot be disjoint.
/// 4. `one-sided`: a search in a catalogue of the other side is recorded that found nothing, and nothing relates the
///    provision to that side; or a document on a topic on which the other side's lists, all of which claim to be complete,
///    have none.
/// 5. `unknown`: everything else.
public struct CommonGround: Sendable {
    public let view: AtlasOnDay
    public let sides: Sides
    /// By state, then by what stands on the first side, then by the key.
    public let pairs: [GroundPair]
    /// What follows for each two groups through a catalogue of neither side, whether anything does or not.
    public let derived: [DerivedEntry]
    let items: GroundItems

    public init(_ view: AtlasOnDay, between sides: Sides) {
        self.view = view
        self.sides = sides
        items = GroundItems(view, sides)
        let mappings = view.atlas.contents.mappings.filter { $0.isKnown(in: view) }
        let entries = EntryPairs(mappings, items: items)
        let hub = HubPairs(mappings, view: view, items: items)
        derived = hub.derived
        let direct = Set(entries.related.map(Ends.init))
        let through = hub.pairs.filter { !direct.contains(Ends($0)) }
        let related = entries.related + through
        let lone = LoneProvisions(mappings, related: related, items: items).pairs
        let all = related + lone + TermPairs(view, sides).pairs + DocumentPairs(view, sides).pairs
        pairs = all.sorted { left, right in
            let a = (left.state, left.first.first ?? left.key, left.key)
            let b = (right.state, right.first.first ?? right.key, right.key)
            return a == b ? left.second.lexicographicallyPrecedes(right.second) : a < b
        }
    }

    public func pairs(_ state: GroundPair.State) -> [GroundPair] { pairs.filter { $0.state == state } }

    /// Whether anything is recorded between the two sides on the day, beyond what stands on each alone.
    public var isRecorded: Bool { pairs.contains { $0.state != .unknown } }

    /// Every two sides between which anything is recorded on the day.
    public static func recordedSides(_ view: AtlasOnDay) -> [Sides] {
        let documents = view.atlas.contents.catalogues.compactMap { view.jurisdiction(ofDocument: $0.of) }
        let adopters = view.atlas.contents.adoptions.map { view.jurisdiction(of: $0.body) }
        let all = Set(documents + adopters).sorted()
        return all.enumerated().flatMap { index, first in
            all.dropFirst(index + 1).compactMap { Sides(first, $0) }
        }.filter { CommonGround(view, between: $0).isRecorded }
    }
}

/// What an entry relates, whatever the order in which it names it.
struct Ends: Hashable {
    let first: Set<RecordID>
    let second: Set<RecordID>

    init(_ first: [RecordID], _ second: [RecordID]) {
        self.first = Set(first)
        self.second = Set(second)
    }

    init(_ pair: GroundPair) { self.init(pair.first, pair.second) }
}
