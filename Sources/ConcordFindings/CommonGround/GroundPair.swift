public import ConcordCrosswalk
public import ConcordModel

/// Two groups of provisions, two uses of a term, or two documents, one from each side, and how they stand to each other.
///
/// An entry of a mapping relates the union of what it names on one side to the union on the other: it is one pair, however
/// many provisions it names. What has no counterpart is a pair with an empty place.
public struct GroundPair: Hashable, Sendable {
    /// In the order of the rules: the first that holds names the state.
    public enum State: String, Hashable, Sendable, CaseIterable, Comparable {
        case contrary, shared, overlapping
        case oneSided = "one-sided"
        case unknown

        public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case provisions, terms, documents
    }

    /// What a mapping says of the pair.
    public struct Judgement: Hashable, Sendable {
        public let relation: MappingEntry.Relation
        public let isContrary: Bool
        public let isIncompatible: Bool
        public let strength: Int?
        public let confidence: Confidence?
        public let rationale: LocalizedText
    }

    public let unit: Unit
    public let state: State
    /// What stands on each side; empty where nothing does.
    public let first: [RecordID]
    public let second: [RecordID]
    /// The record by which the pair is counted: an entry, a term, a document that both took over, or what stands alone.
    public let key: RecordID
    /// The records that made the state hold, the key first.
    public let evidence: [RecordID]
    /// Catalogues of the other side that were searched in vain.
    public let searched: [RecordID]
    public let judgement: Judgement?
    /// What follows on a way through another catalogue, where nothing relates the two directly.
    public let derived: PossibleRelations?
    /// Whether it rests on what a machine drafted and no person reviewed.
    public let isDraft: Bool
    public let topics: [RecordID]
    public let layer: GroundLayer

    init(
        _ unit: Unit, _ state: State, first: [RecordID], second: [RecordID], key: RecordID, evidence: [RecordID],
        searched: [RecordID] = [], judgement: Judgement? = nil, derived: PossibleRelations? = nil, isDraft: Bool,
        topics: [RecordID], layer: GroundLayer
    ) {
        self.unit = unit
        self.state = state
        self.first = first
        self.second = second
        self.key = key
        self.evidence = evidence
        self.searched = searched
        self.judgement = judgement
        self.derived = derived
        self.isDraft = isDraft
        self.topics = topics
        self.layer = layer
    }

    /// Whether something stands on both sides.
    public var isTwoSided: Bool { !first.isEmpty && !second.isEmpty }

    /// Everything that stands on either side.
    public var items: [RecordID] { first + second }
}

extension Mapping {
    /// Whether its judgements had been made by the day: one that came later says nothing of what was known then.
    func isKnown(in view: AtlasOnDay) -> Bool {
        switch date?.timing(on: view.day) ?? .undecided {
        case .past: true
        case .future: false
        case .undecided: view.isRecorded(provenance)
        }
    }
}
