public import ConcordModel

/// The result of an analysis: what was asked, how it was counted, what came out, and how far it can be relied on.
public struct Finding: Hashable, Sendable {
    /// The word by which commands, files and claims name it.
    public let id: String
    /// The day in the world on which it holds.
    public let day: CalendarDate
    /// The heading under which it stands by itself.
    public let title: Phrase
    public let question: Phrase
    public let definition: Phrase
    /// The result in full sentences.
    public let sentences: [Phrase]
    public let tables: [Table]
    /// How many records were looked at.
    public let n: Int
    /// Which lists it was counted from and how complete they are.
    public let completeness: [RecordID]
    public let caveats: [Phrase]
    /// That the day is later than anything recorded; nil where it is not.
    public private(set) var beyond: Phrase?
    /// Records that could not be placed before or after the day.
    public let undated: [RecordID]

    public init(
        id: String, day: CalendarDate, title: Phrase? = nil, question: Phrase, definition: Phrase, sentences: [Phrase],
        tables: [Table],
        n: Int, completeness: [RecordID], caveats: [Phrase], undated: [RecordID]
    ) {
        self.id = id
        self.day = day
        self.title = title ?? Phrase("finding.\(id)")
        self.question = question
        self.definition = definition
        self.sentences = sentences
        self.tables = tables
        self.n = n
        self.completeness = completeness
        self.caveats = caveats
        self.undated = undated
    }

    /// The same, saying so where its day is later than anything that `atlas` records.
    public func on(_ atlas: Atlas) -> Finding {
        guard day > atlas.recorded else { return self }
        var finding = self
        finding.beyond = Phrase("page.beyond", ["recorded": .date(.known(.day(atlas.recorded)))])
        return finding
    }

    public func table(_ id: String) -> Table? { tables.first { $0.id == id } }

    /// Every record that the finding rests on, sorted.
    public var trace: [RecordID] {
        var ids: Set<RecordID> = Set(undated)
        for table in tables {
            for row in table.rows { for cell in row.cells { ids.formUnion(cell.trace) } }
        }
        return ids.sorted()
    }
}
