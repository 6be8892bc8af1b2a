public import ConcordModel

/// A mapping as it travels between formats: what any of them can say of it, with the ids as each side writes them.
public struct MappingDocument: Hashable, Sendable {
    /// One of the two lists of requirements that are related.
    public struct Side: Hashable, Sendable {
        public var id: String
        public var title: String
        /// Where the list can be had; empty where this is not said.
        public var address: String

        public init(id: String, title: String = "", address: String = "") {
            self.id = id
            self.title = title
            self.address = address
        }
    }

    /// A requirement; title and text are empty where the format or the file does not give them.
    public struct Item: Hashable, Sendable {
        public var id: String
        public var title: String
        public var text: String

        public init(id: String, title: String = "", text: String = "") {
            self.id = id
            self.title = title
            self.text = text
        }
    }

    /// The union of the sources in its relation to the union of the targets; an empty side says that no counterpart was found.
    public struct Entry: Hashable, Sendable {
        /// Empty where the format has none.
        public var id: String
        public var sources: [Item]
        public var targets: [Item]
        public var relation: MappingEntry.Relation
        public var rationaleType: MappingEntry.RationaleType?
        public var rationale: LocalizedText
        public var strength: Int?
        public var confidence: Confidence?
        public var isContrary: Bool
        public var isIncompatible: Bool
        public var note: String
        /// Where a machine ranked the pair and nobody judged it: the number it is ranked by, as written. The relation of such
        /// an entry is `related`, which says nothing of sets.
        public var score: String

        public init(
            id: String = "", sources: [Item], targets: [Item], relation: MappingEntry.Relation,
            rationaleType: MappingEntry.RationaleType? = nil, rationale: LocalizedText = LocalizedText([:]),
            strength: Int? = nil, confidence: Confidence? = nil, isContrary: Bool = false,
            isIncompatible: Bool = false, note: String = "", score: String = ""
        ) {
            self.id = id
            self.sources = sources
            self.targets = targets
            self.relation = relation
            self.rationaleType = rationaleType
            self.rationale = rationale
            self.strength = strength
            self.confidence = confidence
            self.isContrary = isContrary
            self.isIncompatible = isIncompatible
            self.note = note
            self.score = score
        }
    }

    public var id: String
    public var title: String
    public var source: Side
    public var target: Side
    public var provider: String
    public var method: Method
    /// Nil where the format does not say.
    public var status: Mapping.Status?
    public var author: String
    public var reviewer: String
    /// The day or year of the mapping, as written; empty where it is not said.
    public var date: String
    public var entries: [Entry]

    public init(
        id: String, title: String = "", source: Side, target: Side, provider: String = "", method: Method = .unknown,
        status: Mapping.Status? = nil, author: String = "", reviewer: String = "", date: String = "",
        entries: [Entry] = []
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.target = target
        self.provider = provider
        self.method = method
        self.status = status
        self.author = author
        self.reviewer = reviewer
        self.date = date
        self.entries = entries
    }
}
