import ConcordCharts
package import ConcordFindings
import ConcordModel

/// A report of changes as an Atom feed (RFC 4287): an entry for each change, in the order of the report.
///
/// Ids are tag URIs (RFC 4151) made of the changes' own ids. An entry is of the day of its change; what has no day, or lies
/// ahead, is of the last day of the report: the same report gives the same bytes.
package struct ChangesAtom {
    private let report: ChangeReport
    private let words: CellWords

    package init(_ report: ChangeReport, words: CellWords) {
        self.report = report
        self.words = words
    }

    package var text: String {
        let title = words.words(ChangesFinding.finding(report).title)
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(words.messages.language.rawValue)\">",
            "  <id>\(MarkupText.escaped(tag("changes\(report.system.isEmpty ? "" : "/for/" + report.system)")))</id>",
            "  <title>\(MarkupText.escaped(title))</title>",
            "  <updated>\(Self.moment(report.window.until))</updated>",
            "  <author><name>Concord</name></author>",
            "  <generator>concord changes</generator>",
            "  <rights>CC BY 4.0</rights>",
        ]
        for change in report.changes { lines += entry(change) }
        return (lines + ["</feed>"]).joined(separator: "\n") + "\n"
    }

    private func entry(_ change: Change) -> [String] {
        let line = ChangeWords(change: change, words: words)
        let group = words.messages("change-group.\(change.group.rawValue)")
        var lines = [
            "  <entry>",
            "    <id>\(MarkupText.escaped(tag(change.id)))</id>",
            "    <title>\(MarkupText.escaped("\(line.date): \(line.what)"))</title>",
            "    <updated>\(Self.moment(day(of: change)))</updated>",
            "    <category term=\"\(change.group.rawValue)\" label=\"\(MarkupText.escaped(group))\"/>",
        ]
        for address in ChangeAddresses.addresses(of: change, in: report.view).prefix(3) {
            lines.append("    <link rel=\"via\" href=\"\(MarkupText.escaped(address))\"/>")
        }
        let text = ([line.certainty, line.why].compactMap(\.self) + line.notes + [line.meta]).joined(separator: "\n")
        return lines + ["    <content type=\"text\">\(MarkupText.escaped(text))</content>", "  </entry>"]
    }

    /// The last day that the date of the change can mean, and never one after the report.
    private func day(of change: Change) -> CalendarDate {
        guard change.group != .ahead, let day = change.date.value?.latest else { return report.window.until }
        return min(day, report.window.until)
    }

    private func tag(_ id: String) -> String {
        "tag:\(ChangeAddresses.authority),2026:\(ChangeAddresses.escaped(id))"
    }

    private static func moment(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }
}
