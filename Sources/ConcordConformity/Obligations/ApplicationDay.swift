import ConcordFindings
import ConcordModel

/// Finds from when a provision binds a system: by its profile of dates, the categories that the system is in and the day on
/// which it came to the market; without such a profile, by the day of its wording.
struct ApplicationDay {
    let view: AtlasOnDay
    let profile: SystemProfile
    /// Whether a category of dates is one of the system's.
    let isIn: (String) -> ConditionReading

    func binding(of provision: Provision, version: Version) -> Binding {
        guard let id = provision.profile, let dates = view.atlas[id] as? ApplicationProfile else {
            return Binding(from: version.from, on: view.day)
        }
        let readings = dates.dates.map { ($0, $0.category == "all" ? .yes : isIn($0.category).truth) }
        let own = readings.filter { $0.1 == .yes }.map(\.0)
        guard let first = own.min(by: Self.isEarlier) else {
            let possible = readings.filter { $0.1 == .unknown }.map(\.0)
            return possible.count == 1 ? binding(of: possible[0]) : .unknown
        }
        return binding(of: first)
    }

    private static func isEarlier(_ left: ApplicationProfile.ProfileDate, _ right: ApplicationProfile.ProfileDate)
        -> Bool
    {
        guard let a = left.date.value?.latest else { return false }
        guard let b = right.date.value?.latest else { return true }
        return a < b
    }

    /// What was on the market before the date is spared, by Article 111 of the AI Act: models until a later date, high-risk
    /// systems until their design changes significantly, those meant for public authorities at the latest by a later date.
    private func binding(of entry: ApplicationProfile.ProfileDate) -> Binding {
        let key = entry.category.hasPrefix("gpai") ? "eu.gpai-placed-on-market" : "eu.placed-on-market"
        guard let placed = profile.date(key), let start = entry.date.value?.earliest, placed < start,
            let legacy = entry.legacy
        else { return Binding(from: entry.date, on: view.day) }
        guard entry.category.hasPrefix("high-risk") else {
            let later = Binding(from: legacy, on: view.day)
            return later.isBinding ? later : .legacy(legacy)
        }
        if profile.flag("eu.significant-change") == true { return Binding(from: entry.date, on: view.day) }
        if profile.words("eu.organisation").contains("public-authority") {
            let later = Binding(from: legacy, on: view.day)
            return later.isBinding ? later : .legacy(legacy)
        }
        return .unlessChanged(entry.date)
    }
}
