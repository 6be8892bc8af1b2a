/// A counted number against a target: a bar, and a line where the target stands.
public struct TargetChart: Hashable, Sendable {
    public let frame: ChartFrame
    public let label: String
    public let counted: Int
    public let target: Int
    /// Written at the target's line.
    public let targetLabel: String
    public let isPartial: Bool

    public init(
        frame: ChartFrame, label: String, counted: Int, target: Int, targetLabel: String, isPartial: Bool
    ) {
        self.frame = frame
        self.label = label
        self.counted = counted
        self.target = target
        self.targetLabel = targetLabel
        self.isPartial = isPartial
    }

    public var svg: String {
        var canvas = SVGCanvas(frame)
        let end = Double(max(counted, target)) * 1.12
        let scale = end == 0 ? 0 : (ChartStyle.width - 40) / end
        canvas.text(label, x: 0, y: 16)
        let line = Double(target) * scale
        canvas.bar(
            x: 0, y: 44, width: Double(counted) * scale, height: 26, isPartial: isPartial, title: "\(label): \(counted)"
        )
        canvas.text(String(counted), x: Double(counted) * scale + 8, y: 62, isBold: true)
        canvas.line(x1: line, y1: 36, x2: line, y2: 80, stroke: ChartStyle.accent)
        let isRight = line > ChartStyle.width / 2
        canvas.text(
            targetLabel, x: isRight ? line - 6 : line + 6, y: 36, size: ChartStyle.small,
            anchor: isRight ? .end : .start, color: ChartStyle.accent, isBold: true
        )
        canvas.line(x1: 0, y1: 80, x2: ChartStyle.width, y2: 80, stroke: ChartStyle.rule)
        return canvas.svg(height: 90)
    }
}
