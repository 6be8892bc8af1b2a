import ConcordAtlas
import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import Testing

@testable import ConcordConformity

/// A worked example with some of its answers changed, on a day.
enum ExampleProfile {
    static let atlas = Result {
        try AtlasReader(path: MeasuredCatalogues.repository.appending(path: "atlas").path).read().atlas
    }

    /// The answers of an example; those of `changes` in their place, nil for one that is taken away.
    static func profile(_ example: String, _ changes: [String: Answer?] = [:]) throws -> SystemProfile {
        let atlas = try atlas.get()
        let path = MeasuredCatalogues.repository.appending(path: "examples/\(example).yaml").path
        let root = try YAMLReader(file: path).read(Array(Data(contentsOf: URL(filePath: path))))
        let (profile, faults) = ProfileReader(file: path, questions: atlas.contents.questions).read(root)
        #expect(faults.map(\.description) == [])
        var answers = profile.answers
        for (key, answer) in changes { answers[AnswerKey(key)] = answer }
        return SystemProfile(name: profile.name, answers: answers)
    }

    static func applicability(
        _ example: String, _ changes: [String: Answer?] = [:], on day: String = "2026-11-26", atlas: Atlas? = nil
    ) throws -> Applicability {
        let atlas = try atlas ?? Self.atlas.get()
        let day = try #require(CalendarDate(day))
        return Applicability(AtlasOnDay(atlas, on: day), profile: try profile(example, changes))
    }

    static func assessment(
        _ example: String, _ changes: [String: Answer?] = [:], on day: String = "2026-11-26",
        evidence: Evidence = Evidence()
    ) throws -> Assessment {
        Assessment(try applicability(example, changes, on: day), evidence: evidence)
    }

    /// The atlas with a European standard that is cited for the articles since 1 October 2026.
    static func atlas(citing articles: [RecordID]) throws -> Atlas {
        let atlas = try Self.atlas.get()
        let day = try #require(PartialDate("2026-10-01"))
        var contents = atlas.contents
        let model = try #require(contents.standards.first { $0.articles.contains { $0.section == "eu-ai-act:art-9" } })
        let service = try #require(model.articles.first)
        contents.standards.append(
            Standard(
                id: "en-99999-2026", body: model.body, group: "", designations: [], title: model.title,
                formerTitles: [], documentKind: model.documentKind, bindingness: model.bindingness, isNumbered: true,
                events: [
                    StateEvent(state: .published, moment: .happened(.known(day))),
                    StateEvent(state: .cited, moment: .happened(.known(day))),
                ], topics: [], answers: [],
                articles: articles.map {
                    Standard.ArticleService(section: $0, basis: service.basis, sources: [], note: "")
                }, supersedes: [], amends: [], references: [], address: ""))
        return Atlas(version: atlas.version, recorded: atlas.recorded, contents: contents, links: atlas.links)
    }
}
