import ConcordFindings
import ConcordModel

/// What a record refers to and what refers to it on a day: each relation once, none to itself, none to what came later.
struct RecordRelations {
    struct Relation: Hashable {
        let field: String
        /// The record at the other end.
        let id: RecordID
        let standing: Standing
    }

    let outgoing: [Relation]
    let incoming: [Relation]

    init(_ record: any AtlasRecord, view: AtlasOnDay) {
        let isSource = record is Source
        // Keys of sources are a namespace of their own, so what cites a source is no reference to a record of that id.
        outgoing = Self.relations(
            isSource ? [] : view.atlas.links(from: record.id), of: record.id, at: \.to, view: view
        )
        .filter { $0.field != "sources" }
        incoming = Self.relations(view.atlas.links(to: record.id), of: record.id, at: \.from, view: view)
            .filter { ($0.field == "sources") == isSource }
    }

    private static func relations(
        _ links: [Link], of id: RecordID, at end: KeyPath<Link, RecordID>, view: AtlasOnDay
    ) -> [Relation] {
        var seen: Set<Relation> = []
        return links.compactMap { link in
            let other = link[keyPath: end]
            guard other != id || link.field == "sources" else { return nil }
            let relation = Relation(field: link.field, id: other, standing: view.standing(of: link, at: other))
            return relation.standing != .later && seen.insert(relation).inserted ? relation : nil
        }
    }
}
