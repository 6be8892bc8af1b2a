/// Where a fact was read.
public struct Source: AtlasRecord {
    public static let kind = RecordKind.source

    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// An official text, read.
        case primary
        /// An official page, read.
        case official
        /// An official text or page, read in another's copy or quotation.
        case relayed
        /// A third party's page.
        case secondary
        /// An official address that another source names; not opened.
        case cited
        /// General knowledge, no page: never shown as a fact.
        case recall
    }

    public enum Address: Hashable, Sendable {
        case link(String)
        /// No address, with the reason.
        case offline(String)
    }

    public let id: RecordID
    public let title: String
    public let sourceKind: Kind
    public let address: Address
    /// For copies and proxies: the official address; empty if none is known.
    public let official: String
    public let published: RecordedDate
    /// Nil where it was never opened.
    public let accessed: CalendarDate?
    public let language: Language?
    public let note: String
    public let provenance: Provenance

    public init(
        id: RecordID, title: String, sourceKind: Kind, address: Address, official: String, published: RecordedDate,
        accessed: CalendarDate?, language: Language?, note: String, provenance: Provenance
    ) {
        self.id = id
        self.title = title
        self.sourceKind = sourceKind
        self.address = address
        self.official = official
        self.published = published
        self.accessed = accessed
        self.language = language
        self.note = note
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([language ?? .english: title]) }

    /// The address a reader should open first: the official one where it is known.
    public var bestAddress: String? {
        if !official.isEmpty { return official }
        if case .link(let address) = address { return address }
        return nil
    }
}
