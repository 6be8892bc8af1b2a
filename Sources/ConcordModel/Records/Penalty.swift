/// A fine that a rule threatens, and what it covers.
public struct Penalty: AtlasRecord {
    public static let kind = RecordKind.penalty

    /// Which of an amount and a share of turnover is the most that can be imposed.
    public enum Counting: String, Hashable, Sendable, CaseIterable {
        case higher
        /// The rule does not say which.
        case unstated
    }

    /// A size of company for which the lower of the two counts.
    public struct Lower: Hashable, Sendable {
        /// A word of the question on the size of the company.
        public let size: String
        /// Since when; nil for as long as the rule has it.
        public let from: RecordedDate?

        public init(size: String, from: RecordedDate? = nil) {
            self.size = size
            self.from = from
        }
    }

    public let id: RecordID
    public let rule: RecordID
    public let reference: String
    public let maximum: Number?
    public let currency: String
    public let turnoverPercent: Number?
    /// Nil where there is only one of the two, or where it is not recorded.
    public let counting: Counting?
    public let lower: [Lower]
    /// On whom alone it can be imposed: a word of the rule's catalogue, to which a trigger gives its condition; empty for everybody.
    public let offender: String
    /// When what sets it was adopted, where that was after the rule; before, nobody could know of it.
    public let adopted: RecordedDate?
    /// Since when it can be imposed; nil where that is as old as the duties that it covers.
    public let from: RecordedDate?
    public let rationale: String
    public let covers: [RecordID]
    public let provenance: Provenance

    public init(
        id: RecordID,
        rule: RecordID,
        reference: String,
        maximum: Number? = nil,
        currency: String,
        turnoverPercent: Number? = nil,
        counting: Counting? = nil,
        lower: [Lower] = [],
        offender: String = "",
        adopted: RecordedDate? = nil,
        from: RecordedDate? = nil,
        rationale: String,
        covers: [RecordID],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.rule = rule
        self.reference = reference
        self.maximum = maximum
        self.currency = currency
        self.turnoverPercent = turnoverPercent
        self.counting = counting
        self.lower = lower
        self.offender = offender
        self.adopted = adopted
        self.from = from
        self.rationale = rationale
        self.covers = covers
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([.english: reference]) }
}
