/// A record as its file has it, field by field and whatever the field: for holding two versions of an atlas against each other.
public struct RecordFields: Hashable, Sendable, Identifiable {
    public struct Field: Hashable, Sendable {
        public let name: String
        /// One item for a single value; those of a list; `key: value` for each entry of a map.
        public let items: [String]

        public init(_ name: String, _ items: [String]) {
            self.name = name
            self.items = items
        }
    }

    public let id: RecordID
    public let kind: RecordKind
    /// The file of the atlas it stands in, relative to the atlas.
    public let file: String
    /// In the order of the file, without the parts that are records of their own.
    public let fields: [Field]

    public init(id: RecordID, kind: RecordKind, file: String, fields: [Field]) {
        self.id = id
        self.kind = kind
        self.file = file
        self.fields = fields
    }

    public func field(_ name: String) -> Field? { fields.first { $0.name == name } }
}

/// A version of the atlas as it was read for a comparison: what could be read, and what could not.
public struct AtlasVersion: Sendable {
    /// As the user named it: a folder, a revision, a store.
    public let name: String
    public let atlas: Atlas
    public let fields: [RecordFields]
    /// Records that stand in the files and are of no form that this program knows, each with the reason.
    public let unread: [Unread]

    /// What could not be read.
    public struct Unread: Hashable, Sendable {
        /// Where it stands, as a diagnostic names it.
        public let place: String
        /// Nil where a whole file is meant.
        public let id: RecordID?
        public let message: String

        public init(place: String, id: RecordID?, message: String) {
            self.place = place
            self.id = id
            self.message = message
        }
    }

    public init(name: String, atlas: Atlas, fields: [RecordFields], unread: [Unread]) {
        self.name = name
        self.atlas = atlas
        self.fields = fields
        self.unread = unread
    }
}
