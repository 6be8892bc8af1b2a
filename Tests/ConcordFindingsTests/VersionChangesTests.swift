import ConcordAtlas
import ConcordModel
import Foundation
import LocatedText
import Testing

@testable import ConcordFindings

/// The two versions under `Fixtures/changes`: each record of the earlier one says in a comment what becomes of it.
@Suite("Changes between two versions of an atlas")
struct VersionChangesTests {
    private static func version(_ name: String) throws -> AtlasVersion {
        let folder = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/changes/\(name)").path
        return try AtlasReader(try AtlasSnapshot(folder: folder)).read().version(named: name)
    }

    private static func report(_ old: String, _ new: String) throws -> ChangeReport {
        let (old, new) = (try version(old), try version(new))
        return ChangeReport(old, new, window: ChangeWindow(since: old.atlas.recorded, until: new.atlas.recorded))
    }

    private static let shared = Result { try report("before", "after") }

    private func ids(_ group: Change.Group) throws -> [String] {
        try Self.shared.get().changes(in: group).map { Self.named($0.id) }.sorted()
    }

    /// The id without its group and without the hash of what is said at its end.
    private static func named(_ id: String) -> String {
        let parts = id.split(separator: "/").dropFirst()
        let hash = parts.last.map { $0.count == 16 && $0.allSatisfy(\.isHexDigit) } ?? false
        return (hash ? parts.dropLast() : parts).joined(separator: "/")
    }

    private func correction(_ record: RecordID) throws -> Change? {
        try Self.shared.get().changes(in: .corrections).first { $0.records.first == record }
    }

    @Test(
        "keep corrections apart from what happened",
        arguments: [
            // EN 20 had been seen in an earlier state: it has moved.
            (Change.Group.stages, ["en-1/enquiry-closed/2026-02-28", "en-20/enquiry/2026-03-10"]),
            // EN 2 was not published a second time; EN 10 was withdrawn.
            (.documents, ["en-10/withdrawn/2026-03-01"]),
            (.designations, ["en-15/en-1500"]),
            // EN 18 and EN 21 were seen in one list; when they were withdrawn is not known.
            (.sightings, ["invented/withdrawn"]),
            (
                .updates,
                [
                    // What happened before the time was learned in it.
                    "en-14/project/2007-03-01", "en-16/en-1600",
                    // Retitled, says the recheck. The new events and states of EN 1 and EN 10 are told as such, above.
                    "standard/en-4/title",
                ]
            ),
            (
                .corrections,
                [
                    // The recheck of EN 10 names its title, so that the withdrawal does not explain it.
                    "standard/en-10/title", "standard/en-11/state+stage", "standard/en-17/designations",
                    "standard/en-2/events", "standard/en-3/title",
                ]
            ),
            (
                .records,
                [
                    "added/standard", "completed/standard/group", "removed/standard/en-7", "removed/standard/en-9",
                    "upkeep",
                ]
            ),
        ]
    )
    func groups(_ group: Change.Group, expected: [String]) throws {
        #expect(try ids(group) == expected)
    }

    @Test("say field by field what a record said before and says now")
    func fields() throws {
        let change = try #require(try correction("en-3"))
        #expect(
            change.what.arguments["fields"]
                == .list([
                    .phrase(
                        Phrase(
                            "change.field",
                            [
                                "field": .verbatim("title"), "old": .verbatim("en: Mistyped"),
                                "new": .verbatim("en: Well typed"),
                            ]))
                ]))
    }

    @Test("give the note of the recheck that found a record wrong, once")
    func note() throws {
        let change = try #require(try correction("en-10"))
        #expect(change.notes == [LocalizedText([.english: "The cover says so."])])
        #expect(try Self.shared.get().changes(in: .corrections).filter { $0.records.contains("en-10") }.count == 1)
    }

    @Test("have other ids where something else was mended, and the same where it was the same")
    func identity() throws {
        func id(mendedTo title: String) throws -> String? {
            let (old, new) = (try Self.version("before"), try Self.version("after"))
            let fields = new.fields.map { record in
                guard record.id == "en-3" else { return record }
                return RecordFields(
                    id: record.id, kind: record.kind, file: record.file,
                    fields: record.fields.map { $0.name == "title" ? .init("title", ["en: \(title)"]) : $0 })
            }
            let version = AtlasVersion(name: new.name, atlas: new.atlas, fields: fields, unread: [])
            let window = ChangeWindow(since: old.atlas.recorded, until: new.atlas.recorded)
            return ChangeReport(old, version, window: window).changes(in: .corrections)
                .first { $0.records.first == "en-3" }?.id
        }
        let ids = try ["Well typed", "Typed well"].map(id)
        #expect(ids[0] == (try correction("en-3"))?.id)
        #expect(ids[0] != ids[1] && ids.allSatisfy { $0 != nil })
    }

    @Test("say of several documents that one list showed how many they are, and which")
    func sightings() throws {
        let change = try #require(try Self.shared.get().changes(in: .sightings).first)
        #expect(change.records == ["en-18", "en-21"])
        #expect(change.what.arguments["n"] == .count(2))
        #expect(change.what.arguments["source"] == .verbatim("Invented for tests"))
    }

    @Test("lead from a record that was joined with another to that one")
    func redirected() throws {
        let changes = try Self.shared.get().changes
        let joined = try #require(changes.first { $0.id == "records/removed/standard/en-7" })
        #expect(joined.what.key == "change.redirected")
        #expect(joined.records == ["en-7", "en-8"])
        let gone = try #require(changes.first { $0.id == "records/removed/standard/en-9" })
        #expect(gone.what.key == "change.removed")
    }

    @Test("count a recheck that found a record right, and list it nowhere")
    func confirmed() throws {
        let report = try Self.shared.get()
        #expect(report.confirmed == ["en-12"])
        #expect(!report.changes.contains { $0.group != .records && $0.records.contains("en-12") })
    }

    @Test("list what this program does not know of the earlier version, and compare it all the same")
    func unread() throws {
        let version = try Self.version("before")
        #expect(version.unread.map(\.id) == ["en-11", "en-11"])
        let messages = version.unread.map(\.message)
        #expect(messages[0].hasPrefix("'issued' is no state; known: project, draft"))
        #expect(messages[1].hasPrefix("unknown key 'stage'"))
        #expect(
            version.unread.allSatisfy {
                $0.place.hasPrefix("before/standards/all.yaml:") || $0.place.contains("/before/standards/all.yaml:")
            })
        #expect(try Self.version("after").unread.isEmpty)
    }

    @Test("are none between a version and itself", arguments: ["before", "after"])
    func same(_ name: String) throws {
        let report = try Self.report(name, name)
        #expect(report.changes.filter { $0.group != .ahead } == [])
    }

    @Test("the other way round add what was removed, and remove what was added")
    func reversed() throws {
        let (old, new) = (try Self.version("after"), try Self.version("before"))
        let day = try CalendarDate(text: "2026-03-31")
        let records = ChangeReport(old, new, window: ChangeWindow(since: day, until: day)).changes(in: .records)
        #expect(records.first { Self.named($0.id) == "added/standard" }?.records == ["en-7", "en-9"])
        #expect(records.filter { $0.id.hasPrefix("records/removed") }.map(\.records) == [["en-18"], ["en-8"]])
    }
}
