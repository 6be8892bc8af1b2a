import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordPages

@Suite("The brief since its last edition")
struct BriefChangesTests {
    private func brief(_ language: Language, since: String?) throws -> Brief {
        let atlas = try RepositoryAtlas.read()
        return Brief(atlas, on: atlas.recorded, language: language, since: since.flatMap { CalendarDate($0) })
    }

    @Test("has a section, an entry in the contents and the data", arguments: Messages.languages)
    func section(_ language: Language) throws {
        let files = try brief(language, since: "2026-06-01").files
        let html = try #require(files.first).contents
        let title = Messages(language)("finding.changes")
        #expect(html.contains("<a href=\"#changes\">\(title)</a>"))
        #expect(html.contains("<h2 id=\"changes-heading\">\(title)</h2>"))
        // From when: an edition may be a week or a year old.
        let atlas = try RepositoryAtlas.read()
        let words = CellWords(Messages(language), view: AtlasOnDay(atlas, on: atlas.recorded))
        let since = words.words(.date(.known(.day(try #require(CalendarDate("2026-06-01"))))))
        let section = try #require(html.components(separatedBy: "<h2 id=\"changes-heading\">").last)
        #expect(section.prefix(600).contains(since))
        let paths = Set(files.map(\.path))
        #expect(paths.isSuperset(of: ["data/changes.json", "data/changes-rules.csv", "data/changes-ahead.csv"]))
        // Every file that the section names is there.
        let named = html.components(separatedBy: "href=\"data/changes").dropFirst().map {
            "data/changes" + $0.prefix { $0 != "\"" }
        }
        #expect(!named.isEmpty && paths.isSuperset(of: named))
    }

    @Test("is the same page as ever where it is not asked for")
    func without() throws {
        let files = try brief(.english, since: nil).files
        #expect(!files.contains { $0.path.contains("changes") })
        #expect(!(try #require(files.first).contents.contains("id=\"changes\"")))
    }
}
