import ConcordFormats
import ConcordModel

/// Which documents that the atlas does not have are proposed for it.
///
/// A catalogue holds thousands of documents that are no concern of the atlas. Proposed is what the user asks for, and all of a list
/// that holds the documents of a single committee which the atlas has.
public struct ProposalFilter: Hashable, Sendable {
    public let all: Bool
    /// As lists print them.
    public let committees: [String]
    /// Words of which one has to stand in a title, in whatever case.
    public let titles: [String]

    public init(all: Bool = false, committees: [String] = [], titles: [String] = []) {
        self.all = all
        self.committees = committees
        self.titles = titles
    }

    var isEmpty: Bool { !all && committees.isEmpty && titles.isEmpty }

    /// The filter of a list: where none is given and all rows are of one committee of the atlas, everything is proposed.
    func resolved(for documents: some Sequence<ListedDocument>, in atlas: Atlas) -> ProposalFilter {
        guard isEmpty else { return self }
        let committees = Set(documents.map(\.committee))
        guard committees.count == 1, let only = committees.first, Committees.body(named: only, in: atlas) != nil else {
            return self
        }
        return ProposalFilter(all: true)
    }

    func takes(_ document: ListedDocument) -> Bool {
        if all { return true }
        let committee = Committees.folded(document.committee)
        if !committee.isEmpty, committees.contains(where: { Committees.folded($0) == committee }) { return true }
        let titles = document.title.words.values.map { $0.lowercased() }
        return self.titles.contains { word in titles.contains { $0.contains(word.lowercased()) } }
    }
}
