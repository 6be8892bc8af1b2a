/// A role in a body, held by an organisation or a country from a date to a date. Names of persons are not recorded.
public struct Position: AtlasRecord {
    public static let kind = RecordKind.position

    /// What is held.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case secretariat, chair
        case viceChair = "vice-chair"
        case convenor, rapporteur
        case associateRapporteur = "associate-rapporteur"
        case editor, member
        case permanentMember = "permanent-member"
        case observer
        case secretaryGeneral = "secretary-general"
        case projectLeader = "project-leader"
    }

    public let id: RecordID
    public let body: RecordID
    public let role: Role
    /// The organisation, if the atlas has it.
    public let holder: RecordID?
    /// The organisation, if the atlas does not have it; else empty.
    public let holderName: String
    /// ISO 3166-1 code in lower case, or `unknown`.
    public let country: String
    /// How many seats the record stands for.
    public let seats: Int
    public let from: RecordedDate?
    public let until: RecordedDate?
    /// A day on which a source showed it.
    public let seen: RecordedDate?
    /// By what the country was attributed: nominating body, nationality, employer.
    public let countingRule: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        body: RecordID,
        role: Role,
        holder: RecordID? = nil,
        holderName: String,
        country: String,
        seats: Int,
        from: RecordedDate? = nil,
        until: RecordedDate? = nil,
        seen: RecordedDate? = nil,
        countingRule: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.body = body
        self.role = role
        self.holder = holder
        self.holderName = holderName
        self.country = country
        self.seats = seats
        self.from = from
        self.until = until
        self.seen = seen
        self.countingRule = countingRule
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([.english: "\(role.rawValue), \(body), \(country)"]) }
}
