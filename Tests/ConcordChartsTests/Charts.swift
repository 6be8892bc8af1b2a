@testable import ConcordCharts

/// One small chart of each kind, with an empty and a zero sibling.
enum Charts {
    /// The kinds, for tests that hold for every chart.
    enum Kind: CaseIterable {
        case bars, steps, columns, target, timeline
    }

    static func frame(_ id: String = "chart", words: String = "") -> ChartFrame {
        ChartFrame(
            id: id, title: "A title\(words)", description: "A description\(words)", language: "en",
            partialNote: "Hatched: not complete\(words)")
    }

    static func svg(_ kind: Kind, isPartial: Bool = false, words: String = "", frame: ChartFrame? = nil) -> String {
        let frame = frame ?? Self.frame(words: words)
        return switch kind {
        case .bars: bars(frame, isPartial: isPartial, words: words).svg
        case .steps: steps(frame, words: words).svg
        case .columns: columns(frame, isPartial: isPartial, words: words).svg
        case .target: target(frame, counted: 4, of: 10, isPartial: isPartial, words: words).svg
        case .timeline: timeline(frame, words: words).svg
        }
    }

    /// Two rows in two columns; of the second row one number is unknown and one is zero.
    static func bars(_ frame: ChartFrame, isPartial: Bool = false, words: String = "") -> BarMatrix {
        BarMatrix(
            frame: frame,
            columns: ["Published\(words)", "Coming\(words)"],
            rows: [
                BarMatrix.Row(label: "Group\(words)", values: [4, 2], isPartial: isPartial, isHeading: true),
                BarMatrix.Row(label: "Body\(words)", values: [nil, 0], isPartial: false),
            ],
            unknown: "?\(words)"
        )
    }

    static func steps(_ frame: ChartFrame, words: String = "") -> StepChart {
        StepChart(
            frame: frame,
            steps: ["Project\(words)", "Enquiry\(words)", "Published\(words)"],
            rows: [
                StepChart.Row(
                    label: "EN 1\(words)", marks: [.taken("2024\(words)"), .failed("2025\(words)"), .notTaken]),
                StepChart.Row(label: "EN 2\(words)", marks: [.notTaken, .notTaken, .notTaken]),
            ],
            legend: (taken: "taken\(words)", seen: "seen\(words)", failed: "failed\(words)", notTaken: "ahead\(words)")
        )
    }

    static func columns(_ frame: ChartFrame, isPartial: Bool = false, words: String = "") -> ColumnRows {
        ColumnRows(
            frame: frame,
            periods: ["2024\(words)", "2025\(words)", "2026\(words)"],
            rows: [
                ColumnRows.Row(label: "ISO\(words)", values: [1, 4, 2], isPartial: false),
                ColumnRows.Row(label: "SAC\(words)", values: [0, 3, 0], isPartial: isPartial),
            ]
        )
    }

    static func target(
        _ frame: ChartFrame, counted: Int, of target: Int, isPartial: Bool = false, words: String = ""
    ) -> TargetChart {
        TargetChart(
            frame: frame, label: "Counted\(words)", counted: counted, target: target, targetLabel: "Target\(words)",
            isPartial: isPartial)
    }

    static func timeline(_ frame: ChartFrame, words: String = "") -> TimelineChart {
        TimelineChart(
            frame: frame,
            lanes: [
                TimelineChart.Lane(
                    label: "EU\(words)",
                    events: [
                        TimelineChart.Event(time: 2024.5, label: "Past\(words)", isAhead: false),
                        TimelineChart.Event(time: 2024.5, label: "Same day\(words)", isAhead: false),
                        TimelineChart.Event(time: 2027.25, label: "To come\(words)", isAhead: true),
                    ]),
                TimelineChart.Lane(label: "China\(words)", events: []),
            ],
            today: 2026.5, todayLabel: "Today\(words)", pastLabel: "past\(words)", aheadLabel: "ahead\(words)"
        )
    }

    /// Charts without data, and with nothing but zeros.
    static let bare: [(name: String, svg: @Sendable () -> String)] = [
        ("bars without columns", { BarMatrix(frame: frame(), columns: [], rows: [], unknown: "?").svg }),
        ("bars without rows", { BarMatrix(frame: frame(), columns: ["A"], rows: [], unknown: "?").svg }),
        (
            "bars of zeros",
            {
                let row = BarMatrix.Row(label: "Body", values: [0], isPartial: true)
                return BarMatrix(frame: frame(), columns: ["A"], rows: [row], unknown: "?").svg
            }
        ),
        ("no steps", { StepChart(frame: frame(), steps: [], rows: [], legend: ("a", "b", "c", "d")).svg }),
        ("no periods", { ColumnRows(frame: frame(), periods: [], rows: []).svg }),
        (
            "columns of zeros",
            {
                let row = ColumnRows.Row(label: "Body", values: [0, 0], isPartial: false)
                return ColumnRows(frame: frame(), periods: ["2024", "2025"], rows: [row]).svg
            }
        ),
        (
            "rows without values",
            {
                let row = ColumnRows.Row(label: "Body", values: [], isPartial: false)
                return ColumnRows(frame: frame(), periods: [], rows: [row]).svg
            }
        ),
        ("nothing of nothing", { target(frame(), counted: 0, of: 0).svg }),
        ("nothing of ten", { target(frame(), counted: 0, of: 10).svg }),
        ("ten of nothing", { target(frame(), counted: 10, of: 0).svg }),
        ("no lanes", { lanes([]) }),
        ("a lane without events", { lanes([TimelineChart.Lane(label: "EU", events: [])]) }),
    ]

    private static func lanes(_ lanes: [TimelineChart.Lane]) -> String {
        TimelineChart(
            frame: frame(), lanes: lanes, today: 2026, todayLabel: "Today", pastLabel: "past", aheadLabel: "ahead"
        ).svg
    }
}
