import ConcordFindings
import ConcordModel

/// What is particular to the records that others rest on or are made of, a line a fact; none for other kinds.
struct RegisterFacts {
    let lines: [String]

    init(_ record: any AtlasRecord, words: CellWords) {
        let messages = words.messages
        func line(_ key: String, _ value: String) -> String { "\(messages(key)): \(value)" }
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
                line("column.value", Self.compared(target.comparison, target.value, words: words) + " \(target.unit)"),
                line("column.by", date(target.by)),
            ]
        case let list as Completeness:
            lines = [
                line("column.completeness", words.word("completeness", list.claim.rawValue)),
                line("page.how-counted", list.how),
            ]
        case let topic as Topic: lines = [topic.scope]
        case let procedure as Procedure:
            lines =
                words.view.isRecorded(procedure.provenance)
                ? procedure.steps.map { "  \($0.number). \(words.words(.text($0.title))): \($0.what)" } : []
        default: lines = []
        }
    }

    private static func source(_ source: Source, words: CellWords) -> [String] {
        let messages = words.messages
        var lines = [words.word("source", source.sourceKind.rawValue)]
        if let address = source.bestAddress { lines.append(address) }
        if case .offline(let reason) = source.address { lines.append(reason) }
        lines.append("\(messages("show.published")): \(words.words(.date(source.published)))")
        if let accessed = source.accessed { lines.append("\(messages("show.read")): \(words.dates.words(accessed))") }
        if !source.note.isEmpty { lines.append(source.note) }
        return lines
    }

    static func criterion(_ criterion: Criterion, words: CellWords) -> String {
        let value = words.messages("unit.\(criterion.unit.rawValue)", ["value": criterion.value.description])
        let bound = words.messages("comparison.\(criterion.comparison.rawValue)", ["value": value])
        return
            "\(criterion.object), \(criterion.metric): \(bound) (\(words.word("modality", criterion.modality.rawValue)))"
    }

    private static func compared(_ comparison: NumberComparison, _ value: Number, words: CellWords) -> String {
        words.words(Phrase("comparison.\(comparison.rawValue)", ["value": .number(value)]))
    }
}
