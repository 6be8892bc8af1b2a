import ConcordFindings
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

    /// The sources with how each lies to the day. None is left out: one that came later says how the atlas knows.
    static func onDay(of record: any AtlasRecord, view: AtlasOnDay) -> [(source: Source, standing: Standing)] {
        guard !(record is Source) else { return [] }
        return keys(of: record.id, in: view.atlas).compactMap(view.atlas.source).map { ($0, view.standing(of: $0)) }
    }
}
