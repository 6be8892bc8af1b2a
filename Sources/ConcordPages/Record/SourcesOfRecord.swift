import ConcordModel

/// The sources that a record rests on.
enum SourcesOfRecord {
    /// The record's own sources, or those of the record it is part of; a verdict or topic has those of what it names.
    static func keys(of id: RecordID, in atlas: Atlas) -> [RecordID] {
        guard let record = atlas[id] else { return [] }
        if !record.provenance.sources.isEmpty { return record.provenance.sources }
        let owner = id.owner
        if owner != id {
            if let catalogue = atlas.catalogue(owner) { return catalogue.provenance.sources }
            if let parent = atlas[owner] { return parent.provenance.sources }
        }
        return []
    }
}
