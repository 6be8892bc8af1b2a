public import ConcordModel
public import LocatedText

/// What somebody states about a provision or a criterion, with the document that shows it.
public struct EvidenceStatement: Hashable, Sendable {
    /// The provision or the criterion.
    public let about: RecordID
    /// How the document is called or where it is filed.
    public let document: String
    /// The SHA-256 of the document, 64 hexadecimal digits in lower case.
    public let sha256: String
    /// The day of the document.
    public let date: CalendarDate
    /// The number that it states, for a criterion.
    public let value: Number?
    public let note: String
    /// Where the statement stands.
    public let file: String
    public let location: Location
    /// Whether the document was there and had this hash; nil where no file of it was named.
    public let isHashChecked: Bool?

    public init(
        about: RecordID, document: String, sha256: String, date: CalendarDate, value: Number? = nil, note: String = "",
        file: String, location: Location, isHashChecked: Bool? = nil
    ) {
        self.about = about
        self.document = document
        self.sha256 = sha256
        self.date = date
        self.value = value
        self.note = note
        self.file = file
        self.location = location
        self.isHashChecked = isHashChecked
    }
}
