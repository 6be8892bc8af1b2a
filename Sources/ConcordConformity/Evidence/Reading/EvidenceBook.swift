import ConcordModel

/// The running counts of all kinds of evidence over all files.
struct EvidenceBook {
    let categories: EvidenceCategories
    let needs: EvidenceNeeds
    private(set) var kinds: [KindBook]
    var ids = ItemIDs()
    var isFullSaid = false
    /// What count tables have counted: kind, category and source.
    var counted: Set<CountedRow> = []

    struct CountedRow: Hashable {
        let kind: Int
        let category: Int?
        let source: String
    }

    static let all = EvidenceKind.allCases
    static let numbers = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })

    init(_ catalogues: [Catalogue]) {
        categories = EvidenceCategories(catalogues)
        needs = EvidenceNeeds(catalogues)
        kinds = Array(repeating: KindBook(categories: categories.all.count), count: Self.all.count)
    }

    mutating func update(_ kind: Int, _ change: (inout KindBook) -> Void) { change(&kinds[kind]) }

    /// What was counted; kinds that no row was about are left out.
    var tallies: [EvidenceKind: EvidenceTally] {
        var tallies: [EvidenceKind: EvidenceTally] = [:]
        for (number, book) in kinds.enumerated() where !book.files.isEmpty {
            tallies[Self.all[number]] = book.tally(categories)
        }
        return tallies
    }
}
