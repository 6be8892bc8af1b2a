import ConcordFindings
import ConcordModel

/// What the atlas does not know or holds in conflict, as it could be told on the day.
struct AtlasGaps {
    let undated: Int
    let unknownStates: Int
    let recalled: Int
    let conflicts: [(RecordID, Conflict)]
    /// How the lists were drawn, as far as the atlas had noted it by the day.
    let lists: [Completeness]
    /// What the atlas noted of its lists later; it may speak of later days.
    let laterLists: [Completeness]
    /// Whether the atlas had learned all that it holds by the day: only then can its conflicts be counted.
    let isComplete: Bool

    init(_ view: AtlasOnDay) {
        let atlas = view.atlas
        undated = view.documents.count { $0.phase == .undated }
        unknownStates = view.documents.count { $0.phase == .lapsed }
        let recall = Set(atlas.contents.sources.lazy.filter { $0.sourceKind == .recall }.map(\.id))
        let records = atlas.contents.allRecords
        recalled = records.count { record in
            let sources = record.provenance.sources
            return !sources.isEmpty && sources.allSatisfy(recall.contains)
        }
        // Like notes, conflicts carry no date in the world and may be about later days.
        isComplete = view.day >= atlas.recorded
        conflicts =
            isComplete ? records.flatMap { record in record.provenance.conflicts.map { (record.id, $0) } } : []
        func isNoted(_ list: Completeness) -> Bool { (list.provenance.recorded ?? atlas.recorded) <= view.day }
        lists = atlas.contents.completeness.filter(isNoted)
        laterLists = atlas.contents.completeness.filter { !isNoted($0) }
    }
}
