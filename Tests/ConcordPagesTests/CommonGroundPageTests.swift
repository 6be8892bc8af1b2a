import ConcordAtlas
import ConcordCharts
import ConcordFindings
import ConcordModel
import Foundation
import TestSupport
import Testing

@testable import ConcordPages

/// The invented sides of the findings' tests.
private enum InventedSides {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "ConcordFindingsTests/Fixtures/ground").path

    static func finding(_ day: String? = nil) throws -> (finding: Finding, view: AtlasOnDay) {
        let atlas = try AtlasReader(path: folder).read().atlas
        let view = AtlasOnDay(atlas, on: try day.map { try #require(CalendarDate($0)) } ?? atlas.recorded)
        return (CommonGroundFinding.finding(CommonGround(view, between: .euAndChina)), view)
    }
}

@Suite("Common ground on paper")
struct CommonGroundPageTests {
    private static let drafted: [(Language, String)] = [
        (.english, "drafted by machine, not reviewed by a person (8 of 10)"),
        (.chinese, "机器起草，未经人工审核（10项中的8项）"),
        (.french, "rédigé par une machine, non relu par une personne (8 sur 10)"),
    ]

    @Test("whole outputs are as recorded", arguments: ["en", "zh", "fr"])
    func whole(_ language: String) throws {
        let (finding, view) = try InventedSides.finding()
        let words = CellWords(Messages(Language(rawValue: language)), view: view)
        #expect(
            Snapshot.difference(FindingText(finding, words: words).text, from: "common-ground.\(language).txt")
                == nil)
        #expect(
            Snapshot.difference(FindingJSON(finding, words: words).text, from: "common-ground.\(language).json")
                == nil)
    }

    @Test("every sentence that rests on drafts says so in every language", arguments: drafted)
    func sentences(_ language: Language, draft: String) throws {
        let (finding, view) = try InventedSides.finding()
        let words = CellWords(Messages(language), view: view)
        for key in ["related", "met", "measured"] {
            let sentence = try #require(finding.sentences.first { $0.key == "ground.sentence.\(key)" })
            let text = FrenchSpaces.plain(words.words(sentence))
            #expect(text.contains(draft), "\(key): \(text)")
        }
    }

    @Test("every row of every data file that rests on a draft says so", arguments: Messages.languages)
    func rows(_ language: Language) throws {
        let (finding, view) = try InventedSides.finding()
        let words = CellWords(Messages(language), view: view)
        let drafts = Set(
            view.atlas.contents.mappings.filter { $0.reviewer == "none" || $0.method == .hybrid }.map(\.id))
        let phrase = String((words.messages.template("ground.draft") ?? "").prefix { $0 != "(" && $0 != "（" })
        var seen = 0
        for table in finding.tables {
            let lines = TableCSV(table, words: words).text.split(separator: "\r\n").dropFirst()
            #expect(lines.count == table.rows.count)
            for (row, line) in zip(table.rows, lines) {
                let rests = row.cells.flatMap(\.trace).contains {
                    view.atlas[$0] is MappingEntry && drafts.contains($0.owner)
                }
                // Of two entries on the same pair the one that is no draft speaks.
                guard rests, row.id != "cn-rule-to-eu-act:1" else { continue }
                seen += 1
                #expect(FrenchSpaces.plain(String(line)).contains(phrase), "\(table.id)/\(row.id)")
            }
        }
        #expect(seen > 20)
    }
}

/// The ranking rule written a second time, from the atlas and without the finding's own types.
@Suite("The three agreements and the three divergences")
struct SummaryRankingTests {
    private struct Candidate {
        let id: String
        let items: Set<RecordID>
        let named: Int
        let order: [Int]
    }

    private func candidates(_ atlas: Atlas, contrary: Bool) -> [Candidate] {
        let chinese = Set(
            atlas.contents.catalogues.map(\.of).filter { id in
                atlas.rule(id)?.jurisdiction == .china
                    || (atlas.standard(id)?.body).flatMap { atlas.body($0)?.jurisdiction } == .china
            })
        let european = Set(atlas.contents.catalogues.map(\.of).filter { atlas.rule($0)?.jurisdiction == .eu })
        let relations: [MappingEntry.Relation] = [.equal, .subsetOf, .intersectsWith, .related]
        return atlas.contents.mappings.filter { european.contains($0.source) && chinese.contains($0.target) }
            .flatMap(\.entries).filter { entry in
                !entry.from.isEmpty && !entry.to.isEmpty && (entry.isContrary || entry.isIncompatible) == contrary
            }.map { entry in
                let relation = entry.relation == .supersetOf ? .subsetOf : entry.relation
                let confidence: [Confidence?] = [.high, .medium, .low, nil]
                return Candidate(
                    id: entry.id.text, items: Set(entry.from + entry.to), named: entry.from.count + entry.to.count,
                    order: [
                        contrary && !entry.isContrary ? 1 : 0, relations.firstIndex(of: relation) ?? 4,
                        confidence.firstIndex(of: entry.provenance.confidence[.relation]) ?? 3,
                        10 - (entry.strength ?? 0),
                    ])
            }
    }

