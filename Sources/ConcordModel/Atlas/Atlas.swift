/// The whole of the recorded facts, immutable, with its indexes.
public struct Atlas: Sendable {
    /// The version of the data, such as `2026.11.26`.
    public let version: String
    /// The latest day on which anything was recorded.
    public let recorded: CalendarDate
    public let contents: AtlasContents
    /// References between records, in the order of the files.
    public let links: [Link]

    private let recordByID: [RecordID: any AtlasRecord]
    private let sourceByID: [RecordID: Source]
    private let catalogueByID: [RecordID: Catalogue]
    private let linksFrom: [RecordID: [Link]]
    private let linksTo: [RecordID: [Link]]

    public init(version: String, recorded: CalendarDate, contents: AtlasContents, links: [Link]) {
        self.version = version
        self.recorded = recorded
        self.contents = contents
        self.links = links
        var records: [RecordID: any AtlasRecord] = [:]
        for record in contents.allRecords where !(record is Catalogue) || records[record.id] == nil {
            records[record.id] = record
            for former in record.provenance.formerIDs where records[former] == nil { records[former] = record }
        }
        recordByID = records
        sourceByID = Dictionary(contents.sources.map { ($0.id, $0) }) { first, _ in first }
        catalogueByID = Dictionary(contents.catalogues.map { ($0.id, $0) }) { first, _ in first }
        linksFrom = Dictionary(grouping: links, by: \.from)
        linksTo = Dictionary(grouping: links, by: \.to)
    }

    /// The record with this id, or the one to which it was renamed. A catalogue that shares its document's id yields to it.
    public subscript(_ id: RecordID) -> (any AtlasRecord)? { recordByID[id] }

    public func source(_ id: RecordID) -> Source? { sourceByID[id] }

    public func catalogue(_ id: RecordID) -> Catalogue? { catalogueByID[id] }

    public func standard(_ id: RecordID) -> Standard? { recordByID[id] as? Standard }

    public func rule(_ id: RecordID) -> Rule? { recordByID[id] as? Rule }

    public func body(_ id: RecordID) -> Body? { recordByID[id] as? Body }

    public func figure(_ id: RecordID) -> Figure? { recordByID[id] as? Figure }

    /// What the record refers to.
    public func links(from id: RecordID) -> [Link] { linksFrom[id] ?? [] }

    /// What refers to the record.
    public func links(to id: RecordID) -> [Link] { linksTo[id] ?? [] }
}

/// A reference from one record to another, named by the field that holds it.
public struct Link: Hashable, Sendable {
    public let from: RecordID
    public let field: String
    public let to: RecordID

    public init(from: RecordID, field: String, to: RecordID) {
        self.from = from
        self.field = field
        self.to = to
    }
}
