public import ConcordModel
public import LocatedText

/// An atlas as it was read: the records, what is wrong with them, and where each stands.
public struct AtlasReading: Sendable {
    public let atlas: Atlas
    /// Sorted by place.
    public let diagnostics: [Diagnostic]
    let places: RecordPlaces
    /// Every record that stands in the files, whether it could be read or not.
    let definitions: [ShapeWalk.Definition]
    /// What has not the form that this program knows.
    let shapeFaults: [Diagnostic]
    /// What the names of the files begin with.
    let prefix: String

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// A fault of the record with this id, placed at `field` where the record has it.
    public func fault(
        of id: RecordID, field: String, item: Int? = nil, severity: Diagnostic.Severity = .error, message: String
    ) -> Diagnostic {
        places.fault(id, [.key(field)] + (item.map { [.item($0)] } ?? []), severity: severity, message)
    }
}
