import ConcordCharts
import ConcordFindings
import ConcordModel

/// Draws the charts of the brief from the tables of the findings.
struct BriefCharts {
    let findings: Findings
    let words: CellWords

    init(_ findings: Findings, words: CellWords) {
        self.findings = findings
        self.words = words
    }

    /// Charts with data, in the order of the page.
    var all: [BriefChart] {
        [groundTopics, groundLayers, topics, growth, pipeline, parts, target, purpose, timeline].compactMap { $0 }
    }

    var messages: Messages { words.messages }

    func frame(_ id: String, arguments: [String: String] = [:], partial: String = "chart.partial") -> ChartFrame {
        ChartFrame(
            id: "chart-\(id)",
            title: messages("chart.\(id).title", arguments),
            description: messages("chart.\(id).description", arguments),
            language: messages.language.rawValue,
            partialNote: messages(partial)
        )
    }

    func chart(
        _ id: String, _ finding: Finding, _ table: String, trace: [RecordID]? = nil, arguments: [String: String] = [:],
        svg: (Table) -> String?
    ) -> BriefChart? {
        guard let source = finding.table(table), !source.rows.isEmpty, let drawing = svg(source) else { return nil }
        var seen: Set<RecordID> = []
        let all = source.rows.flatMap { $0.cells.flatMap(\.trace) }.filter { id in
            // How a list was drawn is no source of what it holds.
            !(findings.view.atlas[id] is Completeness) && seen.insert(id).inserted
        }
        return BriefChart(
            id: id, finding: finding.id, table: table, title: messages("chart.\(id).title", arguments),
            svg: drawing, trace: trace ?? all
        )
    }

    /// The counts of a row in the numeric columns.
    private func counts(_ row: Table.Row, of table: Table) -> [Int?] {
        zip(table.columns, row.cells).filter(\.0.isNumeric).map { $0.1.cell.numeric?.whole }
    }

    private func isPartial(_ row: Table.Row) -> Bool { row.completeness.map { $0 != .claimed } ?? false }

    private var topics: BriefChart? {
        chart("topics", findings.base.landscape, "by-topic") { table in
            BarMatrix(
                frame: frame("topics"),
                columns: table.columns.filter(\.isNumeric).map { words.words($0.title) },
                rows: table.rows.map { row in
                    BarMatrix.Row(
                        label: words.words(row.cells[0].cell), values: counts(row, of: table), isPartial: isPartial(row)
                    )
                },
                unknown: messages("value.unknown")
            ).svg
        }
    }

    /// A chart over time shows the last twelve years: a handful of older documents would only flatten what is of interest.
    /// The table has them all.
    private static let years = 12

    /// A list with fewer documents in the years shown tells nothing of growth; the table has it all the same.
    private static let smallestGrowth = 5

    private var growth: BriefChart? {
        let years = (findings.base.landscape.table("growth")?.columns.filter(\.isNumeric).map(\.id) ?? []).suffix(
            Self.years)
        let arguments = ["first": years.first ?? ""]
        return chart("growth", findings.base.landscape, "growth", arguments: arguments) { table in
            ColumnRows(
                frame: frame("growth", arguments: arguments),
                periods: Array(years),
                rows: table.rows.map { row in
                    ColumnRows.Row(
                        label: words.words(row.cells[0].cell),
                        values: counts(row, of: table).suffix(years.count).map { $0 ?? 0 },
                        isPartial: isPartial(row)
                    )
                }.filter { $0.values.reduce(0, +) >= Self.smallestGrowth }
            ).svg
        }
    }

    private var pipeline: BriefChart? {
        chart("pipeline", findings.base.pipeline, "steps") { table in
            StepChart(
                frame: frame("pipeline"),
                steps: table.columns.dropFirst().map { words.words($0.title) },
                rows: table.rows.map { row in
                    StepChart.Row(
                        label: words.words(row.cells[0].cell), marks: row.cells.dropFirst().map { mark($0.cell) })
                },
                legend: (
                    messages("chart.legend.taken"), messages("chart.legend.seen"), messages("chart.legend.failed"),
                    messages("chart.legend.not-taken")
                )
            ).svg
        }
    }

