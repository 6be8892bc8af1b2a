import ConcordModel

/// The running counts of one kind of evidence.
struct KindBook {
    enum Format { case results, counts }

    /// By category; the last place is for rows without one.
    private(set) var counts: [OutcomeCounts]
    private(set) var sources: [EvidenceTally.Source] = []
    private var sourceNumbers: [String: Int] = [:]
    var population: Int?
    var days: Set<CalendarDate> = []
    var fewestReviewers: Int?
    var unreviewed = 0
    private(set) var files: [String] = []
    /// How the kind is counted, once a row was.
    var format: Format?
    var isDamaged = false

    init(categories: Int) { counts = Array(repeating: OutcomeCounts(), count: categories + 1) }

    mutating func add(_ row: OutcomeCounts, category: Int?) { counts[category ?? counts.count - 1] += row }

    mutating func addOne(_ outcome: EvidenceOutcome?, category: Int?) {
        let index = category ?? counts.count - 1
        counts[index].items += 1
        counts[index].add(outcome)
    }

    /// The number of a source; one that is new is used or not, as its first row says.
    mutating func source(_ name: String, isUsed: Bool) -> Int {
        if let number = sourceNumbers[name] { return number }
        sources.append(EvidenceTally.Source(name: name, counts: OutcomeCounts(), isUsed: isUsed))
        sourceNumbers[name] = sources.count - 1
        return sources.count - 1
    }

    mutating func add(_ row: OutcomeCounts, source: Int) { sources[source].counts += row }

    mutating func mention(_ file: String) { if files.last != file { files.append(file) } }

    func tally(_ categories: EvidenceCategories) -> EvidenceTally {
        var tally = EvidenceTally()
        for (index, row) in counts.enumerated() {
            tally.counts += row
            if index < categories.all.count, row.items > 0 { tally.categories[categories.all[index].key] = row }
        }
        tally.sources = sources
        tally.population = population
        tally.dates = days.sorted()
        tally.fewestReviewers = fewestReviewers
        tally.unreviewed = unreviewed
        tally.files = files
        tally.isDamaged = isDamaged
        return tally
    }
}
