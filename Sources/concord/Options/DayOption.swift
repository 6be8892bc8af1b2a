import ArgumentParser
import ConcordModel

/// The date in the world.
struct DayOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The date in the world, YYYY-MM-DD; what happened later has not happened. The day of the atlas if left out.",
            valueName: "date"
        )
    )
    var asOf: String?

    func validate() throws {
        guard let asOf, CalendarDate(asOf) == nil else { return }
        throw ValidationError(
            "'\(asOf)' is no day; --as-of takes a day of the calendar as YYYY-MM-DD, such as 2024-10-31")
    }

    func day(of atlas: Atlas) -> CalendarDate { asOf.flatMap { CalendarDate($0) } ?? atlas.recorded }
}
