import ConcordModel

/// Documents that both sides have, and those of one side alone.
struct DocumentPairs {
    let pairs: [GroundPair]

    init(_ view: AtlasOnDay, _ sides: Sides) {
        let adoptions = view.atlas.contents.adoptions.filter { adoption in
            adoption.isKnown(on: view.day) && adoption.status == .adopted
                && [.identical, .modified].contains(adoption.degree)
        }
        let shared = Self.shared(view, sides, adoptions)
        // What takes over a shared document is that document.
        let taken = Set(shared.flatMap { $0.items + [$0.key] })
        pairs = shared + Self.alone(view, sides, except: taken)
    }

    /// The document itself where it is the side's own, else those by which the side took it over.
    private static func shared(_ view: AtlasOnDay, _ sides: Sides, _ adoptions: [Adoption]) -> [GroundPair] {
        Set(adoptions.map(\.adopted)).sorted().compactMap { id in
            func standing(_ side: Jurisdiction) -> (documents: [RecordID], adoptions: [RecordID]) {
                if view.jurisdiction(ofDocument: id) == side { return ([id], []) }
                let own = adoptions.filter { $0.adopted == id && view.jurisdiction(of: $0.body) == side }
                return (own.map(\.adopting), own.map(\.id))
            }
            let (first, second) = (standing(sides.first), standing(sides.second))
            guard !first.documents.isEmpty, !second.documents.isEmpty else { return nil }
            return GroundPair(
                .documents, .shared, first: first.documents, second: second.documents, key: id,
                evidence: [id] + first.adoptions + second.adoptions, isDraft: false,
                topics: (view.document(id)?.standard.topics ?? []).sorted(), layer: .process
            )
        }
    }

    private static func alone(_ view: AtlasOnDay, _ sides: Sides, except taken: Set<RecordID>) -> [GroundPair] {
        let published = view.documents.filter { $0.phase == .published && !taken.contains($0.id) }
        return [(sides.first, sides.second, true), (sides.second, sides.first, false)].flatMap { own, other, isFirst in
            let lists = completeLists(of: other, in: view)
            let topics = Set(
                view.existing.filter { $0.jurisdiction == other }.flatMap(\.standard.topics))
            return published.filter { $0.jurisdiction == own }.map { document in
                let isAlone =
                    !lists.isEmpty && !document.standard.topics.isEmpty
                    && topics.isDisjoint(with: document.standard.topics)
                return GroundPair(
                    .documents, isAlone ? .oneSided : .unknown, first: isFirst ? [document.id] : [],
                    second: isFirst ? [] : [document.id], key: document.id,
                    evidence: [document.id] + (isAlone ? lists : []),
                    searched: isAlone ? lists : [], isDraft: false,
                    topics: document.standard.topics.sorted(), layer: .process
                )
            }
        }
    }

    /// The lists of documents of a side, if all of them claim to be complete: only then does a gap in them tell anything.
    private static func completeLists(of side: Jurisdiction, in view: AtlasOnDay) -> [RecordID] {
        let lists = ListRegister.lists(of: view.atlas).filter { view.jurisdiction(of: $0.body) == side }
        return lists.allSatisfy { $0.claim == .claimed && view.isRecorded($0.provenance) } ? lists.map(\.id) : []
    }
}
