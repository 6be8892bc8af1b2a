import ConcordModel
import LocatedText

extension RowTaker {
    static let largest = 1_000_000_000_000

    /// The whole number of a cell; nil where a fault was said.
    mutating func number<Source: RowSource & ~Copyable>(_ row: borrowing Source, _ column: EvidenceColumn) -> Int? {
        let word = row.word(column)
        guard let number = EvidenceNumber(word) else {
            let what = word.isEmpty ? "no number" : "'\(word)' is no number"
            faults.add(row.location(of: column), "\(what); '\(column.name)' is a whole number, 0 or more")
            return nil
        }
        guard !number.isNegative else {
            faults.add(row.location(of: column), "'\(word)' is negative; a count is 0 or more")
            return nil
        }
        guard !EvidenceNumber.mayBeGrouped(EvidenceWords.narrowed(word)) else {
            faults.add(row.location(of: column), EvidenceNumber.grouped(word))
            return nil
        }
        guard !number.isPercent, let count = number.whole, count <= Self.largest else {
            faults.add(row.location(of: column), "'\(word)' is no count; '\(column.name)' is a whole number, 0 or more")
            return nil
        }
        return count
    }

    /// The count of a row and what became of the items; nil where a fault was said.
    mutating func counts<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ kind: EvidenceKind, in book: borrowing EvidenceBook
    ) -> OutcomeCounts? {
        guard let items = number(row, .count) else { return nil }
        var counts = OutcomeCounts(items: items)
        for scale in [[EvidenceColumn.passed, .failed], [.refused, .answered]] {
            var parts: [Int?] = []
            for column in scale {
                guard !row.text(column).isEmpty else {
                    parts.append(nil)
                    continue
                }
                guard let part = part(row, column, of: items) else { return nil }
                parts.append(part)
            }
            guard let first = parts[0] ?? parts[1].map({ items - $0 }) else { continue }
            let second = parts[1] ?? items - first
            guard first + second <= items else {
                faults.add(
                    row.location(of: scale[1]), "\(first) and \(second) are more than the \(items) items of the row")
                return nil
            }
            guard first + second == items else {
                faults.add(
                    row.location(of: scale[1]),
                    "\(first) and \(second) are \(first + second) of the \(items) items of the row; the others were not judged"
                )
                return nil
            }
            counts.add(scale[0].counted, first)
            counts.add(scale[1].counted, second)
        }
        if let scale = book.needs.scales[kind], items > 0, counts.judged(like: scale[0]) == 0 {
            let columns = scale == [.pass, .fail] ? "'passed' or 'failed'" : "'refused' or 'answered'"
            faults.add(row.location(of: .count), "no outcomes; \(kind.rawValue) needs a number in \(columns)")
            return nil
        }
        return counts
    }

    /// Whether no row before counted the same items: neither this category nor the whole of which it is a part.
    mutating func isCountedOnce<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, _ category: Int?, in book: inout EvidenceBook
    ) -> Bool {
        let source = row.word(.source)
        // That a source is missing where each row needs one is said elsewhere.
        if needs.isSourced, source.isEmpty { return true }
        let kind = EvidenceBook.all[number].rawValue
        switch book.count(kind: number, category: category, source: source) {
        case .new: return true
        case .twice:
            let what = category.map { "'\(book.categories.all[$0].reference)' of \(kind)" } ?? kind
            faults.add(
                row.location(of: .category),
                "\(what) is counted twice\(source.isEmpty ? "" : " for the source '\(source)'")")
        case .otherwise(let what):
            faults.add(
                row.location(of: what),
                "\(kind) is counted with and without a \(what.name): the same items may be counted twice; give the parts alone, "
                    + "or the whole alone")
        }
        return false
    }

    /// How many items there are from which the sample was drawn: one number for all rows. False where a fault was said.
    mutating func takePopulation<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, into book: inout EvidenceBook
    ) -> Bool {
        guard row.has(.population), !row.text(.population).isEmpty else { return true }
        guard let population = self.number(row, .population) else { return false }
        if let other = book.kinds[number].population, other != population {
            faults.add(
                row.location(of: .population),
                "\(population) here and \(other) in a row before: \(EvidenceBook.all[number].rawValue) is drawn from one whole"
            )
            return false
        }
        book.update(number) { $0.population = population }
        return true
    }

    /// A part of the items: a whole number, or a percentage that makes one.
    private mutating func part<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ column: EvidenceColumn, of items: Int
    ) -> Int? {
        let word = row.word(column)
        guard let number = EvidenceNumber(word), number.isPercent, !number.isNegative else {
            guard let count = self.number(row, column) else { return nil }
            guard count <= items else {
                faults.add(row.location(of: column), "\(count) of \(items) items; a part is at most the whole")
                return nil
            }
            return count
        }
        guard number.value <= 100 else {
            faults.add(row.location(of: column), "'\(word)' is over 100 percent; a percentage goes from 0 to 100")
            return nil
        }
        let exact = number.value / 100 * Double(items)
        // A percentage stands for a count if it can have been rounded from one count only.
        let count = exact.rounded()
        let tolerance = 0.5 * number.lastPlace / 100 * Double(items)
        guard tolerance < 0.5 else {
            faults.add(
                row.location(of: column),
                "'\(word)' of \(items) items may be one of several numbers; give the number of items")
            return nil
        }
        guard abs(exact - count) <= max(1e-6, tolerance) else {
            faults.add(row.location(of: column), "'\(word)' of \(items) items is no whole number of them")
            return nil
        }
        return Int(count)
    }
}
