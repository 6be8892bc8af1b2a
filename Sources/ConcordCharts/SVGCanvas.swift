/// Builds an SVG drawing with a title and a description.
struct SVGCanvas {
    private let frame: ChartFrame
    private var body = ""
    private var usesHatching = false

    init(_ frame: ChartFrame) {
        self.frame = frame
    }

    enum Anchor: String {
        case start, middle, end
    }

    mutating func rect(
        x: Double, y: Double, width: Double, height: Double, fill: String, stroke: String? = nil, title: String? = nil
    ) {
        let outline = stroke.map { " stroke=\"\($0)\" stroke-width=\"1\"" } ?? ""
        let attributes =
            "x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(max(0, width)))\" height=\"\(number(height))\""
        element("rect", "\(attributes) fill=\"\(fill)\"\(outline)", title: title)
    }

    /// A bar; hatched where what it shows is partial.
    mutating func bar(x: Double, y: Double, width: Double, height: Double, isPartial: Bool, title: String? = nil) {
        if isPartial {
            usesHatching = true
            rect(
                x: x, y: y, width: width, height: height, fill: "url(#\(MarkupText.escaped(frame.id))-hatch)",
                stroke: ChartStyle.mark,
                title: title
            )
        } else {
            rect(x: x, y: y, width: width, height: height, fill: ChartStyle.mark, title: title)
        }
    }

    mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, stroke: String, isDashed: Bool = false) {
        let dash = isDashed ? " stroke-dasharray=\"4 3\"" : ""
        element(
            "line",
            "x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\""
                + " stroke=\"\(stroke)\" stroke-width=\"1\"\(dash)"
        )
    }

    mutating func circle(x: Double, y: Double, radius: Double, isFilled: Bool, color: String, title: String? = nil) {
        let fill = isFilled ? color : ChartStyle.paper
        element(
            "circle",
            "cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\" fill=\"\(fill)\""
                + " stroke=\"\(color)\" stroke-width=\"1.6\"",
            title: title
        )
    }

    /// A cross, for what has failed.
    mutating func cross(x: Double, y: Double, size: Double, color: String, title: String? = nil) {
        let a = "M\(number(x - size)) \(number(y - size))L\(number(x + size)) \(number(y + size))"
        let b = "M\(number(x - size)) \(number(y + size))L\(number(x + size)) \(number(y - size))"
        element("path", "d=\"\(a)\(b)\" stroke=\"\(color)\" stroke-width=\"2.4\" fill=\"none\"", title: title)
    }

    mutating func text(
        _ words: String, x: Double, y: Double, size: Double = ChartStyle.text, anchor: Anchor = .start,
        color: String = ChartStyle.ink, isBold: Bool = false
    ) {
        guard !words.isEmpty else { return }
        let weight = isBold ? " font-weight=\"600\"" : ""
        body +=
            "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\""
            + " text-anchor=\"\(anchor.rawValue)\" fill=\"\(color)\"\(weight)>\(MarkupText.escaped(words))</text>\n"
    }

    /// The drawing, `height` high, with the note on hatching under it where hatching was used.
    func svg(height: Double) -> String {
        let id = MarkupText.escaped(frame.id)
        let total = usesHatching ? height + 26 : height
        var note = SVGCanvas(frame)
        if usesHatching {
            note.rect(
                x: 0, y: height + 8, width: 18, height: 10, fill: "url(#\(MarkupText.escaped(frame.id))-hatch)",
                stroke: ChartStyle.mark)
            note.text(frame.partialNote, x: 26, y: height + 17, size: ChartStyle.small, color: ChartStyle.quiet)
        }
        let hatch =
            usesHatching
            ? "<defs><pattern id=\"\(id)-hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
                + " patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"#e6eef5\"/>"
                + "<rect width=\"2\" height=\"5\" fill=\"\(ChartStyle.mark)\"/></pattern></defs>\n"
            : ""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(number(ChartStyle.width)) \(number(total))" \
            role="img" aria-labelledby="\(id)-title \(id)-description" lang="\(MarkupText.escaped(frame.language))" \
            font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif">
            <title id="\(id)-title">\(MarkupText.escaped(frame.title))</title>
            <desc id="\(id)-description">\(MarkupText.escaped(frame.description))</desc>
            \(hatch)\(body)\(note.body)</svg>

            """
    }

    private mutating func element(_ name: String, _ attributes: String, title: String? = nil) {
        if let title {
            body += "<\(name) \(attributes)><title>\(MarkupText.escaped(title))</title></\(name)>\n"
        } else {
            body += "<\(name) \(attributes)/>\n"
        }
    }
}

/// At most one decimal, without trailing zeros: the same bytes on every machine.
func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let whole = tenths / 10
    let rest = abs(tenths % 10)
    let sign = tenths < 0 && whole == 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
}
