import ArgumentParser
import ConcordAtlas
import ConcordFormats
import ConcordModel
import ConcordUpdating
import FoundationEssentials

/// How the list is cited: every change of the atlas has a source.
struct ListSourceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The day on which the list was saved, YYYY-MM-DD. The day of its newest file if left out.",
            valueName: "date"))
    var recorded: String?

    @Option(
        help: ArgumentHelp(
            "The key of the list among the sources of the atlas: one that is there is cited, another is made.",
            valueName: "key"))
    var source: String?

    @Option(help: ArgumentHelp("The title of the list, in its own language.", valueName: "title"))
    var sourceTitle: String?

    @Option(
        help: ArgumentHelp("official, relayed or secondary; without it what the format mostly is.", valueName: "kind"))
    var sourceKind: String?

    @Option(help: ArgumentHelp("Where the list was saved from.", valueName: "URL"))
    var address: String?

    @Option(help: ArgumentHelp("The date of the list itself, as exact as it is known.", valueName: "date"))
    var published: String?

    private static let kinds: [Source.Kind] = [.official, .relayed, .secondary]

    func validate() throws {
        if let recorded, CalendarDate(recorded) == nil {
            throw ValidationError("'\(recorded)' is no day; --recorded takes a day of the calendar as YYYY-MM-DD")
        }
        if let day = recorded.flatMap({ CalendarDate($0) }), day > Self.today {
            throw ValidationError(
                "'\(day)' lies ahead of today, \(Self.today); --recorded is the day on which the list was saved")
        }
        if let source, !RecordID(source).isWellFormed {
            throw ValidationError("'\(source)' is no key: lower-case letters, digits and single hyphens")
        }
        if let sourceKind, !Self.kinds.map(\.rawValue).contains(sourceKind) {
            throw ValidationError(
                "'\(sourceKind)' is no kind of source for a list; known: official, relayed, secondary")
        }
        if let address, !address.hasPrefix("https://"), !address.hasPrefix("http://") {
            throw ValidationError("'\(address)' is no address; an address begins with https:// or http://")
        }
        if let published, PartialDate(published) == nil {
            throw ValidationError("'\(published)' is no date; a date is YYYY, YYYY-MM or YYYY-MM-DD")
        }
    }

    func source(of format: DocumentListFormat, files: [String], atlas: Atlas) throws -> ListSource {
        let day = recorded.flatMap { CalendarDate($0) } ?? Self.day(of: files)
        let id = RecordID(source ?? "\(format.rawValue)-\(day)")
        let known = atlas.source(id)
        let kind = sourceKind.flatMap { Source.Kind(rawValue: $0) } ?? known?.sourceKind ?? format.sourceKind
        return ListSource(
            id: id, title: sourceTitle ?? format.name, kind: kind, address: address,
            published: published.flatMap { PartialDate($0) }.map { .known($0) } ?? .unknown, accessed: day,
            note: kind == .relayed ? format.copyNote : "",
            file: format.sourceFile)
    }

    /// The day, in UTC, on which the newest of the files was written.
    private static func day(of files: [String]) -> CalendarDate {
        let dates = files.compactMap { path in
            (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
        }
        return dates.max().flatMap(day(of:)) ?? today
    }

    private static var today: CalendarDate { day(of: Date()) ?? .distantPast }

    private static func day(of date: Date) -> CalendarDate? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        let parts = calendar.dateComponents([.year, .month, .day], from: date)
        guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }
}

extension DocumentListFormat {
    fileprivate var sourceKind: Source.Kind { self == .relaton ? .relayed : .official }

    /// What a relayed list is a copy of.
    fileprivate var copyNote: String {
        self == .relaton ? "Bibliographic data made from the publisher's catalogue." : "A copy of the publisher's list."
    }

    fileprivate var sourceFile: String {
        switch self {
        case .isoOpenData, .relaton: "sources/international.yaml"
        case .workProgramme: "sources/eu.yaml"
        case .chinesePlatform: "sources/china.yaml"
        }
    }
}
