import ConcordAtlas
import ConcordFormats
import ConcordModel
import ConcordPages
import ConcordUpdating
import LocatedText

/// What a list brought, as lines before the patch, or as JSON with it.
struct UpdateReport {
    let update: AtlasUpdate
    let source: ListSource
    let version: String
    let isApplied: Bool

    /// How many of the documents that the atlas does not have are named.
    private static let shown = 20

    /// Lines behind `#`, which `git apply` passes over, and the patch; where it was applied the names of the files.
    var text: String {
        var lines = [head, counts] + confirmed
        lines += update.changes.map {
            "\($0.kind.rawValue) \($0.record): \($0.text) (\(place($0.file, $0.location.line)))"
        }
        lines += update.reviews.map { note in
            "look at \(note.record?.text ?? "the list"): \(note.text) (\(place(note.file, note.location.line)))"
        }
        if !update.absent.isEmpty {
            let names = update.absent.prefix(Self.shown).map { $0.value.designations.first ?? "" }
            let rest = update.absent.count - names.count
            lines.append(
                "not in the atlas and not asked for: " + names.joined(separator: "; ")
                    + (rest > 0 ? "; and \(rest) more" : ""))
        }
        if isApplied {
            lines += update.files.map { "written: \($0.name)" }
        }
        return lines.map { "# " + $0 + "\n" }.joined() + (isApplied ? "" : update.patch)
    }

    private var head: String {
        "\(source.title), saved on \(source.accessed), beside the atlas \(version); cited as '\(source.id)'"
    }

    private var counts: String {
        let records = Set(update.changes.map(\.record)).count
        let new = update.changes.count { $0.kind == .new }
        return [
            "\(update.changes.count) \(update.changes.count == 1 ? "change" : "changes") of \(records) "
                + (records == 1 ? "record" : "records"),
            "\(new) of them new", "\(update.reviews.count) to look at", "\(update.unchanged) unchanged",
            "\(update.absent.count) not in the atlas",
        ].joined(separator: "; ")
    }

    /// What the list confirms, and what becomes of that.
    private var confirmed: [String] {
        guard !update.confirmed.isEmpty else { return [] }
        let count = update.confirmed.count
        let head = "\(count) of the unchanged \(count == 1 ? "agrees" : "agree") with the list"
        guard update.recordsChecks else { return ["\(head); --checked records that as a recheck"] }
        return ["\(head), rechecked on \(source.accessed): \(update.confirmed.map(\.text).joined(separator: "; "))"]
    }

    private func place(_ file: String, _ line: Int) -> String { "\(file):\(line)" }

    private struct Item: Encodable {
        let record: String?
        let kind: String?
        let text: String
        let file: String
        let line: Int
        let column: Int
    }

    private struct Report: Encodable {
        let source: String
        let recorded: String
        let version: String
        let changes: [Item]
        let reviews: [Item]
        let absent: [String]
        let unchanged: Int
        let confirmed: [String]
        let checked: Bool
        let files: [String]
        let patch: String
        let applied: Bool
    }

    var json: String {
        JSONText.encode(
            Report(
                source: source.id.text, recorded: source.accessed.description, version: version,
                changes: update.changes.map { change in
                    Item(
                        record: change.record.text, kind: change.kind.rawValue, text: change.text, file: change.file,
                        line: change.location.line, column: change.location.column)
                },
                reviews: update.reviews.map { note in
                    Item(
                        record: note.record?.text, kind: nil, text: note.text, file: note.file,
                        line: note.location.line,
                        column: note.location.column)
                },
                absent: update.absent.map { $0.value.designations.first ?? "" }, unchanged: update.unchanged,
                confirmed: update.confirmed.map(\.text), checked: update.recordsChecks,
                files: update.files.map(\.name), patch: update.patch, applied: isApplied))
    }
}
