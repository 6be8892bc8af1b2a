package import ConcordFindings
import ConcordModel
import FoundationEssentials

/// A report of changes as JSON: every change with its date as recorded, all its records and all its sources.
package struct ChangesJSON: Encodable {
    private struct ChangeJSON: Encodable {
        let id: String
        /// As exact as the source: a year, a month, a day; left out where unknown.
        let date: String?
        let what: String
        let certainty: String?
        let dateConfidence: String?
        let why: [String]?
        let notes: [String]?
        let weight: Int
        let records: [String]
        let sources: [String]
    }

    private struct GroupJSON: Encodable {
        let id: String
        let title: String
        let changes: [ChangeJSON]
    }

    private struct UnreadJSON: Encodable {
        let place: String
        let id: String?
        let message: String
    }

    private struct VersionJSON: Encodable {
        let name: String
        let version: String
        let recorded: String
        let unread: [UnreadJSON]
    }

    private let since: String
    private let until: String
    private let language: String
    private let atlas: String
    private let recorded: String
    private let system: String?
    private let title: String
    private let sentences: [String]
    private let groups: [GroupJSON]
    private let confirmed: [String]
    private let notFound: [String]
    private let undated: [String]
    private let versions: [VersionJSON]?
    private let caveats: [String]

    package init(_ report: ChangeReport, words: CellWords) {
        let finding = ChangesFinding.finding(report)
        since = report.window.since.description
        until = report.window.until.description
        language = words.messages.language.rawValue
        atlas = report.view.atlas.version
        recorded = report.view.atlas.recorded.description
        system = report.system.isEmpty ? nil : report.system
        title = words.words(finding.title)
        sentences = finding.sentences.map(words.words)
        groups = Change.Group.allCases.compactMap { group in
            let changes = report.changes(in: group)
            guard !changes.isEmpty else { return nil }
            return GroupJSON(
                id: group.rawValue, title: words.messages("change-group.\(group.rawValue)"),
                changes: changes.map { Self.json($0, words) })
        }
        confirmed = report.confirmed.map(\.text)
        notFound = report.notFound.map(\.text)
        undated = report.open.map(\.text)
        versions = report.versions.isEmpty ? nil : report.versions.map(Self.json)
        caveats = ([finding.beyond].compactMap(\.self) + finding.caveats).map(words.words)
    }

    private static func json(_ change: Change, _ words: CellWords) -> ChangeJSON {
        let line = ChangeWords(change: change, words: words)
        return ChangeJSON(
            id: change.id,
            date: change.date.value?.description,
            what: line.what,
            certainty: change.certainty?.rawValue,
            dateConfidence: change.confidence?.rawValue,
            why: change.reasons.isEmpty ? nil : change.reasons.map(words.words),
            notes: line.notes.isEmpty ? nil : line.notes,
            weight: change.weight,
            records: change.records.map(\.text),
            sources: change.sources.map(\.text))
    }

    private static func json(_ version: AtlasVersion) -> VersionJSON {
        VersionJSON(
            name: version.name, version: version.atlas.version, recorded: version.atlas.recorded.description,
            unread: version.unread.map { UnreadJSON(place: $0.place, id: $0.id?.text, message: $0.message) })
    }

    package var text: String {
        JSONText.encode(self) + "\n"
    }
}
