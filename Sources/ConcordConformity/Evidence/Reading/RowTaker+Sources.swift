import ConcordModel

/// Where items come from, and who passed them.
extension RowTaker {
    /// Counts towards the source that the row names; false where a fault was said.
    mutating func takeSource<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, _ counts: OutcomeCounts, into book: inout EvidenceBook
    ) -> Bool {
        let name = row.word(.source)
        guard !name.isEmpty else {
            let kind = EvidenceBook.all[number].rawValue
            faults.add(row.location(of: .source), "no source; \(kind) is counted source by source")
            return false
        }
        var isUsed = true
        if !row.text(.used).isEmpty {
            guard let flag = words.flag(row.text(.used)) else {
                faults.add(row.location(of: .used), "'\(row.word(.used))' is neither yes nor no")
                return false
            }
            isUsed = flag
        }
        guard book.kinds[number].sources.count < WordTable.most else {
            faults.add(row.location(of: .source), "more than \(WordTable.most) sources")
            return false
        }
        var isAgreed = true
        book.update(number) { kind in
            let source = kind.source(name, isUsed: isUsed)
            isAgreed = kind.sources[source].isUsed == isUsed
            if isAgreed { kind.add(counts, source: source) }
        }
        if !isAgreed {
            faults.add(
                row.location(of: .used), "'\(name)' is \(isUsed ? "used" : "rejected") here, and not so in a row before"
            )
        }
        return isAgreed
    }

    /// The people who passed the item; those who did not pass it do not count.
    func countReviewers<Source: RowSource & ~Copyable>(
        _ row: borrowing Source, _ number: Int, _ outcome: EvidenceOutcome?, into book: inout EvidenceBook
    ) {
        let text = row.text(.reviewer)
        var names: Set<ArraySlice<UInt8>> = []
        if outcome == nil || outcome == .pass {
            for name in text.split(whereSeparator: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "|") }) {
                let name = trimmed(name)
                if !name.isEmpty { names.insert(name) }
            }
        }
        let count = names.count
        book.update(number) {
            $0.fewestReviewers = min($0.fewestReviewers ?? count, count)
            if count == 0 { $0.unreviewed += 1 }
        }
    }
}
