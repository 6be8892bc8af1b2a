import TestSupport
import Testing

@testable import ConcordCharts

@Suite("Every chart")
struct EveryChartTests {
    @Test("is an image with a title and a description that name it", arguments: Charts.Kind.allCases, [false, true])
    func naming(_ kind: Charts.Kind, isPartial: Bool) throws {
        let drawing = try Drawing(Charts.svg(kind, isPartial: isPartial))
        let root = try #require(drawing.elements.first)
        #expect(root.name == "svg")
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["lang"] == "en")
        let title = try #require(drawing.elements.first { $0.name == "title" && $0.parent == "svg" })
        let description = try #require(drawing.all("desc").first)
        #expect(title.words == "A title")
        #expect(description.words == "A description")
        let ids = [title, description].compactMap { $0.attributes["id"] }
        #expect(root.attributes["aria-labelledby"] == ids.joined(separator: " "))
        #expect(ids == ["chart-title", "chart-description"])
        let all = drawing.elements.compactMap { $0.attributes["id"] }
        #expect(Set(all).count == all.count)
        #expect(all.allSatisfy { $0.hasPrefix("chart-") })
    }

    @Test("escapes the words that it is given", arguments: Charts.Kind.allCases, [false, true])
    func escaping(_ kind: Charts.Kind, isPartial: Bool) throws {
        let drawing = try Drawing(Charts.svg(kind, isPartial: isPartial, words: "<&\">"))
        // All words but the years of the time axis and the counted numbers carry the marks, and carry them whole.
        let words = drawing.texts.filter { Int($0) == nil } + drawing.markTitles
        #expect(words.count >= 3)
        for text in words { #expect(text.contains("<&\">"), "\(text)") }
        #expect(drawing.all("desc").map(\.words) == ["A description<&\">"])
    }

    @Test("escapes the id of its frame wherever it stands", arguments: Charts.Kind.allCases)
    func escapedID(_ kind: Charts.Kind) throws {
        let drawing = try Drawing(Charts.svg(kind, isPartial: true, frame: Charts.frame("a<&\">b")))
        let patterns = drawing.all("pattern").compactMap { $0.attributes["id"] }
        let fills = Set(drawing.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(") })
        #expect(fills == Set(patterns.map { "url(#\($0))" }))
    }

    /// Steps and events have no lists behind them that could be partial.
    @Test(
        "hatches what is partial, says what hatching means, and does neither elsewhere",
        arguments: [
            (Charts.Kind.bars, true, true), (.bars, false, false), (.columns, true, true), (.columns, false, false),
            (.target, true, true), (.target, false, false), (.steps, true, false), (.timeline, true, false),
        ]
    )
    func hatching(_ kind: Charts.Kind, isPartial: Bool, isHatched: Bool) throws {
        let drawing = try Drawing(Charts.svg(kind, isPartial: isPartial))
        #expect(drawing.isHatched == isHatched)
        #expect(drawing.texts.contains("Hatched: not complete") == isHatched)
        #expect(drawing.all("pattern").map { $0.attributes["id"] } == (isHatched ? ["chart-hatch"] : []))
    }

    @Test("gives the same bytes again", arguments: Charts.Kind.allCases)
    func deterministic(_ kind: Charts.Kind) {
        let again = Charts.svg(kind, isPartial: true)
        #expect(Charts.svg(kind, isPartial: true) == again)
    }

    @Test("keeps what it draws inside its frame", arguments: Charts.Kind.allCases)
    func inside(_ kind: Charts.Kind) throws {
        let drawing = try Drawing(Charts.svg(kind, isPartial: true))
        let box = try #require(drawing.elements.first?.attributes["viewBox"]).split(separator: " ").compactMap {
            Double($0)
        }
        #expect(box.count == 4)
        for element in drawing.elements where element.parent == "svg" {
            func value(_ name: String) -> Double { element.attributes[name].flatMap { Double($0) } ?? 0 }
            let right = max(value("x") + value("width"), value("x2"), value("cx") + value("r"))
            let bottom = max(value("y") + value("height"), value("y2"), value("cy") + value("r"))
            #expect(right <= box[2] && bottom <= box[3], "\(element)")
            #expect(value("x") >= 0 && value("y") >= 0 && value("width") >= 0, "\(element)")
        }
    }

    @Test("has finite numbers also without data", arguments: Charts.bare.indices)
    func bare(_ index: Int) throws {
        let (name, svg) = Charts.bare[index]
        let drawing = try Drawing(svg())
        #expect(drawing.numbers.allSatisfy { Double($0)?.isFinite == true }, "\(name)")
        let isNamed = drawing.all("desc").count == 1
        #expect(isNamed, "\(name)")
    }
}

@Suite("Whole charts")
struct SnapshotTests {
    @Test(
        "are drawn as recorded",
        arguments: [
            (Charts.Kind.bars, "bars.svg"), (.steps, "steps.svg"), (.columns, "columns.svg"), (.target, "target.svg"),
            (.timeline, "timeline.svg"),
        ]
    )
    func whole(_ kind: Charts.Kind, file: String) throws {
        #expect(Snapshot.difference(Charts.svg(kind, isPartial: true), from: file) == nil)
    }
}
