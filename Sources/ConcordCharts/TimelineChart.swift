/// Events on lanes over time: a filled mark for what has happened, an empty one for what lies ahead of the day's line.
public struct TimelineChart: Hashable, Sendable {
    public struct Event: Hashable, Sendable {
        /// Years with the fraction of the year: 2024.5.
        public let time: Double
        public let label: String
        public let isAhead: Bool

        public init(time: Double, label: String, isAhead: Bool) {
            self.time = time
            self.label = label
            self.isAhead = isAhead
        }
    }

    public struct Lane: Hashable, Sendable {
        public let label: String
        public let events: [Event]

        public init(label: String, events: [Event]) {
            self.label = label
            self.events = events
        }
    }

    public let frame: ChartFrame
    public let lanes: [Lane]
    public let today: Double
    public let todayLabel: String
    /// Words of the legend: past, ahead.
    public let pastLabel: String
    public let aheadLabel: String

    public init(
        frame: ChartFrame, lanes: [Lane], today: Double, todayLabel: String, pastLabel: String, aheadLabel: String
    ) {
        self.frame = frame
        self.lanes = lanes
        self.today = today
        self.todayLabel = todayLabel
        self.pastLabel = pastLabel
        self.aheadLabel = aheadLabel
    }

    private static let labelWidth = 128.0
    private static let spacing = 9.0

    public var svg: String {
        var canvas = SVGCanvas(frame)
        let times = lanes.flatMap { $0.events.map(\.time) } + [today]
        let first = (times.min() ?? today).rounded(.down)
        let last = max(first + 1, ((times.max() ?? today) + 0.01).rounded(.up))
        let scale = (ChartStyle.width - Self.labelWidth - 12) / (last - first)
        func x(_ time: Double) -> Double { Self.labelWidth + (time - first) * scale }
        var y = 28.0
        let top = y
        var drawings: [(lane: Lane, y: Double, height: Double)] = []
        for lane in lanes {
            let slots = Dictionary(grouping: lane.events) { slot(of: $0, x: x) }
            let tallest = slots.values.map(\.count).max() ?? 1
            let height = max(30, Double(tallest) * Self.spacing + 14)
            drawings.append((lane, y, height))
            y += height
        }
        for (index, drawing) in drawings.enumerated() {
            if index.isMultiple(of: 2) {
                canvas.rect(x: 0, y: drawing.y, width: ChartStyle.width, height: drawing.height, fill: ChartStyle.band)
            }
        }
        let years = Int(last - first)
        let every = max(1, years / 12 + (years % 12 == 0 ? 0 : 1))
        for offset in stride(from: 0, through: years, by: every) {
            let time = first + Double(offset)
            canvas.line(x1: x(time), y1: top, x2: x(time), y2: y, stroke: ChartStyle.rule)
            let isAtEdge = x(time) > ChartStyle.width - 16
            canvas.text(
                String(Int(time)), x: isAtEdge ? ChartStyle.width - 2 : x(time), y: y + 16, size: ChartStyle.small,
                anchor: isAtEdge ? .end : .middle, color: ChartStyle.quiet
            )
        }
        for drawing in drawings {
            for (line, words) in TextMeasure.lines(
                of: drawing.lane.label, size: ChartStyle.text, limit: Self.labelWidth - 12, lines: 2
            ).enumerated() {
                canvas.text(words, x: 6, y: drawing.y + 18 + Double(line) * 17)
            }
            draw(drawing.lane, bottom: drawing.y + drawing.height - 10, x: x, on: &canvas)
        }
        canvas.line(x1: x(today), y1: top - 6, x2: x(today), y2: y, stroke: ChartStyle.accent, isDashed: true)
        canvas.text(
            todayLabel, x: x(today), y: 15, size: ChartStyle.small, anchor: x(today) > 600 ? .end : .middle,
            color: ChartStyle.accent, isBold: true
        )
        canvas.circle(x: 11, y: y + 34, radius: 3.6, isFilled: true, color: ChartStyle.mark)
        canvas.text(pastLabel, x: 22, y: y + 38, size: ChartStyle.small, color: ChartStyle.quiet)
        let second = 22 + TextMeasure.width(of: pastLabel, size: ChartStyle.small) + 26
        canvas.circle(x: second, y: y + 34, radius: 3.6, isFilled: false, color: ChartStyle.mark)
        canvas.text(aheadLabel, x: second + 11, y: y + 38, size: ChartStyle.small, color: ChartStyle.quiet)
        return canvas.svg(height: y + 46)
    }

    /// The stretch in which an event is drawn, counted from the day's line: no stretch lies across it, so what has happened
    /// stands to its left and what lies ahead to its right.
    private func slot(of event: Event, x: (Double) -> Double) -> Int {
        let distance = (x(event.time) - x(today)) / Self.spacing
        return event.isAhead ? max(0, Int(distance.rounded(.down))) : min(-1, Int(distance.rounded(.up)) - 1)
    }

    /// Events of the same stretch are stacked upwards.
    private func draw(_ lane: Lane, bottom: Double, x: (Double) -> Double, on canvas: inout SVGCanvas) {
        var heights: [Int: Int] = [:]
        for event in lane.events {
            let slot = slot(of: event, x: x)
            let level = heights[slot, default: 0]
            heights[slot] = level + 1
            canvas.circle(
                x: x(today) + (Double(slot) + 0.5) * Self.spacing, y: bottom - Double(level) * Self.spacing,
                radius: 3.6,
                isFilled: !event.isAhead, color: ChartStyle.mark, title: event.label
            )
        }
    }
}
