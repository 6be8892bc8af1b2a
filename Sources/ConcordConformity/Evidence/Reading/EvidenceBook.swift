import ConcordModel

/// The running counts of all kinds of evidence over all files.
struct EvidenceBook {
    let categories: EvidenceCategories
    let needs: EvidenceNeeds
    private(set) var kinds: [KindBook]
    var ids = ItemIDs()
    var isFullSaid = false
    /// What count tables have counted: kind, category and source.
    private var counted: Set<CountedRow> = []
    /// Whether the rows of a kind, or of a source of it, name what they are a part of.
    private var naming: [CountedPart: Bool] = [:]

    private struct CountedRow: Hashable {
        let kind: Int
        let category: Int?
        let source: String
    }

    private struct CountedPart: Hashable {
        let kind: Int
        /// Nil where it is about the naming of sources.
        let source: String?
    }

    /// What a row of a count table is beside those before it.
    enum Count {
        case new, twice
        /// The rows before name such a part and this one does not, or the other way round.
        case otherwise(EvidenceColumn)
    }

    mutating func count(kind: Int, category: Int?, source: String) -> Count {
        guard counted.insert(CountedRow(kind: kind, category: category, source: source)).inserted else { return .twice }
        func isAlike(_ part: CountedPart, _ isNamed: Bool) -> Bool {
            let before = naming[part]
            if before == nil { naming[part] = isNamed }
            return before ?? isNamed == isNamed
        }
        guard isAlike(CountedPart(kind: kind, source: nil), !source.isEmpty) else { return .otherwise(.source) }
        guard isAlike(CountedPart(kind: kind, source: source), category != nil) else { return .otherwise(.category) }
        return .new
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
