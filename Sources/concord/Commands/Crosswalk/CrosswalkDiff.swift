import ArgumentParser
import ConcordCrosswalk
import ConcordModel
import ConcordPages

struct CrosswalkDiff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "What differs between two mappings of the same catalogues.",
        discussion: """
            Entries are compared by the items they relate; a mapping that runs the other way is read backwards.
            - for what went, + for what came, ~ for what says something else.

            EXAMPLES:
              concord crosswalk diff old.yaml atlas/mappings/eu-ai-act__tc260-003.yaml
              concord crosswalk diff mine.tsv theirs.tsv --json
            """
    )

    @Argument(help: "The id of a mapping of the atlas, or a file.")
    var old: String

    @Argument(help: "The other one.")
    var new: String

    @OptionGroup var input: MappingInput
    @OptionGroup var output: OutputOptions

    func run() throws {
        let old = try input.findOne(self.old).found.mapping
        let new = try input.findOne(self.new).found.mapping
        let difference = MappingDifference(from: old, to: new)
        let notices = [old, new].compactMap { mapping in
            DraftLine.text(of: mapping).map { "\(mapping.id): \($0)" }
        }
        Console.output(output.isJSON ? Self.json(difference, notices) : Self.text(difference, notices))
    }

    private static func text(_ difference: MappingDifference, _ notices: [String]) -> String {
        var lines = difference.removed.map { "- \($0.line)" } + difference.added.map { "+ \($0.line)" }
        lines += difference.changed.map { "~ \($0.new.items): \($0.fields.joined(separator: "; "))" }
        lines.append(
            "\(difference.removed.count) removed, \(difference.added.count) added, \(difference.changed.count) changed, "
                + "\(difference.unchanged) unchanged")
        return (lines + notices).joined(separator: "\n")
    }

    private static func json(_ difference: MappingDifference, _ notices: [String]) -> String {
        struct Entry: Encodable {
            let id: String
            let from: [String]
            let to: [String]
            let relation: String
        }
        struct Change: Encodable {
            let old: Entry
            let new: Entry
            let fields: [String]
        }
        struct Report: Encodable {
            let removed: [Entry]
            let added: [Entry]
            let changed: [Change]
            let unchanged: Int
            let provenance: [String]
        }
        func entry(_ entry: MappingEntry) -> Entry {
            Entry(
                id: entry.id.text, from: entry.from.map(\.text), to: entry.to.map(\.text),
                relation: entry.relation.rawValue)
        }
        return JSONText.encode(
            Report(
                removed: difference.removed.map(entry), added: difference.added.map(entry),
                changed: difference.changed.map { Change(old: entry($0.old), new: entry($0.new), fields: $0.fields) },
                unchanged: difference.unchanged, provenance: notices))
    }
}

extension MappingEntry {
    /// `a, b → x`.
    var items: String {
        [from, to].map { $0.isEmpty ? "none" : $0.map(\.text).joined(separator: ", ") }.joined(separator: " → ")
    }

    var line: String { "\(items): \(relation.rawValue)" }
}
