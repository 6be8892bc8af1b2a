import ConcordFindings
import ConcordModel

/// What is particular to the records that others rest on or are made of, a line a fact; none for other kinds.
struct RegisterFacts {
    let lines: [String]

    init(_ record: any AtlasRecord, words: CellWords) {
        let messages = words.messages
        func line(_ key: String, _ value: String) -> String { words.pair(messages(key), value) }
        func date(_ date: RecordedDate) -> String { words.words(.date(date)) }
        switch record {
        case let source as Source: lines = Self.source(source, words: words)
        case let adoption as Adoption:
            lines = [
                line("column.degree", words.word("degree", adoption.degree.rawValue)),
                line("column.status", words.word("adoption-status", adoption.status.rawValue)),
                line("column.purpose", words.word("adoption-purpose", adoption.purpose.rawValue)),
                line("column.date", date(adoption.date)),
            ]
        case let position as Position:
            // That it was to end, or was seen later, is known once it has, or once the atlas knew.
            func known(_ date: RecordedDate?) -> RecordedDate? {
                date?.timing(on: words.view.day) == .past || words.view.isRecorded(position.provenance) ? date : nil
            }
            lines =
                (position.from.map { [line("show.from", date($0))] } ?? [])
                + (known(position.until).map { [line("show.until", date($0))] } ?? [])
                + (known(position.seen).map { [messages("pipeline.step.seen", ["date": date($0)])] } ?? [])
        case let criterion as Criterion: lines = ["  " + Self.criterion(criterion, words: words)]
        case let target as GuidelineTarget:
            lines = [
                line("column.value", Self.bound(target.comparison, target.value, unit: target.unit, words: words)),
                line("column.by", date(target.by)),
            ]
        case let list as Completeness:
            lines = [
                line("column.completeness", words.word("completeness", list.claim.rawValue)),
                line("page.how-counted", list.how),
            ]
        case let topic as Topic: lines = [topic.scope]
        case let procedure as Procedure:
            let steps = words.view.isRecorded(procedure.provenance) ? procedure.steps : []
            lines = steps.map { step in
                "  \(step.number). " + words.pair(words.words(.text(step.title)), words.words(.text(step.what)))
            }
        default: lines = []
        }
    }

    private static func source(_ source: Source, words: CellWords) -> [String] {
        let messages = words.messages
        var lines = [words.word("source", source.sourceKind.rawValue)]
        if let address = source.bestAddress { lines.append(address) }
        if case .offline(let reason) = source.address { lines.append(reason) }
        lines.append(words.pair(messages("show.published"), words.words(.date(source.published))))
        if let accessed = source.accessed {
            lines.append(words.pair(messages("show.read"), words.dates.words(accessed)))
        }
        if !source.note.isEmpty { lines.append(source.note) }
        return lines
    }

    static func criterion(_ criterion: Criterion, words: CellWords) -> String {
        let bound = bound(criterion.comparison, criterion.value, unit: criterion.unit.rawValue, words: words)
        let modality = words.word("modality", criterion.modality.rawValue)
        let name = [criterion.object, criterion.metric].compactMap { words.reading(of: $0)?.text }
        return words.pair(words.row(name), words.messages("show.qualified", ["text": bound, "qualifier": modality]))
    }

    /// What a number has to be: `at least 96%`.
    private static func bound(
        _ comparison: NumberComparison, _ value: Number, unit: String, words: CellWords
    ) -> String {
        words.messages("comparison.\(comparison.rawValue)", ["value": words.quantity(value, unit: unit)])
    }
}
