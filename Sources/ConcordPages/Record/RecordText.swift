import ConcordFindings
package import ConcordModel

/// A record as plain text: what it is, its state on the day, its sources, its relations, and how to cite it.
package struct RecordText {
    private let record: any AtlasRecord
    private let words: CellWords

    package init(_ record: any AtlasRecord, words: CellWords) {
        self.record = record
        self.words = words
    }

    private var atlas: Atlas { words.view.atlas }
    private var messages: Messages { words.messages }

    package var text: String {
        let standing = words.view.standing(of: record)
        var blocks = [heading(standing)]
        if standing != .later {
            let facts = RecordFacts(record, words: words).lines
            if !facts.isEmpty { blocks.append(facts.joined(separator: "\n")) }
        }
        blocks += sources
        if standing != .later {
            blocks += [checked, confidence, notes, conflicts]
            let links = RecordRelations(record, view: words.view)
            blocks += relations(links.outgoing, key: "show.relations", arrow: "→")
            blocks += relations(links.incoming, key: "show.referenced-by", arrow: "←")
        }
        return (blocks + [citation]).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// What it is; of what came later the id alone, and when the atlas learned it.
    private func heading(_ standing: Standing) -> String {
        let id = "\(words.word("kind", type(of: record).kind.rawValue)) \(record.id)"
        let day = words.dates.words(words.view.day)
        let recorded = words.dates.words(record.provenance.recorded ?? atlas.recorded)
        let label = words.view.label(of: record).reading(in: messages.language)?.text ?? record.id.text
        var lines =
            switch standing {
            case .later: [id, messages("show.later", ["day": day, "recorded": recorded])]
            case .undated: [label, id, messages("show.undated", ["day": day])]
            case .ahead: [label, id, messages("show.ahead", ["day": day])]
            case .there: [label, id]
            }
        if words.view.day > atlas.recorded {
            lines.append(messages("page.beyond", ["recorded": words.dates.words(atlas.recorded)]))
        }
        return lines.joined(separator: "\n")
    }

    private func block(_ key: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : ([messages(key)] + lines.map { "  " + $0 }).joined(separator: "\n")
    }

    /// The sources of the day, then, under the second clock, those that cannot be placed before it and those that came later.
    private var sources: [String] {
        let all = SourcesOfRecord.onDay(of: record, view: words.view)
        return [
            (Standing.there, "show.sources"), (.undated, "show.sources.undated"), (.later, "show.sources.later"),
        ].map { standing, key in
            block(key, all.filter { $0.standing == standing }.map { line($0.source) })
        }
    }

    private func line(_ source: Source) -> String {
        let address = source.bestAddress ?? messages("value.none")
        return "\(source.title) (\(words.word("source", source.sourceKind.rawValue))) \(address) [\(source.id)]"
    }

    private var confidence: String {
        let stated = ConfidenceField.allCases.compactMap { field in
            record.provenance.confidence[field].map {
                words.pair(words.word("field", field.rawValue), words.word("confidence", $0.rawValue))
            }
        }
        return block("show.confidence", stated.isEmpty ? [] : [words.row(stated)])
    }

    /// Notes and conflicts carry no date in the world: they are told from the day on which the atlas learned them.
    private var isRecorded: Bool { words.view.isRecorded(record.provenance) }

    /// Rechecks of the day and before.
    private var checked: String {
        block(
            "show.checked",
            record.provenance.checked.filter { $0.on <= words.view.day }.map { recheck in
                let outcome = words.word("recheck", recheck.outcome.rawValue)
                let fields = recheck.fields.map { words.word("field", $0) }
                let sources = recheck.sources.isEmpty ? [] : ["[\(words.row(recheck.sources.map(\.text)))]"]
                let note = recheck.note.isEmpty ? [] : [recheck.note]
                let found = fields.isEmpty ? outcome : words.pair(outcome, words.row(fields))
                return ([words.dates.words(recheck.on), found] + note + sources).joined(separator: " · ")
            }
        )
    }

    private var notes: String { block("show.notes", isRecorded ? record.provenance.notes : []) }

    private var conflicts: String {
        block(
            "show.conflicts",
            (isRecorded ? record.provenance.conflicts : []).map { conflict in
                let says = conflict.says.map { "\($0.value) [\($0.sources.map(\.text).joined(separator: ", "))]" }
                return words.pair(words.word("field", conflict.field), says.joined(separator: " / "))
            }
        )
    }

    /// Relations by how the record at the other end lies to the day; at most forty of each sort.
    private func relations(_ all: [RecordRelations.Relation], key: String, arrow: String) -> [String] {
        [(Standing.there, key), (.ahead, key + ".ahead"), (.undated, key + ".undated")].map { standing, key in
            let links = all.filter { $0.standing == standing }
            var lines = links.prefix(40).map {
                "\(words.word("field", $0.field)) \(arrow) \(words.label(of: $0.id).text) [\($0.id)]"
            }
            let rest = links.count - lines.count
            if rest > 0 { lines.append(messages("show.more", ["n": words.grouped(rest)])) }
            return block(key, lines)
        }
    }

    private var citation: String {
        block(
            "show.cite",
            [
                messages(
                    "show.cite.record",
                    [
                        "version": atlas.version, "id": record.id.text,
                        "day": words.dates.words(words.view.day),
                    ]
                )
            ]
        )
    }
}
