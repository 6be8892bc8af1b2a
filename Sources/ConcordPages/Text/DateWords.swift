import ConcordModel

/// Dates in words: 22 July 2026, 2026年7月22日, 22 juillet 2026.
struct DateWords {
    let language: Language

    func words(_ date: PartialDate) -> String {
        switch date {
        case .year(let year): language == .chinese ? "\(year)年" : String(year)
        case .month(let year, let month):
            language == .chinese ? "\(year)年\(month)月" : "\(Self.months(language)[month - 1]) \(year)"
        case .day(let day): words(day)
        }
    }

    func words(_ day: CalendarDate) -> String {
        if language == .chinese { return "\(day.year)年\(day.month)月\(day.day)日" }
        let number = language == .french && day.day == 1 ? "1er" : String(day.day)
        return "\(number) \(Self.months(language)[day.month - 1]) \(day.year)"
    }

    private static func months(_ language: Language) -> [String] {
        language == .french
            ? [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
            : [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
    }
}
