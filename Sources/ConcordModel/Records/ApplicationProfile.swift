/// From when a group of articles applies, by category of system.
public struct ApplicationProfile: AtlasRecord {
    public static let kind = RecordKind.profile

    /// A date for one category of system.
    public struct ProfileDate: Hashable, Sendable {
        /// `all` for every system.
        public let category: String
        public let date: RecordedDate
        /// The date before the amendment; nil where the group did not exist.
        public let original: RecordedDate?
        /// The date for systems already on the market.
        public let legacy: RecordedDate?
        /// The date for systems already on the market, before the amendment; nil where they were not spared.
        public let originalLegacy: RecordedDate?
        /// Before which a system had to be on the market to be spared, before the amendment; nil where that was ``original``.
        public let originalPlacedBefore: RecordedDate?
        public let note: String

        public init(
            category: String,
            date: RecordedDate,
            original: RecordedDate? = nil,
            legacy: RecordedDate? = nil,
            originalLegacy: RecordedDate? = nil,
            originalPlacedBefore: RecordedDate? = nil,
            note: String
        ) {
            self.category = category
            self.date = date
            self.original = original
            self.legacy = legacy
            self.originalLegacy = originalLegacy
            self.originalPlacedBefore = originalPlacedBefore
            self.note = note
        }
    }

    public let id: RecordID
    public let rule: RecordID
    public let title: LocalizedText
    public let dates: [ProfileDate]
    public let basis: String
    public let sections: [RecordID]
    public let isContested: Bool
    /// Words of ``Provision/appliesTo`` that mean the systems of these dates. A provision made for these alone, wherever it stands,
    /// spares systems already on the market as these dates do, and waits for them where its own date is contested.
    public let words: [String]
    public let provenance: Provenance

    public init(
        id: RecordID,
        rule: RecordID,
        title: LocalizedText,
        dates: [ProfileDate],
        basis: String,
        sections: [RecordID],
        isContested: Bool,
        words: [String] = [],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.rule = rule
        self.title = title
        self.dates = dates
        self.basis = basis
        self.sections = sections
        self.isContested = isContested
        self.words = words
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
