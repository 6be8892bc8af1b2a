import ConcordModel
import LocatedText

/// Takes the rows of one file into the book, and says what is wrong with them.
struct RowTaker {
    var faults: FileFaults
    /// Rows that were taken.
    private(set) var rows = 0
    /// The kinds that the file is about, by number.
    private(set) var touched: Set<Int> = []
    private let file: String
    /// The kind of rows that name none.
    private let standing: Int?
    var words = RowWords()
    private var lastKind = -1
    private var lastFormat: KindBook.Format?
    /// Of the last kind.
    private(set) var needs = KindNeeds()
    /// Kinds whose rows are not taken, which was said once.
    private var refused: Set<Int> = []
    /// The day of the assessment; nil where every day counts.
    private let day: CalendarDate?
    /// Rows that are dated after it.
    private(set) var later = 0

    init(file: String, kind: EvidenceKind?, day: CalendarDate? = nil) {
        self.file = file
        self.day = day
        standing = kind.flatMap { EvidenceBook.numbers[$0] }
        faults = FileFaults(file: file)
    }

    /// Takes one row that describes an item, or a day on which something was updated.
    mutating func takeResult<Source: RowSource & ~Copyable>(_ row: borrowing Source, into book: inout EvidenceBook) {
        guard let number = begin(row, .results, in: &book) else { return }
        let kind = EvidenceBook.all[number]
        guard !needs.isDated else { return takeDay(row, number, into: &book) }
        guard isNewItem(row, number, in: &book), let category = category(row, number, in: book),
            let outcome = outcome(row, kind)
        else { return }
        book.update(number) { $0.addOne(outcome.value, category: category.value) }
        if needs.isSourced {
            var one = OutcomeCounts(items: 1)
            one.add(outcome.value)
            guard takeSource(row, number, one, into: &book) else { return }
        }
        if needs.isReviewed, row.has(.reviewer) { countReviewers(row, number, outcome.value, into: &book) }
        rows += 1
    }

    /// Takes one row of a table of counts.
    mutating func takeCount<Source: RowSource & ~Copyable>(_ row: borrowing Source, into book: inout EvidenceBook) {
        guard let number = begin(row, .counts, in: &book) else { return }
        let kind = EvidenceBook.all[number]
        guard let category = category(row, number, in: book), let counts = counts(row, kind, in: book) else { return }
        guard isCountedOnce(row, number, category.value, in: &book), takePopulation(row, number, into: &book) else {
            return
        }
        book.update(number) { $0.add(counts, category: category.value) }
        if needs.isSourced { guard takeSource(row, number, counts, into: &book) else { return } }
        rows += 1
    }
}

/// What rows about one kind of evidence have to say.
struct KindNeeds {
    var isDated = false
    var isSourced = false
    var isReviewed = false
    var scale: [EvidenceOutcome] = []
}

/// A value that may be absent, where an absent result means that a fault was said.
struct Taken<Value> {
    let value: Value?
}

