public import ConcordModel

/// What rests on a record: what one would have to look at again if it turned out to be wrong.
///
/// Counted are, each once: the records that refer to it or to one of its parts; for a document or rule also the provisions and
/// criteria read from it, and the records that refer to these (pairs of mappings, duties, penalties, headings of dossiers); and
/// the claims and recommendations that name any of those. A reference that says by whom, for whom or on what topic is none that
/// something rests on.
public struct RestingRecords: Sendable {
    private let atlas: Atlas
    private let parts: [RecordID: [any AtlasRecord]]
    private let catalogues: [RecordID: [Catalogue]]

    /// Fields that say whose, for whom and on what, and where it was read.
    private static let attributions: Set<String> = [
        "sources", "body", "issuers", "addressees", "actors", "parents", "secretariat", "mirrorOf", "guidedBy",
        "holder", "topics", "groups", "part", "guidelineParts",
    ]

    public init(_ atlas: Atlas) {
        self.atlas = atlas
        parts = Dictionary(grouping: atlas.contents.allRecords.filter { $0.id.owner != $0.id }, by: { $0.id.owner })
        catalogues = Dictionary(grouping: atlas.contents.catalogues, by: \.of)
    }

    /// How many records rest on a record or on a part of one; none where it is not in the atlas.
    public func count(of id: RecordID) -> Int { atlas[id].map { ids(on: $0).count } ?? 0 }

    /// Sorted by id.
    func ids(on record: any AtlasRecord) -> [RecordID] {
        var core: Set<RecordID> = [record.id]
        var resting: Set<RecordID> = []
        for part in parts[record.id] ?? [] { core.insert(part.id) }
        let isDocument = record is Standard || record is Rule
        let own = (record as? Catalogue).map { [$0] } ?? (isDocument ? catalogues[record.id] ?? [] : [])
        for catalogue in own {
            core.insert(catalogue.id)
            for part in parts[catalogue.id] ?? [] {
                core.insert(part.id)
                if part is Provision || part is Criterion { resting.insert(part.id) }
            }
        }
        if let profile = record as? ApplicationProfile { resting.formUnion(Self.governed(by: profile, atlas)) }
        for id in core {
            for link in atlas.links(to: id) where !Self.attributions.contains(link.field) && !core.contains(link.from) {
                resting.insert(link.from)
            }
        }
        for id in resting {
            for link in atlas.links(to: id) where isPaper(link.from) { resting.insert(link.from) }
        }
        return resting.sorted()
    }

    /// The provisions whose dates a profile sets: those that name it.
    static func governed(by profile: ApplicationProfile, _ atlas: Atlas) -> [RecordID] {
        atlas.contents.catalogues.flatMap(\.provisions).filter { $0.profile == profile.id }.map(\.id)
    }

    private func isPaper(_ id: RecordID) -> Bool { atlas[id] is Claim || atlas[id] is Recommendation }
}
