import ConcordModel

/// A day from which a group of articles applies to a category of systems, as the law stood on a day.
struct LawDate {
    let profile: ApplicationProfile
    let entry: ProfileDateOnDay
    /// Whether an act that amends the rule was in force.
    let isAmended: Bool

    var date: RecordedDate { entry.date }
    /// What the profile says beside the date; empty if nothing is said.
    var note: String { profile.dates.first { $0.category == entry.category }?.note ?? "" }
    var key: String { "\(profile.id)-\(entry.category)" }

    /// Those of the rules that had been adopted by the day.
    static func all(_ view: AtlasOnDay) -> [LawDate] {
        view.atlas.contents.profiles.filter { view.isLaw($0.rule) }.flatMap { profile in
            let isAmended = view.isAmended(profile.rule)
            return view.dates(of: profile).map { LawDate(profile: profile, entry: $0, isAmended: isAmended) }
        }
    }
}

extension AtlasOnDay {
    /// Whether the rule had been adopted by the day.
    func isLaw(_ rule: RecordID) -> Bool {
        guard let state = atlas.rule(rule)?.events.reading(on: day).state else { return false }
        return state == .adopted || state.isPublished
    }
}
