import ConcordModel
import Foundation
import Testing

@testable import ConcordConformity

@Suite("docs/evidence-formats.md and docs/measured-criteria.md")
struct EvidenceDocumentationTests {
    private func page(_ name: String) throws -> String {
        try String(contentsOf: MeasuredCatalogues.repository.appending(path: "docs/\(name)"), encoding: .utf8)
    }

    @Test("name every column of the reader under each of its names")
    func columns() throws {
        let page = try page("evidence-formats.md")
        for column in EvidenceColumn.allCases {
            #expect(page.contains("`\(column.name)`"), "\(column.name)")
            for name in column.names.dropFirst() { #expect(page.contains(name), "\(name)") }
        }
        for kind in EvidenceKind.allCases {
            #expect(page.contains("`\(kind.rawValue)`"), "\(kind.rawValue)")
            #expect(EvidenceWords.names(of: kind).dropFirst().contains { page.contains($0) }, "\(kind.rawValue)")
        }
        for outcome in EvidenceOutcome.allCases {
            let chinese = EvidenceWords.names(of: outcome).filter { !$0.utf8.allSatisfy { $0 < 0x80 } }
            for name in ["`\(outcome.rawValue)`"] + chinese { #expect(page.contains(name), "\(name)") }
        }
    }

    @Test("name every count and every phrase")
    func phrases() throws {
        let page = try page("measured-criteria.md")
        for count in CriterionTest.Count.allCases {
            #expect(page.contains("| `\(count.rawValue)` |"), "\(count.rawValue)")
        }
        let phrases = try #require(page.split(separator: "## Phrases").last)
        for (key, arguments) in CriteriaPhrases.reasons.merging(
            CriteriaPhrases.notes, uniquingKeysWith: { $0.union($1) })
        {
            let row = phrases.split(separator: "\n").first { $0.hasPrefix("|") && $0.contains("`\(key)`") }
            let cells = try #require(row, "\(key)").split(separator: "|")
            for argument in arguments.subtracting(["threshold", "unit"]) {
                #expect(cells.last?.contains("`\(argument)`") == true, "\(key): \(argument)")
            }
        }
    }

    /// Two names that fold to the same word would hide one another.
    @Test("no name means two things")
    func oneMeaning() {
        for names in [
            EvidenceColumn.allCases.flatMap(\.names), EvidenceKind.allCases.flatMap(EvidenceWords.names),
            EvidenceOutcome.allCases.flatMap(EvidenceWords.names), EvidenceWords.yes + EvidenceWords.no,
        ] {
            let folded = names.map { EvidenceWords.folded($0) }
            #expect(folded.count == Set(folded).count)
        }
    }

    /// A category is known by the part of its id behind the colon: that is sound only while both catalogues mean the same by it.
    @Test("the categories that two catalogues share have one title")
    func sharedCategories() throws {
        var titles: [String: LocalizedText] = [:]
        var shared = 0
        for catalogue in try MeasuredCatalogues.all() {
            for section in catalogue.sections where [.risk, .riskGroup].contains(section.sectionKind) {
                let key = EvidenceCategories.key(of: section.id)
                if let title = titles[key] {
                    #expect(title == section.title, "\(section.id)")
                    shared += 1
                }
                titles[key] = section.title
            }
        }
        #expect(shared == 31 + 5)
    }

    @Test("every criterion of both catalogues says what is counted for it")
    func everyCriterion() throws {
        let criteria = try MeasuredCatalogues.all().map { $0.provisions.flatMap(\.criteria) }
        #expect(criteria.map(\.count) == [41, 38])
        for criterion in criteria.joined() {
            let test = try #require(criterion.test, "\(criterion.id)")
            #expect((criterion.role == .rate) == (test.count == .rate), "\(criterion.id)")
            #expect((criterion.role == .interval) == (test.count == .interval), "\(criterion.id)")
            #expect(
                (criterion.role == .sampleSize) == (test.count == .drawn || criterion.id.text.hasSuffix("-n")),
                "\(criterion.id)")
            // The number of categories is the number that has to be covered.
            if test.count == .covered {
                let tree = SectionTree(try MeasuredCatalogues.all())
                #expect(Number(test.among.flatMap(tree.leaves).count) == criterion.value, "\(criterion.id)")
            }
        }
    }
}
