import Testing

@testable import ConcordCharts

@Suite("Bars in columns")
struct BarMatrixTests {
    private let drawing: Drawing

    init() throws { drawing = try Drawing(Charts.bars(Charts.frame()).svg) }

    @Test("an unknown number is shown as unknown, without a bar, and not as zero")
    func unknown() {
        // Numbers of the two rows: 4 and 2; unknown and zero.
        #expect(drawing.texts == ["Published", "Coming", "Group", "4", "2", "Body", "?", "0"])
        #expect(drawing.markTitles == ["Group, Published: 4", "Group, Coming: 2"])
    }

    @Test("bars are as long as their numbers, on one scale for the whole chart")
    func scale() throws {
        let widths = drawing.bars.compactMap { $0.attributes["width"].flatMap { Double($0) } }
        // The space of two columns beside the labels is 760 - 248, so 256 each; 34 for the number and 10 between.
        #expect(widths == [212, 106])
    }

    @Test("a small number keeps a bar that can be seen")
    func smallest() throws {
        let row = BarMatrix.Row(label: "Body", values: [1, 100_000], isPartial: false)
        let chart = BarMatrix(frame: Charts.frame(), columns: ["A", "B"], rows: [row], unknown: "?")
        #expect(try Drawing(chart.svg).bars.map { $0.attributes["width"] } == ["2", "212"])
    }
}

@Suite("Columns over years")
struct ColumnRowsTests {
    @Test("all rows are on one scale; a zero has no column")
    func scale() throws {
        let drawing = try Drawing(Charts.columns(Charts.frame()).svg)
        #expect(drawing.markTitles == ["ISO, 2024: 1", "ISO, 2025: 4", "ISO, 2026: 2", "SAC, 2025: 3"])
        // Of 60 a row 24 are kept free: the largest number of all, 4, is 36 high, so each document is 9 high.
        #expect(drawing.bars.map { $0.attributes["height"] } == ["9", "36", "18", "27"])
    }

    @Test("a small number keeps a column that can be seen")
    func smallest() throws {
        let row = ColumnRows.Row(label: "ISO", values: [1, 1000], isPartial: false)
        let chart = ColumnRows(frame: Charts.frame(), periods: ["2024", "2025"], rows: [row])
        #expect(try Drawing(chart.svg).bars.map { $0.attributes["height"] } == ["1.5", "36"])
    }

    @Test("labels every year that there is room for, the last one always")
    func years() throws {
        let years = (1990...2026).map(String.init)
        let row = ColumnRows.Row(label: "ISO", values: years.map { _ in 0 }, isPartial: false)
        let texts = try Drawing(ColumnRows(frame: Charts.frame(), periods: years, rows: [row]).svg).texts
        // 37 years on 512 are 13.8 each; a label needs 42, so every fourth is written, counted from the last.
        #expect(texts == ["ISO"] + stride(from: 1990, through: 2026, by: 4).map(String.init))
    }
}

@Suite("A number against a target")
struct TargetChartTests {
    @Test(
        "draws the bar and the target on one scale, the larger of the two at the end",
        // The drawing is 760 wide with 40 kept free, and the larger number has 12 per cent of air: 720 / 1.12 = 642.9.
        arguments: [(4, 10, "257.1", "642.9"), (10, 4, "642.9", "257.1"), (0, 10, "0", "642.9")]
    )
    func scale(_ counted: Int, target: Int, width: String, line: String) throws {
        let drawing = try Drawing(Charts.target(Charts.frame(), counted: counted, of: target).svg)
        #expect(drawing.bars.map { $0.attributes["width"] } == [width])
        #expect(drawing.all("line").first?.attributes["x1"] == line)
        #expect(drawing.texts == ["Counted", String(counted), "Target"])
    }

