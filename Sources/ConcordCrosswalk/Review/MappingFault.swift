public import ConcordModel

/// What is wrong with a mapping, and where in it.
public struct MappingFault: Hashable, Sendable {
    /// What has to be mended, and what has to be looked at again.
    public enum Severity: String, Hashable, Sendable {
        case error, warning
    }

    /// The entry, or the mapping where the whole is meant.
    public let record: RecordID
    /// The field that is at fault.
    public let field: String
    /// Which item of the field, where it is a list.
    public let index: Int?
    public let severity: Severity
    public let message: String

    init(
        _ record: RecordID, _ field: String, item index: Int? = nil, severity: Severity = .error, _ message: String
    ) {
        self.record = record
        self.field = field
        self.index = index
        self.severity = severity
        self.message = message
    }
}

/// What a mapping is held against: the items of its two sides, and what they say today.
public struct MappingContext: Sendable {
    /// Nil where the side is not known: then its ids are taken as they are.
    public let source: Set<RecordID>?
    public let target: Set<RecordID>?
    public let statements: Statements?

    public init(source: Set<RecordID>?, target: Set<RecordID>?, statements: Statements? = nil) {
        self.source = source
        self.target = target
        self.statements = statements
    }

    /// The catalogues of the atlas that a mapping names, with the items it lists itself.
    public init(_ mapping: Mapping, in atlas: Atlas, statements: Statements?) {
        func items(_ id: RecordID, _ listed: [MappingItem]) -> Set<RecordID>? {
            var items = Set(listed.map(\.id))
            if let catalogue = atlas.catalogue(id) {
                items.formUnion(catalogue.sections.map(\.id))
                items.formUnion(catalogue.provisions.map(\.id))
            }
            // A crosswalk may lead to documents as wholes.
            if id == "standards" { items.formUnion(atlas.contents.standards.map(\.id)) }
            return items.isEmpty ? nil : items
        }
        self.init(
            source: items(mapping.source, mapping.sourceItems), target: items(mapping.target, mapping.targetItems),
            statements: statements
        )
    }
}
