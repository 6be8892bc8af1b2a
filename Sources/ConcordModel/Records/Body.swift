/// An organisation or committee that makes, requests, mandates or uses standards.
public struct Body: AtlasRecord {
    public static let kind = RecordKind.body

    /// What sort of body it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        case stateOrgan = "state-organ"
        case partyOrgan = "party-organ"
        case legislature, court
        case internationalOrganisation = "international-organisation"
        case standardsBody = "standards-body"
        case nationalBody = "national-body"
        case committee
        case workingGroup = "working-group"
        case consortium, association, institute, enterprise, forum, network, programme
        case conformityBody = "conformity-body"
    }

    /// A name that the body no longer uses.
    public struct FormerName: Hashable, Sendable {
        public let name: LocalizedText
        public let until: RecordedDate?

        public init(name: LocalizedText, until: RecordedDate?) {
            self.name = name
            self.until = until
        }
    }

    public let id: RecordID
    public let name: LocalizedText
    /// As the body writes it; empty if it has none.
    public let acronym: String
    public let formerNames: [FormerName]
    public let bodyKind: Kind
    public let jurisdiction: Jurisdiction
    /// Bodies it belongs to; joint committees have several.
    public let parents: [RecordID]
    /// Bodies that run its secretariat.
    public let secretariat: [RecordID]
    /// The international committees it mirrors.
    public let mirrorOf: [RecordID]
    /// Bodies that direct its work without being its parent.
    public let guidedBy: [RecordID]
    public let successor: RecordID?
    public let established: RecordedDate?
    public let dissolved: RecordedDate?
    public let seat: String
    /// What it does for AI standards or rules.
    public let role: String
    public let membership: String
    public let voting: String
    public let address: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        name: LocalizedText,
        acronym: String,
        formerNames: [FormerName],
        bodyKind: Kind,
        jurisdiction: Jurisdiction,
        parents: [RecordID],
        secretariat: [RecordID],
        mirrorOf: [RecordID],
        guidedBy: [RecordID],
        successor: RecordID? = nil,
        established: RecordedDate? = nil,
        dissolved: RecordedDate? = nil,
        seat: String,
        role: String,
        membership: String,
        voting: String,
        address: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.name = name
        self.acronym = acronym
        self.formerNames = formerNames
        self.bodyKind = bodyKind
        self.jurisdiction = jurisdiction
        self.parents = parents
        self.secretariat = secretariat
        self.mirrorOf = mirrorOf
        self.guidedBy = guidedBy
        self.successor = successor
        self.established = established
        self.dissolved = dissolved
        self.seat = seat
        self.role = role
        self.membership = membership
        self.voting = voting
        self.address = address
        self.provenance = provenance
    }

    /// The name, with the acronym behind it where it does not tell it.
    public var label: LocalizedText {
        acronym.isEmpty
            ? name : LocalizedText(name.words.mapValues { $0.contains(acronym) ? $0 : "\($0) (\(acronym))" })
    }
}
