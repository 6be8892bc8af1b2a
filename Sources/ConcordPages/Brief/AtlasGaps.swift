import ConcordFindings
import ConcordModel

/// What the atlas does not know or holds in conflict.
struct AtlasGaps {
    let undated: Int
    let unknownStates: Int
    let recalled: Int
    let conflicts: [(RecordID, Conflict)]

    init(_ view: AtlasOnDay) {
        undated = view.documents.count { $0.phase == .undated }
        unknownStates = view.documents.count { $0.phase == .lapsed }
        let recall = Set(view.atlas.contents.sources.lazy.filter { $0.sourceKind == .recall }.map(\.id))
        let records = view.atlas.contents.allRecords
        recalled = records.count { record in
            let sources = record.provenance.sources
            return !sources.isEmpty && sources.allSatisfy(recall.contains)
        }
        // Like notes, conflicts carry no date in the world and may be about later days.
        conflicts =
            view.day < view.atlas.recorded
            ? [] : records.flatMap { record in record.provenance.conflicts.map { (record.id, $0) } }
    }
}
