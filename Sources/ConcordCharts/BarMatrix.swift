/// Rows of bars in columns: how many of what, each number written beside its bar.
public struct BarMatrix: Hashable, Sendable {
    public struct Row: Hashable, Sendable {
        public let label: String
        /// One for each column; nil where it is unknown.
        public let values: [Int?]
        public let isPartial: Bool
        /// Columns that are whole although the row is partial.
        public let wholeColumns: Set<Int>
        /// A heading of a group, set bold.
        public let isHeading: Bool

        public init(
            label: String, values: [Int?], isPartial: Bool, wholeColumns: Set<Int> = [], isHeading: Bool = false
        ) {
            self.label = label
            self.values = values
            self.isPartial = isPartial
            self.wholeColumns = wholeColumns
            self.isHeading = isHeading
        }
    }

    public let frame: ChartFrame
    public let columns: [String]
    public let rows: [Row]
    /// What stands in place of an unknown number.
    public let unknown: String

    public init(frame: ChartFrame, columns: [String], rows: [Row], unknown: String) {
        self.frame = frame
        self.columns = columns
        self.rows = rows
        self.unknown = unknown
    }

    private static let labelWidth = 248.0
    private static let rowHeight = 24.0
    private static let headHeight = 44.0

    public var svg: String {
        var canvas = SVGCanvas(frame)
        let columnWidth = (ChartStyle.width - Self.labelWidth) / Double(max(1, columns.count))
        let largest = rows.flatMap { $0.values.compactMap { $0 } }.max() ?? 0
        let numberSpace = 34.0
        let scale = largest == 0 ? 0 : (columnWidth - numberSpace - 10) / Double(largest)
        for (index, column) in columns.enumerated() {
            let x = Self.labelWidth + Double(index) * columnWidth
            let lines = TextMeasure.lines(of: column, size: ChartStyle.small, limit: columnWidth - 8, lines: 2)
            for (line, words) in lines.enumerated() {
                canvas.text(
                    words, x: x, y: 16 + Double(line) * 14 + (lines.count == 1 ? 14 : 0), size: ChartStyle.small,
                    color: ChartStyle.quiet, isBold: true
                )
            }
        }
        var y = Self.headHeight
        for (index, row) in rows.enumerated() {
            let lines = TextMeasure.lines(of: row.label, size: ChartStyle.text, limit: Self.labelWidth - 14, lines: 2)
            let height = lines.count > 1 ? Self.rowHeight + 17 : Self.rowHeight
            if index.isMultiple(of: 2) {
                canvas.rect(x: 0, y: y, width: ChartStyle.width, height: height, fill: ChartStyle.band)
            }
            for (line, words) in lines.enumerated() {
                canvas.text(words, x: row.isHeading ? 4 : 12, y: y + 17 + Double(line) * 17, isBold: row.isHeading)
            }
            for (column, value) in row.values.enumerated() {
                let x = Self.labelWidth + Double(column) * columnWidth
                let middle = y + height / 2
                guard let value else {
                    canvas.text(unknown, x: x, y: middle + 4, size: ChartStyle.small, color: ChartStyle.quiet)
                    continue
                }
                let width = Double(value) * scale
                if value > 0 {
                    canvas.bar(
                        x: x, y: middle - 6, width: max(2, width), height: 12,
                        isPartial: row.isPartial && !row.wholeColumns.contains(column),
                        title: "\(row.label), \(columns[column]): \(value)"
                    )
                }
                canvas.text(
                    String(value), x: x + (value > 0 ? max(2, width) + 5 : 0), y: middle + 4, size: ChartStyle.small,
                    color: value > 0 ? ChartStyle.ink : ChartStyle.quiet
                )
            }
            y += height
        }
        return canvas.svg(height: y + 4)
    }
}
