import ConcordModel

/// How far the documents of an item or an article have come, apart from where they are now: what has happened stays so when
/// a document's present state is not known.
enum FurthestState {
    /// The furthest state that one of `documents` has reached; unknown where nothing tells; none where there is no document.
    /// Documents that no longer stand count only where no other does.
    static func cell(of documents: [DocumentOnDay]) -> TracedCell {
        guard !documents.isEmpty else { return none }
        let standing = documents.filter { $0.phase != .over }
        let reached = (standing.isEmpty ? documents : standing).compactMap(\.furthestReached)
        let furthest = reached.max { $0.rank < $1.rank }
        return TracedCell(furthest.map { .state($0) } ?? .unknown, trace: documents.map(\.id))
    }

    static let none = TracedCell(.phrase(Phrase("value.no-document")))
}

extension DocumentOnDay {
    /// The furthest state that it had reached, or been seen in, by the day; nil where no event can be placed by then.
    var furthestReached: State? {
        standard.events.filter { !$0.state.isOver && $0.moment.date.timing(on: day) == .past }
            .map(\.state).max { $0.rank < $1.rank }
    }
}
