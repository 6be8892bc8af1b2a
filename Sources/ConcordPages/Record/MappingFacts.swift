import ConcordFindings
import ConcordModel

/// What a crosswalk or an entry of one says, a line a fact; the last says where it is a draft that nobody reviewed.
struct MappingFacts {
    let lines: [String]

    init(_ mapping: Mapping, words: CellWords) {
        let messages = words.messages
        let relations = MappingEntry.Relation.allCases.compactMap { relation -> String? in
            let count = mapping.entries.count { $0.relation == relation }
            return count == 0
                ? nil : words.pair(words.word("mapping-relation", relation.rawValue), words.grouped(count))
        }
        let flags = [("contrary", \MappingEntry.isContrary), ("incompatible", \.isIncompatible)]
            .compactMap { flag, has -> String? in
                let count = mapping.entries.count { $0[keyPath: has] }
                return count == 0 ? nil : words.pair(words.word("ground-flag", flag), words.grouped(count))
            }
        lines =
            [
                words.pair(messages("column.status"), words.word("mapping-status", mapping.status.rawValue)),
                words.pair(messages("show.method"), words.word("method", mapping.method.rawValue)),
                words.pair(messages("show.author"), mapping.author ?? messages("value.unknown")),
                words.pair(messages("show.reviewer"), Self.reviewer(of: mapping, messages)),
                words.pair(
                    messages("show.entries"),
                    words.row([words.grouped(mapping.entries.count)] + relations + flags)),
            ] + Self.notice(mapping, of: mapping.entries.count, words: words)
    }

    init(_ entry: MappingEntry, words: CellWords) {
        let messages = words.messages
        let flags = [(entry.isContrary, "contrary"), (entry.isIncompatible, "incompatible")].filter(\.0)
            .map { words.word("ground-flag", $0.1) }
        let relation = words.word("mapping-relation", entry.relation.rawValue)
        var lines = [words.pair(messages("column.relation"), words.row([relation] + flags))]
        if let strength = entry.strength {
            lines.append(words.pair(messages("ground.column.strength"), "\(strength)"))
        }
        if let type = entry.rationaleType {
            lines.append(words.pair(messages("show.rationale-type"), words.word("rationale-type", type.rawValue)))
        }
        if let rationale = words.reading(of: entry.rationale)?.text {
            lines.append(words.pair(messages("ground.column.why"), rationale))
        }
        if !entry.note.isEmpty { lines.append(words.pair(messages("show.note"), entry.note)) }
        if let mapping = words.view.atlas[entry.id.owner] as? Mapping {
            lines += Self.notice(mapping, of: 1, words: words)
        }
        self.lines = lines
    }

    private static func reviewer(of mapping: Mapping, _ messages: Messages) -> String {
        guard let reviewer = mapping.reviewer else { return messages("value.unknown") }
        return reviewer == "none" ? messages("show.reviewer.none") : reviewer
    }

    /// With how many entries of how many it concerns: all, since the provenance is that of the whole.
    private static func notice(_ mapping: Mapping, of count: Int, words: CellWords) -> [String] {
        let arguments = ["n": words.grouped(count), "m": words.grouped(count)]
        return mapping.isUnreviewedDraft ? [words.messages("ground.draft", arguments)] : []
    }
}
