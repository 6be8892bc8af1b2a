/// A body takes over another's document. Adoption is not harmonisation.
public struct Adoption: AtlasRecord {
    public static let kind = RecordKind.adoption

    /// IDT, MOD, NEQ, or not stated.
    public enum Degree: String, Hashable, Sendable, CaseIterable {
        case identical, modified
        case notEquivalent = "not-equivalent"
        case unstated
    }

    /// Whether it has happened.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        case adopted, planned, parallel
    }

    /// To what purpose.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        case asStandard = "as-standard"
        case answerToArticle = "answer-to-article"
        case unknown
    }

    public let id: RecordID
    public let adopted: RecordID
    public let adopting: RecordID
    public let body: RecordID
    public let degree: Degree
    public let status: Status
    public let date: RecordedDate
    public let purpose: Purpose
    public let purposeReason: String
    public let provenance: Provenance

    public init(
        id: RecordID,
        adopted: RecordID,
        adopting: RecordID,
        body: RecordID,
        degree: Degree,
        status: Status,
        date: RecordedDate,
        purpose: Purpose,
        purposeReason: String,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.adopted = adopted
        self.adopting = adopting
        self.body = body
        self.degree = degree
        self.status = status
        self.date = date
        self.purpose = purpose
        self.purposeReason = purposeReason
        self.provenance = provenance
    }

    public var label: LocalizedText { LocalizedText([.english: "\(adopted) → \(adopting)"]) }
}
