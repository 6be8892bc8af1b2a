/// A date as exact as its source: a year, a month, a day.
public enum PartialDate: Hashable, Sendable {
    case year(Int)
    case month(Int, Int)
    case day(CalendarDate)

    /// The first day that the date can mean.
    public var earliest: CalendarDate {
        switch self {
        case .year(let year): CalendarDate(unchecked: year, 1, 1)
        case .month(let year, let month): CalendarDate(unchecked: year, month, 1)
        case .day(let date): date
        }
    }

    /// The last day that the date can mean.
    public var latest: CalendarDate {
        switch self {
        case .year(let year): CalendarDate(unchecked: year, 12, 31)
        case .month(let year, let month):
            CalendarDate(unchecked: year, month, CalendarDate.days(inMonth: month, of: year))
        case .day(let date): date
        }
    }

    public var year: Int { earliest.year }
}

extension PartialDate: LosslessStringConvertible {
    /// `2026`, `2026-07` or `2026-07-22`; nil for anything else and for days that do not exist.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count) else { return nil }
        var numbers: [Int] = []
        for (part, width) in zip(parts, widths) {
            guard part.count == width, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
        }
        guard numbers[0] >= 1 else { return nil }
        switch numbers.count {
        case 1: self = .year(numbers[0])
        case 2:
            guard (1...12).contains(numbers[1]) else { return nil }
            self = .month(numbers[0], numbers[1])
        default:
            guard let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
            self = .day(date)
        }
    }

    public var description: String {
        switch self {
        case .year(let year): padded(year, 4)
        case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
        case .day(let date): date.description
        }
    }
}

extension PartialDate: Comparable {
    /// By the last day that the date can mean; of two with the same last day, the more exact first.
    public static func < (left: Self, right: Self) -> Bool {
        left.latest == right.latest ? left.earliest > right.earliest : left.latest < right.latest
    }
}