extension RowTaker {
    /// The kind that the row is about; nil where a fault was said.
    private mutating func begin<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ format: KindBook.Format, in book: inout EvidenceBook
    ) -> Int? {
        if let fault = row.fault {
            faults.add(fault.location, fault.message)
            return nil
        }
        guard let number = kindNumber(row) else { return nil }
        if row.has(.date), !isTimely(row, number, in: book) { return nil }
        guard number != lastKind || format != lastFormat else { return number }
        guard !refused.contains(number) else { return nil }
        let kind = EvidenceBook.all[number]
        guard !book.needs.stated.contains(kind) else {
            faults.add(
                row.location(of: .evidence), "\(kind.rawValue) is shown by a statement with a value, not by rows")
            refused.insert(number)
            return nil
        }
        if let other = book.kinds[number].format, other != format, !book.needs.dated.contains(kind) {
            let files = book.kinds[number].files
            let place =
                files == [file]
                ? "items and counts in one file"
                : "items in one file and counts in another (\(files.joined(separator: ", ")))"
            faults.add(
                row.location(of: .evidence), "\(kind.rawValue) has \(place): the same would be counted twice")
            touched.insert(number)
            refused.insert(number)
            return nil
        }
        touched.insert(number)
        lastKind = number
        lastFormat = format
        needs = KindNeeds(
            isDated: book.needs.dated.contains(kind), isSourced: book.needs.sourced.contains(kind),
            isReviewed: book.needs.reviewed.contains(kind),
            scale: book.needs.scales[kind] ?? [])
        let name = file
        book.update(number) {
            $0.format = format
            $0.mention(name)
        }
        return number
    }

    private mutating func kindNumber<Source: RowSource & ~Copyable>(_ row: borrowing Source) -> Int? {
        let text = row.text(.evidence)
        guard !text.isEmpty else {
            if let standing { return standing }
            faults.add(
                row.location(of: .evidence),
                "no evidence is named; give its kind in a column 'evidence'")
            return nil
        }
        if let number = words.kind(text) { return number }
        faults.add(row.location(of: .evidence), Self.unknownKind(row.word(.evidence)))
        return nil
    }

    /// Whether the row is not dated after the day of the assessment; of updates the days themselves are what is judged.
    private mutating func isTimely<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, in book: borrowing EvidenceBook
    ) -> Bool {
        let text = row.text(.date)
        guard let limit = day, !text.isEmpty else { return true }
        let isUpdate = book.needs.dated.contains(EvidenceBook.all[number])
        guard let date = words.day(text) else {
            if isUpdate { return true }
            faults.add(
                row.location(of: .date), "'\(row.word(.date))' is no day; write it as 2026-01-31 or leave it out")
            touched.insert(number)
            return false
        }
        guard date > limit else { return true }
        later += 1
        return isUpdate
    }

    /// A warning about the rows that are dated after the day; nil where there are none.
    var ahead: Diagnostic? {
        guard later > 0, let day else { return nil }
        return Diagnostic(
            file: file, location: nil, severity: .warning,
            message:
                "\(later) \(later == 1 ? "row is" : "rows are") dated after \(day), the day of the assessment, and "
                + "\(later == 1 ? "does" : "do") not count")
    }

    private mutating func isNewItem<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, in book: inout EvidenceBook
    ) -> Bool {
        let id = row.text(.item)
        guard !id.isEmpty else {
            faults.add(row.location(of: .item), "no item is named; each row needs an id of its own")
            return false
        }
        switch book.ids.insert(hash(id, seed: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)) {
        case .new: return true
        case .seen:
            let kind = EvidenceBook.all[number].rawValue
            faults.add(row.location(of: .item), "the item '\(row.word(.item))' stands twice in \(kind)")
            return false
        case .full:
            if !book.isFullSaid {
                book.isFullSaid = true
                faults.add(
                    row.location(of: .item),
                    "more than \(ItemIDs.most) items; from here on nothing tells whether an item stands twice",
                    severity: .warning)
            }
            return true
        }
    }

    private mutating func category<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, in book: borrowing EvidenceBook
    ) -> Taken<Int>? {
        let text = row.text(.category)
        guard !text.isEmpty else { return Taken(value: nil) }
        if let index = words.category(text, kind: number, in: book.categories) { return Taken(value: index) }
        faults.add(row.location(of: .category), Self.unknownCategory(row.word(.category), book.categories))
        return nil
    }

    private mutating func outcome<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ kind: EvidenceKind
    ) -> Taken<EvidenceOutcome>? {
        let text = row.text(.outcome)
        let scale = needs.scale
        var known: String { (scale.isEmpty ? EvidenceOutcome.allCases : scale).map(\.rawValue).joined(separator: ", ") }
        guard !text.isEmpty else {
            guard !scale.isEmpty else { return Taken(value: nil) }
            faults.add(row.location(of: .outcome), "no outcome; \(kind.rawValue) needs one of: \(known)")
            return nil
        }
        guard let outcome = words.outcome(text) else {
            let word = row.word(.outcome)
            let why = ["0", "1"].contains(word) ? "; it may be a verdict or the exit status of a test" : ""
            faults.add(row.location(of: .outcome), "'\(word)' is no outcome\(why); known: \(known)")
            return nil
        }
        guard scale.isEmpty || scale.contains(outcome) else {
            faults.add(
                row.location(of: .outcome),
                "'\(row.word(.outcome))' says nothing about \(kind.rawValue); known: \(known)")
            return nil
        }
        return Taken(value: outcome)
    }

    private mutating func takeDay<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, into book: inout EvidenceBook
    ) {
        let word = row.word(.date)
        guard let day = EvidenceDate.day(word) else {
            let what = word.isEmpty ? "no date" : "'\(word)' is no day"
            faults.add(row.location(of: .date), "\(what); write the day of the update as 2026-01-31")
            return
        }
        book.update(number) { $0.days.insert(day) }
        rows += 1
    }

    private static func unknownKind(_ word: String) -> String {
        let near = nearestWord(to: word, among: EvidenceBook.all.flatMap(EvidenceWords.names))
        let hint =
            near.map { "is '\($0)' meant?" } ?? "known: " + EvidenceBook.all.map(\.rawValue).joined(separator: ", ")
        return "'\(word)' is no kind of evidence; \(hint)"
    }

    private static func unknownCategory(_ word: String, _ categories: EvidenceCategories) -> String {
        let hint =
            categories.nearest(to: word).map { "is '\($0)' meant?" } ?? "known are the items of Annex A, as 'A.1 a)'"
        return "'\(word)' is no known category; \(hint)"
    }
}
