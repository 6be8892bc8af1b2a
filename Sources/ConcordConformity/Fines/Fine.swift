public import ConcordModel

/// A fine that can be imposed on the company for a breach of a duty.
public struct Fine: Hashable, Sendable {
    /// Which of an amount and a share of turnover is the most that can be imposed on this company.
    public enum Cap: Hashable, Sendable {
        /// There is only one of the two.
        case single
        /// For companies of its size, the higher.
        case higher
        /// For companies of its size, the lower.
        case lower
        /// It depends on the size of the company, which is open.
        case open(AnswerKey)
        /// The rule does not say.
        case unstated
    }

    public let penalty: RecordID
    /// Yes, or unknown while a question is open: whether the company is one of those on whom it can be imposed.
    public let concerns: ConditionReading
    /// From when it can be imposed, where that is later than the day.
    public let ahead: RecordedDate?
    public let cap: Cap
    /// Whether national law decides if an authority can be fined at all (Article 99(8) of the AI Act).
    public let isLeftToNationalLaw: Bool

    /// The question on the size of the company.
    static let size = AnswerKey("company.size")
}
