package import ConcordFindings
import ConcordModel

/// What lies ahead as a calendar (RFC 5545): an all-day event for each date.
///
/// A date that is known to the month or the year alone is an event over that month or year, marked tentative: it says no more
/// than is known. Stamps are the day of the atlas, so that the same report gives the same bytes.
package struct DeadlineCalendar {
    private let report: ChangeReport
    private let words: CellWords

    package init(_ report: ChangeReport, words: CellWords) {
        self.report = report
        self.words = words
    }

    /// Nil where nothing dated lies ahead: the format has no calendar without an event.
    package var text: String? {
        let events = report.changes(in: .ahead).compactMap(event)
        guard !events.isEmpty else { return nil }
        let language = words.messages.language.rawValue
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Concord//concord changes//\(language.uppercased())",
            "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + Self.escaped(name),
        ]
        return (head + events.flatMap(\.self) + ["END:VCALENDAR"]).map(Self.folded).joined()
    }

    /// How many events it has.
    package var count: Int { report.changes(in: .ahead).count { $0.date.value != nil } }

    private var name: String {
        words.words(
            Phrase(
                report.system.isEmpty ? "changes.calendar" : "changes.calendar.system",
                ["until": .date(.known(.day(report.window.until))), "system": .verbatim(report.system)]))
    }

    private func event(_ change: Change) -> [String]? {
        guard let date = change.date.value else { return nil }
        let line = ChangeWords(change: change, words: words)
        let isSure = change.certainty == .law || change.certainty == .fixed
        var lines = [
            "BEGIN:VEVENT",
            "UID:\(ChangeAddresses.escaped(change.id))@\(ChangeAddresses.authority)",
            "DTSTAMP:\(Self.compact(report.view.atlas.recorded))T000000Z",
            "DTSTART;VALUE=DATE:\(Self.compact(date.earliest))",
        ]
        var summary = line.what
        var isExact = true
        if case .day = date {
        } else {
            isExact = false
            summary = "\(line.date): \(summary)"
            lines.append("DTEND;VALUE=DATE:\(Self.compact(date.latest.next))")
        }
        lines += [
            "SUMMARY:" + Self.escaped(summary),
            "DESCRIPTION:"
                + Self.escaped(
                    ([line.certainty, line.why].compactMap(\.self) + line.notes + [line.meta]).joined(separator: "\n")),
            "STATUS:\(isSure && isExact ? "CONFIRMED" : "TENTATIVE")", "TRANSP:TRANSPARENT",
        ]
        if let certainty = change.certainty {
            lines.append("CATEGORIES:" + Self.escaped(words.word("certainty", certainty.rawValue)))
        }
        if let address = ChangeAddresses.addresses(of: change, in: report.view).first { lines.append("URL:\(address)") }
        return lines + ["END:VEVENT"]
    }

    private static func compact(_ day: CalendarDate) -> String { day.description.filter { $0 != "-" } }

    /// A text value: backslash, semicolon, comma and line feed have a backslash before them; other control characters go.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            default: if scalar.value >= 0x20, scalar.value != 0x7F { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }

    /// The line in pieces of at most 75 octets, each but the first with a blank before it; no character is split.
    private static func folded(_ line: String) -> String {
        var result = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if length + size > 75 {
                result += "\r\n "
                length = 1
            }
            result.unicodeScalars.append(scalar)
            length += size
        }
        return result + "\r\n"
    }
}

extension CalendarDate {
    /// The day after; the last day of the calendar stays.
    fileprivate var next: CalendarDate {
        CalendarDate(year: year, month: month, day: day + 1) ?? CalendarDate(year: year, month: month + 1, day: 1)
            ?? CalendarDate(year: year + 1, month: 1, day: 1) ?? self
    }
}
