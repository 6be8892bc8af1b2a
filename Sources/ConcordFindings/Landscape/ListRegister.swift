import ConcordModel

/// Which lists the atlas holds and how complete each claims to be.
struct ListRegister {
    private let byBody: [RecordID: [Completeness]]

    init(_ atlas: Atlas) {
        byBody = Dictionary(grouping: Self.lists(of: atlas), by: \.body)
    }

    /// The lists of documents.
    static func lists(of atlas: Atlas) -> [Completeness] {
        atlas.contents.completeness.filter { otherKinds.isDisjoint(with: $0.kinds) }
    }

    /// Kinds of lists that say nothing of documents: rules, bodies, events and the like.
    private static let otherKinds: Set<String> = [
        "law", "regulation", "departmental-rule", "normative-document", "policy", "body", "forum", "organisation",
        "programme", "position", "event", "term", "adoption", "crosswalk",
    ]

    /// The nearest body up the lineage that has a list of its own; the body itself where none has.
    func owner(of body: RecordID, in view: AtlasOnDay) -> RecordID {
        view.lineage(of: body).first { byBody[$0] != nil } ?? body
    }

    /// The weakest claim among the lists of a body; unknown where it has none.
    func claim(of body: RecordID) -> Completeness.Claim {
        let claims = Set(byBody[body, default: []].map(\.claim))
        if claims.isEmpty || claims.contains(.unknown) { return .unknown }
        return claims.contains(.partial) ? .partial : .claimed
    }

    /// The weakest claim among the lists of a body and of its `owners` of documents. Without a list of its own a body is at
    /// best partly listed: nothing says that the lists of its committees are all there is.
    func claim(ofWhole body: RecordID, owners: [RecordID]) -> Completeness.Claim {
        let claims = Set(owners.filter { $0 != body || byBody[$0] != nil }.map(claim(of:)))
        if claims.contains(.unknown) { return .unknown }
        return claims.contains(.partial) || byBody[body] == nil ? .partial : .claimed
    }

    func records(of body: RecordID) -> [RecordID] { byBody[body, default: []].map(\.id) }
}
