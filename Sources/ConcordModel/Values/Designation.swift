public import StandardIdentifiers

/// A dated identifier of a document: prEN 18286 became EN 18286:2026.
public struct Designation: Hashable, Sendable {
    /// As it was recorded.
    public let text: String
    /// What the text says; nil where it follows no publisher's rules, such as the name of a document without a number.
    public let identifier: StandardIdentifier?
    public let from: RecordedDate?
    public let until: RecordedDate?

    public init(_ text: String, from: RecordedDate? = nil, until: RecordedDate? = nil) {
        self.text = text
        identifier = try? StandardIdentifier.parse(text)
        self.from = from
        self.until = until
    }

    /// The id that a document gets from this designation where it is the first; see `docs/identifiers-of-records.md`.
    public var slug: String { Slug.of(text) }

    /// The last year that the designation names: the document is not issued before it. Nil where it names none.
    public var latestYear: Int? { identifier?.latestYear }

    /// Whether it may have been in use on `day`; an undated designation may always.
    public func inUse(on day: CalendarDate) -> Bool {
        if let from, from.timing(on: day) == .future { return false }
        if let until, until.timing(on: day) == .past, until.value?.latest != day { return false }
        return true
    }
}
