public import ConcordModel
public import LocatedText

/// An atlas as it was read: the records, what is wrong with them, and where each stands.
public struct AtlasReading: Sendable {
    public let atlas: Atlas
    /// Sorted by place.
    public let diagnostics: [Diagnostic]
    let places: RecordPlaces

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// A fault of the record with this id, placed at `field` where the record has it.
    public func fault(
        of id: RecordID, field: String, item: Int? = nil, severity: Diagnostic.Severity = .error, message: String
    ) -> Diagnostic {
        places.fault(id, [.key(field)] + (item.map { [.item($0)] } ?? []), severity: severity, message)
    }
}
