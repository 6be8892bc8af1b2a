import ConcordCharts
import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordPages

/// The words of a page without what the second clock tells (sources, methods and ids say when the atlas learned things)
/// and without dates marked as lying ahead.
private func firstClock(of html: String) -> String {
    var text: [UInt8] = []
    /// The open elements, and whether each hides what it holds.
    var open: [(name: String, hides: Bool)] = []
    var rest = html.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        if !open.contains(where: \.hides) { text += rest[..<start] }
        guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { break }
        let tag = String(decoding: rest[rest.index(after: start)..<end], as: UTF8.self)
        rest = rest[rest.index(after: end)...]
        text.append(UInt8(ascii: " "))
        if tag.hasPrefix("/") {
            while let element = open.popLast(), element.name != tag.dropFirst() {}
        } else if !tag.hasSuffix("/"), !tag.hasPrefix("!"), !tag.hasPrefix("meta") {
            let name = String(tag.prefix { $0.isLetter || $0.isNumber })
            let isMarked = tag.contains("data-clock=\"recorded\"") || tag.contains("data-when=\"ahead\"")
            open.append((name, isMarked || name == "style"))
        }
    }
    return String(decoding: text, as: UTF8.self)
}

/// Asserts without printing the page when it fails.
private func expectWords(_ words: String, in text: String, _ location: SourceLocation = #_sourceLocation) {
    let isThere = text.contains(words)
    #expect(isThere, "'\(words)' is not on the page", sourceLocation: location)
}

@Suite("The brief on the day of the policy brief")
struct AsOfTests {
    static let day = "2024-10-31"

    /// Sentences about the future that were true on the day: targets and application dates.
    private static let allowed = [
        "by 2026", "to take effect in 2026", "until 2026", "by 2030", "for 2030", "2 February 2025", "à l'horizon 2030",
        "d'ici 2026", "d'ici 2030",
    ]

    private func page() throws -> String {
        let atlas = try RepositoryAtlas.read()
        let day = try #require(CalendarDate(Self.day))
        let brief = Brief(atlas, on: day, language: .english)
        return firstClock(of: try #require(brief.files.first { $0.path == "index.html" }).contents)
    }

    @Test("shows nothing dated later, and no wording of later years")
    func nothingLater() throws {
        var text = try page()
        for phrase in Self.allowed { text = text.replacing(phrase, with: "") }
        let later = try Regex("\\b20(2[5-9]|[3-9][0-9])\\b|(November|December) 2024")
        let found = text.matches(of: later).map { match in
            let start = text.index(match.range.lowerBound, offsetBy: -60, limitedBy: text.startIndex) ?? text.startIndex
            return String(text[start..<match.range.upperBound])
        }
        #expect(found == [])
        for name in ["EN 18286", "M/613", "C(2025)", "2026/1744", "GB 45438", "GB/T 45654", "Digital Omnibus"] {
            let isKnown = text.contains(name)
            #expect(!isKnown, "\(name) was not known then")
        }
    }

    @Test("shows what stood then")
    func whatStood() throws {
        let text = try page()
        expectWords("31 October 2024", in: text)
        expectWords("3215", in: text)
        expectWords("TC260-003", in: text)
        expectWords("2 February 2025", in: text)
    }

    @Test(
        "what the atlas noted later stands under a heading that says so, and nowhere else",
        arguments: [
            (Language.english, "What the atlas knew on 26 November 2026"), (.chinese, "图谱在2026年11月26日所知的情况"),
            (.french, "Ce que l'atlas savait le 26 novembre 2026"),
        ])
    func laterNotes(_ language: Language, heading: String) throws {
        let atlas = try RepositoryAtlas.read()
        let list = try #require(atlas.contents.completeness.first { $0.id == "completeness-oj-citations" })
        let note = MarkupText.escaped(list.how)
        let day = try #require(CalendarDate(Self.day))
        let html = try #require(Brief(atlas, on: day, language: language).files.first).contents
        let marked = "<div class=\"later\" data-clock=\"recorded\"><h3>\(heading)</h3>"
        let parts = html.components(separatedBy: marked)
        #expect(parts.count == 2, "the heading stands \(parts.count - 1) times")
        let notes = parts.map { $0.components(separatedBy: note).count - 1 }
        #expect(notes == [0, 1], "times that the note stands before and after the heading")
        let isDated = firstClock(of: html).contains(list.how)
        #expect(!isDated)

        let today = try #require(Brief(atlas, on: atlas.recorded, language: language).files.first).contents
        let isNotedLater = today.contains(heading)
        #expect(!isNotedLater)
        expectWords(note, in: today)
    }

    @Test("the atlas is of the day on which anything in it was last recorded, so that today's page knows it all")
    func dayOfTheAtlas() throws {
        let atlas = try RepositoryAtlas.read()
        let later = atlas.contents.allRecords.filter { ($0.provenance.recorded ?? atlas.recorded) > atlas.recorded }
        #expect(later.map(\.id.text) == [])
        #expect(atlas.version == atlas.recorded.description.replacing("-", with: "."))
        #expect(AtlasGaps(AtlasOnDay(atlas, on: atlas.recorded)).laterLists.map(\.id.text) == [])
    }

    @Test("a record that nothing places in time is named by its designation and leads to its sources")
    func undated() throws {
        let atlas = try RepositoryAtlas.read()
        let findings = Findings(atlas, on: atlas.recorded)
        let undated = findings.base.terms.undated
        #expect(!undated.isEmpty)
        let html = try #require(Brief(atlas, on: atlas.recorded, language: .english).files.first).contents
        for id in undated {
            let adoption = try #require(atlas[id] as? Adoption)
            let name = "\(findings.view.designation(of: adoption.adopted)), adopted as "
            let isNamed = html.contains("<a href=\"#r-\(id)\">\(MarkupText.escaped(name))")
            #expect(isNamed, "\(id) is not named")
            let isListed = html.contains("<li id=\"r-\(id)\"")
            #expect(isListed, "\(id) is not listed")
        }
    }

    @Test("today's page knows what has come since")
    func today() throws {
        let atlas = try RepositoryAtlas.read()
        let brief = Brief(atlas, on: atlas.recorded, language: .english)
        let text = try #require(brief.files.first { $0.path == "index.html" }).contents
        for name in ["EN 18286:2026", "2026/1744", "GB 45438-2025", "GB/T 45654-2025"] { expectWords(name, in: text) }
    }

    @Test("before the paper its claims are not there")
    func beforeThePaper() throws {
        let atlas = try RepositoryAtlas.read()
        let day = try #require(CalendarDate("2020-01-01"))
        let text = try #require(Brief(atlas, on: day, language: .english).files.first).contents
        expectWords("The paper was published on 31 October 2024; on this day it had made no claims.", in: text)
        let hasClaims = text.contains("<ol class=\"claims\"><li")
        #expect(!hasClaims)
    }
}
