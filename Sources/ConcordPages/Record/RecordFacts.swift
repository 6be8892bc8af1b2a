import ConcordFindings
import ConcordModel

/// What is particular to a kind of record, a line a fact.
struct RecordFacts {
    let lines: [String]

    init(_ record: any AtlasRecord, words: CellWords) {
        let messages = words.messages
        func line(_ key: String, _ value: String) -> String { words.pair(messages(key), value) }
        func event(_ event: StateEvent) -> String {
            var parts = [words.words(.date(event.moment.date)), words.word("state", event.state.rawValue)]
            if case .seen(let date) = event.moment {
                parts[0] = messages("pipeline.step.seen", ["date": words.words(.date(date))])
            }
            if let outcome = event.outcome { parts.append(words.word("outcome", outcome.rawValue)) }
            if !event.code.isEmpty { parts.append(event.code) }
            return "  " + words.row(parts)
        }
        switch record {
        case let standard as Standard:
            let state = words.view.document(standard.id)?.stateCell ?? .unknown
            lines =
                [
                    line("column.body", words.label(of: standard.body).text),
                    line("column.bindingness", words.word("bindingness", standard.bindingness.rawValue)),
                    line("column.state", words.words(state)),
                ]
                + (standard.purpose.map {
                    [line("column.purpose", "\(words.word("purpose", $0.value.rawValue)) — \($0.reason)")]
                } ?? []) + Self.past(standard.events, words).map(event)
        case let rule as Rule:
            let state = rule.events.reading(on: words.view.day).state
            lines =
                [
                    line("column.jurisdiction", words.word("jurisdiction", rule.jurisdiction.rawValue)),
                    line("column.state", state.map { words.word("state", $0.rawValue) } ?? messages("value.unknown")),
                ]
                + (rule.purpose.map {
                    [line("column.purpose", "\(words.word("purpose", $0.value.rawValue)) — \($0.reason)")]
                } ?? []) + Self.past(rule.events, words).map(event) + (rule.eli.isEmpty ? [] : ["ELI: \(rule.eli)"])
        case let provision as Provision:
            lines = Self.provision(provision, words: words)
        case let figure as Figure:
            lines = [
                line("column.value", words.quantity(figure.value, unit: figure.unit)),
                line("column.date", words.words(.date(figure.asOf))),
                line("page.how-counted", figure.countingRule),
            ]
        case let event as Event:
            lines = [line("column.date", words.words(.date(event.date)))]
        case let body as Body:
            lines = [line("column.jurisdiction", words.word("jurisdiction", body.jurisdiction.rawValue)), body.role]
        case let term as Term:
            // How they differ carries no date in the world; what a document says was not said before the document.
            lines =
                (words.view.isRecorded(term.provenance) ? [line("column.difference", term.difference)] : [])
                + term.characterisations.filter { words.view.standing(of: $0.document) != .later }.map { item in
                    "  "
                        + words.pair(
                            words.row([words.name(ofDocument: item.document), item.clause]), item.statement)
                }
        case let claim as Claim:
            lines = claim.verdicts.filter { $0.from <= words.view.day }.map { verdict in
                let because = verdict.because.reading(in: messages.language)?.text ?? ""
                return "  "
                    + words.pair("\(verdict.from)", "\(words.word("verdict", verdict.value.rawValue)) — \(because)")
            }
        case let mapping as Mapping: lines = MappingFacts(mapping, words: words).lines
        case let entry as MappingEntry: lines = MappingFacts(entry, words: words).lines
        default: lines = RegisterFacts(record, words: words).lines
        }
    }

    /// What had happened, or been seen, by the day.
    private static func past(_ events: [StateEvent], _ words: CellWords) -> [StateEvent] {
        events.filter { $0.moment.date.timing(on: words.view.day) != .future }
    }

    private static func provision(_ provision: Provision, words: CellWords) -> [String] {
        let messages = words.messages
        var lines = provision.versions.filter { $0.from.timing(on: words.view.day) != .future }.map { version in
            let from = words.words(.date(version.from))
            // That a wording was to end is known once it has, or once the atlas knew.
            let isEndKnown =
                version.until?.timing(on: words.view.day) == .past || words.view.isRecorded(provision.provenance)
            let until = isEndKnown ? version.until.map { " – " + words.words(.date($0)) } ?? "" : ""
            let statement =
                version.statement?.reading(in: messages.language)?.text ?? messages("show.unrecorded")
            return "  " + words.pair("\(from)\(until) (\(messages("show.paraphrase")))", statement)
        }
        if provision.isReported { lines.append("  " + messages("show.reported")) }
        lines += provision.criteria.map { "  " + RegisterFacts.criterion($0, words: words) }
        if !provision.eli.isEmpty { lines.append("ELI: \(provision.eli)") }
        return lines
    }
}
