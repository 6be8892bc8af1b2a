/// One row of columns over the same years for each subject, all on one scale: growth side by side without adding up what
/// cannot be added.
public struct ColumnRows: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public let label: String
        public let values: [Int]
        public let isPartial: Bool

        public init(label: String, values: [Int], isPartial: Bool) {
            self.label = label
            self.values = values
            self.isPartial = isPartial
        }
    }

    public let frame: ChartFrame
    /// One for each value of a row.
    public let periods: [String]
    public let rows: [Row]

    public init(frame: ChartFrame, periods: [String], rows: [Row]) {
        self.frame = frame
        self.periods = periods
        self.rows = rows
    }

    private static let labelWidth = 248.0
    private static let rowHeight = 60.0

    public var svg: String {
        var canvas = SVGCanvas(frame)
        let step = (ChartStyle.width - Self.labelWidth) / Double(max(1, periods.count))
        let largest = max(1, rows.flatMap(\.values).max() ?? 1)
        var y = 4.0
        for (index, row) in rows.enumerated() {
            if index.isMultiple(of: 2) {
                canvas.rect(x: 0, y: y, width: ChartStyle.width, height: Self.rowHeight, fill: ChartStyle.band)
            }
            let lines = TextMeasure.lines(of: row.label, size: ChartStyle.text, limit: Self.labelWidth - 14, lines: 3)
            for (line, words) in lines.enumerated() {
                canvas.text(words, x: 6, y: y + 17 + Double(line) * 17)
            }
            let base = y + Self.rowHeight - 6
            for (period, value) in row.values.enumerated() where value > 0 {
                let height = max(1.5, Double(value) / Double(largest) * (Self.rowHeight - 24))
                let x = Self.labelWidth + Double(period) * step
                canvas.bar(
                    x: x + step * 0.15, y: base - height, width: step * 0.7, height: height, isPartial: row.isPartial,
                    title: "\(row.label), \(periods[period]): \(value)"
                )
                canvas.text(
                    String(value), x: x + step / 2, y: base - height - 3, size: 10.5, anchor: .middle,
                    color: ChartStyle.quiet
                )
            }
            canvas.line(x1: Self.labelWidth, y1: base, x2: ChartStyle.width, y2: base, stroke: ChartStyle.rule)
            y += Self.rowHeight
        }
        let every = max(1, Int((42 / step).rounded(.up)))
        for (index, period) in periods.enumerated() where (periods.count - 1 - index).isMultiple(of: every) {
            canvas.text(
                period, x: Self.labelWidth + (Double(index) + 0.5) * step, y: y + 14, size: ChartStyle.small,
                anchor: .middle, color: ChartStyle.quiet
            )
        }
        return canvas.svg(height: y + 22)
    }
}
