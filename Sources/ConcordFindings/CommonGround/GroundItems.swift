public import ConcordModel

/// The provisions in force on the day on each of two sides.
struct GroundItems {
    /// Catalogues of a side with their provisions in force, in the order of the atlas.
    let first: [(catalogue: Catalogue, provisions: [Provision])]
    let second: [(catalogue: Catalogue, provisions: [Provision])]
    private let byID: [RecordID: (provision: Provision, isFirst: Bool)]

    init(_ view: AtlasOnDay, _ sides: Sides) {
        func catalogues(_ jurisdiction: Jurisdiction) -> [(catalogue: Catalogue, provisions: [Provision])] {
            view.atlas.contents.catalogues.compactMap { catalogue in
                guard view.jurisdiction(ofDocument: catalogue.of) == jurisdiction else { return nil }
                let provisions = view.provisionsInForce(of: catalogue)
                return provisions.isEmpty ? nil : (catalogue, provisions)
            }
        }
        first = catalogues(sides.first)
        second = catalogues(sides.second)
        var byID: [RecordID: (provision: Provision, isFirst: Bool)] = [:]
        for (list, isFirst) in [(first, true), (second, false)] {
            for provision in list.flatMap(\.provisions) where byID[provision.id] == nil {
                byID[provision.id] = (provision, isFirst)
            }
        }
        self.byID = byID
    }

    /// Whether it is a provision in force on the side.
    func stands(_ id: RecordID, onFirst isFirst: Bool) -> Bool { byID[id]?.isFirst == isFirst }

    func provisions(_ ids: [RecordID]) -> [Provision] { ids.compactMap { byID[$0]?.provision } }

    /// The side on which all of them stand; nil where they do not all stand on one.
    func side(of ids: [RecordID]) -> Bool? {
        let sides = Set(ids.map { byID[$0]?.isFirst })
        return sides.count == 1 ? sides.first.flatMap { $0 } : nil
    }

    /// What both sides are about; where they have nothing in common, what either is about.
    func topics(_ first: [RecordID], _ second: [RecordID]) -> [RecordID] {
        let sides = [first, second].map { Set(provisions($0).flatMap(\.topics)) }
        let common = sides[0].intersection(sides[1])
        return (common.isEmpty ? sides[0].union(sides[1]) : common).sorted()
    }

    /// The layer that both sides reach; that of the one side where the other is empty.
    func layer(_ first: [RecordID], _ second: [RecordID]) -> GroundLayer {
        [first, second].filter { !$0.isEmpty }.map { GroundLayer(reachedBy: provisions($0)) }.min() ?? .process
    }
}

extension AtlasOnDay {
    /// Whose a document or rule is; nil where the atlas does not have it.
    public func jurisdiction(ofDocument id: RecordID) -> Jurisdiction? {
        document(id)?.jurisdiction ?? atlas.rule(id)?.jurisdiction
    }

    /// The provisions of a catalogue whose wording holds on the day, if its document stands: a draft rule binds nobody, and
    /// what has been superseded no longer does.
    func provisionsInForce(of catalogue: Catalogue) -> [Provision] {
        let stands =
            if let document = document(catalogue.of) {
                document.phase == .published
            } else if let rule = atlas.rule(catalogue.of) {
                rule.stands(in: rule.events.reading(on: day))
            } else {
                false
            }
        guard stands else { return [] }
        return provisions(of: catalogue).filter { provision in
            provision.versions.contains { version in
                version.from.timing(on: day) != .future && !(version.until?.value.map { $0.latest < day } ?? false)
            }
        }
    }
}
