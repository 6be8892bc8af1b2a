/// What evidence speaks to a criterion, and what of it is counted.
public struct CriterionTest: Hashable, Sendable {
    /// A kind of evidence: what a file of test results, counts or statements is about.
    public enum Evidence: String, Hashable, Sendable, CaseIterable {
        case corpusSourceBefore = "corpus-source-before"
        case corpusSourceAfter = "corpus-source-after"
        case annotationRules = "annotation-rules"
        case annotationReview = "annotation-review"
        case optOut = "opt-out"
        case misuseInARow = "misuse-in-a-row"
        case misuseInADay = "misuse-in-a-day"
        case keywordLibrary = "keyword-library"
        case keywordUpdates = "keyword-updates"
        case outputBank = "output-bank"
        case outputBankUpdates = "output-bank-updates"
        case judgingProcedure = "judging-procedure"
        case refusalBank = "refusal-bank"
        case refusalBankUpdates = "refusal-bank-updates"
        case answerBank = "answer-bank"
        case classificationModel = "classification-model"
        case assessmentReport = "assessment-report"
        case corpusManual = "corpus-manual"
        case corpusTechnical = "corpus-technical"
        case outputManual = "output-manual"
        case outputKeyword = "output-keyword"
        case outputModel = "output-model"
        case refusalSample = "refusal-sample"
        case answerSample = "answer-sample"
    }

    /// What is counted of the evidence.
    public enum Count: String, Hashable, Sendable, CaseIterable {
        /// All items.
        case total
        /// The categories that have an item.
        case covered
        /// The items of the category that has fewest.
        case least
        /// The share of items with an outcome.
        case rate
        /// The share of the whole from which the items were drawn.
        case drawn
        /// The share of items with an outcome, in the source where it is largest.
        case source
        /// The longest time between two dates.
        case interval
        /// The people who passed an item, at the item that has fewest.
        case people
        /// A number that a statement gives.
        case stated
    }

    /// What became of an item.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case pass, fail, refused, answered
    }

    public let evidence: Evidence
    public let count: Count
    /// The outcome whose share is meant; nil where no share is.
    public let outcome: Outcome?
    /// The sections whose lowest descendants are the categories; empty where categories do not matter.
    public let among: [RecordID]

    public init(evidence: Evidence, count: Count, outcome: Outcome? = nil, among: [RecordID] = []) {
        self.evidence = evidence
        self.count = count
        self.outcome = outcome
        self.among = among
    }
}
