public import ConcordModel

/// How many items there are, and what became of them.
public struct OutcomeCounts: Hashable, Sendable {
    public var items = 0
    public var passed = 0
    public var failed = 0
    public var refused = 0
    public var answered = 0

    public init(items: Int = 0, passed: Int = 0, failed: Int = 0, refused: Int = 0, answered: Int = 0) {
        self.items = items
        self.passed = passed
        self.failed = failed
        self.refused = refused
        self.answered = answered
    }

    /// The items with an outcome. On the two scales the one follows from the other: what is not refused is answered, what
    /// does not fail passes; so where only the opposite was counted it is the rest.
    public func with(_ outcome: EvidenceOutcome) -> Int {
        switch outcome {
        case .pass: passed
        case .fail: failed
        case .refused: refused
        case .answered: answered
        }
    }

    /// The items that were judged on the scale to which `outcome` belongs: pass or fail, refused or answered.
    public func judged(like outcome: EvidenceOutcome) -> Int {
        switch outcome {
        case .pass, .fail: passed + failed
        case .refused, .answered: refused + answered
        }
    }

    mutating func add(_ outcome: EvidenceOutcome?, _ count: Int = 1) {
        switch outcome {
        case .pass: passed += count
        case .fail: failed += count
        case .refused: refused += count
        case .answered: answered += count
        case nil: break
        }
    }

    static func += (left: inout Self, right: Self) {
        left.items += right.items
        left.passed += right.passed
        left.failed += right.failed
        left.refused += right.refused
        left.answered += right.answered
    }
}

/// What all files say about one kind of evidence, added up; the rows themselves are not kept.
public struct EvidenceTally: Hashable, Sendable {
    /// A source of items, such as a website of which a corpus is made.
    public struct Source: Hashable, Sendable {
        public let name: String
        public var counts: OutcomeCounts
        /// False where a row says that the source was rejected.
        public var isUsed: Bool

        public init(name: String, counts: OutcomeCounts, isUsed: Bool = true) {
            self.name = name
            self.counts = counts
            self.isUsed = isUsed
        }
    }

    public var counts = OutcomeCounts()
    /// By the key of a category; see ``EvidenceCategories``.
    public var categories: [String: OutcomeCounts] = [:]
    /// In the order in which they occur.
    public var sources: [Source] = []
    /// How many items there are from which the sample was drawn; nil where no file says.
    public var population: Int?
    /// The days that rows give, in order, each once.
    public var dates: [CalendarDate] = []
    /// The reviewers of the item that has fewest; nil where no file has a column of reviewers.
    public var fewestReviewers: Int?
    /// The items that no reviewer is named for.
    public var unreviewed = 0
    /// The files that were counted, in the order in which they were read.
    public var files: [String] = []
    /// Whether a file had an error, so that the counts cannot be relied on.
    public var isDamaged = false

    public init() {}
}
