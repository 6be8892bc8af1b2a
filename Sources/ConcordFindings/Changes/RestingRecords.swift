public import ConcordModel

/// How much rests on a record: the other records that refer to it or to a part of it, each once, and its own parts.
///
/// A provision of a rule's catalogue is a part of the rule; a mapping entry that names the provision refers to it.
public struct RestingRecords: Sendable {
    private let counts: [RecordID: Int]

    public init(_ atlas: Atlas) {
        var resting: [RecordID: Set<RecordID>] = [:]
        for link in atlas.links where link.field != "sources" && link.from.owner != link.to.owner {
            resting[link.to.owner, default: []].insert(link.from)
            if link.to.owner != link.to { resting[link.to, default: []].insert(link.from) }
        }
        for catalogue in atlas.contents.catalogues {
            resting[catalogue.of, default: []].formUnion(catalogue.provisions.map(\.id))
        }
        for profile in atlas.contents.profiles {
            resting[profile.id, default: []].formUnion(Self.governed(by: profile, atlas))
        }
        counts = resting.mapValues(\.count)
    }

    public func count(of id: RecordID) -> Int { counts[id] ?? 0 }

    /// The provisions whose dates a profile sets: those that name it.
    static func governed(by profile: ApplicationProfile, _ atlas: Atlas) -> [RecordID] {
        atlas.contents.catalogues.flatMap(\.provisions).filter { $0.profile == profile.id }.map(\.id)
    }
}
