public import ConcordModel

/// Provisions that do not apply to a system, and the one reason for all of them.
public struct SetAside: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// The catalogue as a whole does not count.
        case catalogue
        /// They oblige others.
        case others
        /// They are for other systems.
        case systems
        /// They ask nothing: definitions, permissions, presumptions, sanctions.
        case asksNothing
    }

    public let catalogue: Catalogue
    public let market: Duty.Market
    public let reason: Reason
    /// The answers that decided; none where no answer could make it otherwise.
    public let keys: [AnswerKey]
    public let provisions: [RecordID]
}
