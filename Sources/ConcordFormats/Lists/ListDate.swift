import ConcordModel

/// Dates as lists write them.
enum ListDate {
    static let wanted = "a date is YYYY, YYYY-MM or YYYY-MM-DD"

    /// `2026-07-22`, `2026/7/22`, `2026.07.22`, `2026年7月22日`, `20260722`, also with a time of day behind it; nil for anything
    /// else: `03/04/2026` may be a day of March or of April.
    static func date(_ text: String) -> PartialDate? {
        if let date = PartialDate(text) { return date }
        let day = text.split(whereSeparator: { $0 == " " || $0 == "T" }).first.map(String.init) ?? ""
        if day.utf8.count == 8, Int(day) != nil {
            return PartialDate("\(day.prefix(4))-\(day.dropFirst(4).prefix(2))-\(day.suffix(2))")
        }
        let marks: Set<Character> = ["-", "/", ".", "年", "月", "日"]
        let parts = day.split(whereSeparator: { marks.contains($0) }).map(String.init)
        guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
            parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 })
        else { return nil }
        let padded = parts.map { $0.utf8.count == 1 ? "0" + $0 : $0 }
        return PartialDate(padded.joined(separator: "-"))
    }
}
