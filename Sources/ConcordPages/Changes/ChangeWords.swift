import ConcordFindings
import ConcordModel

/// A change in the words of one language.
struct ChangeWords {
    private static let shownRecords = 5
    private static let shownSources = 3
    /// Lines that tell in words how many they are about.
    private static let counting = [
        "change.pairs.", "change.wording.", "change.system.", "change.ahead.wording", "change.sighted",
    ]

    let change: Change
    let words: CellWords

    var date: String {
        change.date == .unknown ? words.messages("changes.undated") : words.words(.date(change.date))
    }

    var what: String { words.words(change.what) }

    /// What the records add, in the language of the output where they have it.
    var notes: [String] {
        change.notes.compactMap { words.reading(of: $0)?.text }.filter { !$0.isEmpty && $0 != what }
    }

    var why: String? {
        guard !change.reasons.isEmpty else { return nil }
        return words.pair(words.messages("changes.why"), words.words(.list(change.reasons.map { .phrase($0) })))
    }

    /// How sure a date ahead is.
    var certainty: String? {
        guard let certainty = change.certainty else { return nil }
        let word = words.word("certainty", certainty.rawValue)
        guard let confidence = change.confidence else { return word }
        let words = self.words.messages(
            "changes.date-confidence", ["confidence": self.words.word("confidence", confidence.rawValue)])
        return self.words.row([word, words])
    }

    var records: String { ids(change.records, shown: Self.shownRecords) }

    var sources: String? {
        guard !change.sources.isEmpty else { return nil }
        return words.pair(words.messages("changes.sources"), ids(change.sources, shown: Self.shownSources))
    }

    var rests: String? {
        guard change.weight > 0, change.group != .records, !Self.counting.contains(where: change.what.key.hasPrefix)
        else { return nil }
        return words.messages(
            "changes.rests", ["n": words.grouped(change.weight)], counts: ["n": change.weight])
    }

    /// Records, sources, and how much rests on it, on one line.
    var meta: String { [records, sources, rests].compactMap(\.self).joined(separator: " · ") }

    private func ids(_ ids: [RecordID], shown: Int) -> String {
        let first = words.row(ids.prefix(shown).map(\.text))
        guard ids.count > shown else { return first }
        let more = ids.count - shown
        return words.row([first, words.messages("changes.more", ["n": words.grouped(more)], counts: ["n": more])])
    }
}