    /// Taken one by one: the best of what shares nothing with those taken.
    private func best(_ candidates: [Candidate], _ places: Int) -> [String] {
        func repeats(_ candidate: Candidate) -> Int {
            candidates.count { $0.id != candidate.id && !$0.items.isDisjoint(with: candidate.items) }
        }
        func isBetter(_ left: Candidate, _ right: Candidate) -> Bool {
            for (a, b) in zip(left.order, right.order) where a != b { return a < b }
            let (here, there) = (repeats(left), repeats(right))
            if here != there { return here > there }
            return left.named == right.named ? left.id < right.id : left.named > right.named
        }
        var rest = candidates
        var taken: [String] = []
        while taken.count < places, let next = rest.min(by: isBetter) {
            taken.append(next.id)
            rest.removeAll { !$0.items.isDisjoint(with: next.items) }
        }
        return taken
    }

    @Test("follow from the stated rule")
    func ranking() throws {
        let atlas = try RepositoryAtlas.read()
        let finding = Findings(atlas, on: atlas.recorded).base.ground
        func keys(_ table: String) -> [String] {
            (finding.table(table)?.rows ?? []).compactMap { $0.cells[1].trace.first?.text }
        }
        #expect(keys("divergences") == best(candidates(atlas, contrary: true), 3))
        // What is shared comes first: by the rule the one document that both took over, then the one term that means the
        // same to both; a pair of provisions that is equal would stand before them.
        let shared = candidates(atlas, contrary: false).filter { $0.order[1] == 0 }
        #expect(shared.isEmpty)
        let places = ["iso-iec-42001-2023", "term-training-data"]
        #expect(keys("agreements") == places + best(candidates(atlas, contrary: false), 1))
    }

    @Test("stand at the head of the brief in every language, each draft labelled", arguments: Messages.languages)
    func head(_ language: Language) throws {
        let atlas = try RepositoryAtlas.read()
        let html = try #require(Brief(atlas, on: atlas.recorded, language: language).files.first).contents
        let start = try #require(html.firstRange(of: "<section id=\"key-figures\"")?.lowerBound)
        let head = html[start..<(html[start...].firstRange(of: "</section>")?.lowerBound ?? html.endIndex)]
        let lists = head.split(separator: "<ol class=\"pairs\">").dropFirst()
        #expect(lists.count == 2)
        #expect(lists.map { $0.ranges(of: "<li>").count } == [3, 3])
        let label = MarkupText.escaped(
            Messages(language)("ground.draft", ["n": "1", "m": "1"]))
        // One agreement and all three divergences rest on drafts.
        #expect(head.ranges(of: label).count == 4)
    }

    @Test(
        "the section shows a choice of the pairs, says of how many, and leads to all of them",
        arguments: Messages.languages)
    func choice(_ language: Language) throws {
        let atlas = try RepositoryAtlas.read()
        let brief = Brief(atlas, on: atlas.recorded, language: language)
        let html = try #require(brief.files.first).contents
        let start = try #require(html.firstRange(of: "<section id=\"common-ground\"")?.lowerBound)
        let section = html[start..<(html[start...].firstRange(of: "</section>")?.lowerBound ?? html.endIndex)]
        let words = CellWords(Messages(language), view: AtlasOnDay(atlas, on: atlas.recorded))
        let ground = Findings(atlas, on: atlas.recorded).base.ground
        for (choice, whole) in [("foremost", "overlapping"), ("foremost-one-sided", "one-sided")] {
            let shown = try #require(ground.table(choice)).rows.count
            let all = try #require(ground.table(whole)).rows.count
            #expect(shown < all)
            let says = words.messages(
                "ground.some.\(choice)",
                ["n": words.grouped(shown), "m": words.grouped(all), "csv": "\u{0}", "json": ""])
            let lead = MarkupText.escaped(String(says.prefix { $0 != "\u{0}" }))
            #expect(section.contains(lead), "\(lead)")
            #expect(section.contains("href=\"data/common-ground-\(whole).csv\""))
            let csv = brief.files.first { $0.path == "data/common-ground-\(whole).csv" }?.contents ?? ""
            #expect(csv.split(separator: "\r\n").count == all + 1)
            let isWhole = section.contains("id=\"common-ground-\(whole)\"")
            #expect(!isWhole)
        }
        // Every contrary and every incompatible pair has a row, whose records it leads to.
        let contrary = try #require(ground.table("contrary")).rows
        #expect(contrary.count > 20)
        let rows = section.ranges(of: "<td class=\"why\"").count
        #expect(rows >= contrary.count)
    }

    @Test("on the day of the policy brief nothing judged later is told")
    func earlier() throws {
        let atlas = try RepositoryAtlas.read()
        let day = try #require(CalendarDate("2024-10-31"))
        let finding = Findings(atlas, on: day).base.ground
        #expect(finding.sentences.first?.key == "ground.sentence.not-yet")
        #expect(finding.trace.filter { atlas[$0] is MappingEntry } == [])
        for language in Messages.languages {
            let html = try #require(Brief(atlas, on: day, language: language).files.first).contents
            let label = String((Messages(language).template("ground.draft") ?? "").prefix { $0 != "{" })
            // The explanation of hatching stands under charts that have any; on this day none has.
            #expect(!html.contains(label.dropLast(2)))
        }
    }
}
