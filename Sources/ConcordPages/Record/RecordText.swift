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
        var blocks = [heading]
        let facts = RecordFacts(record, words: words).lines
        if !facts.isEmpty { blocks.append(facts.joined(separator: "\n")) }
        blocks += [sources, confidence, notes, conflicts, relations, references, citation].filter { !$0.isEmpty }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let label = record.label.reading(in: messages.language)?.text ?? record.id.text
        return "\(label)\n\(words.word("kind", type(of: record).kind.rawValue)) \(record.id)"
    }

    private func block(_ key: String, _ lines: [String]) -> String {
        lines.isEmpty ? "" : ([messages(key)] + lines.map { "  " + $0 }).joined(separator: "\n")
    }

    private var sources: String {
        block(
            "show.sources",
            SourcesOfRecord.keys(of: record.id, in: atlas).map { key in
                guard let source = atlas.source(key) else { return key.text }
                let address = source.bestAddress ?? messages("value.none")
                return "\(source.title) (\(words.word("source", source.sourceKind.rawValue))) \(address) [\(key)]"
            }
        )
    }

    private var confidence: String {
        let stated = ConfidenceField.allCases.compactMap { field in
            record.provenance.confidence[field].map {
                messages(
                    "show.field",
                    ["field": words.word("field", field.rawValue), "value": words.word("confidence", $0.rawValue)])
            }
        }
        return block("show.confidence", stated.isEmpty ? [] : [stated.joined(separator: ", ")])
    }

    /// Notes and conflicts carry no date in the world: they are told from the day on which the atlas learned them.
    private var isRecorded: Bool { (record.provenance.recorded ?? atlas.recorded) <= words.view.day }

    private var notes: String { block("show.notes", isRecorded ? record.provenance.notes : []) }

    private var conflicts: String {
        block(
            "show.conflicts",
            (isRecorded ? record.provenance.conflicts : []).map { conflict in
                let says = conflict.says.map { "\($0.value) [\($0.sources.map(\.text).joined(separator: ", "))]" }
                return messages(
                    "show.field",
                    ["field": words.word("field", conflict.field), "value": says.joined(separator: " / ")]
                )
            }
        )
    }

    private var relations: String {
        block(
            "show.relations",
            atlas.links(from: record.id).filter { $0.field != "sources" }.map { link in
                "\(words.word("field", link.field)) → \(words.label(of: link.to).text) [\(link.to)]"
            }
        )
    }

    private var references: String {
        let links = atlas.links(to: record.id)
        let shown = links.prefix(40).map {
            "\(words.word("field", $0.field)) ← \(words.label(of: $0.from).text) [\($0.from)]"
        }
        return block("show.referenced-by", shown + (links.count > 40 ? ["… \(links.count - 40)"] : []))
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