    /// Dates in a mark are ISO dates: short, and the same in every language.
    private func mark(_ cell: Cell) -> StepChart.Mark {
        switch cell {
        case .date(let date): .taken(date.description)
        case .phrase(let phrase):
            if case .date(let date)? = phrase.arguments["date"] {
                if phrase.key == "pipeline.step.seen" {
                    .seen(date.description)
                } else if phrase.arguments["outcome"] == .word("outcome", "failed") {
                    .failed(date.description)
                } else {
                    .taken(date.description)
                }
            } else {
                .notTaken
            }
        default: .notTaken
        }
    }

    private var parts: BriefChart? {
        chart("parts", findings.base.guidelines, "parts") { table in
            BarMatrix(
                frame: frame("parts"),
                columns: table.columns.filter(\.isNumeric).map { words.words($0.title) },
                rows: table.rows.filter { $0.id.count == 1 }.map { row in
                    BarMatrix.Row(
                        label: words.words(row.cells[0].cell), values: counts(row, of: table), isPartial: isPartial(row)
                    )
                },
                unknown: messages("value.unknown")
            ).svg
        }
    }

    private var target: BriefChart? {
        guard
            let row = findings.base.guidelines.table("targets")?.rows.first(where: { $0.cells[3].cell.numeric != nil }),
            let counted = row.cells[3].cell.numeric?.whole,
            case .phrase(let phrase) = row.cells[1].cell,
            case .number(let target)? = phrase.arguments["value"], let goal = target.whole,
            let start = findings.view.atlas.rule("cn-guidelines-2024")?.events.first(of: [.published])?.date
        else { return nil }
        let by = words.words(row.cells[2].cell)
        let arguments = ["counted": String(counted), "target": String(goal), "by": by]
        return chart("target", findings.base.guidelines, "targets", trace: row.cells.flatMap(\.trace)) { _ in
            TargetChart(
                frame: frame("target", arguments: arguments),
                label: messages("chart.target.label", ["day": words.dates.words(start)]),
                counted: counted,
                target: goal,
                targetLabel: messages("chart.target.line", arguments),
                isPartial: true
            ).svg
        }
    }

    private var purpose: BriefChart? {
        let rows = (findings.base.guidelines.table("purpose")?.rows ?? []).suffix(Self.years)
        let arguments = ["first": rows.first?.id ?? ""]
        return chart("purpose", findings.base.guidelines, "purpose", arguments: arguments) { table in
            let values = rows.map { counts($0, of: table) }
            return ColumnRows(
                frame: frame("purpose", arguments: arguments),
                periods: rows.map(\.id),
                rows: table.columns.filter(\.isNumeric).enumerated().map { index, column in
                    ColumnRows.Row(
                        label: words.words(column.title),
                        values: values.map { $0[index] ?? 0 },
                        isPartial: rows.contains(where: isPartial)
                    )
                }
            ).svg
        }
    }

    private var timeline: BriefChart? {
        chart("timeline", findings.base.timeline, "events") { events in
            let ahead = findings.base.timeline.table("ahead")?.rows ?? []
            let rows = events.rows.map { ($0, false) } + ahead.map { ($0, true) }
            let lanes = ["eu", "cn", "international", "us"].map { jurisdiction in
                TimelineChart.Lane(
                    label: messages("jurisdiction.\(jurisdiction)"),
                    events: rows.compactMap { row, isAhead in
                        guard row.cells[1].cell == .word("jurisdiction", jurisdiction),
                            case .date(let recorded) = row.cells[0].cell, let date = recorded.value
                        else { return nil }
                        let label = "\(words.words(row.cells[0].cell)): \(words.words(row.cells[2].cell))"
                        return TimelineChart.Event(time: time(date.latest), label: label, isAhead: isAhead)
                    }
                )
            }
            return TimelineChart(
                frame: frame("timeline"),
                lanes: lanes,
                today: time(findings.view.day),
                todayLabel: words.dates.words(findings.view.day),
                pastLabel: messages("chart.legend.past"),
                aheadLabel: messages("chart.legend.ahead")
            ).svg
        }
    }

    private func time(_ day: CalendarDate) -> Double {
        Double(day.year) + (Double(day.month - 1) + Double(day.day - 1) / 31) / 12
    }
}