    @Test("writes the target's label on the side where there is room", arguments: [(10, 4, "start"), (4, 10, "end")])
    func label(_ counted: Int, target: Int, anchor: String) throws {
        let drawing = try Drawing(Charts.target(Charts.frame(), counted: counted, of: target).svg)
        #expect(drawing.all("text").last?.attributes["text-anchor"] == anchor)
    }
}

@Suite("Steps")
struct StepChartTests {
    private let chart = Charts.steps(Charts.frame())

    @Test("a step taken is filled, a failed one crossed, one ahead empty")
    func marks() throws {
        let drawing = try Drawing(chart.svg)
        // Two rows of three and the legend of four: one taken, four ahead, one failed; the legend adds one of each, and its
        // mark of a sighting is an empty circle with a filled dot.
        let filled = drawing.all("circle").filter { $0.attributes["fill"] != ChartStyle.paper }
        #expect(filled.count == 3)
        #expect(drawing.all("circle").count - filled.count == 6)
        #expect(drawing.all("path").count == 2)
        #expect(drawing.markTitles == ["EN 1, Project: 2024", "EN 1, Enquiry, failed: 2025"])
        #expect(drawing.texts.suffix(4) == ["taken", "seen", "failed", "ahead"])
    }

    @Test("a line joins the first step to the last one taken, where there is one")
    func line() throws {
        // The second row has taken none. Three steps on 760 - 196 are 188 each: the middles are 290, 478 and 666.
        let lines = try Drawing(chart.svg).all("line")
        #expect(lines.map { [$0.attributes["x1"], $0.attributes["x2"]] } == [["290", "478"]])
    }

    @Test("charts that are equal have equal hashes")
    func hashing() {
        let other = ChartFrame(
            id: "chart", title: "A title", description: "A description", language: "en", partialNote: "Another note")
        let same = Charts.steps(other)
        #expect(chart == same)
        #expect(chart.hashValue == same.hashValue)
        #expect(chart != Charts.steps(Charts.frame("another")))
    }
}

@Suite("A timeline")
struct TimelineChartTests {
    private let drawing: Drawing

    init() throws { drawing = try Drawing(Charts.timeline(Charts.frame()).svg) }

    @Test("what has happened is filled, what lies ahead empty")
    func marks() {
        let events = drawing.all("circle").dropLast(2)
        #expect(events.map { $0.attributes["fill"] == ChartStyle.paper } == [false, false, true])
        #expect(drawing.markTitles == ["Past", "Same day", "To come"])
    }

    @Test("events of one day stand above each other")
    func stacking() {
        let events = drawing.all("circle").prefix(2)
        #expect(Set(events.map { $0.attributes["cx"] }).count == 1)
        #expect(Set(events.map { $0.attributes["cy"] }).count == 2)
    }

    @Test(
        "no mark stands across the day's line: what has happened is to its left, what lies ahead to its right",
        arguments: stride(from: 2026.0, through: 2027, by: 0.01).map { $0 })
    func sides(_ today: Double) throws {
        let events = stride(from: -0.03, through: 0.03, by: 0.002).map { offset in
            TimelineChart.Event(time: today + offset, label: offset > 0 ? "ahead" : "past", isAhead: offset > 0)
        }
        let chart = TimelineChart(
            frame: Charts.frame(), lanes: [TimelineChart.Lane(label: "EU", events: events)], today: today,
            todayLabel: "Today", pastLabel: "past", aheadLabel: "ahead")
        let drawing = try Drawing(chart.svg)
        let line = try #require(drawing.all("line").last?.attributes["x1"].flatMap { Double($0) })
        for circle in drawing.all("circle").dropLast(2) {
            let x = try #require(circle.attributes["cx"].flatMap { Double($0) })
            // A mark has a radius of 3.6.
            #expect(circle.attributes["fill"] == ChartStyle.paper ? x > line + 3.6 : x < line - 3.6)
        }
    }

