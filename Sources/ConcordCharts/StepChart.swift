/// Documents on their way through the same steps: a filled mark with its date where a step was taken, a cross where it
/// failed, an empty mark where it lies ahead.
public struct StepChart: Hashable, Sendable {
    public enum Mark: Hashable, Sendable {
        case taken(String)
        /// Seen in this step on the day; it was taken earlier.
        case seen(String)
        case failed(String)
        case notTaken
    }

    public struct Row: Hashable, Sendable {
        public let label: String
        public let marks: [Mark]

        public init(label: String, marks: [Mark]) {
            self.label = label
            self.marks = marks
        }
    }

    public let frame: ChartFrame
    public let steps: [String]
    public let rows: [Row]
    /// Words of the legend.
    public let legend: (taken: String, seen: String, failed: String, notTaken: String)

    public init(
        frame: ChartFrame, steps: [String], rows: [Row],
        legend: (taken: String, seen: String, failed: String, notTaken: String)
    ) {
        self.frame = frame
        self.steps = steps
        self.rows = rows
        self.legend = legend
    }

    public static func == (left: Self, right: Self) -> Bool { left.svg == right.svg }
    public func hash(into hasher: inout Hasher) { hasher.combine(svg) }

    private static let labelWidth = 196.0
    private static let rowHeight = 38.0
    private static let headHeight = 48.0

    public var svg: String {
        var canvas = SVGCanvas(frame)
        let stepWidth = (ChartStyle.width - Self.labelWidth) / Double(max(1, steps.count))
        func center(_ index: Int) -> Double { Self.labelWidth + (Double(index) + 0.5) * stepWidth }
        for (index, step) in steps.enumerated() {
            let lines = TextMeasure.lines(of: step, size: ChartStyle.small, limit: stepWidth - 4, lines: 2)
            for (line, words) in lines.enumerated() {
                canvas.text(
                    words, x: center(index), y: 16 + Double(line) * 14, size: ChartStyle.small, anchor: .middle,
                    color: ChartStyle.quiet, isBold: true
                )
            }
        }
        var y = Self.headHeight
        for (index, row) in rows.enumerated() {
            if index.isMultiple(of: 2) {
                canvas.rect(x: 0, y: y, width: ChartStyle.width, height: Self.rowHeight, fill: ChartStyle.band)
            }
            let lines = TextMeasure.lines(of: row.label, size: ChartStyle.text, limit: Self.labelWidth - 12, lines: 2)
            for (line, words) in lines.enumerated() {
                canvas.text(words, x: 6, y: y + (lines.count == 1 ? 24 : 16) + Double(line) * 17)
            }
            draw(row, at: y, center: center, on: &canvas)
            y += Self.rowHeight
        }
        drawLegend(at: y + 16, on: &canvas)
        return canvas.svg(height: y + 28)
    }

    private func draw(_ row: Row, at y: Double, center: (Int) -> Double, on canvas: inout SVGCanvas) {
        let level = y + 13
        if let last = row.marks.lastIndex(where: { $0 != .notTaken }), last > 0 {
            canvas.line(x1: center(0), y1: level, x2: center(last), y2: level, stroke: ChartStyle.mark)
        }
        for (index, mark) in row.marks.enumerated() {
            switch mark {
            case .taken(let date):
                canvas.circle(
                    x: center(index), y: level, radius: 5.5, isFilled: true, color: ChartStyle.mark,
                    title: "\(row.label), \(steps[index]): \(date)"
                )
                canvas.text(date, x: center(index), y: y + 32, size: 10.5, anchor: .middle, color: ChartStyle.quiet)
            case .seen(let date):
                canvas.circle(
                    x: center(index), y: level, radius: 5.5, isFilled: false, color: ChartStyle.mark,
                    title: "\(row.label), \(steps[index]), \(legend.seen): \(date)"
                )
                canvas.circle(x: center(index), y: level, radius: 1.6, isFilled: true, color: ChartStyle.mark)
                canvas.text(date, x: center(index), y: y + 32, size: 10.5, anchor: .middle, color: ChartStyle.quiet)
            case .failed(let date):
                canvas.cross(
                    x: center(index), y: level, size: 5, color: ChartStyle.accent,
                    title: "\(row.label), \(steps[index]), \(legend.failed): \(date)"
                )
                canvas.text(date, x: center(index), y: y + 32, size: 10.5, anchor: .middle, color: ChartStyle.quiet)
            case .notTaken:
                canvas.circle(x: center(index), y: level, radius: 3, isFilled: false, color: ChartStyle.rule)
            }
        }
    }

    private func drawLegend(at y: Double, on canvas: inout SVGCanvas) {
        var x = 6.0
        for (index, words) in [legend.taken, legend.seen, legend.failed, legend.notTaken].enumerated() {
            switch index {
            case 0: canvas.circle(x: x + 5, y: y - 4, radius: 5.5, isFilled: true, color: ChartStyle.mark)
            case 1:
                canvas.circle(x: x + 5, y: y - 4, radius: 5.5, isFilled: false, color: ChartStyle.mark)
                canvas.circle(x: x + 5, y: y - 4, radius: 1.6, isFilled: true, color: ChartStyle.mark)
            case 2: canvas.cross(x: x + 5, y: y - 4, size: 5, color: ChartStyle.accent)
            default: canvas.circle(x: x + 5, y: y - 4, radius: 3, isFilled: false, color: ChartStyle.quiet)
            }
            canvas.text(words, x: x + 18, y: y, size: ChartStyle.small, color: ChartStyle.quiet)
            x += 18 + TextMeasure.width(of: words, size: ChartStyle.small) + 24
        }
    }
}
