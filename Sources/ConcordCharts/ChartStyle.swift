/// Colours and sizes that all charts share. No colour carries meaning alone: every mark has a shape, a hatching or words.
enum ChartStyle {
    static let width = 760.0
    static let ink = "#1b2430"
    static let quiet = "#5a6675"
    static let rule = "#d5dbe3"
    static let band = "#f3f6f9"
    static let mark = "#1d5c8f"
    static let accent = "#a8480f"
    static let paper = "#ffffff"
    static let text = 13.0
    static let small = 11.5
}
