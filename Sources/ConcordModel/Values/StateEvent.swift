/// A dated step in the life of a document or rule, or a day on which a source showed it in a state.
public struct StateEvent: Hashable, Sendable {
    public enum Moment: Hashable, Sendable {
        /// When it happened.
        case happened(RecordedDate)
        /// When a source showed it; it happened earlier.
        case seen(RecordedDate)

        public var date: RecordedDate {
            switch self {
            case .happened(let date), .seen(let date): date
            }
        }
    }

    public enum Outcome: String, Hashable, Sendable, CaseIterable {
        case passed, failed
    }

    public let state: State
    public let moment: Moment
    /// The announced end of an enquiry, a vote, a consultation.
    public let closes: RecordedDate?
    public let outcome: Outcome?
    /// The publisher's own stage code; empty if none is recorded.
    public let code: String
    public let note: String
    public let sources: [RecordID]

    public init(
        state: State,
        moment: Moment,
        closes: RecordedDate? = nil,
        outcome: Outcome? = nil,
        code: String = "",
        note: String = "",
        sources: [RecordID] = []
    ) {
        self.state = state
        self.moment = moment
        self.closes = closes
        self.outcome = outcome
        self.code = code
        self.note = note
        self.sources = sources
    }
}
