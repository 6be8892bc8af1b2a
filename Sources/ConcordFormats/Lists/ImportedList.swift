public import ConcordModel
public import LocatedText

/// The documents of a saved list, and what could not be read of it.
public struct ImportedList: Sendable {
    public var documents: [Located<ListedDocument>]
    /// Rows that say something impossible: the list is not to be relied on before they are mended.
    public var faults: [Diagnostic]
    /// What was passed over.
    public var warnings: [Diagnostic]

    public init(documents: [Located<ListedDocument>] = [], faults: [Diagnostic] = [], warnings: [Diagnostic] = []) {
        self.documents = documents
        self.faults = faults
        self.warnings = warnings
    }

    public mutating func append(_ other: ImportedList) {
        documents += other.documents
        faults += other.faults
        warnings += other.warnings
    }
}
