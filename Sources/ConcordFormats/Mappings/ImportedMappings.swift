public import LocatedText

/// What an importer made of a file: the mappings in it, where each entry stands, and what was not taken over.
public struct ImportedMappings: Sendable {
    public struct One: Sendable {
        public var document: MappingDocument
        /// The place of each entry, in the order of the document.
        public var places: [Location]

        public init(document: MappingDocument, places: [Location]) {
            self.document = document
            self.places = places
        }
    }

    public var mappings: [One]
    public var warnings: [Diagnostic]

    public init(mappings: [One], warnings: [Diagnostic]) {
        self.mappings = mappings
        self.warnings = warnings
    }
}

/// Names for the two sides that a format or a file may leave out.
public struct SideNames: Hashable, Sendable {
    public var source: String?
    public var target: String?

    public init(source: String? = nil, target: String? = nil) {
        self.source = source
        self.target = target
    }
}
