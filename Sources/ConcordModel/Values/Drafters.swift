/// The organisations that drafted a document, as far as they were seen.
public struct Drafters: Hashable, Sendable {
    public enum Listing: String, Hashable, Sendable, CaseIterable {
        case all, partial
    }

    public let listed: Listing
    /// How many the document has, if a source states it.
    public let total: Int?
    public let list: [Drafter]

    public init(listed: Listing, total: Int?, list: [Drafter]) {
        self.listed = listed
        self.total = total
        self.list = list
    }
}

/// One drafting organisation.
public struct Drafter: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case enterprise, institute, academia, state
        case foreignInvested = "foreign-invested"
        case association, unknown
    }

    public let name: LocalizedText
    public let kind: Kind
    public let isLead: Bool
    public let body: RecordID?

    public init(name: LocalizedText, kind: Kind, isLead: Bool, body: RecordID?) {
        self.name = name
        self.kind = kind
        self.isLead = isLead
        self.body = body
    }
}
