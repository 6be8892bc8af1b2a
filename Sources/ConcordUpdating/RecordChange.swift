public import ConcordModel
public import LocatedText

/// One change of a record, or a new record, that a list brings.
public struct RecordChange: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case new, stage, date, title, designation
    }

    public let record: RecordID
    public let kind: Kind
    /// What becomes of it, in a few words: `draft 30.60 -> enquiry 40.20, seen 2026-11-26`.
    public let text: String
    /// Where in the list it stands.
    public let file: String
    public let location: Location
}

/// Something in a list that a person has to judge: nothing is changed for it.
public struct ReviewNote: Hashable, Sendable {
    public let record: RecordID?
    public let text: String
    public let file: String
    public let location: Location
}