    @Test("the axis runs over whole years, from the first to the one after the last")
    func axis() {
        #expect(drawing.texts.filter { Int($0) != nil } == ["2024", "2025", "2026", "2027", "2028"])
    }

    @Test("the day's line is dashed and stands between the years")
    func today() throws {
        let dashed = drawing.all("line").filter { $0.attributes["stroke-dasharray"] != nil }
        // Four years on 760 - 128 - 12 are 155 each; two and a half of them from 128.
        #expect(dashed.map { $0.attributes["x1"] } == ["515.5"])
    }

    @Test("over many years the axis names at most thirteen")
    func longAxis() throws {
        let events = [1950.0, 2026].map { TimelineChart.Event(time: $0, label: "E", isAhead: false) }
        let chart = TimelineChart(
            frame: Charts.frame(), lanes: [TimelineChart.Lane(label: "EU", events: events)], today: 2026,
            todayLabel: "Today", pastLabel: "past", aheadLabel: "ahead")
        let years = try Drawing(chart.svg).texts.compactMap { Int($0) }
        #expect(years.first == 1950)
        #expect((2...13).contains(years.count))
    }
}

@Suite("Words in a drawing")
struct TextMeasureTests {
    static let texts = [
        "", "Short", "Conformity assessment of systems for the management of risk",
        "trustworthiness/robustness/accuracy",
        "Unbreakablewordthatislongerthananylinewillever be", "人工智能标准化委员会的国家标准目录", "GB/T 45654 生成式人工智能服务安全基本要求",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ]

    @Test("keep all of them, or end in an ellipsis", arguments: texts, [1, 2, 3])
    func words(_ text: String, maximum: Int) {
        let lines = TextMeasure.lines(of: text, size: 13, limit: 120, lines: maximum)
        #expect(lines.count <= maximum)
        let kept = lines.joined().filter { $0 != " " }
        let all = text.filter { $0 != " " }
        if kept.hasSuffix("…") {
            #expect(all.hasPrefix(kept.dropLast()))
            #expect(kept.dropLast().count < all.count)
        } else {
            #expect(kept == all)
        }
    }

    @Test("fit the line, unless one alone is longer than it", arguments: texts, [1, 2, 3])
    func width(_ text: String, maximum: Int) {
        for line in TextMeasure.lines(of: text, size: 13, limit: 120, lines: maximum) {
            // The slash or the ellipsis at its end is no break.
            let isOneWord = !line.dropLast(2).contains { $0 == " " || $0 == "/" || $0 >= "\u{2E80}" }
            if !isOneWord { #expect(TextMeasure.width(of: line, size: 13) <= 120, "\(line)") }
        }
    }

    @Test(
        "break at blanks, after slashes and between Chinese characters",
        arguments: [
            // At size 10 a small letter is 5.7 wide, a Chinese character 10, a blank 3.1.
            ("aaaa bbbb", 30.0, ["aaaa", "bbbb"]), ("aaaa/bbbb", 30, ["aaaa/", "bbbb"]), ("标准标准", 20, ["标准", "标准"]),
            ("aaaa bbbb", 60, ["aaaa bbbb"]),
        ]
    )
    func breaks(_ text: String, limit: Double, lines: [String]) {
        #expect(TextMeasure.lines(of: text, size: 10, limit: limit, lines: 2) == lines)
    }

    @Test("say with an ellipsis that some are left out")
    func ellipsis() {
        #expect(TextMeasure.lines(of: "aaaa bbbb cccc", size: 10, limit: 30, lines: 2) == ["aaaa", "bbbb…"])
    }

    @Test(
        "numbers have at most one decimal",
        arguments: [
            (0.0, "0"), (1, "1"), (1.04, "1"), (1.05, "1.1"), (-0.5, "-0.5"), (-1.25, "-1.3"), (-0.04, "0"),
            (759.96, "760"),
        ]
    )
    func numbers(_ value: Double, text: String) {
        #expect(number(value) == text)
    }
}
