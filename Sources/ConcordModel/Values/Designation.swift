public import StandardIdentifiers

/// A dated identifier of a document: prEN 18286 became EN 18286:2026.
public struct Designation: Hashable, Sendable {
    public let identifier: StandardIdentifier
    public let from: RecordedDate?
    public let until: RecordedDate?

    public init(_ text: String, from: RecordedDate? = nil, until: RecordedDate? = nil) {
        identifier = StandardIdentifier(text)
        self.from = from
        self.until = until
    }

    public var text: String { identifier.original }

    /// Whether it may have been in use on `day`; an undated designation may always.
    public func inUse(on day: CalendarDate) -> Bool {
        if let from, from.timing(on: day) == .future { return false }
        if let until, until.timing(on: day) == .past, until.value?.latest != day { return false }
        return true
    }
}
