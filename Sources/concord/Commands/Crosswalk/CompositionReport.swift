import ConcordCrosswalk
import ConcordModel
import ConcordPages

/// What `concord crosswalk compose` prints.
struct CompositionReport {
    let entries: [DerivedEntry]
    let mappings: [Mapping]

    /// Entries in the chains, and how many of them no person reviewed.
    private var drafts: (drafted: Int, all: Int) {
        let used = Set(entries.flatMap(\.chains).flatMap(\.links).map { [$0.mapping, $0.entry] })
        let unreviewed = Set(mappings.filter(\.isUnreviewedDraft).map(\.id))
        return (used.count { unreviewed.contains($0[0]) }, used.count)
    }

    private var notice: String? {
        let (drafted, all) = drafts
        return drafted > 0 ? DraftLine.text(drafted, of: all, "entries used") : nil
    }

    var text: String {
        var lines: [String] = []
        for entry in entries {
            let flags = [(entry.isContrary, "contrary"), (entry.isIncompatible, "incompatible")].filter(\.0).map(\.1)
            let words = ([entry.relations.description] + flags).joined(separator: ", ")
            lines.append("\(Self.ids(entry.from)) → \(Self.ids(entry.to)): \(words)")
            lines += entry.chains.map { chain in
                "    " + chain.links.map(Self.step).joined(separator: ", then ")
            }
        }
        var counts: [(words: String, count: Int)] = []
        for entry in entries {
            let words = entry.relations.description
            if let index = counts.firstIndex(where: { $0.words == words }) {
                counts[index].count += 1
            } else {
                counts.append((words, 1))
            }
        }
        let summary = counts.sorted { ($1.count, $0.words) < ($0.count, $1.words) }.map { "\($0.count) \($0.words)" }
        lines.append(
            "\(entries.count) derived" + (summary.isEmpty ? "" : ": \(summary.joined(separator: "; "))"))
        if let notice { lines.append(notice) }
        return lines.joined(separator: "\n")
    }

    private static func ids(_ ids: [RecordID]) -> String { ids.map(\.text).joined(separator: ", ") }

    private static func step(_ link: ChainLink) -> String {
        let flags = [
            (link.isReversed, "read backwards"), (link.isContrary, "contrary"), (link.isIncompatible, "incompatible"),
        ].filter(\.0).map(\.1)
        let notes = flags.isEmpty ? "" : " (\(flags.joined(separator: ", ")))"
        return "\(link.relation.rawValue) \(ids(link.to)) by \(link.entry)\(notes)"
    }

    var json: String {
        struct Link: Encodable {
            let entry: String
            let mapping: String
            let from: [String]
            let to: [String]
            let relation: String
            let reversed: Bool
            let contrary: Bool
            let incompatible: Bool
        }
        struct Derived: Encodable {
            let from: [String]
            let to: [String]
            let possible: [String]
            let words: String
            let contrary: Bool
            let incompatible: Bool
            let conflictOnTheWay: Bool
            let chains: [[Link]]
        }
        struct Report: Encodable {
            let derived: [Derived]
            let entriesUsed: Int
            let draftedByMachine: Int
            let provenance: String?
        }
        return JSONText.encode(
            Report(
                derived: entries.map { entry in
                    Derived(
                        from: entry.from.map(\.text), to: entry.to.map(\.text), possible: entry.relations.names,
                        words: entry.relations.description, contrary: entry.isContrary,
                        incompatible: entry.isIncompatible, conflictOnTheWay: entry.hasConflict,
                        chains: entry.chains.map { chain in
                            chain.links.map {
                                Link(
                                    entry: $0.entry.text, mapping: $0.mapping.text, from: $0.from.map(\.text),
                                    to: $0.to.map(\.text), relation: $0.relation.rawValue, reversed: $0.isReversed,
                                    contrary: $0.isContrary, incompatible: $0.isIncompatible)
                            }
                        })
                }, entriesUsed: drafts.all, draftedByMachine: drafts.drafted, provenance: notice))
    }
}
