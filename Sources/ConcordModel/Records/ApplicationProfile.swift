/// From when a group of articles applies, by category of system.
public struct ApplicationProfile: AtlasRecord {
    public static let kind = RecordKind.profile

    /// A date for one category of system.
    public struct ProfileDate: Hashable, Sendable {
        /// `all` for every system.
        public let category: String
        public let date: RecordedDate
        /// The date before the amendment.
        public let original: RecordedDate?
        /// The date for systems already on the market.
        public let legacy: RecordedDate?
        public let note: String

        public init(
            category: String, date: RecordedDate, original: RecordedDate?, legacy: RecordedDate?, note: String
        ) {
            self.category = category
            self.date = date
            self.original = original
            self.legacy = legacy
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
    public let provenance: Provenance

    public init(
        id: RecordID,
        rule: RecordID,
        title: LocalizedText,
        dates: [ProfileDate],
        basis: String,
        sections: [RecordID],
        isContested: Bool,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.rule = rule
        self.title = title
        self.dates = dates
        self.basis = basis
        self.sections = sections
        self.isContested = isContested
        self.provenance = provenance
    }

    public var label: LocalizedText { title }
}
